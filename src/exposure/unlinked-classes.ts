import type { DataClassId } from '#data/data-classes.ts'
import { headerNamesIt } from './inventory/classify-columns.ts'
import { classOfKind, type FieldKindId } from '#data/field-kinds.ts'

/** A kind of data that the files hold and that no person of the run was given. */
export interface UnlinkedClass {
  readonly class: DataClassId
  /** About how many rows hold it. */
  readonly rows: number
  /** Where, by the names of the columns. */
  readonly columns: readonly string[]
}

interface Column {
  readonly tableId: string
  readonly column: string
  readonly header: string | null
  readonly kind?: FieldKindId | null
  readonly dataClass: DataClassId | null
  readonly reasons?: readonly string[]
  readonly confidence: number
  readonly fill: number
  readonly hidden: readonly { readonly kind: FieldKindId; readonly share: number }[]
}

/** A column recognised with less confidence than this is more likely something else. */
const leastConfidence = 0.5

/**
 * Kinds that any measured number can look like, such as temperatures and shares, where no person is named beside
 * it.
 */
const measures: ReadonlySet<FieldKindId> = new Set(['age', 'amount'])

/** Whether the header of a column of numbers says that it is something else; one without a header may be anything. */
const isOtherMeasure = ({ kind, header, reasons = [] }: Column): boolean =>
  kind !== undefined &&
  kind !== null &&
  measures.has(kind) &&
  header !== null &&
  !reasons.includes(headerNamesIt)

/**
 * Kinds of data that the leak contains without a name: in rows that name nobody (salaries by staff number on a
 * sheet of their own) or within text (a card number in a note). Most rows first.
 */
export function unlinkedClasses(
  columns: readonly Column[],
  tables: readonly { readonly id: string; readonly rowsUnderstood: number }[],
  linked: readonly { readonly class: DataClassId }[],
): readonly UnlinkedClass[] {
  const rowsOf = new Map(tables.map(({ id, rowsUnderstood }) => [id, rowsUnderstood]))
  const isLinked = new Set(linked.map((each) => each.class))
  const found = new Map<DataClassId, { rows: number; columns: Set<string> }>()
  const add = (id: DataClassId | null, column: Column, share: number): void => {
    const rows = Math.round(share * (rowsOf.get(column.tableId) ?? 0))
    if (id === null || isLinked.has(id) || rows === 0) return
    const known = found.get(id) ?? { rows: 0, columns: new Set<string>() }
    // Columns of one table hold it of the same rows.
    found.set(id, {
      rows: Math.max(known.rows, rows),
      columns: known.columns.add(column.header ?? column.column),
    })
  }
  for (const column of columns) {
    if (column.confidence >= leastConfidence && !isOtherMeasure(column))
      add(column.dataClass, column, column.fill)
    for (const { kind, share } of column.hidden)
      add(classOfKind(kind, []), column, share * column.fill)
  }
  return [...found]
    .map(([id, { rows, columns: names }]) => ({ class: id, rows, columns: [...names] }))
    .toSorted((a, b) => b.rows - a.rows)
}
