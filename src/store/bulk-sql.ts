/**
 * SQL for the bulk engine as text in which every value is a literal and every name is quoted, so that a file
 * name or a header cannot inject SQL. Imported by `queries.ts` files only (tested).
 */

/** A piece of SQL; made by `bulk`, `name` and `join` only. */
export class BulkSql {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type BulkValue = BulkSql | string | number | bigint | boolean | null | readonly BulkValue[]

/** `bulk\`select * from ${name('t')} where a = ${'x'}\``: plain values become literals, lists DuckDB lists. */
export function bulk(parts: TemplateStringsArray, ...values: readonly BulkValue[]): BulkSql {
  return new BulkSql(
    parts
      .map((part, i) => (i < values.length ? part + toLiteral(values[i] ?? null) : part))
      .join(''),
  )
}

/** A table, column or schema name; dots are part of the name unless several are given. */
export const name = (...parts: readonly string[]): BulkSql =>
  new BulkSql(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'))

export const join = (pieces: readonly BulkSql[], separator = ', '): BulkSql =>
  new BulkSql(pieces.map(({ text }) => text).join(separator))

function toLiteral(value: BulkValue): string {
  if (value instanceof BulkSql) return value.text
  if (value === null) return 'null'
  if (typeof value === 'object') return `[${value.map(toLiteral).join(', ')}]`
  // A NUL would end the statement's text.
  if (typeof value === 'string') return `'${value.replaceAll("'", "''").replaceAll('\0', '')}'`
  return String(value)
}
