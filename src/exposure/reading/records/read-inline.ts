import { headLines } from '../head-lines.ts'
import { cellsOfList } from '../list-cells.ts'
import type { Leaf } from '../packing/unpack.ts'
import { closeSink, feed, openSink, putCells, type Reading } from '../reading.ts'
import { LineParser } from './line-parser.ts'
import { isRule, readLabelled } from './sniff-labelled.ts'

/**
 * How records are written whose labels stand in one line: `Name: Ann | Tel: 555 | Mail: a@b.example`, or as logs
 * have them, `level=info email=a@b.example msg="signed in"`.
 */
export interface InlineShape {
  /** What stands between cells; `=` where each is a name and a value, set apart by blanks. */
  readonly separator: string
  /** Labels that come back. In a list with commas only these begin a cell, since values hold commas too. */
  readonly labels: ReadonlySet<string>
}

const separators = ['|', '\t', ';', ' / ', ' - ', ','] as const
const mostLines = 300
const fewestLines = 3

/** Null where the lines are not one record of labelled cells each. */
export function sniffInline(head: string): InlineShape | null {
  const lines = headLines(head, mostLines, 2000).filter((line) => !isRule(line))
  for (const separator of separators) {
    const counts = new Map<string, number>()
    let fitting = 0
    for (const line of lines) {
      const labels = labelsOf(line, separator)
      if (labels === null) continue
      fitting++
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    const returning = [...counts].filter(([, count]) => count > 1 && count >= fitting * 0.1)
    const common = returning.filter(([, count]) => count >= fitting * 0.5)
    if (fitting >= fewestLines && fitting >= lines.length * 0.6 && common.length >= 2)
      return { separator, labels: new Set(returning.map(([label]) => label)) }
  }
  const paired = lines.filter((line) => [...line.matchAll(pair)].length >= fewestPairs)
  return paired.length >= fewestLines && paired.length >= lines.length * 0.8
    ? { separator: '=', labels: new Set() }
    : null
}

const fewestPairs = 3
const pair = /(?<=^|\s)([A-Za-z_][\w.-]{0,60})=("(?:[^"\\]|\\.)*"|[^\s"]*)(?=\s|$)/g

/** What stands before the first pair, mostly a time, is a cell without a name of its own. */
function readPairs(line: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  const found = [...line.matchAll(pair)]
  const before = line.slice(0, found[0]?.index ?? 0).trim()
  if (found.length === 0) return cells
  if (before !== '') cells.set('begin', before)
  for (const [, name = '', value = ''] of found) {
    const cell = value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value
    if (cell !== '') cells.set(name, cell)
  }
  return cells
}

/** The labels of a line, each of another name; null where fewer than two cells or a quarter of them have none. */
function labelsOf(line: string, separator: string): readonly string[] | null {
  const pieces = line.split(separator).filter((piece) => piece.trim() !== '')
  const labels = pieces.flatMap((piece) => readLabelled(piece)?.label ?? [])
  const isRecord =
    labels.length >= 2 &&
    labels.length >= pieces.length * 0.75 &&
    new Set(labels).size === labels.length
  return isRecord ? labels : null
}

/** Cells by label; empty where the line is no record. */
export function readInlineRecord(
  line: string,
  { separator, labels }: InlineShape,
): ReadonlyMap<string, string> {
  if (separator === '=') return readPairs(line)
  const values = new Map<string, string[]>()
  let last: string[] | null = null
  for (const piece of line.split(separator)) {
    const found = readLabelled(piece)
    if (found !== null && (labels.has(found.label) || separator === '|' || separator === '\t')) {
      last = [...(values.get(found.label) ?? []), found.value]
      values.set(found.label, last)
    } else if (last !== null && piece.trim() !== '') {
      last[last.length - 1] = `${last.at(-1) ?? ''}${separator}${piece}`.trim()
    }
  }
  const cells = new Map<string, string>()
  for (const [label, list] of values)
    for (const [header, cell] of cellsOfList(label, list)) if (cell !== '') cells.set(header, cell)
  return cells
}

/** Reads records that stand in a line each: a column for each label. Lines without a label are set aside. */
export async function readInlineRecords(
  reading: Reading,
  leaf: Leaf,
  shape: InlineShape,
): Promise<void> {
  const sink = openSink(reading, leaf, { format: 'labelled', headers: [] })
  const lines = new LineParser(reading.limits.rowLength, {
    line: (text, at) => {
      if (isRule(text)) return
      const cells = readInlineRecord(text, shape)
      if (cells.size > 0) putCells(sink, cells, at)
      else sink.aside('no label', at)
    },
    aside: (reason, at) => sink.aside(reason, at),
  })
  await feed(reading, leaf, lines, () => [sink])
  await closeSink(reading, leaf, sink)
}
