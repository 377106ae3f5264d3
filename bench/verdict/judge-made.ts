import type { ColumnFinding, JudgeRequest, LeakTable, RecordTables } from '#exposure/index.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, join, name } from '#store/bulk-sql.ts'
import type { MadeLeak } from './leaks.ts'
import type { Listing } from './write-rows.ts'

/** Puts a listing into the engine as the reader would have left it. */
export async function load(
  engine: BulkEngine,
  listing: Listing,
  id: string,
): Promise<RecordTables> {
  const columns = listing.headers.map((header, i) => ({ name: `c${i + 1}`, header }))
  await engine.run(
    bulk`create or replace table ${name(id)} (${join(columns.map((column) => bulk`${name(column.name)} varchar`))})`,
  )
  await engine.append(id, listing.rows)
  const table: LeakTable = {
    id,
    relation: id,
    source: { file: `${id}.csv`, member: null, part: null },
    format: 'delimited',
    columns,
    rowsIn: listing.rows.length,
    rowsUnderstood: listing.rows.length,
    setAside: [],
  }
  const findings = columns.map((column, i): ColumnFinding => ({
    tableId: id,
    column,
    kind: listing.kinds[i] ?? null,
    confidence: 0.95,
    fill: 1,
    approximateDistinct: new Set(listing.rows.map((row) => row[i])).size,
    examples: [],
  }))
  return { kind: 'tables', tables: [table], findings }
}

/** A made leak as the judge is given it. */
export async function toRequest(
  engine: BulkEngine,
  made: MadeLeak,
  given: { readonly customers: boolean },
): Promise<JudgeRequest> {
  const leak = await load(engine, made.leak, 'leak_1')
  const older = []
  for (const [i, one] of made.older.entries()) {
    older.push({ name: one.name, records: await load(engine, one.listing, `older_${i + 1}`) })
  }
  return {
    leak: leak.tables,
    findings: leak.findings,
    ...(given.customers ? { customers: await load(engine, made.customers, 'own_1') } : {}),
    older,
    ...(made.canaries === null
      ? {}
      : { canaries: await load(engine, made.canaries, 'canaries_1') }),
    claimed: made.claimed,
  }
}
