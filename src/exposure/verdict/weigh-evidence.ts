import model from './model.json' with { type: 'json' }
import { contentSignals } from './content-signals.ts'
import { binOf, type Evidence, type Signal } from './evidence.ts'
import { recordSignals } from './record-signals.ts'
import type { Story, Verdict, VerdictReason } from './types.ts'
import { whoseRows, type Whose } from './whose-rows.ts'

type Named = keyof Verdict['probability']

export const stories = [
  'own-records',
  'padded',
  'rearranged',
  'older-leak',
  'invented',
  'other-organisation',
] as const satisfies readonly Story[]

export const resultByStory = {
  'own-records': 'authentic',
  padded: 'partly',
  rearranged: 'partly',
  'older-leak': 'recycled',
  invented: 'fabricated',
  'other-organisation': 'fabricated',
} as const satisfies Record<Story, Named>

const results = [
  'authentic',
  'partly',
  'recycled',
  'fabricated',
] as const satisfies readonly Named[]

export const signals: readonly Signal[] = [...recordSignals, ...contentSignals]

/**
 * How likely each bin of a signal is under each story, from generated leaks of known origin
 * (`models/verdict`), and the weight of each signal beside the others.
 */
export interface VerdictModel {
  readonly id: string
  readonly signals: Readonly<
    Record<
      string,
      | {
          readonly weight: number
          /** By bin, then by story in the order of `stories`; natural logarithms. */
          readonly logLikelihood: readonly (readonly number[])[]
        }
      | undefined
    >
  >
}

/**
 * All stories are equally likely a priori, except that without an older leak to compare with, an unknown one
 * is less likely than the rest, since no evidence could speak against it.
 */
const unknownOlderLeak = 0.25

/** Below this probability the verdict is `undecided`. */
const surest = 0.6

/** A wrong "fabricated" hides a real breach, so judging by the look of the rows alone needs a higher probability. */
const surestByLook = 0.9

export interface Weighed {
  readonly stories: Readonly<Record<Story, number>>
  readonly probability: Verdict['probability']
  readonly result: Verdict['result']
  readonly reasons: readonly VerdictReason[]
  readonly model: string
}

/**
 * Weighs the evidence: every signal adds the log likelihood of its bin, times its weight, to each story.
 * Nothing is called authentic or partly authentic without evidence that rows are ours (matched records or a
 * planted one), nothing recycled without rows in an older leak, and nothing fabricated while more rows match
 * our records than people in common explain.
 */
export function weighEvidence(evidence: Evidence, using: VerdictModel = model): Weighed {
  const told = signals.flatMap((signal) => {
    const value = signal.value(evidence)
    return value === null ? [] : [{ signal, support: supportOf(signal, value, using) }]
  })
  const priors = stories.map((story) =>
    Math.log(story === 'older-leak' && evidence.older.length === 0 ? unknownOlderLeak : 1),
  )
  const before = byResult(toProbabilities(priors))
  const scores = priors.map((prior, i) =>
    told.reduce((sum, { support }) => sum + (support[i] ?? 0), prior),
  )
  const whose = whoseRows(evidence)
  const weighed = toProbabilities(scores)
  const ours = whose === 'records' ? withOurs(weighed) : weighed
  const byStory = isAllOurs(evidence) ? withoutPadding(ours) : ours
  const probability = byResult(byStory)
  const top = results.reduce((a, b) => (probability[b] > probability[a] ? b : a))
  const owned =
    top === 'recycled'
      ? isInOlder(evidence)
      : top === 'fabricated' || whose === 'records' || hasGround(evidence)
  const needed = top === 'fabricated' && evidence.own === null ? surestByLook : surest
  const isUnexplained = top === 'fabricated' && !isExplained(whose, weighed)
  const result = probability[top] < needed || !owned || isUnexplained ? 'undecided' : top
  const reasons = told.map(({ signal, support }): VerdictReason => {
    const alone = byResult(toProbabilities(support.map((one, i) => one + (priors[i] ?? 0))))
    const shift = (one: Named): number => logit(alone[one]) - logit(before[one])
    const most = results.reduce((a, b) => (shift(b) > shift(a) ? b : a))
    const toward = result !== 'undecided' && shift(result) >= 0 ? result : most
    return {
      id: signal.id,
      title: signal.title(evidence),
      toward: shift(toward) < 0.05 ? null : toward,
      weight: Math.max(0, Math.round(shift(toward) * 100) / 100),
      figures: signal.figures(evidence),
    }
  })
  return {
    stories: Object.fromEntries(stories.map((story, i) => [story, byStory[i] ?? 0])) as Record<
      Story,
      number
    >,
    probability,
    result,
    reasons: reasons.toSorted((a, b) => b.weight - a.weight),
    model: using.id,
  }
}

/** The log likelihoods of a value by story, times the weight of the signal; none where the value never occurred. */
function supportOf(
  signal: Signal,
  value: number,
  { signals: known }: VerdictModel,
): readonly number[] {
  const found = known[signal.id]
  const bin = found?.logLikelihood[binOf(signal.edges, value)]
  return found === undefined || bin === undefined
    ? stories.map(() => 0)
    : bin.map((one) => one * found.weight)
}

/** A theft long before the claim suggests an older leak, but only rows that are in one prove it. */
const fewestInOlder = 0.1

const isInOlder = ({ older }: Evidence): boolean =>
  older.some(({ found }) => found.low > fewestInOlder)

/** Matches well above what chance gives, or a planted record. */
function hasGround({ own, canaries }: Evidence): boolean {
  if (canaries.some(({ found }) => found > 0)) return true
  return own !== null && own.matches.any.low > own.matches.anyByChance.high
}

/** Customers of another organisation may be ours as well; invented people are not. */
function isExplained(whose: Whose, byStory: readonly number[]): boolean {
  const other = byStory[stories.indexOf('other-organisation')] ?? 0
  return whose === 'few' ? other >= surest : whose !== 'unclear'
}

/**
 * From this share on, over all rows and without repeats, nothing can be padding; authentic leaks repeat up to
 * 2 % of their rows.
 */
const leastOurs = 0.95
const mostRepeated = 0.05

/** Whether all rows, apart from a few damaged ones, are records of ours, each a different one. */
function isAllOurs({ own }: Evidence): boolean {
  if (own === null) return false
  const { ours, oursByChance, records } = own.matches
  return ours.low >= leastOurs && ours.low > oursByChance.high && records.share >= 1 - mostRepeated
}

/** A leak that consists of our records cannot be padded, however similar its rows look. */
const withoutPadding = (byStory: readonly number[]): readonly number[] => {
  const padded = byStory[stories.indexOf('padded')] ?? 0
  return stories.map((story, i) =>
    story === 'padded' ? 0 : (byStory[i] ?? 0) + (story === 'own-records' ? padded : 0),
  )
}

/** Where some rows are our records, the rows that were invented or are somebody else's are padding by definition. */
function withOurs(byStory: readonly number[]): readonly number[] {
  const rest = stories.reduce(
    (sum, story, i) => sum + (resultByStory[story] === 'fabricated' ? (byStory[i] ?? 0) : 0),
    0,
  )
  return stories.map((story, i) =>
    resultByStory[story] === 'fabricated' ? 0 : (byStory[i] ?? 0) + (story === 'padded' ? rest : 0),
  )
}

export function toProbabilities(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function byResult(byStory: readonly number[]): Verdict['probability'] {
  const sums = { authentic: 0, partly: 0, recycled: 0, fabricated: 0 }
  for (const [i, story] of stories.entries()) sums[resultByStory[story]] += byStory[i] ?? 0
  return sums
}

const logit = (probability: number): number => {
  const safe = Math.min(1 - 1e-9, Math.max(1e-9, probability))
  return Math.log(safe / (1 - safe))
}
