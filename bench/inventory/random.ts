import { mulberry32 } from '../mulberry.ts'

/** Random choices as the generators of columns need them; the same seed gives the same columns. */
export class Random {
  /** 0 up to 1. */
  readonly next: () => number
  constructor(seed: number) {
    this.next = mulberry32(seed)
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }
  chance(share: number): boolean {
    return this.next() < share
  }
  pick<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  shuffle<T>(from: readonly T[]): T[] {
    return from
      .map((item) => [this.next(), item] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item)
  }
  /** `#` becomes a digit, `@` a capital letter, `$` a small one, `*` a hex digit. */
  fill(pattern: string): string {
    return pattern.replace(/[#@$*]/g, (sign) =>
      sign === '#'
        ? String(this.below(10))
        : sign === '@'
          ? this.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ'])
          : sign === '$'
            ? this.pick([...'abcdefghijklmnopqrstuvwxyz'])
            : this.pick([...'0123456789abcdef']),
    )
  }
  text(
    length: number,
    alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('')
  }
}
