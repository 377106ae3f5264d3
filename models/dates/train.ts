/**
 * Trains the date model, which says of a date in a breach report whether it is a day of the breach and whether of its
 * discovery: `node models/dates/train.ts NEWS_DIR [--dry] [--predictions DIR] [--quick]`. Prints figures cross-validated by story (not with `--quick`), taken from
 * what the analysis states, then writes the weights. `--predictions` writes what the models of the folds state, for a scorer.
 */
import { judgeUnseen } from '../event/fit-event.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bestFirst } from '../../bench/best-first.ts'
import { dateFeatures } from '../../src/analysis/facts/date-features.ts'
import type { DateModel } from '../../src/analysis/facts/date-likelihoods.ts'
import { findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import { findDates } from '../../src/analysis/facts/find-dates.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { collect, type Corpus, type GoldReading } from '../facts/collect.ts'
import { fitExactly } from '../lib/fit-exactly.ts'
import { toWeights } from '../lib/logistic.ts'
import { answersOf, judge, type Answers } from './judge.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    predictions: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) {
  console.error('Usage: node models/dates/train.ts NEWS_DIR [--dry] [--predictions DIR]')
  process.exit(2)
}
const folds = 5
/** How much one date of a corpus counts. The news are few, and unlike the texts of our own. */
const weights: Readonly<Partial<Record<Corpus, number>>> = { casie: 8, hibp: 1, own: 1, texts: 1 }
const options = { cost: 0.2, minCount: 3 }
const least = 0.6

const documents = collect(directory, folds, judgeUnseen(directory)).filter(
  ({ dates, corpus }) => dates !== null && weights[corpus] !== undefined,
)

interface Asked {
  readonly answers: Answers
  readonly weight: number
  readonly features: readonly string[]
}

const asked = new Map(documents.map((document) => [document, datesOf(document)]))

function datesOf({ reading, dates, corpus }: GoldReading): readonly Asked[] {
  const mentions = findDateMentions(reading)
  return mentions.map((mention) => ({
    answers: answersOf(dates ?? [], mention),
    weight: weights[corpus] ?? 0,
    features: namesOf((features) => dateFeatures(reading, mention, mentions, features)),
  }))
}

/** Weights for each question, from all dates of which gold answers it. */
function fit(some: readonly GoldReading[]): DateModel {
  const dates = some.flatMap((document) => asked.get(document) ?? [])
  const fitted = (question: keyof Answers) =>
    toWeights(
      fitExactly(
        dates.flatMap(({ answers, weight, features }) => {
          const answer = answers[question]
          return answer === undefined ? [] : { label: answer ? 1 : 0, weight, features }
        }),
        options,
      ),
    )
  return { breach: fitted('breach'), discovered: fitted('discovered'), least }
}

const stated = Array.from({ length: values.quick ? 0 : folds }, (_, fold) => {
  const model = fit(documents.filter((document) => document.fold !== fold))
  return documents
    .filter((document) => document.fold === fold)
    .map((document) => ({ document, statements: findDates(document.reading, model) }))
}).flat()

for (const [corpus, some] of Map.groupBy(stated, ({ document }) => document.corpus)) {
  const tally = { right: 0, wrong: 0, missed: 0 }
  for (const { document, statements } of some) judge(document.dates ?? [], statements, tally)
  const { right, wrong, missed } = tally
  const [p, r] = [right / (right + wrong), right / (right + missed)]
  const f1 = (2 * right) / (2 * right + wrong + missed)
  console.log(`${corpus}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`)
  if (values.predictions === undefined) continue
  mkdirSync(values.predictions, { recursive: true })
  const lines = some.map(({ document, statements }) =>
    JSON.stringify({ id: document.id, isBreach: true, ...bestFirst(statements) }),
  )
  writeFileSync(join(values.predictions, `${corpus}.date.jsonl`), `${lines.join('\n')}\n`)
}
const model = fit(documents)
console.log(
  `${documents.length} documents, ${Object.keys(model.breach.weights).length} and ${Object.keys(model.discovered.weights).length} weights`,
)
if (!values.dry) {
  writeFileSync(
    new URL('../../src/analysis/facts/date-model.json', import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
}
