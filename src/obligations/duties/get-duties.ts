import { err, ok, type Result } from '#base/result.ts'
import type { Refusal } from '#base/errors.ts'
import { changeCase, getCase, type CaseFacts } from '#cases/index.ts'
import { systemActor, type Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { Facts } from '../engine/facts.ts'
import type { OpenQuestion } from '../engine/evaluation.ts'
import type { FactSource } from './build-facts.ts'
import { getCaseProfile, seatOf } from './profile/case-profile.ts'
import { dutyMovesOf, statusOf, type DutyState, type DutyStatus } from './duty-states.ts'
import type { KeptDuty, KeptNotOwed } from './duty.ts'
import { eventOfSubmission } from './submissions/event-of-submission.ts'
import type { Law } from './law.ts'
import type { NoNotice } from './no-notice/no-notice.ts'
import { withMerged, type DoneBeforeMerge } from './merged-duties.ts'
import type { CaseSeat, OrganisationProfile } from './profile/profile.ts'
import { findObligations, listDuties, listMergedDuties, type DutyRow } from './queries.ts'
import { listInputs, type InputRow } from './said/queries.ts'
import { listSubmissions, type SubmissionRow } from './submissions/queries.ts'
import { listNoNotices } from './no-notice/queries.ts'
import { listReminders, type ReminderRow } from './reminders/queries.ts'
import { refreshDuties } from './refresh-duties.ts'
import { dueReminders, reminderTimes } from './reminders/reminder-times.ts'
import { listUndelivered, waysOf, type Undelivered } from './reminders/undelivered.ts'

/** A duty with what was done about it. */
export interface CaseDuty extends KeptDuty {
  readonly state: DutyState
  readonly shown: DutyStatus
  readonly moves: readonly DutyState[]
  readonly because: string | null
  readonly changedAt: string
  readonly changedBy: string
  /** In the order of their versions; those made in a case that was merged into this one name it. */
  readonly submissions: readonly Omit<SubmissionRow, 'report' | 'key'>[]
  readonly merged: readonly DoneBeforeMerge[]
  /** The event that its submission amounts to, where that starts another clock. */
  readonly starts: string | null
}

export interface CaseDuties {
  readonly caseId: string
  readonly caseTitle: string
  readonly mergedInto: string | null
  readonly evaluatedAt: string | null
  readonly own: CaseSeat
  readonly profile: OrganisationProfile
  readonly facts: Facts | null
  readonly sources: Readonly<Record<string, FactSource>>
  readonly inputs: readonly InputRow[]
  readonly duties: readonly CaseDuty[]
  readonly notOwed: readonly KeptNotOwed[]
  readonly questions: readonly OpenQuestion[]
  readonly noNotices: readonly NoNotice[]
  readonly reminders: readonly ReminderRow[]
  /** Reminders that are due but could not be sent. */
  readonly undelivered: readonly Undelivered[]
  /** ISO codes of places that documents name and in which nobody has counted people: a list to start from. */
  readonly placesNamed: readonly string[]
}

/**
 * The duties of a case with their clocks. They are computed again first if facts, profile or law have changed, so
 * that nobody reads an outdated list. NOT_FOUND where there is no such case; for a merged case, the duties as they
 * were stored last. What was entered and done in a case that was merged into this one is included, and leaves with
 * that case when it is split off.
 */
export async function getDuties(
  ctx: Context,
  law: Law,
  caseId: string,
): Promise<Result<CaseDuties, Refusal>> {
  const found = await getCase(ctx, caseId)
  if (!found.ok) return found
  if (found.value.mergedInto === null) {
    const fresh = await changeCase(ctx, { caseId }, async (tx) =>
      ok(await refreshDuties(tx, ctx, systemActor, { caseId, law })),
    )
    if (!fresh.ok) return err(fresh.error)
  }
  const now = ctx.clock.now()
  const { mergedInto, facts } = found.value
  const row = await maybeRow(ctx.db, findObligations({ caseId }))
  const submissions = await rows(ctx.db, listSubmissions({ caseId }))
  const profile = await getCaseProfile(ctx, caseId)
  const reminders = await rows(ctx.db, listReminders({ caseId }))
  const kept = await rows(ctx.db, listDuties({ caseId }))
  const due = dueReminders(reminderTimes(kept, profile.reminders), now)
  const inputs = await rows(ctx.db, listInputs({ caseId }))
  return ok({
    caseId,
    caseTitle: facts.title,
    mergedInto,
    evaluatedAt: row?.evaluatedAt ?? null,
    own: seatOf(row),
    profile,
    facts: row?.facts ?? null,
    sources: row?.sources ?? {},
    inputs,
    duties: withMerged(kept, await rows(ctx.db, listMergedDuties({ caseId }))).map(
      ({ row: duty, merged }) => ({
        ...asItStands(duty, { submissions, law, now }),
        moves: mergedInto === null && duty.caseId === caseId ? dutyMovesOf(duty.state) : [],
        merged,
      }),
    ),
    notOwed: row?.notOwed ?? [],
    questions: row?.questions ?? [],
    noNotices: await rows(ctx.db, listNoNotices({ caseId })),
    reminders,
    undelivered:
      mergedInto === null
        ? listUndelivered(due, waysOf(ctx.config, profile), reminders).filter(hasFailed(now))
        : [],
    placesNamed: placesToCount(facts, inputs),
  })
}

const asItStands = (
  kept: DutyRow,
  {
    submissions,
    law,
    now,
  }: {
    readonly submissions: readonly SubmissionRow[]
    readonly law: Law
    readonly now: Temporal.Instant
  },
): Omit<CaseDuty, 'moves' | 'merged'> => ({
  ...kept.duty,
  state: kept.state,
  shown: statusOf(kept, now),
  because: kept.because,
  changedAt: kept.changedAt,
  changedBy: kept.changedBy,
  submissions: submissions
    .filter(({ key }) => key === kept.key)
    .map(({ report: _report, key: _key, ...rest }) => rest),
  starts: eventOfSubmission(law, kept.duty)?.event ?? null,
})

/** Countries that the documents name and in which nobody has counted people. */
function placesToCount(
  { places }: Pick<CaseFacts, 'places'>,
  inputs: readonly InputRow[],
): readonly string[] {
  const counted = new Set(
    inputs.filter(({ kind }) => kind === 'affected').map(({ about }) => about),
  )
  const named = new Set(places.flatMap(({ country }) => country ?? []))
  return [...named].filter((code) => !counted.has(code))
}

/** Tried and not sent; a recent claim is still being sent. */
const hasFailed =
  (now: Temporal.Instant) =>
  ({ attempt }: Undelivered): boolean =>
    attempt?.state === 'failed' ||
    (attempt !== null && Temporal.Instant.compare(attempt.nextTry, now) <= 0)
