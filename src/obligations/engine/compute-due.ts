import { countLimit, lastMoment, written, type PeriodEnd } from './apply-limit.ts'
import type { CaseView } from './case-view.ts'
import { checkCondition } from './check-condition.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { findStart, type Start, type Where } from './find-start.ts'
import { clockOf } from './place-regime.ts'
import { relieve } from './relieve-period.ts'
import type { Calculation } from './evaluation.ts'
import type { DutyRule, Limit, Regime } from './regime.ts'
import type { EventName } from './vocabulary.ts'

/** When a duty is due, and what that rests on. */
export interface Due {
  readonly due: Temporal.ZonedDateTime | null
  readonly calc: Calculation
  readonly start: Start | undefined
  /** The latest moment that can be argued for, where that is later; RFC 3339. */
  readonly legalLatestAt?: string
  /** Why the end was moved, or could be. */
  readonly legalNote?: string
  readonly assumptions: readonly string[]
  /** The paths of the facts that would give it a time, or a different one. */
  readonly missing: readonly string[]
}

const open: Calculation = { kind: 'open' }

/** Computes when a duty is due from the events of the case; `due` is null where none of them starts its clock. */
export function computeDue(asked: DutyInCase): Due {
  const { deadline } = asked.duty
  switch (deadline.kind) {
    case 'hours':
    case 'calendar-days':
    case 'business-days':
    case 'calendar-months':
      return computeLimit(asked, limitFor(asked, deadline))
    case 'relative':
      return computeRelative(asked, deadline.outer)
    case 'without-undue-delay':
    case 'immediately':
    case 'as-soon-as-possible':
    case 'ordered':
    case 'regulation':
    case 'none':
      return {
        due: null,
        calc: open,
        start: startOf(asked),
        assumptions: [],
        missing: [],
      }
  }
}

/** The limit of the first variant whose condition the facts meet, or else the duty's own. */
function limitFor({ duty, regime, view }: DutyInCase, own: Limit): Limit {
  const variant = duty.deadline.variants?.find(
    ({ when }) => checkCondition(when, view, regime.jurisdiction).holds === true,
  )
  return variant?.limit ?? own
}

/** The event that starts the clock of the duty; for a follow-up, the report it follows. */
function startOf({ duty, regime, view }: DutyInCase): Start | undefined {
  const { trigger } = duty
  if (trigger === 'calendar-year-end') {
    const found = findStart('discovery', view, regime)
    if (found === undefined) return undefined
    const { year } = found.at.toZonedDateTimeISO(clockOf(regime, view))
    const last = Temporal.PlainDate.from({ year, month: 12, day: 31 })
    return { ...found, at: lastMoment(last, clockOf(regime, view)).toInstant() }
  }
  if (trigger === 'individuals-deadline') {
    const notice = individualNotice(regime)
    const due = notice && computeDue({ duty: notice, regime, view })
    if (due?.due == null || due.start === undefined) return undefined
    return { ...due.start, at: due.due.toInstant() }
  }
  return findStart(trigger, view, reportedUnder(duty, regime))
}

/** Where events count for a duty: reports under it, under the one it follows, and under all others of its law. */
const reportedUnder = (duty: DutyRule, { jurisdiction, duties }: Regime): Where => ({
  jurisdiction,
  dutyIds: [duty.stageOf ?? duty.id, ...duties.map(({ id }) => id)],
})

const individualNotice = (regime: Regime): DutyRule | undefined =>
  regime.duties.find((duty) => duty.to === 'individuals')

function computeLimit(asked: DutyInCase, limit: Limit): Due {
  const { duty, regime, view } = asked
  const zone = clockOf(regime, view)
  const { deadline } = duty
  const start = startOf(asked)
  const notBefore = deadline.notBefore && findStart(deadline.notBefore, view, regime)?.at
  const missing: string[] = []
  if (start === undefined) missing.push(`events.${triggerEvent(duty)}`)
  if (deadline.notBefore !== undefined && notBefore === undefined) {
    missing.push(`events.${deadline.notBefore}`)
  }
  const ends: (PeriodEnd & { readonly start: Start })[] = []
  if (start !== undefined) {
    const at =
      notBefore !== undefined && Temporal.Instant.compare(notBefore, start.at) > 0
        ? notBefore
        : start.at
    ends.push({ ...countLimit(limit, at, zone), start: { ...start, at } })
  }
  ends.push(...earlierEnds(asked, start))
  const first = ends.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.due, b.due))[0]
  if (first === undefined) return { due: null, calc: open, start, assumptions: [], missing }
  const { due, calc } = first
  const end = { due, calc: { ...calc, startEvent: first.start.event } }
  const assumptions = first.start.assumed === undefined ? [] : [first.start.assumed]
  return {
    ...end,
    start: first.start,
    assumptions,
    missing,
    ...relieve(asked, { start: first.start, end, limit }),
  }
}

/** The ends of periods with an alternative start, where they come earlier. */
function earlierEnds(
  asked: DutyInCase,
  own: Start | undefined,
): (PeriodEnd & { readonly start: Start })[] {
  const zone = clockOf(asked.regime, asked.view)
  return (asked.duty.deadline.orEarlier ?? []).flatMap(({ trigger, limit, onlyUntilTrigger }) => {
    const at = exactStart(trigger, asked)
    if (at === undefined) return []
    const end =
      limit === undefined
        ? {
            due: at.at.toZonedDateTimeISO(zone),
            calc: { ...open, start: written(at.at.toZonedDateTimeISO(zone)) },
          }
        : countLimit(limit, at.at, zone)
    const lapsed =
      onlyUntilTrigger === true &&
      own !== undefined &&
      Temporal.Instant.compare(own.at, end.due.toInstant()) > 0
    return lapsed ? [] : [{ ...end, start: at }]
  })
}

/** An alternative start counts only where the facts give that very event, or a synonym of awareness. */
function exactStart(trigger: EventName, { duty, regime, view }: DutyInCase): Start | undefined {
  const found = findStart(trigger, view, reportedUnder(duty, regime))
  return found?.event === trigger || trigger === 'awareness' ? found : undefined
}

/**
 * A limit relative to the notice to individuals: the time of that notice if it was given, otherwise the outer
 * limit, or that notice's own limit.
 */
function computeRelative(asked: DutyInCase, outer: Limit | undefined): Due {
  const { regime, view } = asked
  const zone = clockOf(regime, view)
  const given = exactStart('individual-notice', asked)
  const limited = outer !== undefined ? computeLimit(asked, outer) : followIndividuals(regime, view)
  const noticeDue = given?.at.toZonedDateTimeISO(zone)
  const noticeFirst =
    noticeDue !== undefined &&
    (limited?.due == null || Temporal.ZonedDateTime.compare(noticeDue, limited.due) < 0)
  if (given !== undefined && noticeFirst) {
    const calc = { ...open, start: written(noticeDue), startEvent: given.event }
    return { due: noticeDue, calc, start: given, assumptions: [], missing: [] }
  }
  return (
    limited ?? {
      due: null,
      calc: open,
      start: startOf(asked),
      assumptions: [],
      missing: [],
    }
  )
}

function followIndividuals(regime: Regime, view: CaseView): Due | null {
  const notice = individualNotice(regime)
  return notice === undefined ? null : computeDue({ duty: notice, regime, view })
}

const triggerEvent = ({ trigger }: DutyRule): string =>
  trigger === 'calendar-year-end' ? 'discovery' : trigger
