import { z } from 'zod'
import { ok } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { defineJob, type JobDefinition } from '#store/job-queue.ts'
import { caseProfile } from './case-profile.ts'
import type { OrganisationProfile } from './profile.ts'
import { clearWakes, findObligations, listDuties, listReminders, saveWake } from './queries.ts'
import { dueReminders, nextReminder, reminderTimes } from './reminder-times.ts'
import { channelsOf, sendReminders } from './send-reminders.ts'

/** Sends what is due of a case's reminders, and waits for the next. */
export const remindJob: JobDefinition<{ caseId: string }> = defineJob({
  name: 'remind-duties',
  payload: z.object({ caseId: z.string() }),
  retry: { limit: 5, delaySeconds: 60 },
  run: async (ctx, { caseId }, { signal }) => {
    const profile = await caseProfile(ctx.db, ctx.config, caseId)
    const sent = await sendReminders(ctx, caseId, profile, signal)
    await inTransaction(ctx.db, (tx) => wakeForReminders(tx, ctx, caseId, profile, 'job'))
    // A throw has the job tried again; those that were sent stay sent.
    if (sent.failed > 0) throw new Error(`${sent.failed} reminders could not be sent`)
    return ok({ ...sent })
  },
})

/**
 * Has the reminders of a case looked at when the next one is due: one waiting job, and another only
 * where the time has moved. Nothing waits where nobody is to be told.
 */
export async function wakeForReminders(
  tx: Db,
  ctx: Context,
  caseId: string,
  profile: Pick<OrganisationProfile, 'reminders'>,
  by: 'change' | 'job' = 'change',
): Promise<void> {
  if (channelsOf(ctx.config, profile).length === 0 || !ctx.jobs.isStarted) return
  const times = reminderTimes(await rows(tx, listDuties({ caseId })), profile.reminders)
  const now = ctx.clock.now()
  const told = new Set(
    (await rows(tx, listReminders({ caseId }))).map(
      ({ key, dueAt, lead }) => `${key} ${dueAt} ${lead}`,
    ),
  )
  const isPending = dueReminders(times, now).some(
    ({ key, dueAt, lead }) => !told.has(`${key} ${dueAt} ${lead}`),
  )
  const next = isPending ? now : nextReminder(times, now)
  const at = next === null ? null : next.toString({ fractionalSecondDigits: 3 })
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

/** For a database whose queue is lost: no case counts on a job that waits for its reminders. */
export const forgetWakes = async ({ db }: Context): Promise<void> =>
  void (await rows(db, clearWakes()))

/** A job that runs a moment early, since the clock of the database is ahead, has to wait once more. */
const isAhead = (waiting: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(waiting, now.add({ seconds: 5 })) > 0

/** Whether the right job waits, or one is about to run; after ten minutes it is held to be lost. */
function isWaiting(waiting: Temporal.Instant, at: string | null, now: Temporal.Instant): boolean {
  if (isAhead(waiting, now)) return at === waiting.toString({ fractionalSecondDigits: 3 })
  return Temporal.Instant.compare(waiting, now.subtract({ minutes: 10 })) > 0
}
