import { toShare } from './measures.ts'
import { learnTimeForm, readMoment, type TimeForm } from './read-days.ts'
import type { Share } from './types.ts'

/** The time of each row of the leak, as it is written. */
export type CreatedByRow = ReadonlyMap<number, string | null>

/** Rows that bear the day of their record, and how many would by chance. */
export interface SameDay {
  readonly found: Share
  readonly chance: Share
}

/** Clocks of two places may be a day apart. */
const mostApart = 1

/**
 * Whether rows that are a record of ours were made on the day of that record. People in common with
 * somebody else have the same address, number and name there, and another day.
 */
export function compareDays(
  ourRows: readonly { readonly row: number; readonly day: string | null }[],
  createdByRow: CreatedByRow,
): SameDay | null {
  const written = ourRows.flatMap(({ row, day }) => {
    const created = createdByRow.get(row) ?? null
    return created === null || day === null ? [] : [{ created, day }]
  })
  const theirs = learnTimeForm(written.map(({ created }) => created))
  const ours = learnTimeForm(written.map(({ day }) => day))
  if (theirs === null || ours === null) return null
  const days = written.flatMap(({ created, day }) => {
    const [a, b] = [dayOf(created, theirs), dayOf(day, ours)]
    return a === null || b === null ? [] : [{ theirs: a, ours: b }]
  })
  const share = (step: number): Share =>
    toShare(
      days.filter((one, i) => {
        const other = days[(i + step) % days.length]
        return other !== undefined && Math.abs(one.theirs - other.ours) <= mostApart
      }).length,
      days.length,
    )
  return days.length === 0 ? null : { found: share(0), chance: share(1) }
}

const dayOf = (value: string, form: TimeForm): number | null => readMoment(value, form)?.day ?? null
