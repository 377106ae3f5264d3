/** Mulberry32 with what the generators need; the same seed gives the same columns. */
export class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let hash = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296
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
