import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { buildAdvisoryView, bundledTemplates, renderAdvisory } from './index.ts'
import { sampleSource } from './fixtures/sample-source.ts'

const printed = async (
  format: 'md' | 'html' | 'pdf' | 'docx',
  templatesDir: string | null = null,
) => {
  const result = await renderAdvisory(sampleSource, format, templatesDir)
  assert.ok(result.ok, result.ok ? '' : result.error.message)
  return result.value
}

describe('the advisory', () => {
  it('supports every line with a quote that stands in a source', () => {
    const view = buildAdvisoryView(sampleSource)
    const lines = [view.known, view.taken, view.notTaken, view.counts, view.dates, view.risks]
    const numbers = new Set(view.quotes.map(({ number }) => number))
    const actions = view.audiences.flatMap((audience) => audience.actions)
    for (const part of [view.known, view.taken, view.techniques, actions, view.quotes])
      assert.ok(part.length > 0)
    for (const { quotes } of [...lines.flat(), ...view.techniques, ...actions]) {
      assert.ok(quotes.length > 0)
      for (const number of quotes) assert.ok(numbers.has(number))
    }
    for (const { parts, source } of view.quotes) {
      assert.ok(source !== null)
      const quoted = parts.map(({ text }) => text).join('')
      assert.ok(
        sampleSource.documents[source - 1]?.text.replace(/\s+/g, ' ').includes(quoted),
        quoted,
      )
      assert.ok(parts.some(({ said }) => said))
    }
  })

  it('shows one sentence once, with all the words that facts rest on', () => {
    const view = buildAdvisoryView(sampleSource)
    assert.equal(view.quotes.length, 4)
    assert.deepEqual(
      view.quotes[0]?.parts.filter(({ said }) => said).map(({ text }) => text),
      ['Harbourline Motors', '4 March 2026', 'call-centre provider'],
    )
  })

  it('names together what is of one kind and equally sure', () => {
    const brand = (name: string, evidence: number, modality: 'confirmed' | 'reported') => ({
      name,
      modality,
      assertedBy: modality === 'confirmed' ? ('victim' as const) : ('publisher' as const),
      evidence: [evidence],
    })
    const { known } = buildAdvisoryView({
      ...sampleSource,
      facts: {
        ...sampleSource.facts,
        brands: [
          brand('Velen', 1, 'confirmed'),
          brand('Tarn', 6, 'reported'),
          brand('Kestrel', 3, 'confirmed'),
        ],
      },
    })
    const brands = known.filter(({ text }) => text.startsWith('Brand'))
    assert.deepEqual(
      brands.map(({ text, certainty }) => [text, certainty]),
      [
        ['Brands: Velen and Kestrel', 'confirmed by the organisation'],
        ['Brand: Tarn', 'reported by the publisher'],
      ],
    )
    assert.equal(brands[0]?.quotes.length, 2)
  })

  it('lists a tactic that was named without any technique of it', () => {
    const said = { modality: 'suspected', assertedBy: 'publisher', evidence: [2] } as const
    const { techniques } = buildAdvisoryView({
      ...sampleSource,
      facts: {
        ...sampleSource.facts,
        tactics: [
          { id: 'TA0001', name: 'Initial Access', ...said },
          { id: 'TA0008', name: 'Lateral Movement', ...said },
        ],
      },
    })
    assert.deepEqual(
      techniques.map(({ id, tactics }) => [id, tactics]),
      [
        ['T1199', 'Initial access'],
        ['TA0008', 'Lateral movement'],
      ],
    )
  })

  it('keeps what was taken apart from what was not, and the campaign figure from the victim', async () => {
    const text = Buffer.from((await printed('md')).bytes).toString()
    const [taken = '', notTaken = ''] = text.split('**Stated as not exposed**')
    assert.match(taken, /\| Names \|/)
    assert.doesNotMatch(taken, /Payment cards \|/)
    assert.match(notTaken, /\| Payment cards \| according to the organisation \|/)
    assert.match(
      notTaken,
      /About 12 million records, in the whole campaign and not this organisation alone/,
    )
  })

  it('prints markup in a source as text', async () => {
    const html = Buffer.from((await printed('html')).bytes).toString()
    assert.match(html, /warns customers &lt;b&gt;after&lt;\/b&gt; breach/)
    assert.doesNotMatch(html, /<script/)
    assert.doesNotMatch(html, /(?:src|href)="http:/)
  })

  it('makes a PDF and a Word document with the same words', async () => {
    const pdf = await printed('pdf')
    assert.equal(Buffer.from(pdf.bytes).subarray(0, 5).toString(), '%PDF-')
    const docx = await printed('docx')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) })
    assert.match(value, /Expect phishing in the name of Harbourline Motors/)
    assert.match(value, /12 million records/)
    assert.doesNotMatch(value, /[{}]/)
  })

  it('carries the help that is offered, each with its words, in every format', async () => {
    const said = { modality: 'confirmed', assertedBy: 'victim', evidence: [1] } as const
    const source = {
      ...sampleSource,
      facts: {
        ...sampleSource.facts,
        support: [
          { kind: 'helpline', detail: '0800 555 0142', ...said },
          { kind: 'deadline', detail: '2026-12-31', ...said },
        ] as const,
      },
    }
    const view = buildAdvisoryView(source)
    assert.deepEqual(
      view.support.map(({ text }) => text),
      ['Helpline: 0800 555 0142', 'Enrol by 31 December 2026'],
    )
    assert.ok(view.support.every(({ quotes }) => quotes.length > 0))
    const inFormat = async (format: 'md' | 'html' | 'docx' | 'pdf') => {
      const result = await renderAdvisory(source, format, null)
      assert.ok(result.ok, result.ok ? '' : result.error.message)
      return Buffer.from(result.value.bytes)
    }
    const word = await mammoth.extractRawText({ buffer: await inFormat('docx') })
    for (const text of [
      (await inFormat('md')).toString(),
      (await inFormat('html')).toString(),
      word.value,
    ]) {
      assert.match(text, /Help offered to those affected/)
      assert.match(
        text.replace(/<[^>]+>/g, ''),
        /Helpline: 0800 555 0142 \(confirmed by the organisation\)/,
      )
    }
    const without = Buffer.from((await printed('pdf')).bytes)
    assert.ok((await inFormat('pdf')).length > without.length)
  })

  it('gives people advice without a time, which would run from a case that they do not know', async () => {
    const forPeople = {
      id: 'individual-phishing',
      title: 'Use the official number',
      audience: 'individuals',
      due: 'PT24H',
      facts: [3],
    } as const
    const source = { ...sampleSource, actions: [...sampleSource.actions, forPeople] }
    for (const format of ['md', 'html', 'docx'] as const) {
      const result = await renderAdvisory(source, format, null)
      assert.ok(result.ok)
      const bytes = Buffer.from(result.value.bytes)
      const text =
        format === 'docx'
          ? (await mammoth.extractRawText({ buffer: bytes })).value
          : bytes.toString().replace(/<[^>]+>/g, '')
      assert.match(text, /official channel \(within 3 days\) {1,2}\[?3/)
      assert.match(text, /official number {1,2}\[?3/)
    }
  })

  it('marks every page of the Word document for who may see it, at its head and foot', async () => {
    for (const tlp of ['TLP:RED', 'TLP:AMBER+STRICT'] as const) {
      const result = await renderAdvisory({ ...sampleSource, tlp }, 'docx', null)
      assert.ok(result.ok)
      const parts = new PizZip(result.value.bytes)
      for (const part of ['word/header1.xml', 'word/footer1.xml']) {
        const text = (parts.file(part)?.asText() ?? '').replace(/<[^>]+>/g, '')
        assert.equal(text.split(tlp).length - 1, 1, `${part}: ${text}`)
        assert.doesNotMatch(text, /[{}]/)
      }
    }
  })

  it("follows a team's own sections and colours, and says what is wrong with a theme", async () => {
    const directory = await mkdtemp(join(tmpdir(), 'templates-'))
    try {
      await cp(bundledTemplates, directory, { recursive: true })
      const file = join(directory, 'advisory', 'theme.json')
      const theme = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
      await writeFile(file, JSON.stringify({ ...theme, sections: ['summary'], accent: '#aa0000' }))
      const html = Buffer.from((await printed('html', directory)).bytes).toString()
      assert.match(html, /--accent: #aa0000/)
      assert.doesNotMatch(html, /What to do/)

      await writeFile(file, JSON.stringify({ ...theme, accent: 'red' }))
      const refused = await renderAdvisory(sampleSource, 'md', directory)
      assert.ok(!refused.ok)
      assert.equal(refused.error.type, 'TEMPLATE_INVALID')
      assert.match(
        refused.error.message,
        /accent: expected a colour as #rrggbb, found something else/,
      )
    } finally {
      await rm(directory, { recursive: true })
    }
  })
})
