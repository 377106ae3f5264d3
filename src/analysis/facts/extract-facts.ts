import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'

/** Finds what was taken, how much, when, for how much it is sold, and which laws are named. */
export function extractFacts(_reading: Reading): Statement[] {
  return []
}
