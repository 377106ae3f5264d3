/** What is asked for: patterns and marks by their numbers. */
export interface TallySettings {
  /** A bit for each pattern, set for those that ask for no words. */
  readonly always: Int32Array
  /** The ways in which patterns may match: how many sets of words each asks for, and of which pattern it is. */
  readonly ways: readonly { readonly sets: number; readonly pattern: number }[]
  /** The ways that ask for the set of each mark. */
  readonly waysByMark: readonly (readonly number[])[]
}

/** Counts down for each pattern the sets of words that are still missing in a stretch of text. */
export class Tally {
  readonly #always: Int32Array
  readonly #missing: Uint8Array
  readonly #left: Uint8Array
  /** The pattern of each way. */
  readonly #patterns: Uint16Array
  /** The ways of each mark one behind another, and where those of a mark begin. */
  readonly #ways: Uint16Array
  readonly #begins: Uint32Array
  /** The stretch in which each mark was last seen. */
  readonly #seen: Uint32Array
  #stretch = 0
  #possible: Int32Array = new Int32Array(0)
  #at = 0

  constructor({ always, ways, waysByMark }: TallySettings) {
    this.#always = always
    this.#missing = Uint8Array.from(ways, ({ sets }) => sets)
    this.#left = new Uint8Array(ways.length)
    this.#patterns = Uint16Array.from(ways, ({ pattern }) => pattern)
    this.#ways = Uint16Array.from(waysByMark.flat())
    this.#begins = Uint32Array.from(beginsOf(waysByMark))
    this.#seen = new Uint32Array(waysByMark.length)
  }

  /** Begins a stretch whose bits stand in `possible` from `at` on. */
  begin(possible: Int32Array, at: number): void {
    this.#possible = possible
    this.#at = at
    this.#stretch++
    this.#left.set(this.#missing)
    possible.set(this.#always, at)
  }

  /** Whether the words of a mark have not been seen in this stretch yet. */
  isNew(mark: number): boolean {
    return this.#seen[mark] !== this.#stretch
  }

  /** Notes that one of the words of a mark stands in this stretch; once for each mark. */
  take(mark: number): void {
    this.#seen[mark] = this.#stretch
    const end = this.#begins[mark + 1] ?? 0
    for (let i = this.#begins[mark] ?? 0; i < end; i++) {
      const way = this.#ways[i] ?? 0
      const left = (this.#left[way] ?? 0) - 1
      this.#left[way] = left
      if (left === 0) addBit(this.#possible, this.#at, this.#patterns[way] ?? 0)
    }
  }
}

/** Where each list begins when all stand one behind another, and where the last one ends. */
function beginsOf(lists: readonly (readonly unknown[])[]): readonly number[] {
  const begins = [0]
  for (const { length } of lists) begins.push((begins.at(-1) ?? 0) + length)
  return begins
}

/** Sets a bit of a list of bits that begins at `from`. */
export function addBit(bits: Int32Array, from: number, bit: number): void {
  const place = from + (bit >> 5)
  bits[place] = (bits[place] ?? 0) | (1 << (bit & 31))
}
