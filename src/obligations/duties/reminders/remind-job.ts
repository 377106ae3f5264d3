import { z } from 'zod'
import { timestamp } from '#base/clock.ts'
import { ok } from '#base/result.ts'
import { holdCase } from '#cases/index.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { defineJob, type JobDefinition } from '#store/define-job.ts'
import { getCaseProfile } from '../profile/case-profile.ts'
import type { OrganisationProfile } from '../profile/profile.ts'
import { clearWakes, listLateWakes, listReminders, saveWake } from './queries.ts'
import { findCaseHead, findObligations, listDuties } from '../queries.ts'
import { dueReminders, nextReminder, reminderTimes } from './reminder-times.ts'
import { sendReminders } from './send-reminders.ts'
import { listUndelivered, waysOf } from './undelivered.ts'

/** Sends the reminders of a case that are due, and schedules itself for the next one or for another attempt. */
export const remindJob: JobDefinition<{ caseId: string }> = defineJob({
  name: 'remind-duties',
  payload: z.object({ caseId: z.string() }),
  retry: { limit: 5, delaySeconds: 60 },
  run: async (ctx, { caseId }, { signal }) => {
    const profile = await getCaseProfile(ctx, caseId)
    const sent = await sendReminders(ctx, { caseId, profile, signal })
    await inTransaction(ctx.db, (tx) => wakeForReminders(tx, ctx, { caseId, profile, by: 'job' }))
    return ok({ ...sent })
  },
})

/**
 * Schedules the job for the time at which the next reminder of a case is due, or one that was not sent is to be
 * tried again. One job waits for each case; another is queued only where that time has changed. None waits where
 * there is nobody to remind, or where the case was merged into another.
 */
export async function wakeForReminders(
  tx: Db,
  ctx: Context,
  {
    caseId,
    profile,
    by = 'change',
  }: {
    readonly caseId: string
    readonly profile: Pick<OrganisationProfile, 'reminders'>
    readonly by?: 'change' | 'job'
  },
): Promise<void> {
  if (waysOf(ctx.config, profile).length === 0 || !ctx.jobs.isStarted) return
  const now = ctx.clock.now()
  const next = await nextLook(tx, ctx, { caseId, profile, now })
  const at = next === null ? null : timestamp(next)
  const row = await maybeRow(tx, findObligations({ caseId }))
  const waiting =
    row?.wakeAt === undefined || row.wakeAt === null ? null : Temporal.Instant.from(row.wakeAt)
  if (waiting !== null) {
    if (by === 'job' && isAhead(waiting, now) && at === row?.wakeAt) return
    if (by === 'change' && isWaiting(waiting, at, now)) return
  }
  await rows(tx, saveWake({ caseId, at }))
  if (next !== null) await ctx.jobs.add(tx, remindJob, { caseId }, now.until(next))
}

/** When there is something to send, or to send again; now where that time has passed, null for never. */
async function nextLook(
  tx: Db,
  ctx: Context,
  {
    caseId,
    profile,
    now,
  }: {
    readonly caseId: string
    readonly profile: Pick<OrganisationProfile, 'reminders'>
    readonly now: Temporal.Instant
  },
): Promise<Temporal.Instant | null> {
  const head = await maybeRow(tx, findCaseHead({ caseId }))
  if (head === undefined || head.mergedInto !== null) return null
  const times = reminderTimes(await rows(tx, listDuties({ caseId })), profile.reminders)
  const ways = waysOf(ctx.config, profile)
  const noted = await rows(tx, listReminders({ caseId }))
  const tries = listUndelivered(dueReminders(times, now), ways, noted).map(
    ({ attempt }) => attempt?.nextTry ?? now,
  )
  const next = [...tries, nextReminder(times, now)]
    .filter((at) => at !== null)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))[0]
  if (next === undefined) return null
  return Temporal.Instant.compare(next, now) < 0 ? now : next
}

/**
 * Schedules the job again for cases where it did not run on time, because it failed at every attempt or was lost
 * from the queue. Called every hour. If the first job was merely late, the second finds nothing to do.
 */
export async function wakeLate(ctx: Context): Promise<void> {
  const before = ctx.clock.now().subtract({ minutes: lostAfterMinutes })
  const at = timestamp(before)
  for (const { caseId } of await rows(ctx.db, listLateWakes({ at }))) {
    await inTransaction(ctx.db, async (tx) => {
      await holdCase(tx, caseId)
      await wakeForReminders(tx, ctx, {
        caseId,
        profile: await getCaseProfile({ ...ctx, db: tx }, caseId),
      })
    })
  }
}

/** For a database that has lost its queue: forgets which jobs were scheduled, so that every case gets a new one. */
export const forgetWakes = async ({ db }: Context): Promise<void> =>
  void (await rows(db, clearWakes()))

/** A job that runs a moment early, because the clock of the database is ahead, has to wait once more. */
const isAhead = (waiting: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(waiting, now.add({ seconds: 5 })) > 0

/** A job that is this late is not going to run. */
const lostAfterMinutes = 10

/** Whether a job waits for the right time, or one is about to run. */
function isWaiting(waiting: Temporal.Instant, at: string | null, now: Temporal.Instant): boolean {
  if (isAhead(waiting, now)) return at === timestamp(waiting)
  return Temporal.Instant.compare(waiting, now.subtract({ minutes: lostAfterMinutes })) > 0
}
