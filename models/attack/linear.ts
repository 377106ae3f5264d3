/**
 * One-vs-rest logistic regression over sparse binary features, all labels of a feature side by side
 * in memory; Adagrad with decay, deterministic.
 */
import { mulberry32 } from '../../bench/mulberry.ts'

export interface Row {
  /** Feature indices, already mapped by a dictionary. */
  readonly features: Int32Array
  /** What each feature is multiplied with; see `sentenceNorm`. */
  readonly norm: number
  /** Indices of the labels that hold. */
  readonly labels: readonly number[]
  readonly weight: number
}

export interface LinearOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** How much more a positive example counts. */
  readonly positive: number
  /** What the sum of squared gradients starts from: larger means smaller first steps for rare features. */
  readonly start: number
}

export interface Weights {
  readonly labels: number
  /** `byFeature[feature * labels + label]`. */
  readonly byFeature: Float32Array
  readonly bias: Float32Array
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array
}

export function trainLinear(
  rows: readonly Row[],
  size: number,
  labels: number,
  options: LinearOptions,
): Weights {
  const counts = new Float64Array(size)
  for (const { features } of rows) for (const f of features) counts[f] = (counts[f] ?? 0) + 1
  const idf = new Float32Array(size)
  for (let f = 0; f < size; f++) idf[f] = Math.log((rows.length + 1) / ((counts[f] ?? 0) + 1)) / 3
  const byFeature = new Float32Array(size * labels)
  const squares = new Float32Array(size * labels).fill(options.start)
  const bias = new Float32Array(labels).fill(-3)
  const biasSquares = new Float32Array(labels).fill(1)
  const order = rows.map((_, i) => i)
  const random = mulberry32(11)
  const scores = new Float32Array(labels)
  const target = new Uint8Array(labels)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
    }
    const rate = options.rate * (1 - epoch / (options.epochs + 1))
    for (const at of order) {
      const row = rows[at]
      if (row === undefined) continue
      const { features, norm } = row
      scores.set(bias)
      for (const f of features) {
        const x = (idf[f] ?? 0) * norm
        const base = f * labels
        for (let l = 0; l < labels; l++) scores[l]! += byFeature[base + l]! * x
      }
      target.fill(0)
      for (const label of row.labels) target[label] = 1
      for (let l = 0; l < labels; l++) {
        const p = 1 / (1 + Math.exp(-scores[l]!))
        let error = p - target[l]!
        if (Math.abs(error) < 0.01) continue
        error *= row.weight * (target[l] ? options.positive : 1)
        biasSquares[l]! += error * error
        bias[l]! -= (0.3 * rate * error) / Math.sqrt(biasSquares[l]!)
        for (const f of features) {
          const k = f * labels + l
          const gradient = error * (idf[f] ?? 0) * norm + options.l2 * byFeature[k]!
          squares[k]! += gradient * gradient
          byFeature[k]! -= (rate * gradient) / Math.sqrt(squares[k]!)
        }
      }
    }
  }
  return { labels, byFeature, bias, idf }
}
