import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { Bulk } from '../types.ts'

/** A column of a relation. */
export interface Place {
  readonly relation: string
  readonly column: string
}

/** A column of keys, and the columns of the same relation that make up a name. */
type KeyedNames = Place & { readonly columns: readonly string[] }

/** Whether the column tells every row from every other; one in a hundred may have no key. */
export async function tellsRowsApart(
  { engine, signal }: Bulk,
  { relation, column }: Place,
): Promise<boolean> {
  const [found] = await engine.rows<{ rows: number; filled: number; different: number }>(
    // Groups can be spilled to disk where there are many; a count of distinct values cannot.
    bulk`select count(*) as rows, count(${name(column)}) as filled,
        (select count(*) from (select 1 from ${name(relation)} where ${name(column)} is not null group by ${name(column)})) as different
      from ${name(relation)}`,
    { signal },
  )
  if (found === undefined || found.filled === 0) return false
  return found.different === found.filled && found.filled >= found.rows * 0.99
}

/** How many rows have a key, and how many of these keys are among those of the other column. */
export async function countKnownKeys(
  { engine, signal }: Bulk,
  from: Place,
  to: Place,
): Promise<{ readonly filled: number; readonly known: number }> {
  const [found] = await engine.rows<{ filled: number; known: number }>(
    bulk`select count(${name(from.column)}) as filled,
        count(*) filter (${name(from.column)} in (select ${name(to.column)} from ${name(to.relation)})) as known
      from ${name(from.relation)}`,
    { signal },
  )
  return found ?? { filled: 0, known: 0 }
}

/** Rows that have a name as has the row that their key points at, and those of them in which it is the same. */
export async function countSameNames(
  { engine, signal }: Bulk,
  from: KeyedNames,
  to: KeyedNames,
): Promise<{ readonly both: number; readonly same: number }> {
  const called = (relation: string, columns: readonly string[]): BulkSql =>
    bulk`nullif(lower(trim(concat_ws(' ', ${join(columns.map((column) => name(relation, column)))}))), '')`
  const [a, b] = [called('own', from.columns), called('other', to.columns)]
  const [found] = await engine.rows<{ both: number; same: number }>(
    bulk`select count(*) filter (${a} is not null and ${b} is not null) as both, count(*) filter (${a} = ${b}) as same
      from ${name(from.relation)} as own join ${name(to.relation)} as other on ${name('own', from.column)} = ${name('other', to.column)}`,
    { signal },
  )
  return found ?? { both: 0, same: 0 }
}

/** The rows of one relation, each with columns of the row of another that its key points at. */
export const createLinkedView = (
  engine: BulkEngine,
  view: string,
  {
    from,
    to,
    columns,
  }: {
    readonly from: Place
    readonly to: Place
    readonly columns: readonly { readonly from: string; readonly as: string }[]
  },
): Promise<void> =>
  engine.run(
    bulk`create view ${name(view)} as
      select own.*, ${join(columns.map((column) => bulk`${name('other', column.from)} as ${name(column.as)}`))}
      from ${name(from.relation)} as own
      left join ${name(to.relation)} as other on ${name('own', from.column)} = ${name('other', to.column)}`,
  )
