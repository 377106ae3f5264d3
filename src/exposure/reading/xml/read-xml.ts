import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { XmlShape } from './sniff-xml.ts'
import type { TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'
import { XmlRecords } from './xml-records.ts'

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
  const parser = new XmlRecords(shape, reading.limits.rowLength, sinkOf)
  await feed(reading, leaf, parser, () => sinks.values())
  for (const sink of sinks.values()) await closeSink(reading, leaf, sink)
}
