import { instant, sql } from '#store/sql.ts'

export const saveWake = (row: { caseId: string; at: string | null }) => sql<object>`
  update case_obligations set wake_at = ${row.at}::timestamptz where case_id = ${row.caseId}`

/** Cases whose reminders should have been looked at before then. */
export const listLateWakes = (by: { at: string }) => sql<{ caseId: string }>`
  select case_id as "caseId" from case_obligations where wake_at < ${by.at}::timestamptz order by case_id`

export const clearWakes = () => sql<object>`update case_obligations set wake_at = null`

/** What tells one reminder from another. */
interface ReminderKey {
  readonly caseId: string
  readonly key: string
  readonly dueAt: string
  readonly lead: string
  readonly channel: string
  readonly recipient: string
}

/**
 * Claims a reminder, unless it was sent or is being sent. A claim from before `staleAt` was left by a crash and may
 * be taken over.
 */
export const claimReminder = (row: ReminderKey & { at: string; staleAt: string }) => sql<{
  key: string
}>`
  insert into duty_reminders (case_id, key, due_at, lead, channel, recipient, state, claimed_at)
  values (${row.caseId}, ${row.key}, ${row.dueAt}::timestamptz, ${row.lead}, ${row.channel}, ${row.recipient},
    'sending', ${row.at}::timestamptz)
  on conflict (case_id, key, due_at, lead, channel, recipient) do update set state = 'sending',
    claimed_at = excluded.claimed_at, tries = duty_reminders.tries + 1
  where duty_reminders.state = 'failed'
    or (duty_reminders.state = 'sending' and duty_reminders.claimed_at <= ${row.staleAt}::timestamptz)
  returning key`

export const endReminder = (row: ReminderKey & { state: string }) => sql<object>`
  update duty_reminders set state = ${row.state} where case_id = ${row.caseId} and key = ${row.key}
    and due_at = ${row.dueAt}::timestamptz and lead = ${row.lead} and channel = ${row.channel}
    and recipient = ${row.recipient}`

export interface ReminderRow {
  readonly key: string
  readonly dueAt: string
  readonly lead: string
  readonly channel: 'mail' | 'webhook'
  /** A mail address; '' for the webhook. */
  readonly recipient: string
  readonly state: 'sending' | 'sent' | 'failed'
  readonly claimedAt: string
  readonly tries: number
}

export const listReminders = (by: { caseId: string }) => sql<ReminderRow>`
  select key, ${instant('due_at')} as "dueAt", lead, channel, recipient, state, ${instant('claimed_at')} as "claimedAt", tries
  from duty_reminders where case_id = ${by.caseId} order by duty_reminders.claimed_at, key, recipient`
