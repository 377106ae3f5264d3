import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'

/** Finds the ATT&CK techniques and tactics that the text describes, each with its sentence. */
export function findTechniques(_reading: Reading): Statement[] {
  return []
}
