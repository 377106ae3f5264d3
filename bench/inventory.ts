/**
 * `npm run bench:inventory`: labelled tables are made from fixed seeds, judged with and without their
 * headers, and scored per kind. `--split tune` is for looking at and setting constants by; the default,
 * `report`, has other seeds and the other half of every word list. Ends with one JSON line.
 */
import { parseArgs } from 'node:util'
import type { LeakTable } from '#exposure/index.ts'
import { judgeSample } from '#exposure/inventory/take-inventory.ts'
import { makeTables, type LabelledTable } from './inventory/make-columns.ts'
import { calibrationError, scoreColumns, type Judged } from './inventory/score.ts'

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'report' },
    dirt: { type: 'string', default: '0.2' },
    verbose: { type: 'boolean', default: false },
  },
})
const split = values.split === 'tune' ? 'tune' : 'report'
const tables = makeTables(split, Number(values.dirt))

function judge(table: LabelledTable, withHeaders: boolean): Judged[] {
  const columns = table.kinds.map((_, i) => ({
    name: `c${i + 1}`,
    header: withHeaders ? (table.headers[i] ?? null) : null,
  }))
  const counts = columns.map((_, i) => {
    const filled = table.rows.flatMap((row) => row[i] ?? [])
    return {
      filled: filled.length,
      approximateDistinct: new Set(filled).size,
    }
  })
  const leak: LeakTable = {
    id: 'leak_1',
    relation: 'leak_1',
    source: { file: 'made', member: null, part: null },
    format: 'delimited',
    columns,
    rowsIn: table.rows.length,
    rowsUnderstood: table.rows.length,
    setAside: [],
  }
  const findings = judgeSample(
    leak,
    { rows: table.rows.length, columns: counts, sample: table.rows },
    table.rows,
  )
  return findings.map(({ kind, confidence }, i) => {
    const judged = { truth: table.kinds[i] ?? '', said: kind ?? 'nothing', confidence }
    if (values.verbose && judged.truth !== judged.said) {
      console.log(
        `${table.locale} ${withHeaders ? (table.headers[i] ?? '') : '(no header)'}: ${judged.truth} taken for ${judged.said} ${confidence.toFixed(2)}; ${table.rows
          .slice(0, 4)
          .map((row) => row[i])
          .join(' ¦ ')}`,
      )
    }
    return judged
  })
}

const started = performance.now()
const results = [true, false].map((withHeaders) => {
  const judged = tables.flatMap((table) => judge(table, withHeaders))
  return { withHeaders, score: scoreColumns(judged), calibration: calibrationError(judged) }
})
const seconds = (performance.now() - started) / 1000
for (const { withHeaders, score, calibration } of results) {
  console.log(
    `\n${withHeaders ? 'With' : 'Without'} headers: ${score.columns} columns, ${score.byKind.length} kinds, ${new Set(tables.map(({ locale }) => locale)).size} locales, ${Number(values.dirt) * 100} % dirt`,
  )
  console.log(
    `macro-F1 ${score.macroF1.toFixed(4)}, accuracy ${score.accuracy.toFixed(4)}, calibration error ${calibration.toFixed(3)}`,
  )
  for (const { kind, f1, precision, recall, columns } of score.byKind) {
    console.log(
      `  ${kind.padEnd(20)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  columns ${columns}`,
    )
  }
  console.log('  most often taken for another:')
  for (const { truth, said, count } of score.confusions.slice(0, 10))
    console.log(`    ${truth} for ${said}: ${count}`)
}
const [headed, bare] = results
console.log(
  JSON.stringify({
    split,
    columns: headed?.score.columns,
    kinds: headed?.score.byKind.length,
    macroF1WithHeaders: headed?.score.macroF1,
    macroF1WithoutHeaders: bare?.score.macroF1,
    calibrationWithHeaders: headed?.calibration,
    calibrationWithoutHeaders: bare?.calibration,
    seconds,
  }),
)
