import type { Example, Trained } from './logistic.ts'

export interface FitOptions {
  /** How much the examples count against the pull of every weight to zero (C of LIBLINEAR). */
  readonly cost: number
  /** Features in fewer examples are left out. */
  readonly minCount: number
  readonly iterations?: number
}

/** Steps that the curvature is told from. */
const remembered = 10
/** The step is halved until the loss falls at least by this part of what the slope promises (Armijo). */
const armijo = 1e-4
const flat = 1e-5

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
  /** The loss at a point; its slope goes into the second. */
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

function indexOf(examples: readonly Example[], minCount: number): ReadonlyMap<string, number> {
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

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

function descend(
  lossAt: (point: Float64Array, slope: Float64Array) => number,
  size: number,
  iterations: number,
): Float64Array {
  let point = new Float64Array(size)
  let slope = new Float64Array(size)
  let loss = lossAt(point, slope)
  const steps: Step[] = []
  const first = length(slope)
  for (let i = 0; i < iterations && length(slope) > flat * first; i++) {
    const direction = downhill(slope, steps)
    const promised = dot(direction, slope)
    let next = point
    let nextSlope = slope
    let nextLoss = loss
    let rate = steps.length === 0 ? 1 / first : 1
    do {
      next = point.map((at, id) => at + rate * (direction[id] ?? 0))
      nextSlope = new Float64Array(size)
      nextLoss = lossAt(next, nextSlope)
      rate /= 2
    } while (nextLoss > loss + armijo * 2 * rate * promised && rate > 1e-10)
    const moved = next.map((at, id) => at - (point[id] ?? 0))
    const turned = nextSlope.map((at, id) => at - (slope[id] ?? 0))
    const curved = dot(moved, turned)
    if (curved > 0) steps.push({ moved, turned, scale: 1 / curved })
    if (steps.length > remembered) steps.shift()
    point = next
    slope = nextSlope
    loss = nextLoss
  }
  return point
}

/** Where the loss falls, by the slope and by how it turned in the last steps. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((each) => -each)
  const shares: number[] = []
  for (const { moved, turned, scale } of steps.toReversed()) {
    const share = scale * dot(moved, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const curvature = 1 / (last.scale * dot(last.turned, last.turned))
    for (let id = 0; id < direction.length; id++) direction[id] = (direction[id] ?? 0) * curvature
  }
  for (const { moved, turned, scale } of steps)
    add(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction))
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let id = 0; id < a.length; id++) sum += (a[id] ?? 0) * (b[id] ?? 0)
  return sum
}

const length = (a: Float64Array): number => Math.sqrt(dot(a, a))

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let id = 0; id < to.length; id++) to[id] = (to[id] ?? 0) + times * (what[id] ?? 0)
}
