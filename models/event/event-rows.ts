import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '../../bench/read-corpus.ts'
import { eventFeatures } from '../../src/analysis/event/event-features.ts'
import { findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import { findDataClassMentions } from '../../src/analysis/facts/data-class-mentions.ts'
import { findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import { namesOf } from '../../src/analysis/features.ts'
import type { Sentence } from '../../src/analysis/text-model.ts'
import { buildTextModel } from '../../src/analysis/text/segment.ts'
import { collectOwn, type GoldReading } from '../facts/collect.ts'
import { foldOf, type Example } from '../lib/logistic.ts'
import { readLines } from '../lib/read-lines.ts'

/** Stories are laid into so many parts, each judged by a model that has not seen it. */
export const folds = 5

/** A sentence and whether it tells of a breach as something that happened. */
export interface EventRow extends Example {
  readonly source: string
  readonly doc: string
  readonly fold: number
  /** Whether its document reports a breach. */
  readonly isBreach: boolean
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

type Label = Pick<EventRow, 'label'> & { readonly weight: number }
const positive = (weight: number): Label => ({ label: 1, weight })
const negative = (weight: number): Label => ({ label: 0, weight })

/** The sentences to learn from: those of the corpora in a folder, of our own reports and of texts that tell of no breach. */
export function eventRows(directory: string): readonly EventRow[] {
  const lines = <T>(name: string): T[] => readLines<T>(join(directory, name))
  const isBreachById = new Map(
    lines<{ id: string; isBreach: boolean | null }>('gold/casie.gold.jsonl').map((each) => [
      each.id,
      each.isBreach,
    ]),
  )
  return [
    ...lines<Doc>('casie.jsonl').flatMap((doc) => newsRows(doc, isBreachById.get(doc.id))),
    ...['hibp', 'hhs-ocr'].flatMap((source) =>
      lines<Doc>(`${source}.jsonl`).flatMap((doc) =>
        rowsOf({ ...doc, source, isBreach: true }, buildTextModel(doc.text).sentences, opening),
      ),
    ),
    ...lines<Doc>('annoctr-ner.jsonl').flatMap((doc) =>
      rowsOf(
        { ...doc, source: 'annoctr', isBreach: false },
        buildTextModel(doc.text).sentences.slice(0, 40),
        () => negative(0.1),
      ),
    ),
    ...collectOwn(folds).flatMap(ownRows),
    ...readCorpus().flatMap(({ id, text, isBreach, split }) =>
      split === 'tune' && !isBreach
        ? rowsOf({ id, source: 'own', isBreach }, buildTextModel(text).sentences, () => negative(2))
        : [],
    ),
    ...ordinaryTexts().flatMap((text, i) =>
      rowsOf(
        { id: `negative-${i}`, source: 'negatives', isBreach: false },
        buildTextModel(text).sentences,
        () => negative(1),
      ),
    ),
  ]
}

/** Rows of one document; `labelOf` gives null for sentences that teach nothing. */
function rowsOf(
  { id, group, source, isBreach }: Omit<Doc, 'text'> & Pick<EventRow, 'source' | 'isBreach'>,
  sentences: readonly Sentence[],
  labelOf: (sentence: Sentence) => Label | null,
): readonly EventRow[] {
  return sentences.flatMap((sentence) => {
    const label = sentence.kind === 'boilerplate' ? null : labelOf(sentence)
    if (label === null) return []
    const fold = foldOf(group ?? id, folds)
    const features = namesOf((given) => eventFeatures(sentence, given))
    return [{ ...label, source, doc: id, fold, isBreach, features }]
  })
}

/** A news story tells of the event where the annotation has the word for it. */
function newsRows(doc: Doc, isBreach: boolean | null | undefined): readonly EventRow[] {
  if (typeof isBreach !== 'boolean') return []
  const triggers = (doc.events ?? [])
    .filter(({ subtype, realis }) => subtype === 'Databreach' && realis === 'Actual')
    .map(({ trigger }) => trigger.start)
  return rowsOf(
    { ...doc, source: 'casie', isBreach },
    buildTextModel(doc.text).sentences,
    ({ start, end }) =>
      triggers.some((at) => at >= start && at < end) ? positive(1) : negative(isBreach ? 0.3 : 0.5),
  )
}

/** A note opens with what happened; of the rest nobody has said what it tells. */
const opening = ({ index }: Sentence): Label | null => (index < 2 ? positive(0.3) : null)

/** A sentence of our own reports tells of the event where it holds a gold fact of it. */
function ownRows({ id, reading, classes, counts, dates }: GoldReading): readonly EventRow[] {
  const told = new Set<Sentence>()
  for (const mention of findDataClassMentions(reading))
    if (classes?.has(mention.class) === true) told.add(mention.sentence)
  for (const { count, sentence } of findCountMentions(reading))
    if (counts?.some((value) => Math.abs(value - count) <= value * 0.01)) told.add(sentence)
  for (const { from, to, sentence } of findDateMentions(reading))
    if (dates?.some((gold) => gold.from === from && gold.to === to)) told.add(sentence)
  return rowsOf({ id, source: 'own', isBreach: true }, reading.model.sentences, (sentence) =>
    sentence.section === 'advice' ? negative(1) : told.has(sentence) ? positive(1) : negative(0.3),
  )
}

/** Texts that tell of no breach, a line each: some sound like one, others have the same words of every day. */
const ordinaryTexts = (): readonly string[] =>
  ['../breach/negatives.txt', './everyday.txt'].flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
