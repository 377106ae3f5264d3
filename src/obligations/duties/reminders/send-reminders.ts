import { nowOf, timestamp } from '#base/clock.ts'
import type { Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { leadInWords } from '#base/lead-in-words.ts'
import { sendMail } from '#base/mail.ts'
import { postGuarded } from '#base/post.ts'
import type { Result } from '#base/result.ts'
import { signWebhook } from '#base/sign-webhook.ts'
import { holdCase, recordCaseEvent } from '#cases/index.ts'
import { systemActor, type Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { nameOfDuty, type KeptDuty } from '../duty.ts'
import type { OrganisationProfile } from '../profile/profile.ts'
import { claimReminder, endReminder } from './queries.ts'
import { findCaseHead, listDuties } from '../queries.ts'
import { dueReminders, reminderTimes, type Reminder } from './reminder-times.ts'
import { claimMinutes, waysOf, type Way } from './undelivered.ts'

/**
 * Sends the reminders of a case whose time has come, one for each duty, due instant, lead, channel and recipient.
 * May run twice, even at the same time: whoever claims a reminder sends it. If a crash came between sending a
 * reminder and recording that, it can be claimed again after a while, and then has the same Message-ID or
 * webhook-id.
 */
export async function sendReminders(
  ctx: Context,
  {
    caseId,
    profile,
    signal,
  }: {
    readonly caseId: string
    readonly profile: Pick<OrganisationProfile, 'reminders' | 'timeZone'>
    readonly signal: AbortSignal
  },
): Promise<{ readonly sent: number; readonly failed: number }> {
  const duties = await rows(ctx.db, listDuties({ caseId }))
  const due = dueReminders(reminderTimes(duties, profile.reminders), ctx.clock.now())
  const head = await maybeRow(ctx.db, findCaseHead({ caseId }))
  if (head === undefined || head.mergedInto !== null) return { sent: 0, failed: 0 }
  const title = head.facts.title
  let sent = 0
  let failed = 0
  for (const reminder of due) {
    const duty = duties.find(({ key }) => key === reminder.key)?.duty
    if (duty === undefined) continue
    for (const way of waysOf(ctx.config, profile)) {
      if (signal.aborted) return { sent, failed }
      const message = { caseId, title, duty, reminder, timeZone: profile.timeZone }
      const state = await sendIfClaimed(ctx, way, message)
      if (state === 'sent') sent++
      if (state === 'failed') failed++
    }
  }
  return { sent, failed }
}

/** Sends one reminder and records how that ended; `taken` where it was sent before, or another process is sending it. */
async function sendIfClaimed(
  ctx: Context,
  way: Way,
  message: Message,
): Promise<'sent' | 'failed' | 'taken'> {
  const { caseId, duty, reminder } = message
  const { key, dueAt, lead } = reminder
  const claim = { caseId, key, dueAt, lead, ...way }
  const staleAt = timestamp(ctx.clock.now().subtract({ minutes: claimMinutes }))
  const claimed = await maybeRow(ctx.db, claimReminder({ ...claim, at: nowOf(ctx), staleAt }))
  if (claimed === undefined) return 'taken'
  const outcome = await send(ctx, way, message)
  if (!outcome.ok) {
    ctx.log.warn({ caseId, dutyId: duty.dutyId, code: outcome.error.type }, 'reminder not sent')
  }
  const state = outcome.ok ? 'sent' : 'failed'
  await inTransaction(ctx.db, async (tx) => {
    await holdCase(tx, caseId)
    await rows(tx, endReminder({ ...claim, state }))
    if (state === 'failed') return
    const detail = { duty: duty.dutyId, channel: way.channel, lead }
    const name = nameOfDuty(duty)
    await recordCaseEvent(tx, ctx, systemActor, { caseId, type: 'reminder-sent', detail, name })
  })
  return state
}

interface Message {
  readonly caseId: string
  readonly title: string
  readonly duty: KeptDuty
  readonly reminder: Reminder
  /** A second zone in which the due instant is stated. */
  readonly timeZone: string
}

async function send(
  ctx: Context,
  { channel, recipient }: Way,
  { caseId, title, duty, reminder, timeZone }: Message,
): Promise<Result<unknown, Refusal>> {
  // The same for a reminder that is sent again, and nothing of the case can be read from it.
  const id = `reminder_${sha256([caseId, reminder.key, reminder.dueAt, reminder.lead].join(' ')).slice(0, 26)}`
  const url = `${ctx.config.publicUrl ?? `http://localhost:${ctx.config.port}`}/cases/${caseId}?tab=duties`
  const { mail, webhook } = ctx.config
  if (channel === 'mail' && mail !== null) {
    return sendMail(mail, {
      id,
      to: recipient,
      subject: subjectOf(duty, reminder),
      text: textOf({ title, duty, timeZone }, url),
    })
  }
  if (webhook === null) throw new Error('a reminder was claimed for a channel that is not set up')
  const body = JSON.stringify({
    type: reminder.lead === 'late' ? 'duty.late' : 'duty.due-soon',
    timestamp: nowOf(ctx),
    data: {
      caseId,
      dutyId: duty.dutyId,
      regimeId: duty.regimeId,
      recipient: duty.recipientName,
      dueAt: reminder.dueAt,
      lead: reminder.lead,
      url,
    },
  })
  return postGuarded(webhook.url, body, {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Breakwater/0.1 (webhook)',
      ...signWebhook(webhook.secret, { id, at: ctx.clock.now(), body }),
    },
    timeoutMs: 15_000,
    allowLoopback: ctx.config.fetchAllowLoopback,
  })
}

const subjectOf = (duty: KeptDuty, { lead }: Reminder): string =>
  lead === 'late' ? `Late: ${nameOfDuty(duty)}` : `Due in ${leadInWords(lead)}: ${nameOfDuty(duty)}`

function textOf(
  { title, duty, timeZone }: Pick<Message, 'title' | 'duty' | 'timeZone'>,
  url: string,
): string {
  const due = duty.dueAt === null ? null : Temporal.Instant.from(duty.dueAt)
  const inZone = (zone: string): string =>
    due === null
      ? 'no date'
      : `${due.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')} (${zone})`
  return [
    title,
    '',
    nameOfDuty(duty),
    `Due: ${inZone(duty.timeZone)}`,
    ...(timeZone === duty.timeZone ? [] : [`     ${inZone(timeZone)}`]),
    `Why: ${duty.reason}`,
    `Law: ${duty.citation}`,
    '',
    url,
    '',
    'Sent by Breakwater. Not legal advice.',
  ].join('\n')
}
