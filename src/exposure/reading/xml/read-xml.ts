import { cellsOfList } from '../list-cells.ts'
import { closeSink, feed, openSink, putCells, type BlockParser, type Reading } from '../reading.ts'
import { isPlainAttribute, type XmlShape } from './sniff-xml.ts'
import { XmlKinds, type XmlEvent } from './xml-kinds.ts'
import type { TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'
import { XmlElements, type XmlElement } from './xml-elements.ts'

/** So much is looked at ahead where an element turns up of which nothing is known: as much as at the beginning. */
const lookedAhead = 256 * 1024

/**
 * Reads XML: a table for each kind of element that comes back, a row for each such element. Values of
 * elements and attributes in it are cells by path; where a value is named by an attribute, as in dumps of
 * MySQL (`<field name="mail">`), by that name.
 */
export async function readXml(reading: Reading, leaf: Leaf, shape: XmlShape): Promise<void> {
  const sinks = new Map<string, TableSink>()
  const sinkOf = (path: string): TableSink => {
    let sink = sinks.get(path)
    if (sink === undefined) {
      const part = path.slice(path.lastIndexOf('/') + 1)
      sink = openSink(reading, leaf, { part, format: 'xml', headers: [] })
      sinks.set(path, sink)
    }
    return sink
  }
  const parser = recordsOf(shape, reading.limits.rowLength, sinkOf)
  await feed(reading, leaf, parser, () => sinks.values())
  for (const sink of sinks.values()) await closeSink(reading, leaf, sink)
}

interface OpenRecord {
  readonly element: XmlElement
  readonly values: Map<string, string[]>
  length: number
  isBroken: boolean
}

function recordsOf(
  shape: XmlShape,
  rowLength: number,
  sinkOf: (path: string) => TableSink,
): BlockParser {
  const kinds = new XmlKinds(shape)
  const [firstKind = ''] = shape.records
  let record: OpenRecord | null = null
  let isStopped = false
  /** What waits until enough is seen to judge the element that it begins with; null where all is known. */
  let ahead: { readonly events: XmlEvent[]; length: number } | null = null

  const end = ({ element, values, length, isBroken }: OpenRecord): void => {
    const sink = sinkOf(element.path)
    const at = sink.rowsSeen + 1
    if (isBroken) return sink.aside('not valid XML', at)
    if (length > rowLength) return sink.aside('longer than the limit', at)
    putCells(sink, new Map([...values].flatMap(([name, list]) => cellsOfList(name, list))), at)
  }
  const opened = (element: XmlElement): void => {
    if (record !== null) return
    if (kinds.isRow(element.path))
      record = { element, values: new Map(), length: 0, isBroken: false }
    else if (kinds.isOpen(element.path)) ahead = { events: [{ what: 'open', element }], length: 0 }
  }
  const closed = (element: XmlElement): void => {
    if (record === null) return kinds.pass(element, sinkOf(firstKind).rowsSeen + 1)
    putValues(record, element)
    if (element !== record.element) return
    end(record)
    record = null
  }
  const broken = (): void => {
    if (record !== null) record.isBroken = true
  }
  const take = (event: XmlEvent): void => {
    if (ahead !== null) ahead.events.push(event)
    else if (event.what === 'open') opened(event.element)
    else if (event.what === 'close') closed(event.element)
    else broken()
  }
  /** Judges what waits and goes on with it; that may come upon the next that has to wait. */
  const goOn = (): void => {
    const { events } = ahead ?? { events: [] }
    ahead = null
    for (const { path, passed } of kinds.judge(events)) {
      for (let i = 1; i <= passed; i++) sinkOf(path).aside('unlike the records before it', i)
    }
    for (const event of events) take(event)
  }
  const elements = new XmlElements(rowLength, {
    open: (element) => (ahead === null ? opened(element) : take({ what: 'open', element })),
    close: (element) => (ahead === null ? closed(element) : take({ what: 'close', element })),
    fault: () => take({ what: 'fault' }),
  })
  const stop = (reason: 'longer than the limit' | 'cut off where the file ends'): void => {
    while (ahead !== null) goOn()
    if (record !== null) {
      const sink = sinkOf(record.element.path)
      sink.aside(reason, sink.rowsSeen + 1)
      record = null
    }
    for (const { count, at } of kinds.leftOver()) {
      for (let i = 0; i < count; i++) sinkOf(firstKind).aside('unlike the records before it', at)
    }
  }
  return {
    push: (text, last) => {
      if (isStopped) return
      if (!elements.write(text)) {
        isStopped = true
        return stop('longer than the limit')
      }
      if (ahead !== null) ahead.length += text.length
      while (ahead !== null && ahead.length >= lookedAhead) goOn()
      if (last) stop('cut off where the file ends')
    },
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
