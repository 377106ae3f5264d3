import type { LeakFormat } from '../types.ts'
import { flattenJson } from './flatten-json.ts'
import { JsonParser, type JsonOut } from './json-parser.ts'
import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, type BlockParser, type Reading } from './reading.ts'
import type { TableSink } from './table-sink.ts'
import type { Leaf } from './unpack.ts'

/** Reads JSON lists and objects, or one value a line: a table for each list, a column for each path. */
export async function readJson(
  reading: Reading,
  leaf: Leaf,
  format: 'json' | 'jsonl',
): Promise<void> {
  const sinks = new Map<string | null, TableSink>()
  const sinkOf = (part: string | null): TableSink => {
    let sink = sinks.get(part)
    if (sink === undefined) {
      sink = openSink(reading, leaf, { part, format: format satisfies LeakFormat, headers: [] })
      sinks.set(part, sink)
    }
    return sink
  }
  const out: JsonOut = {
    value: (part, value, at) => putValue(sinkOf(part), value, at),
    aside: (part, reason, at) => sinkOf(part).aside(reason, at),
  }
  const { rowLength } = reading.limits
  const parser: BlockParser =
    format === 'json' ? new JsonParser(rowLength, out) : new LineParser(rowLength, jsonLines(out))
  await feed(reading, leaf, parser, () => sinks.values())
  for (const sink of sinks.values()) await closeSink(reading, leaf, sink)
}

const jsonLines = (out: JsonOut): ConstructorParameters<typeof LineParser>[1] => ({
  line: (text, at) => {
    // Some writers of lines end each with a comma.
    const value = parse(text) ?? parse(text.trim().replace(/,$/, ''))
    if (value === undefined) out.aside(null, 'not valid JSON', at)
    else if (typeof value !== 'object') out.aside(null, 'not a JSON object or list', at)
    else out.value(null, value, at)
  },
  aside: (reason, at) => out.aside(null, reason, at),
})

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? 'null' : value
  } catch {
    return undefined
  }
}

function putValue(sink: TableSink, value: unknown, at: number): void {
  const row: (string | null)[] = []
  for (const [path, cell] of flattenJson(value)) {
    const place = sink.columnOf(path)
    if (place === null) {
      sink.aside('more columns than the limit', at)
      return
    }
    while (row.length < place) row.push(null)
    row[place] = cell
  }
  sink.row(row, at)
}
