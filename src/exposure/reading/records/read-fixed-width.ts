import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import { withoutReportLines } from '../beside-records.ts'
import type { Leaf } from '../packing/unpack.ts'
import { LineParser } from './line-parser.ts'
import { cellsAt, fits, isColumnRule, type FixedShape } from './sniff-fixed-width.ts'

/**
 * Reads text in columns of fixed widths. Rules are no rows; what does not keep to the columns, such as the title of a
 * page, is set aside.
 */
export async function readFixedWidth(
  reading: Reading,
  leaf: Leaf,
  { starts, header }: FixedShape,
): Promise<void> {
  const headers = starts.map((_, i) => header?.[i] ?? null)
  const sink = openSink(reading, leaf, { format: 'drawn-table', headers })
  const rows = withoutReportLines(sink, header, starts.length)
  let isHeaderSeen = header === null
  const parser = new LineParser(reading.limits.rowLength, {
    line: (text, at) => {
      if (isColumnRule(text)) return
      const cells = cellsAt(text, starts)
      if (!isHeaderSeen) {
        if (cells.join() === header?.join()) isHeaderSeen = true
        else sink.aside('before the header', at)
      } else if (fits(text, starts)) {
        rows.row(
          cells.map((cell) => (cell === '' ? null : cell)),
          at,
        )
      } else if (cells.join() === header?.join()) sink.aside('the header again', at)
      else sink.aside('a note', at)
    },
    aside: (reason, at) => sink.aside(reason, at),
  })
  await feed(reading, leaf, parser, () => [sink])
  await closeSink(reading, leaf, sink)
}
