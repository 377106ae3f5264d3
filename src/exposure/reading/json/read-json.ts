import type { LeakFormat } from '../../types.ts'
import { flattenJson } from './flatten-json.ts'
import { JsonParser, type JsonOut } from './json-parser.ts'
import { rowsOfPage } from './json-shape.ts'
import { keyOf, takePeopleLists } from './people-lists.ts'
import { LineParser } from '../records/line-parser.ts'
import { closeSink, feed, openSink, putCells, type BlockParser, type Reading } from '../reading.ts'
import type { TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'

/** Lists of people inside records that become tables; where more are named, keys of objects are rather values. */
const mostPeopleLists = 20

/**
 * Reads JSON lists and objects, or one value a line: a table for each list, a column for each path. Lists of people
 * inside the records are tables of their own, each row with the key of its record.
 */
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
  const peopleParts = new Set<string>()
  const put = (part: string | null, value: unknown, at: number, key: Cell | null): void => {
    const { rest, lists } = takePeopleLists(value)
    const partOf = (path: string): string => (part === null ? path : `${part}.${path}`)
    for (const { path } of lists)
      if (peopleParts.size < mostPeopleLists) peopleParts.add(partOf(path))
    const isTaken = lists.every(({ path }) => peopleParts.has(partOf(path)))
    const cells = flattenJson(isTaken ? rest : value)
    putCells(sinkOf(part), key === null ? cells : new Map([key, ...cells]), at)
    if (!isTaken) return
    const own = keyOf(rest)
    const known: Cell | null = own === null ? null : [`${part ?? 'record'}.${own[0]}`, own[1]]
    for (const { path, people } of lists) {
      const inner = partOf(path)
      for (const person of people) put(inner, person, sinkOf(inner).rowsSeen + 1, known)
    }
  }
  const out: JsonOut = {
    value: (part, value, at) => {
      const page = part === null ? rowsOfPage(value) : null
      if (page === null) put(part, value, at, null)
      else for (const row of page) put(part, row, sinkOf(part).rowsSeen + 1, null)
    },
    aside: (part, reason, at) => sinkOf(part).aside(reason, at),
  }
  const { rowLength } = reading.limits
  const parser: BlockParser =
    format === 'json' ? new JsonParser(rowLength, out) : jsonLines(rowLength, out)
  await feed(reading, leaf, parser, () => sinks.values())
  for (const sink of sinks.values()) await closeSink(reading, leaf, sink)
}

type Cell = readonly [header: string, text: string]

/** One value a line; a line of the bulk format of Elasticsearch that says where to goes with the row after it. */
function jsonLines(rowLength: number, out: JsonOut): BlockParser {
  let action: { readonly value: object; readonly at: number } | null = null
  const endAction = (): void => {
    if (action !== null) out.value(null, action.value, action.at)
    action = null
  }
  const lines = new LineParser(rowLength, {
    line: (text, at) => {
      // Some writers of lines end each with a comma.
      const value = parse(text) ?? parse(text.trim().replace(/,$/, ''))
      if (value === undefined) return out.aside(null, 'not valid JSON', at)
      if (typeof value !== 'object' || value === null)
        return out.aside(null, 'not a JSON object or list', at)
      if (isBulkAction(value)) {
        endAction()
        action = { value, at }
      } else {
        out.value(null, action === null ? value : { ...action.value, ...value }, at)
        action = null
      }
    },
    aside: (reason, at) => out.aside(null, reason, at),
  })
  return {
    push: (text, end) => {
      lines.push(text, end)
      if (end.last) endAction()
    },
  }
}

/** `{"index": {"_id": "1"}}` */
function isBulkAction(value: object): boolean {
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return false
  const [key, inner] = entry as readonly [string, unknown]
  return (
    /^(?:index|create|update|delete)$/.test(key) &&
    typeof inner === 'object' &&
    inner !== null &&
    Object.keys(inner).every((name) => /^(?:_\w+|routing|version|require_alias)$/.test(name))
  )
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? 'null' : value
  } catch {
    return undefined
  }
}
