import { mulberry32 } from '../mulberry.ts'

/** Choices that a seed repeats. */
export interface Random {
  /** 0 up to 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  between(low: number, high: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** Picks by weights. */
  weighted<T>(from: readonly (readonly [T, number])[]): T
  shuffle<T>(from: readonly T[]): T[]
  normal(): number
}

/** The choices of one seed. */
export function seeded(seed: number): Random {
  // Neighbouring seeds are spread, or their first numbers would be alike.
  const next = mulberry32(Math.imul(seed, 2_654_435_761))
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  return {
    next,
    pick,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    weighted: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of from) {
        left -= weight
        if (left < 0) return item
      }
      return pick(from)[0]
    },
    shuffle: (from) => {
      const list = [...from]
      for (let i = list.length - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1))
        const kept = list[i]
        const other = list[j]
        if (kept !== undefined && other !== undefined) {
          list[i] = other
          list[j] = kept
        }
      }
      return list
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** Draws from a list whose first items are the commonest: frequencies fall as 1 / (rank + shift) ** slope. */
export function zipf<T>(
  items: readonly T[],
  { slope, shift }: { readonly slope: number; readonly shift: number },
): (random: Random) => T {
  let sum = 0
  const upTo = items.map((_, rank) => (sum += 1 / (rank + 1 + shift) ** slope))
  return (random) => {
    const at = random.next() * sum
    let low = 0
    let high = upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    const found = items[low]
    if (found === undefined) throw new Error('nothing to draw from')
    return found
  }
}
