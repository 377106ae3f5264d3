/**
 * `npm run bench:verdict`: judges made leaks of known truth, with seeds that no calibration has seen
 * and inventors that none has met. Prints the confusion matrix, how far probabilities can be trusted,
 * theft dates and the leaks that were judged wrongly; ends with one JSON line.
 *
 * `--set usual|dirty|partial|alone|padding` (alone: without our own records; padding: 3 to 25 % real rows), `--leaks 200`, `--seed 1`, `--largest`
 * (most records of a victim), `--show` (reasons of what was judged wrongly), `--judged FILE` (a run that
 * was stopped goes on there).
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgeClaim, type Verdict } from '#exposure/index.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { toRequest } from './verdict/judge-made.ts'
import { leakKinds, type LeakKind } from './verdict/leak-kinds.ts'
import { makeLeak, type LeakOptions } from './verdict/leaks.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'usual' },
    leaks: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    largest: { type: 'string', default: '6000' },
    judged: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})

const sets: Readonly<Record<string, Partial<LeakOptions>>> = {
  usual: {},
  dirty: { dirt: [0.2, 0.3] },
  partial: { partial: true },
  alone: {},
  padding: {},
}
const options = sets[values.set]
if (options === undefined) throw new Error(`--set is one of ${Object.keys(sets).join(', ')}`)

/** In parts of 200. */
const usualMix: Readonly<Partial<Record<LeakKind, number>>> = {
  whole: 28,
  sample: 28,
  padded: 32,
  rearranged: 24,
  recycled: 28,
  fabricated: 16,
  'fabricated-faker': 14,
  'fabricated-dressed': 10,
  'other-organisation': 20,
}
const mix = values.set === 'padding' ? { 'mostly-padding': 200 } : usualMix
const total = Number(values.leaks)
const plan = Object.entries(mix).flatMap(([kind, parts], k) =>
  Array.from({ length: Math.round((parts * total) / 200) }, (_, i) => ({
    kind: kind as LeakKind,
    seed: 50_000_000 + Number(values.seed) * 100_000 + k * 1000 + i,
  })),
)

interface Judged {
  readonly kind: LeakKind
  readonly seed: number
  readonly truth: Verdict['result']
  readonly verdict: Pick<
    Verdict,
    'result' | 'probability' | 'stories' | 'reasons' | 'rows' | 'model'
  >
  /** Whether the theft date that was found holds the true one; null where one of them is missing. */
  readonly dated: boolean | null
  readonly spanDays: number | null
}

const began = performance.now()
const before: readonly Judged[] =
  values.judged === undefined || !existsSync(values.judged)
    ? []
    : readFileSync(values.judged, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Judged)
const judged: Judged[] = [...before]
const engine = await openBulkEngine({ directory: null, key: null, memoryBytes: 2e9, threads: 2 })
const bulk = { engine, signal: new AbortController().signal }
for (const { kind, seed } of plan.filter(
  (one) => !before.some((other) => other.seed === one.seed),
)) {
  const made = makeLeak(kind, seed, { ...options, largest: Number(values.largest) })
  const given = await toRequest(engine, made, { customers: values.set !== 'alone' })
  const { theftDate, ...verdict } = await judgeClaim(bulk, given)
  const presence = theftDate?.basis === 'presence' ? theftDate : null
  const one = {
    kind,
    seed,
    truth: made.truth,
    verdict,
    dated:
      presence === null || made.stolen === null
        ? null
        : Temporal.PlainDate.compare(presence.from, made.stolen) <= 0 &&
          Temporal.PlainDate.compare(presence.to, made.stolen) >= 0,
    spanDays: presence === null ? null : presence.from.until(presence.to).days,
  }
  judged.push(one)
  if (values.judged !== undefined) appendFileSync(values.judged, `${JSON.stringify(one)}\n`)
}
await engine.close()

const told = ['authentic', 'partly', 'recycled', 'fabricated', 'undecided'] as const
console.log(`\n${'truth \\ judged'.padEnd(24)}${told.map((one) => one.padStart(11)).join('')}`)
for (const [name, of] of Map.groupBy(judged, ({ kind, truth }) =>
  truth === leakKinds[kind].truth ? kind : `${kind}, with ours`,
)) {
  const cells = told.map((result) => of.filter(({ verdict }) => verdict.result === result).length)
  console.log(
    `${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(11)).join('')}   truth ${of[0]?.truth}`,
  )
}

const right = judged.filter(({ truth, verdict }) => verdict.result === truth)
const decided = judged.filter(({ verdict }) => verdict.result !== 'undecided')
const falselyAuthentic = judged.filter(
  ({ kind, verdict }) => leakKinds[kind].truth === 'fabricated' && verdict.result === 'authentic',
)
console.log('\nhighest probability: leaks, mean probability, share right')
const tops = judged.map(({ truth, verdict: { probability } }) => {
  const top = (['authentic', 'partly', 'recycled', 'fabricated'] as const).reduce((a, b) =>
    probability[b] > probability[a] ? b : a,
  )
  return { p: probability[top], right: top === truth }
})
let calibration = 0
for (const [low, high] of [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 0.97],
  [0.97, 1.01],
] as const) {
  const of = tops.filter(({ p }) => p >= low && p < high)
  if (of.length === 0) continue
  const mean = of.reduce((sum, { p }) => sum + p, 0) / of.length
  const share = of.filter((one) => one.right).length / of.length
  calibration += (of.length / tops.length) * Math.abs(mean - share)
  console.log(
    `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}: ${of.length}, ${mean.toFixed(3)}, ${share.toFixed(3)}`,
  )
}
for (const { kind, seed, verdict } of judged.filter((one) => !right.includes(one))) {
  const [first, second] = Object.entries(verdict.stories).toSorted(([, a], [, b]) => b - a)
  console.log(
    `wrong: ${kind} ${seed} -> ${verdict.result}; ${first?.[0]} ${first?.[1].toFixed(2)}, ${second?.[0]} ${second?.[1].toFixed(2)}; ${verdict.rows.leak} rows`,
  )
  if (values.show) {
    for (const { id, weight, toward, title } of verdict.reasons.slice(0, 12)) {
      console.log(`    ${id} ${weight} ${toward ?? ''}: ${title}`)
    }
  }
}
const datable = judged.filter(({ dated }) => dated !== null)
const spans = datable.flatMap(({ spanDays }) => spanDays ?? []).toSorted((a, b) => a - b)
console.log(
  JSON.stringify({
    set: values.set,
    leaks: judged.length,
    accuracy: Number((right.length / judged.length).toFixed(4)),
    decided: Number((decided.length / judged.length).toFixed(4)),
    accuracyOfDecided: Number((right.length / Math.max(1, decided.length)).toFixed(4)),
    fabricatedCalledAuthentic: falselyAuthentic.length,
    calibrationError: Number(calibration.toFixed(4)),
    theftDated: datable.length,
    theftDateHolds: Number(
      (datable.filter(({ dated }) => dated === true).length / Math.max(1, datable.length)).toFixed(
        3,
      ),
    ),
    medianSpanDays: spans[Math.floor(spans.length / 2)] ?? null,
    seconds: Math.round((performance.now() - began) / 100) / 10,
  }),
)
