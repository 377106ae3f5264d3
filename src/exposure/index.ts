/**
 * Exposure: a leaked file or sample comes in; what each field is, a verdict on the claim, and the
 * people and companies affected go out, as statements of an instrument and as export lists. Raw rows
 * live only in an encrypted working store until its retention date, then are destroyed with a
 * certificate in the audit log. Refused: files whose rows cannot be accounted for, archives that
 * would unpack without bound or outside their folder.
 */
export type * from './types.ts'
export { readLeak } from './reading/read-leak.ts'
export type {
  LeakFile,
  LeakReading,
  PassedOver,
  ReadLimits,
  ReadOptions,
  ReadProgress,
} from './reading/types.ts'
export type * from './verdict/types.ts'
export { judgeClaim } from './verdict/judge-claim.ts'
export { openIndex, prepareIndex } from './verdict/prepare-index.ts'
export { indexRecords } from './index-records.ts'
export { stateVerdict } from './verdict/state-verdict.ts'
export type * from './affected/types.ts'
export { recordExposure } from './record-exposure.ts'
export type { ExposureRequest } from './run-exposure.ts'
export { runOnce } from './run-once.ts'
export { sayHome } from './affected/say-home.ts'
export { sayLink } from './linking/say-link.ts'
export type { ExposureSummary } from './summarise-exposure.ts'
export { destroyRun, type Certificate } from './runs/destroy-run.ts'
export { canKeepRows, makeOwnKey, masterKey } from './working-store/keys.ts'
export { getDestruction, type Destruction } from './runs/get-destruction.ts'
export { tidyExposure } from './runs/tidy-exposure.ts'
export { exposureRunJob } from './runs/jobs.ts'
export { startRun } from './runs/start-run.ts'
export { addUpload, listFolder } from './runs/uploads.ts'
export { viewReasons } from './runs/view-reasons.ts'
export {
  answerReview,
  cancelRun,
  exportRun,
  listExposureRuns,
  revealPerson,
  reviewRun,
  viewCompaniesOf,
  viewLoginsOf,
  viewPeopleOf,
} from './runs/view-run.ts'
export { filesWritten } from './write-lists.ts'
export { countsForDuties, filesOf } from './summarise-exposure.ts'
export { findKnownRuns, getRun } from './runs/with-store.ts'
export { correctPerson } from './corrections/correct-person.ts'
export { exposureRestateJob } from './corrections/jobs.ts'
export type { CorrectionView } from './corrections/to-corrections.ts'
export { undoCorrection } from './corrections/undo-correction.ts'
export { viewCorrections, viewJoins, viewSplits } from './corrections/view-corrections.ts'
export type { RunGist, RunRow } from './runs/queries.ts'
export { startSampleRun } from './start-sample-run.ts'
