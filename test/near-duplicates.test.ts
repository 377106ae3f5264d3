/**
 * Which documents are taken for one story, measured on the project's own reports: printed again by
 * other sites, edited, and beside other stories of the same site.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCorpus } from '../bench/read-corpus.ts'
import { importReport } from '#analysis/index.ts'
import { addDocument, findNearDuplicates, type Document } from '#intake/index.ts'
import type { Context } from '#store/context.ts'
import { analyst, testContext } from './helpers/context.ts'

const stories = readCorpus()

const ledger = {
  head: 'The Morning Ledger\nHome\nBusiness\nTechnology\nSecurity\nSign in\n\n',
  foot: `\n\nAbout the Morning Ledger\nThe Morning Ledger has reported on trade, technology and public life since 1987. Our newsroom of forty people works from three cities and answers to its readers alone. If you have information that the public should know, write to our desk; we protect our sources and never publish a name without consent. Subscribe to our newsletter and receive the five most important stories of the day every morning at six. We use cookies to make our pages work, to measure how they are read and to show advertisements that match your interests; you can change your choice at any time in the settings. Copyright Morning Ledger. All rights reserved. Reproduction in whole or in part without written permission is prohibited.\n`,
}
const wire = {
  head: 'Metro Wire\n\nLatest | World | Markets\n\n',
  foot: `\n\nMetro Wire is a service for professionals in risk and compliance. Terms of use apply. Read next: how to plan an exercise with your board, why backups fail, and ten questions for your insurer. To stop receiving these messages change your preferences in your profile.\n`,
}
const printedBy = (site: { head: string; foot: string }, title: string, text: string): string =>
  `${site.head}${title}\n\n${text}${site.foot}`

/** The same story after an editor: words exchanged here and there, and the last sentence gone. */
function edited(text: string): string {
  const exchange: Readonly<Record<string, string>> = {
    said: 'stated',
    says: 'states',
    stolen: 'taken',
    claims: 'asserts',
    including: 'among them',
    company: 'firm',
    notified: 'informed',
    however: 'yet',
    information: 'details',
  }
  const words = text.replace(/\b[a-z]+\b/g, (word) => exchange[word] ?? word)
  const sentences = words.split(/(?<=[.!?]) /)
  return sentences.length > 4 ? sentences.slice(0, -1).join(' ') : words
}

const reprints = await testContext()
const edits = await testContext()
const templates = await testContext()

async function add(ctx: Context, text: string): Promise<Document> {
  const added = await addDocument(ctx, analyst, {
    bytes: Buffer.from(text),
    origin: { kind: 'paste' },
    hints: { contentType: 'text/plain' },
  })
  assert.ok(added.ok)
  return added.value.document
}

/** The text about somebody else: the name, its first word alone, and domains and handles made of that. */
const withName = (text: string, victim: string): string => {
  const [first = victim] = victim.split(' ')
  return text
    .replaceAll(victim, 'Brightwater Quarries')
    .replaceAll(first, 'Brightwater')
    .replaceAll(first.toUpperCase(), 'BRIGHTWATER')
    .replaceAll(new RegExp(`\\b${first.toLowerCase()}(?=[._])`, 'g'), 'brightwater')
}

/** "Veterans’ Travel Scheme", where the text speaks of veterans besides: putting another name there leaves the words. */
const isOfEverydayWords = (name: string, text: string): boolean =>
  (name.match(/\p{L}+/gu) ?? []).every((word) =>
    new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text),
  )

describe('near duplicates', () => {
  it('joins a story with its reprint under other headers and footers, and nothing else', async () => {
    const ctx = reprints
    const idByStory = new Map<string, string>()
    for (const { id, title, text } of stories) {
      const document = await add(ctx, printedBy(ledger, title, text))
      idByStory.set(id, document.id)
      // All carry the same header and a footer that is longer than most of them.
      assert.deepEqual(await findNearDuplicates(ctx, document), [], `${id} joined another story`)
    }
    const missed: string[] = []
    for (const { id, title, text } of stories) {
      const [found] = await findNearDuplicates(ctx, await add(ctx, printedBy(wire, title, text)))
      if (found !== idByStory.get(id)) missed.push(id)
    }
    assert.deepEqual(missed, [])
  })

  it('joins nine in ten of the stories that an editor went over', async () => {
    const ctx = edits
    const idByStory = new Map<string, string>()
    for (const { id, title, text } of stories) {
      idByStory.set(id, (await add(ctx, printedBy(ledger, title, text))).id)
    }
    let joined = 0
    const wrong: string[] = []
    for (const { id, title, text } of stories) {
      const document = await add(ctx, printedBy(wire, title, edited(text)))
      const [found] = await findNearDuplicates(ctx, document)
      if (found === idByStory.get(id)) joined++
      else if (found !== undefined) wrong.push(id)
    }
    assert.deepEqual(wrong, [])
    assert.ok(joined >= stories.length * 0.9, `${joined} of ${stories.length}`)
  })

  it('keeps posts apart that one template makes of two names', async () => {
    const ctx = templates
    const joined: string[] = []
    let tried = 0
    for (const { id, text, facts } of stories) {
      const victim = facts.get('victim')?.[0]?.value
      if (victim === undefined || victim === '-' || text.split(victim).length < 3) continue
      // A mail names its sender in its head, which is no part of what it says.
      if (text.startsWith('From: ')) continue
      if (isOfEverydayWords(victim, text)) continue
      tried++
      await add(ctx, text)
      const other = await add(ctx, withName(text, victim))
      if ((await findNearDuplicates(ctx, other)).length > 0) joined.push(id)
    }
    assert.ok(tried >= 15, `${tried} tried`)
    assert.deepEqual(joined, [])
  })

  it('opens one case for copies that wait in the queue together', async () => {
    const ctx = await testContext()
    const { title, text } = stories.find(({ isBreach, text }) => isBreach && text.length > 900)!
    const read = async (document: Document) => {
      const imported = await importReport(ctx, analyst, { documentId: document.id })
      assert.ok(imported.ok)
      return imported.value
    }
    const first = await read(await add(ctx, printedBy(ledger, title, text)))
    // The two are nearer to each other than to the first, and neither is in a case yet.
    const second = await add(ctx, printedBy(wire, title, edited(text)))
    const third = await add(ctx, `${printedBy(wire, title, edited(text))}\nPrinted on Tuesday.`)
    for (const waiting of [second, third]) {
      const { caseId, outcome } = await read(waiting)
      assert.deepEqual({ caseId, outcome }, { caseId: first.caseId, outcome: 'joined' })
    }
  })

  it('keeps the same bytes once, whatever their name', async () => {
    const ctx = templates
    const bytes = Buffer.from('Acme Example said that data of 500 customers was copied.')
    const first = await addDocument(ctx, analyst, { bytes, origin: { kind: 'paste' }, hints: {} })
    const again = await addDocument(ctx, analyst, {
      bytes,
      origin: { kind: 'file', name: 'acme.txt' },
      hints: { name: 'acme.txt' },
    })
    assert.ok(first.ok && again.ok)
    assert.deepEqual([first.value.duplicate, again.value.duplicate], [false, true])
    assert.deepEqual(again.value.document, first.value.document)
  })
})
