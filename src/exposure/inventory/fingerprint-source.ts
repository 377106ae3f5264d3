import type { ColumnFinding, LeakTable, SourceGuess } from '../types.ts'

/** Which software the tables were taken from, likeliest first; empty where nothing tells. */
export function fingerprintSource(
  _tables: readonly LeakTable[],
  _findings: readonly ColumnFinding[],
): SourceGuess[] {
  return []
}
