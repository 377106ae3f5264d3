import { XmlElements, type XmlElement } from './xml-elements.ts'

/** What the beginning of an XML text shows of its elements. */
export interface XmlShape {
  /** Paths of elements that are rows. */
  readonly records: ReadonlySet<string>
  /** All paths that were seen. */
  readonly known: ReadonlySet<string>
}

/** Attributes that say how to read a file, and nothing of its data. */
export const isPlainAttribute = (name: string): boolean => !/^(?:xmlns|xsi|xml)(?::|$)/.test(name)

/** Whether an element holds values itself: in elements below it, or in attributes where it has none below. */
const holdsValues = ({ leaves, children, attributes }: XmlElement): boolean =>
  leaves > 0 || (children === 0 && Object.keys(attributes).some(isPlainAttribute))

/**
 * Which elements are rows: those that come back and hold values, the outermost of them. Null where
 * nothing comes back.
 */
export function sniffXml(head: string): XmlShape | null {
  const seen = new Map<string, { count: number; holding: number }>()
  const elements = new XmlElements(head.length, {
    open: ({ path }) => {
      const found = seen.get(path) ?? { count: 0, holding: 0 }
      found.count++
      seen.set(path, found)
    },
    close: (element) => {
      const found = seen.get(element.path)
      if (found !== undefined && holdsValues(element)) found.holding++
    },
    fault: () => {},
  })
  elements.write(head)
  const records = new Set<string>()
  for (const [path, { count, holding }] of seen) {
    // Paths come in the order in which they open, so that outer ones are before inner ones.
    const isInside = [...records].some((outer) => path.startsWith(`${outer}/`))
    if (count > 1 && holding >= (count - 1) / 2 && holding > 0 && !isInside) records.add(path)
  }
  return records.size === 0 ? null : { records, known: new Set(seen.keys()) }
}
