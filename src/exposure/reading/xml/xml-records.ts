import { cellsOfList } from '../list-cells.ts'
import { putCells, type BlockEnd, type BlockParser } from '../reading.ts'
import type { TableSink } from '../table-sink.ts'
import { isPlainAttribute, type XmlShape } from './sniff-xml.ts'
import { XmlElements, type XmlElement } from './xml-elements.ts'
import { XmlKinds, type XmlEvent } from './xml-kinds.ts'

/** So much is looked at ahead where an element turns up of which nothing is known: as much as at the beginning. */
const lookedAhead = 256 * 1024

/** A row whose element has not closed yet. */
interface OpenRecord {
  readonly element: XmlElement
  readonly values: Map<string, string[]>
  length: number
  isBroken: boolean
}

/** Puts the elements of an XML file that are rows into the tables of their kinds, and sets aside what is not whole. */
export class XmlRecords implements BlockParser {
  readonly #kinds: XmlKinds
  readonly #firstKind: string
  readonly #rowLength: number
  readonly #sinkOf: (path: string) => TableSink
  readonly #elements: XmlElements
  #record: OpenRecord | null = null
  /** What waits until enough is seen to judge the element that it begins with; null where all is known. */
  #ahead: { readonly events: XmlEvent[]; length: number } | null = null
  #isStopped = false

  constructor(shape: XmlShape, rowLength: number, sinkOf: (path: string) => TableSink) {
    const [firstKind = ''] = shape.records
    this.#kinds = new XmlKinds(shape)
    this.#firstKind = firstKind
    this.#rowLength = rowLength
    this.#sinkOf = sinkOf
    this.#elements = new XmlElements(rowLength, {
      open: (element) =>
        this.#ahead === null ? this.#opened(element) : this.#take({ what: 'open', element }),
      close: (element) =>
        this.#ahead === null ? this.#closed(element) : this.#take({ what: 'close', element }),
      fault: () => this.#take({ what: 'fault' }),
    })
  }

  push(text: string, { last }: BlockEnd): void {
    if (this.#isStopped) return
    if (!this.#elements.write(text)) {
      this.#isStopped = true
      return this.#stop('longer than the limit')
    }
    if (this.#ahead !== null) this.#ahead.length += text.length
    while (this.#ahead !== null && this.#ahead.length >= lookedAhead) this.#goOn()
    if (last) this.#stop('cut off where the file ends')
  }

  #take(event: XmlEvent): void {
    if (this.#ahead !== null) this.#ahead.events.push(event)
    else if (event.what === 'open') this.#opened(event.element)
    else if (event.what === 'close') this.#closed(event.element)
    else if (this.#record !== null) this.#record.isBroken = true
  }

  #opened(element: XmlElement): void {
    if (this.#record !== null) return
    if (this.#kinds.isRow(element.path)) {
      this.#record = { element, values: new Map(), length: 0, isBroken: false }
    } else if (this.#kinds.isOpen(element.path)) {
      this.#ahead = { events: [{ what: 'open', element }], length: 0 }
    }
  }

  #closed(element: XmlElement): void {
    const record = this.#record
    if (record === null) {
      return this.#kinds.pass(element, this.#sinkOf(this.#firstKind).rowsSeen + 1)
    }
    putValues(record, element)
    if (element !== record.element) return
    this.#end(record)
    this.#record = null
  }

  #end({ element, values, length, isBroken }: OpenRecord): void {
    const sink = this.#sinkOf(element.path)
    const at = sink.rowsSeen + 1
    if (isBroken) return sink.aside('not valid XML', at)
    if (length > this.#rowLength) return sink.aside('longer than the limit', at)
    putCells(sink, new Map([...values].flatMap(([name, list]) => cellsOfList(name, list))), at)
  }

  /** Judges what waits and goes on with it; that may come upon the next that has to wait. */
  #goOn(): void {
    const { events } = this.#ahead ?? { events: [] }
    this.#ahead = null
    for (const { path, passed } of this.#kinds.judge(events)) {
      for (let i = 1; i <= passed; i++) {
        this.#sinkOf(path).aside('unlike the records before it', i)
      }
    }
    for (const event of events) this.#take(event)
  }

  /** Settles what is open: the row in work, and elements with values that never came back. */
  #stop(reason: 'longer than the limit' | 'cut off where the file ends'): void {
    while (this.#ahead !== null) this.#goOn()
    if (this.#record !== null) {
      const sink = this.#sinkOf(this.#record.element.path)
      sink.aside(reason, sink.rowsSeen + 1)
      this.#record = null
    }
    for (const { count, at } of this.#kinds.leftOver()) {
      for (let i = 0; i < count; i++) {
        this.#sinkOf(this.#firstKind).aside('unlike the records before it', at)
      }
    }
  }
}

function putValues(record: OpenRecord, element: XmlElement): void {
  const { path, attributes, children } = element
  const own = path.slice(record.element.path.length + 1).replaceAll('/', '.')
  const text = element.text.trim()
  const { name } = attributes
  // A value that is null in the database has its name and no text.
  const isNamed =
    element !== record.element &&
    children === 0 &&
    name !== undefined &&
    (text !== '' || Object.keys(attributes).filter(isPlainAttribute).length === 1)
  const put = (label: string, value: string): void => {
    if (value === '') return
    record.length += value.length
    const values = record.values.get(label)
    if (values === undefined) record.values.set(label, [value])
    else values.push(value)
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!isPlainAttribute(attribute) || (isNamed && attribute === 'name')) continue
    put(own === '' ? attribute : `${own}.${attribute}`, value.trim())
  }
  if (children === 0) put(isNamed ? name : own === '' ? 'value' : own, text)
}
