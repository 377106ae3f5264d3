import type { DutyRow } from '../queries.ts'

/** A reminder of a duty at one lead; `late` is sent once, right after the due instant. */
export interface Reminder {
  readonly key: string
  readonly dueAt: string
  /** ISO 8601 duration before the due instant, or `late`. */
  readonly lead: string
  readonly at: Temporal.Instant
}

/** The reminders of all duties that are still to be met, past ones too, earliest first. */
export function reminderTimes(
  duties: readonly Pick<DutyRow, 'key' | 'dueAt' | 'ruling' | 'state'>[],
  { leads, whenLate }: { readonly leads: readonly string[]; readonly whenLate: boolean },
): readonly Reminder[] {
  return duties
    .flatMap(({ key, dueAt, ruling, state }) => {
      if (dueAt === null || ruling !== 'owed' || (state !== 'open' && state !== 'prepared'))
        return []
      const due = Temporal.Instant.from(dueAt)
      return [
        ...leads.map((lead) => ({ key, dueAt, lead, at: due.subtract(toHours(lead)) })),
        ...(whenLate ? [{ key, dueAt, lead: 'late', at: due.add({ seconds: 1 }) }] : []),
      ]
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
}

/**
 * The reminders to send by now: of each duty only the latest, so that a duty that becomes known after several leads
 * have passed is not announced several times at once.
 */
export function dueReminders(
  reminders: readonly Reminder[],
  now: Temporal.Instant,
): readonly Reminder[] {
  const lastByKey = new Map<string, Reminder>()
  for (const reminder of reminders) {
    if (Temporal.Instant.compare(reminder.at, now) <= 0) lastByKey.set(reminder.key, reminder)
  }
  return [...lastByKey.values()]
}

/** The next instant at which a reminder is due, or null. */
export const nextReminder = (
  reminders: readonly Reminder[],
  now: Temporal.Instant,
): Temporal.Instant | null =>
  reminders.find(({ at }) => Temporal.Instant.compare(at, now) > 0)?.at ?? null

/** Leads are exact time: `Temporal.Instant` does not accept days. */
const toHours = (lead: string): Temporal.DurationLike => ({
  milliseconds: Temporal.Duration.from(lead).total('milliseconds'),
})
