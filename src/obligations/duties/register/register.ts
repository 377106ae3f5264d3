import { dataInWords } from '#data/data-classes.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import type { CaseState } from '#data/vocabulary.ts'
import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { statusOf, type DutyStatus } from '../duty-states.ts'
import { nameOfDuty } from '../duty.ts'
import { notEntered } from '../said/not-entered.ts'
import { listRegister, type RegisterRow } from './queries.ts'

/**
 * One breach in the register: what GDPR Art. 33(5) requires to be documented (facts, effects, remedial action), and
 * what was decided about notices.
 */
export interface RegisterEntry {
  readonly caseId: string
  readonly title: string
  readonly caseState: CaseState
  readonly openedAt: string
  readonly occurred: string | null
  /** ISO 8601, as entered; null where nobody has entered it. */
  readonly awareAt: string | null
  readonly dataClasses: readonly string[]
  readonly people: number | null
  readonly places: readonly string[]
  /** What the duties depend on but nobody has entered; unless it is empty, the next three say little. */
  readonly notEntered: readonly string[]
  readonly owed: number
  readonly open: number
  readonly prepared: number
  readonly undecided: number
  readonly late: number
  readonly submitted: readonly string[]
  readonly waived: readonly string[]
  /** Regimes under which somebody signed that no notice is needed, and whether that is still valid. */
  readonly noNotice: readonly string[]
  readonly mergedInto: string | null
}

/** The register of breaches, newest first. */
export async function getRegister(ctx: Context): Promise<readonly RegisterEntry[]> {
  const now = ctx.clock.now()
  return (await rows(ctx.db, listRegister())).map((row) => toEntry(row, now))
}

function toEntry(row: RegisterRow, now: Temporal.Instant): RegisterEntry {
  const { caseFacts, facts, duties, submissions, noNotices } = row
  const shown = duties.map((duty) => ({ ...duty, shown: statusOf(duty, now) }))
  const standing = (status: DutyStatus): number =>
    shown.filter((duty) => duty.shown === status).length
  const occurred = caseFacts.dates.find(({ kind }) => kind === 'occurred')
  const counts = (facts?.affected ?? []).flatMap(({ count }) => (count === null ? [] : [count]))
  const nameOf = (key: string): string => {
    const found = duties.find((duty) => duty.key === key)
    return found === undefined ? key : nameOfDuty(found)
  }
  return {
    caseId: row.caseId,
    title: row.title,
    caseState: row.caseState,
    openedAt: row.openedAt,
    occurred:
      occurred === undefined
        ? null
        : occurred.from === occurred.to
          ? occurred.from
          : `${occurred.from} to ${occurred.to}`,
    awareAt: facts?.events.find(({ event }) => event === 'awareness')?.at ?? null,
    dataClasses: caseFacts.dataClasses
      .filter(({ exposed, modality }) => exposed && modality !== 'denied')
      .map(dataInWords),
    people: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    places: (facts?.affected ?? []).map(
      ({ jurisdiction }) => jurisdictionName(jurisdiction) ?? jurisdiction,
    ),
    notEntered: notEntered(facts),
    owed: shown.filter(({ ruling }) => ruling === 'owed').length,
    open: standing('open'),
    prepared: standing('prepared'),
    undecided: row.undecided,
    late: standing('late'),
    submitted: submissions.map(
      ({ key, version, reference, submittedAt }) =>
        `${nameOf(key)}${version === 1 ? '' : ` (version ${version})`}: ${submittedAt}, ${reference}`,
    ),
    waived: shown
      .filter(({ state }) => state === 'waived')
      .map((duty) => `${nameOfDuty(duty)}: ${duty.because ?? ''}`),
    noNotice: noNotices.map(
      ({ regimeName, signedAt, invalid }) =>
        `${regimeName}, signed ${signedAt}${invalid ? ', facts have changed since' : ''}`,
    ),
    mergedInto: row.mergedInto,
  }
}
