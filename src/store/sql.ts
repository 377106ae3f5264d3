/** SQL as text with bound parameters. Imported by `queries.ts` files only (tested). */
export { sql, type RawBuilder } from 'kysely'
