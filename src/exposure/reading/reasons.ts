/** Why a row was set aside; the words stand in `LeakTable.setAside` and in docs/exposure-reading.md. */
export type AsideReason =
  | 'too few cells'
  | 'too many cells'
  | 'broken quoting'
  | 'longer than the limit'
  | 'more columns than the limit'
  | 'cut off where the file ends'
  | 'before the header'
  | 'the header again'
  | 'no value'
  | 'a sum'
  | 'a page number'
  | 'a note'
  | 'not valid JSON'
  | 'not a JSON object or list'
  | 'not a list of values'
  | 'not valid XML'
  | 'unlike the records before it'
  | 'no separator'
  | 'no label'
  | 'not readable in the sheet'

/** What every reader tells as it goes: a row understood, or one set aside; positions are 1-based. */
export interface RowsOut {
  row(cells: readonly (string | null)[], at: number): void
  aside(reason: AsideReason, at: number): void
}
