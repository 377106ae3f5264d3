import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '../../bench/read-corpus.ts'
import { breachFeatures } from '../../src/analysis/breach-features.ts'
import { namesOf } from '../../src/analysis/features.ts'
import {
  tellingFeatures,
  toldSentences,
  type Evidence,
} from '../../src/analysis/is-breach-report.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { tellingSentences } from '../../src/analysis/tells-breach.ts'
import { readLines } from '../lib/read-lines.ts'
import { readTexts } from '../lib/read-texts.ts'

/** A document as both decisions see it. */
export interface Row extends Evidence {
  readonly source: Source
  readonly id: string
  /** Documents of one group stay in one fold: stories told twice, a text and its opening. */
  readonly group: string
  readonly label: 0 | 1
  /** How much it counts in training whether it is about a breach, and whether it tells or talks. */
  readonly breachWeight: number
  readonly tellingWeight: number
  readonly breachFeatures: readonly string[]
  readonly tellingFeatures: readonly string[]
  readonly isListing: boolean
}

type Source = 'casie' | 'casie opening' | 'own' | 'text' | 'opening' | 'miss' | 'note' | 'threat'

/**
 * Weights of the sources in the two decisions, of reports and of others. News of threats is about something
 * else, but tells; pages talk, but about breaches: each is a negative of one decision only.
 */
const weights: Readonly<
  Record<Source, Readonly<Record<'breach' | 'telling', readonly [number, number]>>>
> = {
  casie: { breach: [1, 1], telling: [1, 0] },
  'casie opening': { breach: [0.4, 0.4], telling: [0.4, 0] },
  own: { breach: [2, 2], telling: [2, 2] },
  text: { breach: [0, 0], telling: [0.5, 3] },
  opening: { breach: [0, 0], telling: [1, 1] },
  miss: { breach: [1.5, 1.5], telling: [1.5, 1.5] },
  note: { breach: [0.15, 0.15], telling: [0.2, 0.2] },
  threat: { breach: [0.3, 0.3], telling: [0, 0] },
}

interface Doc {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly group?: string
}

/**
 * All documents of a directory of news, of our own corpus, of `negatives.txt` and `near-misses.txt`, and of
 * files of annotated pages; only the tuning part of what has parts.
 */
export function collectRows(directory: string): readonly Row[] {
  const lines = <T>(name: string): T[] => readLines<T>(join(directory, name))
  const rows: Row[] = []
  const add = (source: Source, doc: Doc, isReport: boolean): void => {
    const row = toRow(source, doc, isReport)
    // An opening that does not tell yet is no report.
    if (source !== 'opening' || !isReport || row.told > 0) rows.push(row)
  }
  const gold = new Map(
    lines<{ id: string; isBreach: boolean | null }>('gold/casie.gold.jsonl').map((each) => [
      each.id,
      each.isBreach,
    ]),
  )
  for (const { id, text, group } of lines<Doc>('casie.jsonl')) {
    const isReport = gold.get(id)
    if (typeof isReport !== 'boolean') continue
    const story = { id, text, group: group ?? id }
    add('casie', story, isReport)
    add('casie opening', { ...story, text: openingOf(text, 4) }, isReport)
  }
  const misses = [
    ...own('negatives.txt').trim().split('\n'),
    ...own('near-misses.txt')
      .split(/^===\n/m)
      .slice(1),
  ]
  for (const [i, text] of misses.entries())
    add('miss', { id: `miss-${i}`, text: text.trim() }, false)
  for (const doc of readCorpus()) {
    if (doc.split !== 'tune') continue
    add('own', doc, doc.isBreach)
    add('opening', { ...doc, group: doc.id, text: openingOf(doc.text, 2) }, doc.isBreach)
  }
  for (const doc of readTexts('texts')) {
    add('text', doc, doc.isBreach)
    add('opening', { ...doc, group: doc.id, text: openingOf(doc.text, 2) }, doc.isBreach)
  }
  for (const { id, text } of [...lines<Doc>('hibp.jsonl'), ...lines<Doc>('hhs-ocr.jsonl')])
    add('note', { id, text }, true)
  for (const { id, text } of lines<Doc>('annoctr-ner.jsonl')) add('threat', { id, text }, false)
  return rows
}

/** The first sentences of a text: with them a short text is judged by what it says and not by its length. */
const openingOf = (text: string, sentences: number): string =>
  text
    .split(/(?<=[.!?])\s/)
    .slice(0, sentences)
    .join(' ')

const own = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

function toRow(source: Source, { id, text, title, group }: Doc, isReport: boolean): Row {
  const reading = openReading({
    text,
    title: title ?? null,
    publishedAt: null,
    siteName: null,
    url: null,
  })
  const told = toldSentences(reading)
  const telling = tellingSentences(reading)
  const side = isReport ? 0 : 1
  return {
    source,
    id,
    group: group ?? id,
    label: isReport ? 1 : 0,
    breachWeight: weights[source].breach[side] ?? 0,
    tellingWeight: weights[source].telling[side] ?? 0,
    breachFeatures: namesOf((features) => breachFeatures(reading.model, telling, features)),
    tellingFeatures: namesOf((features) => tellingFeatures(reading, told, features)),
    isListing: reading.listing !== null,
    told: told.length,
    sentences: reading.model.sentences.length,
  }
}
