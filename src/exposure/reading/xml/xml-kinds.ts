import { holdsValues, isBelow, KindTally, type XmlShape } from './sniff-xml.ts'
import type { XmlElement } from './xml-elements.ts'

/** What comes of the text of an XML file, in order; elements are whole where they close. */
export type XmlEvent =
  | { readonly what: 'open' | 'close'; readonly element: XmlElement }
  | { readonly what: 'fault' }

/** Tables of one file; what comes back beyond them is set aside. */
const mostKinds = 500
/** Paths that are remembered; a file with more of them is hostile. */
const mostPaths = 50_000

/** An element with values that is no row as yet, by its path. */
interface Passed {
  count: number
  /** Where it stood among the rows. */
  readonly at: number
}

/**
 * Which elements of a file are rows, as far as it has been read: those that its beginning shows, and those
 * that turn up or come back later.
 */
export class XmlKinds {
  readonly #records: Set<string>
  readonly #known: Set<string>
  readonly #fromHead: ReadonlySet<string>
  /** Of these it is open whether they are rows. */
  readonly #once: Set<string>
  readonly #passed = new Map<string, Passed>()

  constructor({ records, known, once }: XmlShape) {
    this.#records = new Set(records)
    this.#known = new Set(known)
    this.#fromHead = known
    this.#once = new Set(once)
  }

  isRow(path: string): boolean {
    return this.#records.has(path)
  }

  /** Whether what follows has to be seen before it is known what an element is that opens outside of rows. */
  isOpen(path: string): boolean {
    if (this.#records.size >= mostKinds || this.#known.size >= mostPaths) return false
    return !this.#known.has(path) || (this.#once.has(path) && this.#passed.has(path))
  }

  /** An element outside of rows has closed; `at` is where it stood among the rows. */
  pass(element: XmlElement, at: number): void {
    if (!holdsValues(element)) return
    const { path } = element
    const key = this.#passed.has(path) || this.#passed.size < mostPaths ? path : ''
    const found = this.#passed.get(key)
    if (found !== undefined) found.count++
    else this.#passed.set(key, { count: 1, at })
  }

  /**
   * Judges the element that the events begin with, and all others among them. Returns the paths that are rows
   * from now on, with how many of their elements were passed before.
   */
  judge(
    events: readonly XmlEvent[],
  ): readonly { readonly path: string; readonly passed: number }[] {
    const tally = new KindTally()
    /** The row that the events are in: what stands in it is part of it. */
    let row: XmlElement | null = null
    for (const event of events) {
      if (event.what === 'fault') continue
      const { what, element } = event
      if (row !== null) {
        if (what === 'close' && element === row) row = null
      } else if (what === 'close') {
        tally.close(element)
      } else if (this.#records.has(element.path)) {
        row = element
      } else {
        if (tally.count(element.path) === 0 && this.#passed.has(element.path)) {
          tally.openHolding(element.path)
        }
        tally.open(element.path)
      }
    }
    const found = tally.rowsBeside(this.#records).map((path) => {
      const passed = this.#passed.get(path)?.count ?? 0
      this.#passed.delete(path)
      this.#records.add(path)
      return { path, passed }
    })
    for (const path of tally.paths) {
      if (!this.#known.has(path) && tally.count(path) === 1) this.#once.add(path)
      else if (tally.count(path) > 1) this.#once.delete(path)
      this.#known.add(path)
    }
    return found
  }

  /** Elements with values that turned up after the beginning and did not come back, the outermost of them. */
  leftOver(): readonly Passed[] {
    const late = [...this.#passed].filter(
      ([path]) =>
        !this.#fromHead.has(path) && ![...this.#records].some((row) => isBelow(row, path)),
    )
    const outer = new Set(late.map(([path]) => path))
    return late.filter(([path]) => !hasOuter(path, outer)).map(([, passed]) => passed)
  }
}

/** Whether one of these paths is above this one. */
function hasOuter(path: string, paths: ReadonlySet<string>): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (paths.has(path.slice(0, end))) return true
  }
  return false
}
