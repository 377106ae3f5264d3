/**
 * Trains the three fact models (data classes, counts, dates): `node models/facts/train.ts NEWS_DIR [--pages
 * FILE]... [--further] [--field NAME] [--errors FOLD] [--dry] [--predictions DIR]`. Prints figures cross-validated by
 * story, taken from what the extractors state, then writes the weights used by the analysis. Pages are
 * documents with gold in the format of `bench/corpus`; counts and dates are learned from them. `--further`
 * starts from the weights in use and stays near them. `--predictions` writes what the models of the folds
 * state, one line a document, for a scorer to read.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bestFirst } from '../../bench/best-first.ts'
import { countFeatures, findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import {
  dataClassFeatures,
  findDataClassMentions,
} from '../../src/analysis/facts/data-class-mentions.ts'
import countModel from '../../src/analysis/facts/count-model.json' with { type: 'json' }
import dataClassModel from '../../src/analysis/facts/data-class-model.json' with { type: 'json' }
import dateModel from '../../src/analysis/facts/date-model.json' with { type: 'json' }
import { dateFeatures } from '../../src/analysis/facts/date-features.ts'
import { findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import {
  documentKind,
  type DocumentKind,
  type FactModel,
} from '../../src/analysis/facts/document-features.ts'
import { findCounts } from '../../src/analysis/facts/find-counts.ts'
import { findDataClasses } from '../../src/analysis/facts/find-data-classes.ts'
import { findDates } from '../../src/analysis/facts/find-dates.ts'
import { namesOf } from '../../src/analysis/features.ts'
import type { LinearModel } from '../../src/analysis/linear-model.ts'
import type { Statement } from '../../src/cases/statement.ts'
import { fromModel, toModel, train, type Example, type TrainingOptions } from '../lib/logistic.ts'
import {
  annotated,
  collect,
  corpora,
  publicCorpora,
  type Corpus,
  type GoldDays,
  type GoldReading,
} from './collect.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    further: { type: 'boolean', default: false },
    field: { type: 'string' },
    errors: { type: 'string' },
    dry: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
})
const [directory] = positionals
if (directory === undefined) {
  console.error(
    'Usage: node models/facts/train.ts NEWS_DIR [--pages FILE]... [--further] [--field NAME] [--errors FOLD] [--dry] [--predictions DIR]',
  )
  process.exit(2)
}
const folds = 5
const steps = Array.from({ length: 12 }, (_, i) => 0.3 + i * 0.05)

/** Gold items of a document, and for each thing found which of them it is. */
interface Judged {
  readonly gold: readonly string[]
  /** The gold item found, null where it is wrong, undefined where it counts neither way. */
  readonly found: readonly { readonly hit: string | null | undefined; readonly text: string }[]
}

const fitting: TrainingOptions = { epochs: 8, rate: 0.02, l2: 1, minCount: 2, runs: 7 }

interface Field {
  readonly name: string
  readonly has: (document: GoldReading) => boolean
  readonly examples: (document: GoldReading) => readonly Example[]
  readonly state: (document: GoldReading, model: FactModel) => readonly Statement[]
  readonly judge: (document: GoldReading, model: FactModel) => Judged
  readonly options: TrainingOptions
  readonly inUse: FactModel
  /** How much one example of a corpus counts. */
  readonly weights: Readonly<Partial<Record<Corpus, number>>>
}

const near = (gold: readonly number[], count: number): number | undefined =>
  gold.find((value) => Math.abs(value - count) <= value * 0.01)

interface Days {
  readonly from: string
  readonly to: string
}

/** The gold interval that days share, unless they are so wide that they say much less. */
const overlapping = (gold: readonly GoldDays[], days: Days): GoldDays | undefined =>
  gold.find(
    (interval) =>
      days.from <= interval.to &&
      days.to >= interval.from &&
      lengthOf(days) <= Math.max(31, 4 * lengthOf(interval)),
  )

const lengthOf = ({ from, to }: Days): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days + 1

/** Whether a date is of when it happened or was found; news are annotated without saying which. */
const isOfBreach = (kind: string | null): boolean =>
  kind === null || kind === 'occurred' || kind === 'discovered'

/** What gold says of days: of just these, or else of a time of the breach that they share. */
function kindsOf(gold: readonly GoldDays[], days: Days): readonly (string | null)[] {
  const same = gold.filter(({ from, to }) => from === days.from && to === days.to)
  if (same.length > 0) return same.map(({ kind }) => kind)
  const shared = overlapping(
    gold.filter(({ kind }) => isOfBreach(kind)),
    days,
  )
  return shared === undefined ? [] : [shared.kind]
}

const shownDays = ({ kind, from, to }: GoldDays): string => `${kind ?? 'either'} ${from}..${to}`

const fields: readonly Field[] = [
  {
    name: 'data-class',
    has: ({ classes }) => classes !== null,
    examples: ({ reading, classes, optionalClasses }) => {
      const mentions = findDataClassMentions(reading)
      return mentions
        .filter((mention) => annotated.has(mention.class) && !optionalClasses.has(mention.class))
        .map((mention) => ({
          label: classes?.has(mention.class) === true ? 1 : 0,
          features: namesOf((features) => dataClassFeatures(reading, mention, mentions, features)),
        }))
    },
    state: ({ reading }, model) => findDataClasses(reading, model),
    judge: ({ reading, classes, optionalClasses }, model) => ({
      gold: [...(classes ?? [])],
      found: findDataClasses(reading, model)
        .filter(({ value, modality }) => value.exposed && modality !== 'denied')
        .map(({ value, quote }) => ({
          hit: classes?.has(value.class)
            ? value.class
            : optionalClasses.has(value.class) || !annotated.has(value.class)
              ? undefined
              : null,
          text: `${value.class} "${quote}"`,
        })),
    }),
    options: fitting,
    inUse: dataClassModel,
    weights: { casie: 4, hibp: 1, 'hhs-ocr': 1, own: 4 },
  },
  {
    name: 'count',
    has: ({ counts }) => counts !== null,
    examples: ({ reading, counts }) => {
      const mentions = findCountMentions(reading)
      return mentions.map((mention) => ({
        label: near(counts ?? [], mention.count) === undefined ? 0 : 1,
        features: namesOf((features) => countFeatures(reading, mention, mentions, features)),
      }))
    },
    state: ({ reading }, model) => findCounts(reading, model),
    judge: ({ reading, counts }, model) => ({
      gold: (counts ?? []).map(String),
      found: findCounts(reading, model).map(({ value, quote }) => ({
        hit: near(counts ?? [], value.count)?.toString() ?? null,
        text: `${value.count} "${quote}"`,
      })),
    }),
    options: fitting,
    inUse: countModel,
    weights: { casie: 4, hibp: 1, 'hhs-ocr': 1, own: 2, pages: 2 },
  },
  {
    name: 'date',
    has: ({ dates }) => dates !== null,
    examples: ({ reading, dates }) => {
      const mentions = findDateMentions(reading)
      return mentions.flatMap((mention) => {
        const kinds = kindsOf(dates ?? [], mention)
        if (kinds.includes('unclear')) return []
        return {
          label: kinds.some(isOfBreach) ? 1 : 0,
          features: namesOf((features) => dateFeatures(reading, mention, mentions, features)),
        }
      })
    },
    state: ({ reading }, model) => findDates(reading, model),
    judge: ({ reading, dates }, model) => {
      const gold = (dates ?? []).filter(({ kind }) => isOfBreach(kind))
      // The annotation of news dates a breach by when it was found as well.
      const found = findDates(reading, model).filter(({ value }) => isOfBreach(value.kind))
      return {
        gold: gold.map(shownDays),
        found: found.map(({ value, quote }) => {
          const hit =
            gold.find(
              ({ kind, from, to }) => kind === value.kind && from === value.from && to === value.to,
            ) ??
            overlapping(
              gold.filter(({ kind }) => kind === null),
              value,
            )
          const isOpen = kindsOf(dates ?? [], value).includes('unclear')
          return {
            hit: hit === undefined ? (isOpen ? undefined : null) : shownDays(hit),
            text: `${shownDays(value)} "${quote}"`,
          }
        }),
      }
    },
    options: fitting,
    inUse: dateModel,
    weights: { casie: 5, hibp: 1, 'hhs-ocr': 1, own: 4, pages: 1 },
  },
]

interface Tally {
  right: number
  wrong: number
  missed: number
}

const documents = collect(directory, values.pages, folds)
for (const field of fields) {
  if (values.field === undefined || values.field === field.name) fit(field)
}

function fit(field: Field): void {
  const rows = documents.filter(
    (document) => field.weights[document.corpus] !== undefined && field.has(document),
  )
  const examples = new Map(
    rows.map((document) => [
      document,
      field
        .examples(document)
        .map((example) => ({ ...example, weight: field.weights[document.corpus] ?? 0 })),
    ]),
  )
  const from = (kept: readonly GoldReading[]): LinearModel =>
    toModel(
      train(
        kept.flatMap((document) => examples.get(document) ?? []),
        values.further ? { ...field.options, prior: fromModel(field.inUse) } : field.options,
      ),
      0.5,
    )
  const models = Array.from({ length: folds }, (_, fold) =>
    from(rows.filter((document) => document.fold !== fold)),
  )
  const chosen: Record<DocumentKind, number> = { note: 0.5, short: 0.5, article: 0.5 }
  for (const kind of ['note', 'short', 'article'] as const) {
    const ofKind = rows.filter(({ reading }) => documentKind(reading) === kind)
    // A corpus counts by the root of its size, so that the largest does not decide alone.
    const present = corpora
      .filter((corpus) => corpus !== 'own')
      .map((corpus) => ofKind.filter((document) => document.corpus === corpus))
      .filter((some) => some.length >= 10)
    const scores = steps.map((threshold) => {
      const thresholds = { note: threshold, short: threshold, article: threshold }
      const tallies = present.map((some) => {
        const tally: Tally = { right: 0, wrong: 0, missed: 0 }
        for (const document of some) {
          const model = models[document.fold]
          if (model !== undefined) count(tally, field.judge(document, { ...model, thresholds }))
        }
        return tally
      })
      const weights = present.map((some) => Math.sqrt(some.length))
      const sum = tallies.reduce((all, tally, i) => all + f1(tally) * (weights[i] ?? 0), 0)
      return {
        threshold,
        f1:
          sum /
          Math.max(
            1,
            weights.reduce((all, weight) => all + weight, 0),
          ),
      }
    })
    // A lone peak is luck: each step is judged with its neighbours.
    const smooth = scores.map((score, i) => ({
      ...score,
      mean: [i - 1, i, i + 1].reduce((sum, at) => sum + (scores[at] ?? score).f1, 0) / 3,
    }))
    const best = smooth.toSorted((x, y) => y.mean - x.mean)[0]
    if (best === undefined) continue
    chosen[kind] = Math.round(best.threshold * 100) / 100
    console.log(
      `${field.name} ${kind}: ${ofKind.length} documents, ${chosen[kind]}, F1=${best.f1.toFixed(3)}`,
    )
  }
  for (const corpus of corpora) {
    const tally: Tally = { right: 0, wrong: 0, missed: 0 }
    for (const document of rows) {
      const model = models[document.fold]
      if (document.corpus !== corpus || model === undefined) continue
      count(tally, field.judge(document, { ...model, thresholds: chosen }))
    }
    if (tally.right + tally.missed > 0) console.log(`${field.name} ${corpus}: ${shown(tally)}`)
  }
  if (values.errors !== undefined) showErrors(field, rows, models, chosen)
  if (values.predictions !== undefined) writePredictions(field, models, chosen, values.predictions)
  if (values.dry) return
  const model = { ...from(rows), thresholds: chosen }
  writeFileSync(
    new URL(`../../src/analysis/facts/${field.name}-model.json`, import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
  console.log(`${field.name}: ${Object.keys(model.weights).length} weights`)
}

/** What the model that has not seen a document states of it: the answers of one field, best first. */
function writePredictions(
  field: Field,
  models: readonly LinearModel[],
  thresholds: FactModel['thresholds'],
  directory: string,
): void {
  mkdirSync(directory, { recursive: true })
  for (const corpus of publicCorpora) {
    const lines = documents.flatMap((document) => {
      const model = models[document.fold]
      if (document.corpus !== corpus || model === undefined) return []
      const answers = bestFirst(field.state(document, { ...model, thresholds }))
      return [JSON.stringify({ id: document.id, isBreach: true, ...answers })]
    })
    writeFileSync(join(directory, `${corpus}.${field.name}.jsonl`), `${lines.join('\n')}\n`)
  }
}

function count(tally: Tally, { gold, found }: Judged): void {
  const hits = new Set(found.map(({ hit }) => hit).filter((hit) => typeof hit === 'string'))
  tally.right += hits.size
  tally.missed += gold.filter((item) => !hits.has(item)).length
  tally.wrong += new Set(
    found.filter(({ hit }) => hit === null).map(({ text }) => text.split(' "')[0]),
  ).size
}

function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed)
}

function shown(tally: Tally): string {
  const { right, wrong, missed } = tally
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return `P=${precision.toFixed(3)} R=${recall.toFixed(3)} F1=${f1(tally).toFixed(3)}`
}

/** Every miss and false alarm of one fold ("all" for all), for whoever works on the rules. */
function showErrors(
  field: Field,
  rows: readonly GoldReading[],
  models: readonly LinearModel[],
  thresholds: FactModel['thresholds'],
): void {
  for (const document of rows) {
    const model = models[document.fold]
    if (model === undefined) continue
    if (values.errors !== 'all' && String(document.fold) !== values.errors) continue
    const { gold, found } = field.judge(document, { ...model, thresholds })
    const hits = new Set(found.map(({ hit }) => hit))
    const missed = gold.filter((item) => !hits.has(item))
    const wrong = found.filter(({ hit }) => hit === null).map(({ text }) => text)
    if (missed.length + wrong.length === 0) continue
    console.log(`${document.id} MISSED ${missed.join(' ')} WRONG ${wrong.join(' ¦ ')}`)
  }
}
