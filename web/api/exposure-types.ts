import type { ResponseOf } from '#api/contract.ts'

/** Names for parts of the contract's shapes that the exposure pages speak of. */
export type ExposureRun = ResponseOf<'listExposure'>['runs'][number]
export type Summary = NonNullable<ResponseOf<'getExposure'>['summary']>
export type LeakTable = Summary['tables'][number]
export type ColumnFinding = Summary['columns'][number]
export type SourceGuess = Summary['sources'][number]
export type Verdict = Summary['verdict']
export type VerdictResult = Verdict['result']
export type VerdictReason = Verdict['reasons'][number]
export type Affected = Summary['affected']
export type Person = ResponseOf<'listAffectedPeople'>['people'][number]
export type Company = ResponseOf<'listAffectedCompanies'>['companies'][number]
export type OwnLogin = ResponseOf<'listOwnLogins'>['logins'][number]
export type RiskLevel = Person['level']
export type ReviewPage = ResponseOf<'listExposureReview'>
export type SplitOffer = ResponseOf<'listSplits'>['offers'][number]
export type JoinOffer = ResponseOf<'listJoins'>['offers'][number]
export type Correction = ResponseOf<'listCorrections'>['corrections'][number]
export type Certificate = ResponseOf<'destroyExposure'>

/** A run that came to its end, with what it measured. */
export interface Reading {
  readonly run: ExposureRun
  readonly summary: Summary
}
