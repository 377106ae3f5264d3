/** What is given by mistake or in bad faith: a refusal that says why or the right text, never a crash. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { deflateSync } from 'node:zlib'
import PizZip from 'pizzip'
import { putDatabase } from './helpers/kept-database.ts'

const run = promisify(execFile)
const mostMb = 1024
const said = 'Acme Example said that names of 1,200 customers were taken.'

const page = (inner: string): string => `<!doctype html><html><body>${inner}</body></html>`

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const archive = new PizZip()
  for (const [name, content] of Object.entries(files)) archive.file(name, content)
  return archive.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A PDF of one page whose content is this stream. */
function pdf(content: Uint8Array, filter = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const object = (body: Uint8Array | string): void => {
    offsets.push(parts.reduce((sum, { length }) => sum + length, 0))
    parts.push(
      Buffer.from(`${offsets.length} 0 obj\n`),
      Buffer.from(body),
      Buffer.from('\nendobj\n'),
    )
  }
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
  object(
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  )
  object(
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  )
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const start = parts.reduce((sum, { length }) => sum + length, 0)
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const goodPdf = pdf(Buffer.from(`BT /F1 12 Tf 40 300 Td (${said}) Tj ET`))

/** Each file, and what must come of it: a code, or a part of the text. */
const cases: Readonly<Record<string, readonly [() => string | Uint8Array, string]>> = {
  'empty.txt': [() => '', 'INPUT_EMPTY'],
  'white-space.txt': [() => ' \n\t \r\n', 'INPUT_EMPTY'],
  'binary.txt': [
    () => Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256),
    'INPUT_NOT_TEXT',
  ],
  'picture.txt': [() => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'INPUT_NOT_TEXT'],
  'old-word.doc': [() => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'INPUT_NOT_TEXT'],
  'good.pdf': [() => goodPdf, said],
  'cut-off.pdf': [() => goodPdf.subarray(0, 120), 'INPUT_BROKEN'],
  'no-pdf.pdf': [() => `%PDF-1.7\n${'1 0 obj <<'.repeat(1000)}`, 'INPUT_BROKEN'],
  'empty-page.pdf': [() => pdf(Buffer.from('')), 'INPUT_EMPTY'],
  'bomb.pdf': [
    () => pdf(deflateSync(Buffer.alloc(150_000_000, '(a) Tj ')), '/Filter /FlateDecode'),
    'INPUT_TOO_LARGE',
  ],
  'one-line.html': [() => page(`<p>${`${said} `.repeat(18_000)}</p>`), said],
  'deep.html': [() => page(`${'<div>'.repeat(2_000_000)}${said}`), said],
  'deep-inline.html': [() => page(`${'<b><i>'.repeat(1_600_000)}${said}`), said],
  'deep-unknown.html': [() => page(`${'<x-a>'.repeat(2_000_000)}${said}`), said],
  'attributes.html': [
    () => page(`<p ${Array.from({ length: 600_000 }, (_, i) => `a${i}=x`).join(' ')}>${said}</p>`),
    'INPUT_TOO_LARGE',
  ],
  'paragraphs.html': [() => page(`<p>${said}</p>`.repeat(700_000)), 'INPUT_TOO_LARGE'],
  'nested-quotes.html': [
    () => page(`${'<blockquote>'.repeat(1000)}<p>${said}</p>${'</blockquote>'.repeat(1000)}`),
    said,
  ],
  'nested-quotes.txt': [() => `${'> '.repeat(500)}${'"'.repeat(500)}${said}`, said],
  'scripts.html': [
    () =>
      page(
        `<script>document.body.innerHTML = 'planted'</script><p onclick="steal()">${said}</p>` +
          '<img src=x onerror="steal()"><div hidden>planted</div><p style="display: none">planted</p>' +
          '<svg><script>planted</script></svg><iframe srcdoc="planted"></iframe><a href="javascript:steal()">more</a>',
      ),
    said,
  ],
  // Windows-1252 bytes that are said to be UTF-8, and the other way round.
  'latin.utf-8.html': [
    () => Buffer.from(page(`<p>Café Müller: ${said}</p>`), 'latin1'),
    'Café Müller',
  ],
  'unicode.windows-1252.txt': [() => `Café Müller: ${said}`, 'Café Müller'],
  'wide.txt': [() => Buffer.from(`Café Müller: ${said}`, 'utf16le'), 'Café Müller'],
  'unknown.x-none.txt': [() => said, said],
  'leak.csv': [
    () => Array.from({ length: 40 }, (_, i) => `${i},Acme,${i}@acme.example,Acme`).join('\n'),
    'INPUT_NOT_TEXT',
  ],
  'bomb.docx': [() => zip({ 'word/document.xml': Buffer.alloc(150_000_000, ' ') }), 'INPUT_BROKEN'],
  'many-entries.docx': [
    () => zip(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`word/${i}.xml`, 'x']))),
    'INPUT_BROKEN',
  ],
  'workbook.docx': [() => zip({ 'xl/workbook.xml': '<workbook/>' }), 'INPUT_NOT_TEXT'],
  'no-word.docx': [() => zip({ 'word/document.xml': 'not XML' }), 'INPUT_BROKEN'],
  'deep.eml': [
    () => {
      const parts = Array.from({ length: 500 }, (_, i) => i)
      const opened = parts.map((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`)
      return `From: a@example.com\nTo: b@example.com\nSubject: x\nDate: Mon, 1 Jun 2026 10:00:00 +0000\nMIME-Version: 1.0\n${opened.join('')}\n${said}`
    },
    'INPUT_BROKEN',
  ],
}

interface Line {
  readonly name: string
  readonly ms: number
  readonly peakMb: number
  readonly text?: string
  readonly length?: number
  readonly refused?: string
  readonly message?: string
}

let folder = ''
const lineByName = new Map<string, Line>()

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breakwater-hostile-'))
  const files = await mkdtemp(join(folder, 'files-'))
  for (const [name, [make]] of Object.entries(cases)) await writeFile(join(files, name), make())
  const dataDir = join(folder, 'data')
  await putDatabase(dataDir)
  const child = await run(
    process.execPath,
    [new URL('./helpers/read-hostile.ts', import.meta.url).pathname, files, dataDir],
    { timeout: 200_000, maxBuffer: 1 << 24 },
  )
  for (const text of child.stdout.trim().split('\n')) {
    const line = JSON.parse(text) as Line
    lineByName.set(line.name, line)
  }
})
after(() => rm(folder, { recursive: true, force: true }))

describe('hostile input', () => {
  it('is read or refused as it should be, file by file', () => {
    const faults = Object.entries(cases).flatMap(([name, [, expected]]) => {
      const line = lineByName.get(name)
      const isCode = /^[A-Z_]+$/.test(expected)
      const isRight = isCode ? line?.refused === expected : line?.text?.includes(expected)
      return isRight ? [] : [{ expected, ...line, text: line?.text?.slice(0, 80) }]
    })
    assert.deepEqual(faults, [])
  })

  it('is refused in words that say what became of it and what to do', () => {
    const refused = [...lineByName.values()].filter(({ message }) => message !== undefined)
    assert.ok(refused.length > 0)
    for (const { name, message = '' } of refused) {
      assert.match(message, /^Cannot read the /, name)
      assert.match(message, /Nothing was kept\./, name)
      assert.doesNotMatch(message, /Acme|undefined|\bat .*\.ts/, name)
    }
  })

  it('leaves out scripts, handlers and what is hidden', () => {
    const text = lineByName.get('scripts.html')?.text ?? ''
    assert.match(text, /Acme/)
    assert.doesNotMatch(text, /planted|steal/)
  })

  it('keeps all of a line of a megabyte', () => {
    assert.equal(lineByName.get('one-line.html')?.length, 18_000 * (said.length + 1) - 1)
  })

  it('takes less than a gigabyte and half a minute', () => {
    assert.equal(lineByName.size, Object.keys(cases).length + 1)
    for (const { name, ms, peakMb } of lineByName.values()) {
      assert.ok(ms < 35_000, `${name}: ${ms} ms`)
      assert.ok(peakMb < mostMb, `${name}: ${peakMb} MB`)
    }
  })

  it('is refused by its size before it is read', async () => {
    const file = join(folder, 'large.txt')
    const handle = await open(file, 'w')
    await handle.truncate(200 * 1024 * 1024)
    await handle.close()
    const outcome = await analyze(file)
    assert.equal(outcome.code, 1)
    assert.match(outcome.stderr, /INPUT_TOO_LARGE/)
    assert.match(outcome.stderr, /209715200 bytes/)
  })

  it('is not fetched from this machine, nor through a redirect', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const direct = await analyze(url)
    const redirected = await analyze(url, { BREAKWATER_FETCH_ALLOW_LOOPBACK: 'true' })
    server.closeAllConnections()
    server.close()
    assert.match(direct.stderr, /URL_REFUSED/)
    assert.match(redirected.stderr, /reached by redirect[\s\S]*URL_REFUSED/)
  })
})

async function analyze(where: string, environment: Readonly<Record<string, string>> = {}) {
  const main = new URL('../src/cli/main.ts', import.meta.url).pathname
  try {
    // oxlint-disable-next-line no-process-env
    const env = { ...process.env, ...environment }
    const { stderr } = await run(process.execPath, [main, 'analyze', where, '--json'], { env })
    return { code: 0, stderr }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, stderr }
  }
}
