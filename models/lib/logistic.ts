import { mulberry32 } from '../../bench/mulberry.ts'

/** Logistic regression on sparse binary features, trained by Adagrad with L2; deterministic. */
export interface Example {
  readonly features: readonly string[]
  readonly label: 0 | 1
  readonly weight?: number
}

export interface Trained {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull towards zero, or towards `prior`. */
  readonly l2: number
  /** Features in fewer examples are left out. */
  readonly minCount: number
  /** Runs in other orders whose weights are averaged, so that no one order decides; 1 where not given. */
  readonly runs?: number
  /** Weights to begin with and to be pulled to in place of zero: what was learned from documents that are gone. */
  readonly prior?: Trained
}

export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const index = new Map<string, number>()
  for (const [feature, count] of counts) {
    if (count >= options.minCount || options.prior?.weights.has(feature) === true)
      index.set(feature, index.size)
  }
  const rows: readonly Row[] = examples.map(({ features, label, weight }) => ({
    ids: [...new Set(features)].flatMap((feature) => index.get(feature) ?? []),
    label,
    weight: weight ?? 1,
  }))
  const runs = options.runs ?? 1
  const mean = new Float64Array(index.size)
  const { prior } = options
  const from: Dense = {
    bias: prior?.bias ?? 0,
    weights: Float64Array.from([...index.keys()], (feature) => prior?.weights.get(feature) ?? 0),
  }
  let meanBias = 0
  for (let run = 0; run < runs; run++) {
    const { bias, weights } = descend(rows, from, options, 7 + run)
    meanBias += bias / runs
    for (let id = 0; id < mean.length; id++) mean[id] = (mean[id] ?? 0) + (weights[id] ?? 0) / runs
  }
  return {
    bias: meanBias,
    weights: new Map([...index].map(([feature, id]) => [feature, mean[id] ?? 0])),
  }
}

interface Dense {
  readonly bias: number
  readonly weights: Float64Array
}

interface Row {
  readonly ids: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
}

/** One run of gradient descent over the rows, in an order of its own. */
function descend(rows: readonly Row[], from: Dense, options: TrainingOptions, seed: number): Dense {
  const weights = from.weights.slice()
  const squares = new Float64Array(weights.length).fill(1e-8)
  let { bias } = from
  let biasSquare = 1e-8
  const order = rows.map((_, i) => i)
  const random = mulberry32(seed)
  const l2 = options.l2 / Math.max(1, rows.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
    }
    for (const at of order) {
      const row = rows[at]
      if (row === undefined) continue
      let sum = bias
      for (const id of row.ids) sum += weights[id] ?? 0
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight
      biasSquare += error * error
      bias -= (options.rate / Math.sqrt(biasSquare)) * error
      for (const id of row.ids) {
        const gradient = error + l2 * ((weights[id] ?? 0) - (from.weights[id] ?? 0)) * 100
        squares[id] = (squares[id] ?? 0) + gradient * gradient
        weights[id] = (weights[id] ?? 0) - (options.rate / Math.sqrt(squares[id] ?? 1)) * gradient
      }
    }
  }
  return { bias, weights }
}

export function score({ bias, weights }: Trained, features: readonly string[]): number {
  let sum = bias
  for (const feature of new Set(features)) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Stable fold of an example by its group, so that copies of one story stay together. */
export function foldOf(group: string, folds: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % folds
}

/** Rounded weights large enough to matter, as JSON for the product. */
export function toModel(trained: Trained, threshold: number, least = 0.02) {
  const { bias, weights } = toWeights(trained, least)
  return { bias, threshold: round(threshold), weights }
}

export function toWeights({ bias, weights }: Trained, least = 0.02) {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    bias: round(bias),
    weights: Object.fromEntries(kept.map(([feature, weight]) => [feature, round(weight)])),
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
