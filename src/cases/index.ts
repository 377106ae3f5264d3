/**
 * Cases: one per breach event. Statements come in, each with its source; out go the resolved facts, a state, a
 * timeline and tasks. Every change is an event in an append-only history and an entry in the audit log. Kept
 * until the case is removed. Refused: moves that are not in the state table, changes to a merged case, changes
 * based on an outdated version, tasks for people without an account. Of the other rooms it imports `accounts`
 * alone.
 */
export * from './advice.ts'
export { changeCase, holdCase, recordCaseEvent } from './change-case.ts'
export { caseStates, movesFrom, type CaseState } from './case-states.ts'
export { discardStatements, restoreStatements } from './discard-statements.ts'
export { factKey } from './fact-key.ts'
export type * from './facts.ts'
export { documentOfCase, getCase, type CaseFile } from './get-case.ts'
export { listCampaigns, type Campaign } from './list/list-campaigns.ts'
export { listCases, type CasePage, type CaseQuery } from './list/list-cases.ts'
export { listUnopened } from './list/list-unopened.ts'
export { mergeCases } from './merging/merge-cases.ts'
export { closeCase, moveCase } from './move-case.ts'
export { overrideFact, withdrawOverride } from './override-fact.ts'
export type { Discarded, EventRow, StatementRow } from './queries.ts'
export { findOutcome, recordReport, type Insistence, type ReportOutcome } from './record-report.ts'
export { recordMeasurement, restateMeasurement } from './record-measurement.ts'
export { resolveFacts } from './resolve-facts.ts'
export { valueInWords } from './said-in-words.ts'
export { splitCase } from './merging/split-case.ts'
export type * from './statement.ts'
export { whatHappened, whoDidIt } from './what-happened.ts'
export { getTimeline, timelineOf, type TimelineEntry } from './timeline.ts'
export type { Resolvable } from './weigh-statements.ts'
export {
  assignTask,
  completeTask,
  dropTask,
  listTasks,
  reopenTask,
  type Task,
} from './tasks/work-tasks.ts'
