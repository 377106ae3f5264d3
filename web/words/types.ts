import type { CaseFactsView, CaseStatement, StatementField } from '#api/contract.ts'

/** Names for parts of the contract's shapes that many files of the console speak of. */
export type Modality = CaseFactsView['status']
export type Asserter = CaseStatement['assertedBy']
export type FactGroup = Exclude<
  keyof CaseFactsView,
  'title' | 'status' | 'incident' | 'sale' | 'setAside'
>
export type Fact<K extends FactGroup> = NonNullable<CaseFactsView[K]>[number]
export type SaleFact = NonNullable<CaseFactsView['sale']>
export type AnyFact = Fact<FactGroup> | SaleFact | NonNullable<CaseFactsView['incident']>
export type StatementOf<F extends StatementField> = Extract<CaseStatement, { field: F }>
export type CountUnit = Fact<'recordCounts'>['unit']
