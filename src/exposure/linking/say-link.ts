import type { TableLink } from './link-tables.ts'

interface Named {
  readonly id: string
  readonly file: string
  readonly member: string | null
  readonly part: string | null
}

/** A table as a sentence calls it: by its sheet or name in a dump, else by its file. */
export function nameOfTable(tables: readonly Named[], id: string): string {
  const table = tables.find((each) => each.id === id)
  return table?.part ?? table?.member ?? table?.file ?? id
}

/** "tied to people by staff_no, which is staff_no of employees.csv: 99.6% of the keys are there" */
export const sayLink = (
  { column, toTableId, toColumn, known }: TableLink,
  tables: readonly Named[],
): string =>
  `tied to people by ${column}, which is ${toColumn} of ${nameOfTable(tables, toTableId)}: ${(known * 100).toFixed(1)}% of the keys are there`
