import type { DutyOutcome, Facts, NotTriggered, Regime } from './types.ts'

/** One outcome for every duty of the regime. */
export function evaluateRegime(_regime: Regime, _facts: Facts): (DutyOutcome | NotTriggered)[] {
  return []
}
