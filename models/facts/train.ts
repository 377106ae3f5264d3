/**
 * Trains the models of data classes and of counts: `node models/facts/train.ts NEWS_DIR [--field NAME]
 * [--errors FOLD] [--dry] [--predictions DIR] [--quick]`. Prints figures cross-validated by story, taken from what the
 * extractors state, then writes the weights used by the analysis. `--predictions` writes what the models of
 * the folds state, one line a document, for a scorer to read.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bestFirst } from '../../bench/best-first.ts'
import {
  documentKind,
  type DocumentKind,
  type FactModel,
} from '../../src/analysis/facts/document-features.ts'
import type { LinearModel } from '../../src/analysis/linear-model.ts'
import { toModel, train } from '../lib/logistic.ts'
import { judgeUnseen } from '../event/fit-event.ts'
import { collect, corpora, publicCorpora, type GoldReading } from './collect.ts'
import { fields, type Field, type Judged } from './fields.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    field: { type: 'string' },
    errors: { type: 'string' },
    dry: { type: 'boolean', default: false },
    predictions: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) {
  console.error(
    'Usage: node models/facts/train.ts NEWS_DIR [--field NAME] [--errors FOLD] [--dry] [--predictions DIR] [--quick]',
  )
  process.exit(2)
}
const folds = 5
const steps = Array.from({ length: 12 }, (_, i) => 0.3 + i * 0.05)

interface Tally {
  right: number
  wrong: number
  missed: number
}

const documents = collect(directory, folds, judgeUnseen(directory))
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
        field.options,
      ),
      0.5,
    )
  if (values.quick) {
    write(field, { ...from(rows), thresholds: field.shipped.thresholds })
    return
  }
  const models = Array.from({ length: folds }, (_, fold) =>
    from(rows.filter((document) => document.fold !== fold)),
  )
  const thresholds = chooseThresholds(field, rows, models)
  for (const corpus of corpora) {
    const ofCorpus = rows.filter((document) => document.corpus === corpus)
    const tally = tallyOf(field, ofCorpus, models, thresholds)
    if (tally.right + tally.missed > 0) console.log(`${field.name} ${corpus}: ${shown(tally)}`)
  }
  if (values.errors !== undefined) showErrors(field, rows, models, thresholds)
  if (values.predictions !== undefined) {
    writePredictions(field, models, thresholds, values.predictions)
  }
  if (!values.dry) write(field, { ...from(rows), thresholds })
}

function write(field: Field, model: FactModel): void {
  writeFileSync(
    new URL(`../../src/analysis/facts/${field.name}-model.json`, import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
  console.log(`${field.name}: ${Object.keys(model.weights).length} weights`)
}

/** For each kind of document the likelihood from which what a model finds is stated; 0.5 where there are none to learn it from. */
function chooseThresholds(
  field: Field,
  rows: readonly GoldReading[],
  models: readonly LinearModel[],
): Record<DocumentKind, number> {
  const chosen: Record<DocumentKind, number> = { note: 0.5, short: 0.5, article: 0.5 }
  for (const kind of ['note', 'short', 'article'] as const) {
    const ofKind = rows.filter(({ reading }) => documentKind(reading) === kind)
    const present = corpora
      .filter((corpus) => corpus !== 'own')
      .map((corpus) => ofKind.filter((document) => document.corpus === corpus))
      .filter((some) => some.length >= 10)
    const scores = steps.map((threshold) => meanF1(field, present, models, threshold))
    // A lone peak is luck, and so is which end of a plateau is highest: each step is judged with two neighbours on either side, so that none at the ends of the range is taken.
    const smooth = scores.map((score, i) => ({
      threshold: steps[i] ?? 0,
      score,
      mean: [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (scores[i + by] ?? 0), 0) / 5,
    }))
    // What the model itself thinks is more likely wrong than right is not stated, whatever the score.
    const best = smooth
      .filter(({ threshold }) => threshold >= 0.5)
      .toSorted((x, y) => y.mean - x.mean)[0]
    if (best === undefined) continue
    chosen[kind] = Math.round(best.threshold * 100) / 100
    console.log(
      `${field.name} ${kind}: ${ofKind.length} documents, ${chosen[kind]}, F1=${best.score.toFixed(3)}`,
    )
  }
  return chosen
}

/** The mean of several corpora, each of which counts by the root of its size, so that the largest does not decide alone. */
function meanF1(
  field: Field,
  present: readonly (readonly GoldReading[])[],
  models: readonly LinearModel[],
  threshold: number,
): number {
  const thresholds = { note: threshold, short: threshold, article: threshold }
  let sum = 0
  let weights = 0
  for (const some of present) {
    const weight = Math.sqrt(some.length)
    sum += f1(tallyOf(field, some, models, thresholds)) * weight
    weights += weight
  }
  return sum / Math.max(1, weights)
}

/** How the models do on documents, each judged by the one that has not seen it. */
function tallyOf(
  field: Field,
  some: readonly GoldReading[],
  models: readonly LinearModel[],
  thresholds: FactModel['thresholds'],
): Tally {
  const tally: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const document of some) {
    const model = models[document.fold]
    if (model !== undefined) count(tally, field.judge(document, { ...model, thresholds }))
  }
  return tally
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
