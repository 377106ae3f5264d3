import { cellsOfList } from '../list-cells.ts'
import { closeSink, feed, openSink, putCells, type BlockParser, type Reading } from '../reading.ts'
import { isPlainAttribute, type XmlShape } from './sniff-xml.ts'
import type { TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'
import { XmlElements, type XmlElement } from './xml-elements.ts'

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
  { records, known }: XmlShape,
  rowLength: number,
  sinkOf: (path: string) => TableSink,
): BlockParser {
  let record: OpenRecord | null = null
  let isStopped = false
  const end = ({ element, values, length, isBroken }: OpenRecord): void => {
    const sink = sinkOf(element.path)
    const at = sink.rowsSeen + 1
    if (isBroken) return sink.aside('not valid XML', at)
    if (length > rowLength) return sink.aside('longer than the limit', at)
    putCells(sink, new Map([...values].flatMap(([name, list]) => cellsOfList(name, list))), at)
  }
  const elements = new XmlElements(rowLength, {
    open: (element) => {
      if (record === null && records.has(element.path))
        record = { element, values: new Map(), length: 0, isBroken: false }
    },
    close: (element) => {
      if (record !== null) {
        putValues(record, element)
        if (element !== record.element) return
        end(record)
        record = null
      } else if (element.leaves > 0 && !known.has(element.path)) {
        const [first = element.path] = records
        const sink = sinkOf(first)
        sink.aside('unlike the records before it', sink.rowsSeen + 1)
      }
    },
    fault: () => {
      if (record !== null) record.isBroken = true
    },
  })
  const stop = (reason: 'longer than the limit' | 'cut off where the file ends'): void => {
    if (record === null) return
    const sink = sinkOf(record.element.path)
    sink.aside(reason, sink.rowsSeen + 1)
    record = null
  }
  return {
    push: (text, last) => {
      if (isStopped) return
      if (!elements.write(text)) {
        isStopped = true
        stop('longer than the limit')
      } else if (last) stop('cut off where the file ends')
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
