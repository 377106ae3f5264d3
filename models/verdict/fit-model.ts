export interface Example {
  /** Number of the true story. */
  readonly story: number
  /** Bin of each signal, null where it was not measured. */
  readonly bins: readonly (number | null)[]
  readonly weight: number
}

interface Shape {
  readonly signals: readonly { readonly id: string; readonly bins: number }[]
  readonly stories: number
}

type Fitted = Record<string, { weight: number; logLikelihood: number[][] }>

/** Leaks that every bin is taken to have seen of every story before the first. */
const seenBefore = 0.4

/** Share of a leak that is counted in each neighbouring bin: bins are ordered, borders are not sharp. */
const spill = 0.12

/** Whatever was generated, no figure may move a verdict further than this (about 1 to 50). */
const furthest = 4

/** Strength of the pull of all weights towards one that trusts correlated signals little. */
const pull = 0.02
const start = 0.5

/**
 * Counts how often each bin occurs under each story, then finds weights between 0 and 2 that make
 * the true stories most likely (gradient descent on the log loss).
 */
export function fitModel(examples: readonly Example[], { signals, stories }: Shape): Fitted {
  const tables = signals.map(({ bins }, s) => {
    const counts = Array.from({ length: bins }, () =>
      Array.from({ length: stories }, () => seenBefore),
    )
    for (const { story, bins: found, weight } of examples) {
      const bin = found[s]
      if (bin === null || bin === undefined) continue
      for (const [at, share] of [
        [bin - 1, spill],
        [bin, 1 - 2 * spill],
        [bin + 1, spill],
      ] as const) {
        const row = counts[Math.max(0, Math.min(bins - 1, at))]
        if (row !== undefined) row[story] = (row[story] ?? 0) + weight * share
      }
    }
    const totals = Array.from({ length: stories }, (_, k) =>
      counts.reduce((sum, row) => sum + (row[k] ?? 0), 0),
    )
    return counts.map((row) => {
      const logs = row.map((count, k) => Math.log(count / (totals[k] ?? 1)))
      const middle = logs.reduce((a, b) => a + b, 0) / stories
      return logs.map((log) => Math.max(-furthest, Math.min(furthest, log - middle)))
    })
  })
  const weights = fitWeights(examples, tables, stories)
  return Object.fromEntries(
    signals.map(({ id }, s) => [
      id,
      {
        weight: toThree(weights[s] ?? 0),
        logLikelihood: (tables[s] ?? []).map((row) => row.map(toThree)),
      },
    ]),
  )
}

function fitWeights(
  examples: readonly Example[],
  tables: readonly (readonly (readonly number[])[])[],
  stories: number,
): readonly number[] {
  const weights = tables.map(() => start)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 400; step += 1) {
    const slope = weights.map((weight) => pull * (weight - start))
    for (const { story, bins, weight } of examples) {
      const supports = bins.map((bin, s) => (bin === null ? null : (tables[s]?.[bin] ?? null)))
      const scores = Array.from({ length: stories }, (_, k) =>
        supports.reduce((sum, row, s) => sum + (row?.[k] ?? 0) * (weights[s] ?? 0), 0),
      )
      const most = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - most))
      const sum = powers.reduce((a, b) => a + b, 0)
      for (const [s, row] of supports.entries()) {
        if (row === null) continue
        const expected = row.reduce((so, one, k) => so + (one * (powers[k] ?? 0)) / sum, 0)
        slope[s] = (slope[s] ?? 0) + ((expected - (row[story] ?? 0)) * weight) / total
      }
    }
    for (const [s, one] of slope.entries()) {
      weights[s] = Math.max(0, Math.min(2, (weights[s] ?? 0) - 0.3 * one))
    }
  }
  return weights
}

const toThree = (value: number): number => Math.round(value * 1000) / 1000
