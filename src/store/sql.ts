/** SQL as text with bound parameters. Imported by `queries.ts` files only (tested). */
import { sql } from 'kysely'

export { sql, type RawBuilder } from 'kysely'

/** A column of instants as `timestamp` of `base/clock.ts` writes them. */
export const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/**
 * Begins a statement with `whole`: the ids of a case and of all cases merged into it. What was said and done
 * in those belongs to it as well, but stays attached to them, so that it comes back with a case that is split
 * off again.
 */
export const wholeCase = (caseId: string) => sql`with recursive whole as (
    select ${caseId}::text as id
    union select c.id from cases c join whole on c.merged_into = whole.id)`
