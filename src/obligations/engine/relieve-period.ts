import {
  countLimit,
  endOfLastFullHour,
  lastMoment,
  nextBusinessDay,
  written,
  type PeriodEnd,
} from './apply-limit.ts'
import type { CaseView } from './case-view.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { findStart, type Start } from './find-start.ts'
import { isBusinessDay, type HolidayCalendar } from './holidays/is-holiday.ts'
import { clockOf, establishmentIn } from './place-regime.ts'
import type { Limit } from './regime.ts'
import { wordEvent } from './word-event.ts'

/** What changes about the end of a period; empty where nothing does. */
interface Relief {
  readonly due?: Temporal.ZonedDateTime
  /** RFC 3339. */
  readonly legalLatestAt?: string
  readonly legalNote?: string
}

/** A period with the event that started it and the limit it was counted by. */
export interface Period {
  readonly start: Start
  readonly end: PeriodEnd
  readonly limit: Limit
}

/**
 * What becomes of the end of a period under Regulation 1182/71, DORA, or a reading that starts the clock later: a
 * later due instant, or only the latest one that can be argued for.
 */
export function relieve({ duty, regime, view }: DutyInCase, { start, end, limit }: Period): Relief {
  const { eu1182, weekendRelief, laterReading } = duty.deadline
  const state = establishmentIn('EU', view)
  const zone = clockOf(regime, view)
  if (eu1182 !== undefined && end.calc.kind === 'hours') {
    return {
      legalLatestAt: written(endOfLastFullHour(start.at, end.calc.value ?? 0, zone)),
      legalNote:
        'the hour of the event is not counted (Regulation 1182/71 art. 3(1)); the earlier moment is safe',
    }
  }
  if (eu1182 !== undefined) return roll(end, eu1182, { memberState: state ?? '' })
  if (weekendRelief !== undefined && mayWait(weekendRelief, view)) {
    return waitForNoon(end, { memberState: state ?? '' })
  }
  if (laterReading !== undefined) {
    const later = findStart(laterReading, view, regime)
    if (later === undefined || later.event === start.event) return {}
    const { due } = countLimit(limit, later.at, zone)
    return { legalLatestAt: written(due), legalNote: `if counted from ${wordEvent(later.event)}` }
  }
  return {}
}

/** Art. 3(4): a period in days or months does not end on a Saturday, Sunday or public holiday. */
function roll(
  { due }: PeriodEnd,
  eu1182: 'certain' | 'arguable',
  calendar: HolidayCalendar,
): Relief {
  const last = due.toPlainDate()
  if (isBusinessDay(calendar, last)) return {}
  const rolled = lastMoment(nextBusinessDay(last, calendar), due.timeZoneId)
  if (eu1182 === 'arguable') {
    return {
      legalLatestAt: written(rolled),
      legalNote: `${last.toString()} is not a working day; the period ends on the next one only where Regulation 1182/71 art. 3(4) or a national rule like it applies`,
    }
  }
  return {
    due: rolled,
    legalNote: `${last.toString()} is not a working day, so the period ends with the next one (Regulation 1182/71 art. 3(4))`,
  }
}

/** Art. 5(4)-(6): who may wait until noon of the next working day. */
function mayWait(relief: 'dora-5-4' | 'dora-5-4-all-entities', view: CaseView): boolean {
  if (relief === 'dora-5-4-all-entities') return true
  const excluded = [
    'credit-institution',
    'central-counterparty',
    'ccp',
    'trading-venue',
    'nis2-essential',
    'nis2-important',
    'no-weekend-relief',
  ]
  const tags = view.facts.org.entityTags ?? []
  return (
    !tags.some((tag) => excluded.includes(tag)) &&
    !view.actsAs('essential-entity') &&
    !view.actsAs('important-entity')
  )
}

function waitForNoon({ due }: PeriodEnd, calendar: HolidayCalendar): Relief {
  const day = due.toPlainDate()
  if (isBusinessDay(calendar, day)) return {}
  const noon = nextBusinessDay(day, calendar).toZonedDateTime({
    timeZone: due.timeZoneId,
    plainTime: Temporal.PlainTime.from('12:00'),
  })
  return {
    due: noon,
    legalNote: `the limit falls on ${day.toString()}, which is not a working day, and may be met by noon of the next one (Delegated Regulation (EU) 2025/301 art. 5(4))`,
  }
}
