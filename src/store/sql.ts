/** SQL as text with bound parameters. Imported by `queries.ts` files only (tested). */
import { sql } from 'kysely'

export { sql, type RawBuilder } from 'kysely'

/** A column of instants as `timestamp` of `base/clock.ts` writes them. */
export const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
