import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import {
  inventoryAggregates,
  readAggregates,
  type AggregateRow,
  type CountedTable,
  type TableCounts,
} from '../inventory/queries.ts'

/** Every statement of reading; columns of a leak table are all VARCHAR. */

const columnList = (columns: readonly string[]): BulkSql =>
  join(columns.map((column) => bulk`${name(column)} varchar`))

export const createTable = (
  engine: BulkEngine,
  table: string,
  columns: readonly string[],
): Promise<void> => engine.run(bulk`create table ${name(table)} (${columnList(columns)})`)

export const addColumn = (engine: BulkEngine, table: string, column: string): Promise<void> =>
  engine.run(bulk`alter table ${name(table)} add column ${name(column)} varchar`)

export const dropTable = (engine: BulkEngine, table: string): Promise<void> =>
  engine.run(bulk`drop table if exists ${name(table)}`)

export const dropView = (engine: BulkEngine, view: string): Promise<void> =>
  engine.run(bulk`drop view if exists ${name(view)}`)

export async function countRows(engine: BulkEngine, relation: string): Promise<number> {
  const [found] = await engine.rows<{ n: number }>(
    bulk`select count(*) as n from ${name(relation)}`,
  )
  return found?.n ?? 0
}

/** How a clean file of delimited text is read in place. */
export interface PlainCsv {
  readonly path: string
  readonly delimiter: string
  readonly quote: string
  readonly escape: string
  readonly skip: number
  readonly columns: readonly string[]
}

/** Longest line that is read in place. */
const lineBytes = 2_000_000

/**
 * DuckDB keeps several of these, and most are memory that the system hands out anew, which can cost more than parsing
 * what is read into it. The first scan for people, of 4.5 million rows, took 175,000 new pages and 11.7 s of processor
 * time with four times as much, 135,000 and 9.1 s with this (means of four runs in turns). DuckDB's own choice is
 * sixteen times the longest line.
 */
const bufferBytes = lineBytes

/**
 * The line end is not named: told `\r\n` in strict mode, DuckDB 1.5 takes a whole file for one line, and
 * finds it well by itself.
 */
function csvSource(csv: PlainCsv, errors: BulkSql): BulkSql {
  // Constants of the shape `{'c1': 'VARCHAR'}`.
  const types = join(csv.columns.map((column) => bulk`${column}: 'VARCHAR'`))
  return bulk`read_csv(${csv.path}, auto_detect = false, compression = 'none', header = false,
    skip = ${csv.skip}, delim = ${csv.delimiter}, quote = ${csv.quote}, escape = ${csv.escape},
    columns = {${types}}, strict_mode = true, null_padding = false,
    max_line_size = ${lineBytes}, buffer_size = ${bufferBytes}, ${errors})`
}

export interface CsvFault {
  readonly kind: string
  readonly count: number
  readonly lines: readonly number[]
}

/**
 * Counts the rows of a file of delimited text in one parallel pass, and its faulty lines by kind;
 * lines of white space are not counted as faulty. At most `mostFaults` lines are looked at. What the
 * inventory asks of every row is taken in the same pass, as if there were `expected` rows.
 */
export async function countCsv(
  { engine, signal }: { engine: BulkEngine; signal: AbortSignal },
  csv: PlainCsv,
  {
    mostFaults,
    expected,
    onProgress,
  }: {
    readonly mostFaults: number
    readonly expected: CountedTable
    readonly onProgress: (share: number) => void
  },
): Promise<{ counts: TableCounts; faults: readonly CsvFault[] }> {
  const errors = bulk`store_rejects = true, rejects_table = 'csv_faults', rejects_scan = 'csv_scans',
    rejects_limit = ${mostFaults}`
  try {
    const [found = {}] = await engine.rows<AggregateRow>(
      bulk`select ${inventoryAggregates(expected)} from ${csvSource(csv, errors)}`,
      { signal, onProgress },
    )
    const faults = await engine.rows<{ kind: string; count: number; lines: readonly number[] }>(
      bulk`select kind, count(*) as count, list(line order by line)[1:20] as lines from (
        select line, min(error_type)::varchar as kind from temp.csv_faults
        where coalesce(trim(csv_line, chr(32) || chr(9) || chr(13) || chr(10)), '?') <> ''
        group by line) group by kind order by kind`,
    )
    return { counts: readAggregates(expected, found), faults }
  } finally {
    await engine.run(bulk`drop table if exists temp.csv_faults`)
    await engine.run(bulk`drop table if exists temp.csv_scans`)
  }
}

export const createCsvView = (
  engine: BulkEngine,
  view: string,
  csv: PlainCsv,
  hasFaults: boolean,
): Promise<void> =>
  engine.run(
    bulk`create view ${name(view)} as select * from
      ${csvSource(csv, bulk`ignore_errors = ${hasFaults}`)}`,
  )

/** Brings the rows of a view into a table of the same name. */
export async function copyView(
  { engine, signal }: { engine: BulkEngine; signal: AbortSignal },
  view: string,
): Promise<void> {
  const table = `${view}_rows`
  await engine.run(bulk`create table ${name(table)} as select * from ${name(view)}`, { signal })
  await dropView(engine, view)
  await engine.run(bulk`alter table ${name(table)} rename to ${name(view)}`)
}

/** Paths of a Parquet file's plain fields: a field of a structure is `['address', 'city']`. */
export async function describeParquet(engine: BulkEngine, path: string): Promise<string[][]> {
  const schema = await engine.rows<{
    name: string
    type: string | null
    children: number | null
    kind: string | null
  }>(
    bulk`select name, type, num_children as children, coalesce(converted_type, '') as kind from parquet_schema(${path})`,
  )
  const fields: string[][] = []
  let at = 1
  const walk = (above: readonly string[], isWhole: boolean): void => {
    const node = schema[at++]
    if (node === undefined) return
    const here = [...above, node.name]
    const children = node.type === null ? (node.children ?? 0) : 0
    // Lists and maps stay one column, as JSON.
    const isList = node.kind === 'LIST' || node.kind === 'MAP'
    if (!isWhole && (children === 0 || isList)) fields.push(here)
    for (let i = 0; i < children; i++) walk(here, isWhole || isList)
  }
  while (at < schema.length) walk([], false)
  return fields
}

export async function createParquetView(
  engine: BulkEngine,
  view: string,
  path: string,
  fields: readonly (readonly string[])[],
): Promise<void> {
  const cells = fields.map((field, i) => {
    const value = join(
      field.map((step) => name(step)),
      '.',
    )
    // JSON text of a plain value has quotes around it, and lists have no other text form that is read.
    return bulk`nullif(case when typeof(${value}) like '%[]' or typeof(${value}) like 'MAP%'
      then to_json(${value})::varchar else ${value}::varchar end, '') as ${name(`c${i + 1}`)}`
  })
  await engine.run(
    bulk`create view ${name(view)} as select ${join(cells)} from read_parquet(${path})`,
  )
}

/** Reads every cell once, so that a damaged page is found now and not by a later stage. */
export async function readEveryCell(
  { engine, signal }: { engine: BulkEngine; signal: AbortSignal },
  relation: string,
  columns: readonly string[],
): Promise<number> {
  const lengths = join(
    columns.map((column) => bulk`coalesce(sum(length(${name(column)})), 0)`),
    ' + ',
  )
  const [found] = await engine.rows<{ n: number }>(
    bulk`select count(*) as n, (${lengths})::double as characters from ${name(relation)}`,
    { signal },
  )
  return found?.n ?? 0
}

/** First three characters of the ids in a column, of a thousand rows: `''` where it is no Salesforce id. */
export const idPrefixes = (
  engine: BulkEngine,
  relation: string,
  column: string,
): Promise<readonly { prefix: string; count: number }[]> =>
  engine.rows(bulk`select case when regexp_full_match(id, '[0-9A-Za-z]{15}([0-9A-Za-z]{3})?') then substr(id, 1, 3)
      else '' end as prefix, count(*) as count
    from (select ${name(column)} as id from ${name(relation)} where ${name(column)} is not null limit 1000)
    group by prefix`)

/** One row for each record of an object: its id in the case-sensitive form of 15 characters, its fields. */
export const createLookup = (
  { engine, signal }: { engine: BulkEngine; signal: AbortSignal },
  {
    lookup,
    relation,
    id,
    columns,
  }: {
    readonly lookup: string
    readonly relation: string
    readonly id: string
    readonly columns: readonly string[]
  },
): Promise<void> =>
  engine.run(
    bulk`create table ${name(lookup)} as select substr(${name(id)}, 1, 15) as id,
      ${join(columns.map((column) => bulk`min(${name(column)}) as ${name(column)}`))}
      from ${name(relation)} where ${name(id)} is not null group by 1`,
    { signal },
  )

export interface LookupJoin {
  readonly lookup: string
  /** Column that holds the id. */
  readonly on: string
  readonly fields: readonly { readonly from: string; readonly as: string }[]
}

export function createJoinedView(
  engine: BulkEngine,
  view: string,
  relation: string,
  joins: readonly LookupJoin[],
): Promise<void> {
  const fields = joins.flatMap((lookup, i) =>
    lookup.fields.map((field) => bulk`${name(`l${i}`, field.from)} as ${name(field.as)}`),
  )
  const sources = joins.map(
    ({ lookup, on }, i) =>
      bulk` left join ${name(lookup)} as ${name(`l${i}`)} on substr(${name('t', on)}, 1, 15) = ${name(`l${i}`, 'id')}`,
  )
  return engine.run(
    bulk`create view ${name(view)} as select t.*, ${join(fields)} from ${name(relation)} as t ${join(sources, '')}`,
  )
}
