import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { DutyStatus } from './duty-states.ts'
import { nameOfDuty, type KeptDuty } from './duty.ts'

export interface CalendarDuty {
  readonly caseId: string
  readonly caseTitle: string
  readonly duty: KeptDuty
  readonly status: DutyStatus
  readonly changedAt: string
}

/**
 * Due instants as an iCalendar file (RFC 5545): one event for each duty that has a due instant and is still to be
 * met. An event keeps its UID, so that importing the calendar again moves events instead of duplicating them.
 * `leads` become alarms.
 */
export function dutiesToCalendar(
  duties: readonly CalendarDuty[],
  {
    leads,
    consoleUrl,
    now,
  }: { leads: readonly string[]; consoleUrl: string; now: Temporal.Instant },
): string {
  const calendar = ical({
    name: 'Breakwater: duties',
    prodId: { company: 'Breakwater', product: 'Duties', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { caseId, caseTitle, duty, status, changedAt } of duties) {
    if (duty.dueAt === null || !isToBeMet(status)) continue
    const event = calendar.createEvent({
      id: `${caseId}-${duty.key.replaceAll(/[^\w-]+/g, '-')}@breakwater`,
      start: Temporal.Instant.from(duty.dueAt).round('second'),
      end: Temporal.Instant.from(duty.dueAt).round('second'),
      stamp: now.round('second'),
      lastModified: Temporal.Instant.from(changedAt).round('second'),
      summary: `Due: ${nameOfDuty(duty)}`,
      description: `${caseTitle}\n${duty.reason}\n${duty.citation}\nState: ${status}`,
      url: `${consoleUrl}/cases/${caseId}?tab=duties`,
    })
    for (const lead of leads) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: Math.round(Temporal.Duration.from(lead).total('seconds')),
      })
    }
  }
  return calendar.toString()
}

const isToBeMet = (status: DutyStatus): boolean =>
  status === 'open' || status === 'prepared' || status === 'late'
