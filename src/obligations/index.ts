/**
 * Obligations: the facts of a case, an organisation's profile and counts per jurisdiction come in;
 * duties go out: to whom, by when, why, and what is unknown that would change the answer. Regimes are
 * data with citations (Regulation 1182/71 and each law's own rules of counting). Records of
 * submission are kept with the case. Refused: facts that do not fit the schema, by field. Not legal
 * advice.
 */
export { evaluateObligations } from './engine/evaluate-obligations.ts'
export { regimes } from './regimes/index.ts'
export { describeRegime, type DutyPage, type RegimePage } from './pages/describe-regime.ts'
export { factsJsonSchema } from './facts/facts-schema.ts'
export { parseFacts, type ParsedFacts } from './facts/parse-facts.ts'
export type * from './engine/evaluation.ts'
export type * from './engine/facts.ts'
export type * from './engine/regime.ts'
export type * from './engine/vocabulary.ts'
export type { FactSource } from './duties/build-facts.ts'
export { dutiesToCalendar, type CalendarDuty } from './duties/calendar.ts'
export type { Draft, DraftItem, FillId } from './duties/drafts/types.ts'
export { describeLaw } from './duties/describe-law.ts'
export { getDraft } from './duties/drafts/get-draft.ts'
export { dutyStatuses, type DutyState, type DutyStatus } from './duties/duty-states.ts'
export type { KeptDuty, KeptNotOwed } from './duties/duty.ts'
export { registerToCsv, registerToXlsx } from './duties/register/export-register.ts'
export { followCase } from './duties/follow-case.ts'
export { getDuties, type CaseDuties, type CaseDuty } from './duties/get-duties.ts'
export { currentLaw, type Law } from './duties/law.ts'
export { moveDuty } from './duties/move-duty.ts'
export { notEntered } from './duties/said/not-entered.ts'
export {
  countersignNoNotice,
  getNoNotice,
  signNoNotice,
  type NoNotice,
} from './duties/no-notice/no-notice.ts'
export type * from './duties/profile/profile.ts'
export { getCaseProfile } from './duties/profile/case-profile.ts'
export { getProfile, saveProfile } from './duties/profile/get-profile.ts'
export { getRegister, type RegisterEntry } from './duties/register/register.ts'
export { forgetWakes, remindJob, wakeLate } from './duties/reminders/remind-job.ts'
export {
  answerQuestion,
  countAffected,
  recordClockEvent,
  setSeat,
  withdrawSaid,
} from './duties/said/say-for-duties.ts'
export { sayEntries, type Entry } from './duties/said/say-entries.ts'
export { getSubmissionFile } from './duties/submissions/submission-file.ts'
export { submitDuty } from './duties/submissions/submit-duty.ts'
export { takeMeasuredCounts } from './duties/said/take-measured-counts.ts'
