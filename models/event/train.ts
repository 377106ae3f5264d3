/**
 * Trains the event model, which says of a sentence whether it tells of a breach as something that
 * happened: `node models/event/train.ts NEWS_DIR`. Prints figures cross-validated by story and writes the
 * weights. The breach, victim and fact models read its likelihoods, so it is trained first.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '../../bench/read-corpus.ts'
import { eventFeatures } from '../../src/analysis/event/event-features.ts'
import { namesOf } from '../../src/analysis/features.ts'
import type { Sentence } from '../../src/analysis/text-model.ts'
import { buildTextModel } from '../../src/analysis/text/segment.ts'
import { collectOwn } from '../facts/collect.ts'
import { findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import { findDataClassMentions } from '../../src/analysis/facts/data-class-mentions.ts'
import { findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'
import { readLines } from '../lib/read-lines.ts'

const [directory = ''] = process.argv.slice(2)
if (directory === '') {
  console.error('Usage: node models/event/train.ts NEWS_DIR')
  process.exit(2)
}
interface Doc {
  readonly id: string
  readonly text: string
  readonly group?: string
  readonly events?: readonly {
    readonly subtype: string
    readonly realis: string
    readonly trigger: { readonly start: number }
  }[]
}
const lines = <T>(name: string): T[] => readLines<T>(join(directory, name))

const folds = 5
interface Row extends Example {
  readonly source: string
  readonly doc: string
  readonly fold: number
  readonly isBreach: boolean
}
const rows: Row[] = []
interface Source {
  /** `group` where other documents tell of the same event. */
  readonly doc: { readonly id: string; readonly group?: string }
  readonly sentences: readonly Sentence[]
  readonly isBreach: boolean
}

/** Rows of one document; `labelOf` gives null for sentences that teach nothing. */
function add(
  source: string,
  { doc: { id, group }, sentences, isBreach }: Source,
  labelOf: (sentence: Sentence) => { readonly label: 0 | 1; readonly weight: number } | null,
): void {
  for (const sentence of sentences) {
    if (sentence.kind === 'boilerplate') continue
    const label = labelOf(sentence)
    if (label === null) continue
    rows.push({
      ...label,
      source,
      doc: id,
      fold: foldOf(group ?? id, folds),
      isBreach,
      features: namesOf((features) => eventFeatures(sentence, features)),
    })
  }
}
const positive = (weight: number) => ({ label: 1 as const, weight })
const negative = (weight: number) => ({ label: 0 as const, weight })

const isBreachById = new Map(
  lines<{ id: string; isBreach: boolean | null }>('gold/casie.gold.jsonl').map((each) => [
    each.id,
    each.isBreach,
  ]),
)
for (const doc of lines<Doc>('casie.jsonl')) {
  const isBreach = isBreachById.get(doc.id)
  if (typeof isBreach !== 'boolean') continue
  const triggers = (doc.events ?? [])
    .filter(({ subtype, realis }) => subtype === 'Databreach' && realis === 'Actual')
    .map(({ trigger }) => trigger.start)
  add('casie', { doc, sentences: buildTextModel(doc.text).sentences, isBreach }, ({ start, end }) =>
    triggers.some((at) => at >= start && at < end) ? positive(1) : negative(isBreach ? 0.3 : 0.5),
  )
}
for (const source of ['hibp', 'hhs-ocr']) {
  for (const doc of lines<Doc>(`${source}.jsonl`)) {
    const { sentences } = buildTextModel(doc.text)
    add(source, { doc, sentences, isBreach: true }, ({ index }) =>
      index < 2 ? positive(0.3) : null,
    )
  }
}
for (const doc of lines<Doc>('annoctr-ner.jsonl')) {
  const sentences = buildTextModel(doc.text).sentences.slice(0, 40)
  add('annoctr', { doc, sentences, isBreach: false }, () => negative(0.1))
}
// Our own: a sentence tells of the event where it holds a gold fact of it.
for (const { id, reading, classes, counts, dates } of collectOwn(folds)) {
  const told = new Set<Sentence>()
  for (const mention of findDataClassMentions(reading))
    if (classes?.has(mention.class) === true) told.add(mention.sentence)
  for (const { count, sentence } of findCountMentions(reading))
    if (counts?.some((value) => Math.abs(value - count) <= value * 0.01)) told.add(sentence)
  for (const { from, to, sentence } of findDateMentions(reading))
    if (dates?.some((gold) => gold.from === from && gold.to === to)) told.add(sentence)
  add('own', { doc: { id }, sentences: reading.model.sentences, isBreach: true }, (sentence) =>
    sentence.section === 'advice' ? negative(1) : told.has(sentence) ? positive(2) : negative(0.3),
  )
}
for (const { id, text, isBreach, split } of readCorpus()) {
  if (split === 'tune' && !isBreach)
    add('own', { doc: { id }, sentences: buildTextModel(text).sentences, isBreach: false }, () =>
      negative(2),
    )
}
const others = readFileSync(new URL('../breach/negatives.txt', import.meta.url), 'utf8').trim()
for (const [i, text] of others.split('\n').entries())
  add(
    'negatives',
    { doc: { id: `negative-${i}` }, sentences: buildTextModel(text).sentences, isBreach: false },
    () => negative(1),
  )

const options = { epochs: 12, rate: 0.03, l2: 4, minCount: 8, runs: 3 }
const scored = Array.from({ length: folds }, (_, fold) => {
  const model = train(
    rows.filter((row) => row.fold !== fold),
    options,
  )
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ row, p: score(model, row.features) }))
}).flat()
for (const source of ['casie', 'own', 'hibp']) {
  const some = scored.filter(({ row }) => row.source === source)
  const byDoc = Map.groupBy(some, ({ row }) => row.doc)
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const count = (test: (each: (typeof some)[number]) => boolean): number =>
      some.filter(test).length
    const right = count(({ row, p }) => p >= threshold && row.label === 1)
    const found = count(({ p }) => p >= threshold)
    const gold = count(({ row }) => row.label === 1)
    const docs = [...byDoc.values()].map((all) => ({
      isBreach: all[0]?.row.isBreach === true,
      tells: all.some(({ p }) => p >= threshold),
    }))
    const share = (isBreach: boolean): string => {
      const those = docs.filter((doc) => doc.isBreach === isBreach)
      return `${those.filter(({ tells }) => tells).length} of ${those.length}`
    }
    console.log(
      `${source} ${threshold}: sentences P ${(right / Math.max(1, found)).toFixed(3)} R ${(right / Math.max(1, gold)).toFixed(3)}, documents with one: breach ${share(true)}, none ${share(false)}`,
    )
  }
}
const final = train(rows, options)
writeFileSync(
  new URL('../../src/analysis/event/event-model.json', import.meta.url),
  `${JSON.stringify(toModel(final, 0.6))}\n`,
)
console.log(`${rows.length} sentences, ${final.weights.size} features`)
