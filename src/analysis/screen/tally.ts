/** What is asked for: patterns and marks by their numbers. */
export interface TallySettings {
  /** A bit for each pattern, set for those that ask for no words. */
  readonly always: Int32Array
  /** How many sets of words each pattern asks for. */
  readonly setsByPattern: readonly number[]
  /** The patterns that ask for the set of each mark. */
  readonly patternsByMark: readonly (readonly number[])[]
}

/** Counts down for each pattern the sets of words that are still missing in a stretch of text. */
export class Tally {
  readonly #always: Int32Array
  readonly #missing: Uint8Array
  readonly #left: Uint8Array
  /** The patterns of each mark one behind another, and where those of a mark begin. */
  readonly #patterns: Uint16Array
  readonly #begins: Uint32Array
  /** The stretch in which each mark was last seen. */
  readonly #seen: Uint32Array
  #stretch = 0
  #possible: Int32Array = new Int32Array(0)
  #at = 0

  constructor({ always, setsByPattern, patternsByMark }: TallySettings) {
    this.#always = always
    this.#missing = Uint8Array.from(setsByPattern)
    this.#left = new Uint8Array(setsByPattern.length)
    this.#patterns = Uint16Array.from(patternsByMark.flat())
    this.#begins = Uint32Array.from(beginsOf(patternsByMark))
    this.#seen = new Uint32Array(patternsByMark.length)
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
      const pattern = this.#patterns[i] ?? 0
      const left = (this.#left[pattern] ?? 0) - 1
      this.#left[pattern] = left
      if (left === 0) addBit(this.#possible, this.#at, pattern)
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
