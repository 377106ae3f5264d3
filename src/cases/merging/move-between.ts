import { rows, type Db } from '#store/db.ts'
import { moveDocuments, moveStatements } from './queries.ts'

/** What goes from one case to another, both of which the caller has locked. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly documentIds: readonly string[]
  /** Numbers of the statements, as they are counted in `from`. */
  readonly statements: readonly number[]
}

/** Moves documents and statements. The caller indexes and refreshes the cases that go on. */
export async function moveBetween(
  tx: Db,
  { from, to, documentIds, statements }: Move,
): Promise<void> {
  await rows(tx, moveStatements({ from, to, numbers: JSON.stringify(statements) }))
  await rows(tx, moveDocuments({ to, documents: JSON.stringify(documentIds) }))
}
