import type { Config } from '#base/config.ts'
import type { OrganisationProfile } from '../profile.ts'
import type { ReminderRow } from './queries.ts'
import type { Reminder } from './reminder-times.ts'

/** How a reminder goes out: a mail to one address, or a post to the one webhook, whose recipient is ''. */
export interface Way {
  readonly channel: ReminderRow['channel']
  readonly recipient: string
}

/** How reminders can go out as things are set up. */
export const waysOf = (
  config: Pick<Config, 'mail' | 'webhook'>,
  { reminders }: Pick<OrganisationProfile, 'reminders'>,
): readonly Way[] => [
  ...(config.mail === null
    ? []
    : [...new Set(reminders.mailTo)].map((recipient) => ({ channel: 'mail' as const, recipient }))),
  ...(config.webhook === null ? [] : [{ channel: 'webhook' as const, recipient: '' }]),
]

/** A claim that is older was left by a process that died; what it sent bears the same id. */
export const claimMinutes = 15

/** A mail server that is down is asked after 1, 2, 4 minutes and so on, then every hour. */
const longestWaitMinutes = 60

/** A reminder whose time has come and that was not sent one way. */
export interface Undelivered extends Omit<Reminder, 'at'>, Way {
  /** The last that was begun; null where none was. */
  readonly attempt: Attempt | null
}

interface Attempt {
  readonly state: 'sending' | 'failed'
  readonly tries: number
  readonly at: string
  /** May have passed. */
  readonly nextTry: Temporal.Instant
}

/** Of the reminders that are due, each way that they were not sent. */
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
