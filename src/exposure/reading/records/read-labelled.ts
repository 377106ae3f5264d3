import { LabelledRecords } from './labelled-records.ts'
import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, putCells, type BlockEnd, type Reading } from '../reading.ts'
import type { LabelledShape } from './sniff-labelled.ts'
import type { Leaf } from '../packing/unpack.ts'

/**
 * Reads records of labelled lines: a column for each label, a row for each record. Whom events invite is a table of
 * its own.
 */
export async function readLabelledRecords(
  reading: Reading,
  leaf: Leaf,
  shape: LabelledShape,
): Promise<void> {
  const sink = openSink(reading, leaf, { format: 'labelled', headers: [] })
  const invited = openSink(reading, leaf, { part: 'people', format: 'labelled', headers: [] })
  const { rowLength } = reading.limits
  const records = new LabelledRecords(shape, rowLength, {
    record: (cells, at) => putCells(sink, cells, at),
    invited: (cells, at) => putCells(invited, cells, at),
    aside: (reason, at) => sink.aside(reason, at),
  })
  const lines = new LineParser(rowLength, records)
  const parser = {
    push: (text: string, end: BlockEnd) => {
      lines.push(text, end)
      if (end.last) records.end()
    },
  }
  await feed(reading, leaf, parser, () => [sink, invited])
  await closeSink(reading, leaf, sink)
  const people = await invited.finish()
  if (people !== null) reading.add(people)
}
