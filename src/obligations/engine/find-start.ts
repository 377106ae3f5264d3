import type { CaseView, DatedEvent } from './case-view.ts'
import { wordEvent } from './word-event.ts'
import type { Jurisdiction } from './facts.ts'
import type { EventName } from './vocabulary.ts'

export interface Start {
  readonly event: EventName
  readonly at: Temporal.Instant
  /** Set where another event stands in for the one the law names. */
  readonly assumed?: string
}

/**
 * Events that mean the same about the organisation's knowledge as the one a law names. Determination and
 * confirmation follow an investigation, so nothing earlier stands in for them.
 */
const sameMoment: Partial<Record<EventName, readonly EventName[]>> = {
  awareness: ['discovery', 'detection'],
  discovery: ['awareness', 'detection'],
  detection: ['discovery', 'awareness'],
  'reasonable-belief': ['awareness', 'discovery', 'detection'],
  determination: ['confirmation'],
  confirmation: ['determination'],
  suspicion: ['detection', 'discovery', 'awareness'],
  occurrence: ['discovery', 'awareness', 'detection'],
}

/** For these events the limit runs from the last of several, such as the latest intermediate report. */
const latestCounts: readonly EventName[] = ['intermediate-report', 'incident-closed']

/** Which events count. */
export interface Where {
  readonly jurisdiction: Jurisdiction
  /** Of reports that were made under a duty, only those under one of these count; without it, none. */
  readonly dutyIds?: readonly string[]
}

/** When the clock of a duty starts; undefined where the facts have no such event. */
export function findStart(
  trigger: EventName,
  view: CaseView,
  { jurisdiction, dutyIds = [] }: Where,
): Start | undefined {
  const own = pick(trigger, view.events(trigger, jurisdiction), dutyIds)
  if (own !== undefined) return { event: trigger, at: own.instant }
  for (const other of sameMoment[trigger] ?? []) {
    const found = pick(other, view.events(other, jurisdiction), dutyIds)
    if (found === undefined) continue
    return {
      event: other,
      at: found.instant,
      assumed: `the law counts from ${wordEvent(trigger)}; the facts give ${wordEvent(other)}`,
    }
  }
  return undefined
}

function pick(
  name: EventName,
  events: readonly DatedEvent[],
  dutyIds: readonly string[],
): DatedEvent | undefined {
  const own = events.filter((event) => event.dutyId === undefined || dutyIds.includes(event.dutyId))
  return latestCounts.includes(name) ? own.at(-1) : own[0]
}
