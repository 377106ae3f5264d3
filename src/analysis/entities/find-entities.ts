import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { noEntities, type Entities } from './types.ts'

/** Finds who is who in a document, and says so as statements. */
export function findEntities(_reading: Reading): { entities: Entities; statements: Statement[] } {
  return { entities: noEntities, statements: [] }
}
