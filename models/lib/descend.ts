/** Steps that the curvature is told from. */
const remembered = 10
/** The step is halved until the loss falls at least by this part of what the slope promises (Armijo). */
const armijo = 1e-4
const flat = 1e-5

/** The loss at a point; its slope is written into the second. */
export type Loss = (point: Float64Array, slope: Float64Array) => number

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

/** The point of least loss from zero on, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, chapter 7). */
export function descend(lossAt: Loss, size: number, iterations: number): Float64Array {
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
