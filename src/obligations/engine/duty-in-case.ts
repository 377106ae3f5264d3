import type { CaseView } from './case-view.ts'
import type { DutyRule, Regime } from './regime.ts'

/** A duty, the law that it belongs to, and the case that it is asked of. */
export interface DutyInCase {
  readonly duty: DutyRule
  readonly regime: Regime
  readonly view: CaseView
}
