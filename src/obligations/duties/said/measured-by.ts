/** A run that counted people, as named in the entries that it makes. */
export interface MeasuringRun {
  readonly runId: string
  /** Names of the files, without folders. */
  readonly files: readonly string[]
  readonly on: Temporal.PlainDate
}

/** `measurement of contacts.csv and 2 more, 26 November 2026 (exposure_01...)`: words for people, the id for links. */
export function measuredBy({ runId, files, on }: MeasuringRun): string {
  const [first = 'a leak'] = files
  const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
  return `measurement of ${first}${more}, ${on.toLocaleString('en-GB', { dateStyle: 'long' })} (${runId})`
}

/** The run that an entry comes from; null where a person said it. */
export const runOf = (saidBy: string): string | null =>
  /^measurement of .* \((\w+)\)$/.exec(saidBy)?.[1] ?? null

/** Who says so, without the id. */
export const saidInWords = (saidBy: string): string =>
  runOf(saidBy) === null ? saidBy : saidBy.slice(0, saidBy.lastIndexOf(' ('))
