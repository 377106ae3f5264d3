import type { Config } from '#base/config.ts'
import type { OrganisationProfile } from '../profile/profile.ts'
import type { ReminderRow } from './queries.ts'
import type { Reminder } from './reminder-times.ts'

/** How a reminder is delivered: by mail to one address, or to the one webhook, whose recipient is ''. */
export interface Way {
  readonly channel: ReminderRow['channel']
  readonly recipient: string
}

/** The ways of delivery that are configured. */
export const waysOf = (
  config: Pick<Config, 'mail' | 'webhook'>,
  { reminders }: Pick<OrganisationProfile, 'reminders'>,
): readonly Way[] => [
  ...(config.mail === null
    ? []
    : [...new Set(reminders.mailTo)].map((recipient) => ({ channel: 'mail' as const, recipient }))),
  ...(config.webhook === null ? [] : [{ channel: 'webhook' as const, recipient: '' }]),
]

/** An older claim was left by a process that died; a reminder sent twice has the same id both times. */
export const claimMinutes = 15

/** A mail server that is down is tried again after 1, 2, 4 minutes and so on, then every hour. */
const longestWaitMinutes = 60

/** A reminder whose time has come and that was not delivered in one of the ways. */
export interface Undelivered extends Omit<Reminder, 'at'>, Way {
  /** The latest attempt; null where there was none. */
  readonly attempt: Attempt | null
}

interface Attempt {
  readonly state: 'sending' | 'failed'
  readonly tries: number
  readonly at: string
  /** May be in the past. */
  readonly nextTry: Temporal.Instant
}

/** The reminders that are due, once for each way in which they were not delivered. */
export function listUndelivered(
  due: readonly Reminder[],
  ways: readonly Way[],
  noted: readonly ReminderRow[],
): readonly Undelivered[] {
  const notedBySending = new Map(noted.map((row) => [sendingOf(row, row), row]))
  return due.flatMap(({ key, dueAt, lead }) =>
    ways.flatMap((way): readonly Undelivered[] => {
      const row = notedBySending.get(sendingOf({ key, dueAt, lead }, way))
      if (row?.state === 'sent') return []
      return [{ key, dueAt, lead, ...way, attempt: row === undefined ? null : attemptOf(row) }]
    }),
  )
}

const sendingOf = (
  { key, dueAt, lead }: Omit<Reminder, 'at'>,
  { channel, recipient }: Way,
): string => [key, dueAt, lead, channel, recipient].join(' ')

function attemptOf({ state, claimedAt, tries }: ReminderRow): Attempt {
  const hasFailed = state === 'failed'
  const minutes = hasFailed ? Math.min(2 ** (tries - 1), longestWaitMinutes) : claimMinutes
  const nextTry = Temporal.Instant.from(claimedAt).add({ minutes })
  return { state: hasFailed ? 'failed' : 'sending', tries, at: claimedAt, nextTry }
}
