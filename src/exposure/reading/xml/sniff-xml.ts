import { XmlElements, type XmlElement } from './xml-elements.ts'

/** What the beginning of an XML text shows of its elements. */
export interface XmlShape {
  /** Paths of elements that are rows. */
  readonly records: ReadonlySet<string>
  /** Paths of elements that were seen once: whether they are rows shows when they come back. */
  readonly once: ReadonlySet<string>
  /** All paths that were seen. */
  readonly known: ReadonlySet<string>
}

/** Attributes that say how to read a file, and nothing of its data. */
export const isPlainAttribute = (name: string): boolean => !/^(?:xmlns|xsi|xml)(?::|$)/.test(name)

/** Whether an element holds values itself: in elements below it, or in attributes where it has none below. */
export const holdsValues = ({ leaves, children, attributes }: XmlElement): boolean =>
  leaves > 0 || (children === 0 && Object.keys(attributes).some(isPlainAttribute))

/** How often elements of each path open, and close with values, in the order in which they first open. */
export class KindTally {
  readonly #seen = new Map<string, { count: number; holding: number }>()

  get paths(): Iterable<string> {
    return this.#seen.keys()
  }

  count(path: string): number {
    return this.#seen.get(path)?.count ?? 0
  }

  open(path: string): void {
    const found = this.#seen.get(path)
    if (found === undefined) this.#seen.set(path, { count: 1, holding: 0 })
    else found.count++
  }

  /** One that opened before the tally began, and held values. */
  openHolding(path: string): void {
    this.#seen.set(path, { count: 1, holding: 1 })
  }

  /** Elements that were open before are none of those counted. */
  close(element: XmlElement): void {
    const found = this.#seen.get(element.path)
    if (found !== undefined && holdsValues(element)) found.holding++
  }

  /**
   * Paths of elements that are rows besides those of `records`: what comes back and holds values, the outermost
   * of it. What `records` stand in is no row itself.
   */
  rowsBeside(records: ReadonlySet<string>): readonly string[] {
    const found: string[] = []
    for (const [path, { count, holding }] of this.#seen) {
      // Paths come in the order in which they open, so that outer ones are before inner ones.
      const isApart = [...records, ...found].every(
        (other) => other !== path && !isBelow(path, other) && !isBelow(other, path),
      )
      if (count > 1 && holding >= (count - 1) / 2 && holding > 0 && isApart) found.push(path)
    }
    return found
  }
}

export const isBelow = (path: string, outer: string): boolean => path.startsWith(`${outer}/`)

/**
 * Which elements are rows: those that come back and hold values, the outermost of them. Null where
 * nothing comes back.
 */
export function sniffXml(head: string): XmlShape | null {
  const tally = new KindTally()
  const elements = new XmlElements(head.length, {
    open: ({ path }) => tally.open(path),
    close: (element) => tally.close(element),
    fault: () => {},
  })
  elements.write(head)
  const records = new Set(tally.rowsBeside(new Set()))
  const known = new Set(tally.paths)
  const once = new Set([...known].filter((path) => tally.count(path) === 1))
  return records.size === 0 ? null : { records, once, known }
}
