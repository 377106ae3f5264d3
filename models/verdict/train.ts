/**
 * `node models/verdict/train.ts --measured FILE [--each 50]`: makes leaks of known truth (seeds of
 * their own, two inventors of the evaluation left out), measures every signal into FILE (one JSON line a
 * leak; a run that was stopped goes on there), fits the table of log likelihoods and the weights, and
 * writes `src/exposure/verdict/model.json`. See card.md.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gatherEvidence } from '#exposure/verdict/judge-claim.ts'
import { binOf } from '#exposure/verdict/evidence.ts'
import { signals, stories } from '#exposure/verdict/weigh-evidence.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { toRequest } from '../../bench/verdict/judge-made.ts'
import { leakKinds, type LeakKind } from '../../bench/verdict/leak-kinds.ts'
import { makeLeak } from '../../bench/verdict/leaks.ts'
import { fitModel, type Example } from './fit-model.ts'

const { values } = parseArgs({
  options: { each: { type: 'string', default: '50' }, measured: { type: 'string' } },
})
if (values.measured === undefined) throw new Error('--measured FILE is needed')
const file = values.measured
const each = Number(values.each)

/** The leaks from which the stories are learned, kind by kind in turn, so that any number is balanced. */
const kinds: readonly LeakKind[] = [
  'whole',
  'padded',
  'rearranged',
  'recycled',
  'fabricated',
  'other-organisation',
  'sample',
]
const plan = Array.from({ length: each }, (_, i) =>
  kinds.map((kind, k) => ({ kind, i, seed: 1_000_000 + k * 10_000 + i })),
).flat()

/** The values of all signals, with and without our own records. */
interface Measured {
  readonly seed: number
  readonly kind: LeakKind
  readonly all: Readonly<Record<string, number | null>>
  readonly alone: Readonly<Record<string, number | null>>
}

const measured: readonly Measured[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Measured)
  : []
const known = new Set(measured.map(({ seed }) => seed))

const engine = await openBulkEngine({ directory: null, key: null, memoryBytes: 2e9, threads: 2 })
const bulk = { engine, signal: new AbortController().signal }
const added: Measured[] = []
for (const { kind, i, seed } of plan.filter((one) => !known.has(one.seed))) {
  const made = makeLeak(kind, seed, {
    largest: 5000,
    partial: i % 5 === 4,
    dirt: i % 3 === 2 ? [0.1, 0.35] : [0, 0.12],
  })
  const evidence = await gatherEvidence(bulk, await toRequest(engine, made, { customers: true }))
  const measure = (of: typeof evidence): Measured['all'] =>
    Object.fromEntries(signals.map((signal) => [signal.id, signal.value(of)]))
  const one = {
    seed,
    kind,
    all: measure(evidence),
    // An older leak is compared with our own records too.
    alone: measure({
      ...evidence,
      own: null,
      older: evidence.older.map((older) => ({ ...older, expected: null })),
    }),
  }
  added.push(one)
  appendFileSync(file, `${JSON.stringify(one)}\n`)
}
await engine.close()

const weighed = signals.filter(({ isOnlySaid }) => isOnlySaid !== true)
const wanted = new Set(plan.map(({ seed }) => seed))
const examples = [...measured, ...added]
  .filter(({ seed }) => wanted.has(seed))
  .flatMap(({ kind, all, alone }): readonly Example[] => {
    const story = stories.indexOf(leakKinds[kind].story)
    // Whole leaks and samples tell one story between them.
    const weight = leakKinds[kind].story === 'own-records' ? 0.5 : 1
    const bins = (of: Measured['all']): Example['bins'] =>
      weighed.map(({ id, edges }) => {
        const value = of[id] ?? null
        return value === null ? null : binOf(edges, value)
      })
    return [
      { story, bins: bins(all), weight },
      // Without our own records the rest has to speak for itself.
      { story, bins: bins(alone), weight: weight / 2 },
    ]
  })
const model = fitModel(examples, {
  signals: weighed.map(({ id, edges }) => ({ id, bins: edges.length + 1 })),
  stories: stories.length,
})
writeFileSync(
  new URL('../../src/exposure/verdict/model.json', import.meta.url),
  `${JSON.stringify({ id: `verdict-1, ${examples.length / 2} leaks`, signals: model }, null, 1)}\n`,
)
console.log(`fitted on ${examples.length / 2} leaks`)
