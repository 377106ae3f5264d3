import { descend } from './descend.ts'
import type { Example, Trained } from './logistic.ts'

export interface FitOptions {
  /** How much the examples count against the pull of every weight to zero (C of LIBLINEAR). */
  readonly cost: number
  /** Features in fewer examples are left out. */
  readonly minCount: number
  readonly iterations?: number
}

/**
 * Logistic regression on sparse binary features at the minimum of half the squared weights plus `cost` times
 * the weighted log loss, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, chapter 7). Unlike `train`, which goes row by row, it
 * gives the same weights in whatever order the examples come, and holds rare features down as much as common ones:
 * what it takes where most features are single words. The bias is not pulled.
 */
export function fitExactly(examples: readonly Example[], options: FitOptions): Trained {
  const index = indexOf(examples, options.minCount)
  const rows = examples.map(({ features, label, weight }) => ({
    ids: Int32Array.from(new Set(features.flatMap((feature) => index.get(feature) ?? []))),
    label,
    weight: (weight ?? 1) * options.cost,
  }))
  const bias = index.size
  const lossAt = (point: Float64Array, slope: Float64Array): number => {
    let loss = 0
    for (let id = 0; id < bias; id++) {
      const weight = point[id] ?? 0
      loss += (weight * weight) / 2
      slope[id] = weight
    }
    slope[bias] = 0
    for (const { ids, label, weight } of rows) {
      let sum = point[bias] ?? 0
      for (const id of ids) sum += point[id] ?? 0
      const margin = label === 1 ? sum : -sum
      loss +=
        weight *
        (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
      const error = weight * (1 / (1 + Math.exp(-sum)) - label)
      for (const id of ids) slope[id] = (slope[id] ?? 0) + error
      slope[bias] = (slope[bias] ?? 0) + error
    }
    return loss
  }
  const best = descend(lossAt, bias + 1, options.iterations ?? 200)
  return {
    bias: best[bias] ?? 0,
    weights: new Map([...index].map(([feature, id]) => [feature, best[id] ?? 0])),
  }
}

/** Numbers for the features that stand in enough examples. */
export function indexOf(
  examples: readonly Pick<Example, 'features'>[],
  minCount: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return new Map(
    [...counts.keys()]
      .filter((feature) => (counts.get(feature) ?? 0) >= minCount)
      .map((feature, id) => [feature, id]),
  )
}
