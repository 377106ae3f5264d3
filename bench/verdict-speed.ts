/**
 * `node bench/verdict-speed.ts --rows 18000000 --customers 5000000 [--dir FOLDER]`: how long the verdict
 * takes on a large leak, beside a bare semi join by address on the same tables in the same run. With a
 * folder the tables live in an encrypted working database there. Ends with one JSON line.
 */
import { parseArgs } from 'node:util'
import { randomBytes } from 'node:crypto'
import {
  judgeClaim,
  type ColumnFinding,
  type LeakTable,
  type RecordTables,
} from '#exposure/index.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import { bulk, name } from '#store/bulk-sql.ts'
import { openBulkEngine } from '#store/duckdb.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '18000000' },
    customers: { type: 'string', default: '5000000' },
    dir: { type: 'string' },
    memory: { type: 'string', default: '1400' },
    steps: { type: 'boolean', default: false },
  },
})
const rows = Number(values.rows)
const customers = Number(values.customers)

const columns: readonly (readonly [string, FieldKindId])[] = [
  ['id', 'record-id'],
  ['email', 'email-address'],
  ['name', 'full-name'],
  ['title', 'job-title'],
  ['account', 'company'],
  ['phone', 'phone-number'],
  ['country', 'country'],
  ['created', 'timestamp'],
]

const directory = values.dir ?? null
const opened = await openBulkEngine({
  directory,
  key: directory === null ? null : randomBytes(32),
  memoryBytes: Number(values.memory) * 1e6,
  threads: 2,
})
const engine: typeof opened = {
  ...opened,
  run: async (query, options) => {
    const start = now()
    await opened.run(query, options)
    step(start, query.text)
  },
  rows: async (query, options) => {
    const start = now()
    const found = await opened.rows<never>(query, options)
    step(start, query.text)
    return found
  },
}
function now(): { readonly ms: number; readonly cpuMs: number } {
  const { user, system } = process.cpuUsage()
  return { ms: performance.now(), cpuMs: (user + system) / 1000 }
}

/** CPU time as well: it tells the work apart from a busy machine. */
function step(start: ReturnType<typeof now>, text: string): void {
  const { ms, cpuMs } = now()
  if (values.steps && ms - start.ms > 100) {
    console.log(
      `${(ms - start.ms).toFixed(0)} ms, CPU ${(cpuMs - start.cpuMs).toFixed(0)} ms ${text.replace(/\s+/g, ' ').trim().slice(0, 90)}`,
    )
  }
}

/** Two in seven rows of the leak are of our customers, the rest of people whom we do not know. */
async function make(table: string, count: number, ofOwn: number): Promise<RecordTables> {
  await engine.run(bulk`
    create table ${name(table)} as
    select (1000000 + i)::varchar as c1,
      'p' || person || case when person % 3 = 0 then '.work' else '' end || '@' ||
        case when person % 4 = 0 then 'mail.example' else 'site' || (person % 90001) || '.example' end as c2,
      'Given' || (person * 7 % 2003) || ' Family' || (person * 13 % 70001) as c3,
      'Title ' || (person % 40) as c4, 'Company ' || (person % 90001) || ' GmbH' as c5,
      '+49 30 ' || (20000000 + person * 17 % 70000000) as c6, 'Germany' as c7,
      (timestamp '2015-01-01' + to_minutes((person * 0.7)::bigint))::varchar as c8
    from (select i, case when i % 7 < 2 then i * 5 % ${ofOwn} else ${ofOwn} + i end as person from range(${count}) r(i))`)
  const listed = columns.map(([header], i) => ({ name: `c${i + 1}`, header }))
  const leak: LeakTable = {
    id: table,
    relation: table,
    source: { file: `${table}.csv`, member: null, part: null },
    format: 'delimited',
    columns: listed,
    rowsIn: count,
    rowsUnderstood: count,
    setAside: [],
  }
  const findings = listed.map((column, i): ColumnFinding => ({
    tableId: table,
    column,
    kind: columns[i]?.[1] ?? null,
    confidence: 0.95,
    fill: 1,
    approximateDistinct: count,
    examples: [],
  }))
  return { kind: 'tables', tables: [leak], findings }
}

const leak = await make('leak_1', rows, customers)
const own = await make('own_1', customers, customers)
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start) / 1000
}
const bare = await timed(async () =>
  engine.rows(bulk`select count(*) as count from leak_1 where c2 in (select c2 from own_1)`),
)
const before = process.resourceUsage().maxRSS
let result = ''
const seconds = await timed(async () => {
  const verdict = await judgeClaim(
    { engine, signal: new AbortController().signal },
    { leak: leak.tables, findings: leak.findings, customers: own },
  )
  result = verdict.result
  for (const { title } of verdict.reasons.slice(0, 3)) console.log(title)
})
await engine.close()
console.log(
  JSON.stringify({
    rows,
    customers,
    seconds,
    bareSemiJoinSeconds: bare,
    result,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    peakBeforeMegabytes: Math.round(before / 1024),
    encrypted: directory !== null,
  }),
)
