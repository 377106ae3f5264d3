import { viewCase, type CaseView } from './case-view.ts'
import { wordEvent } from './word-event.ts'
import { findStart } from './find-start.ts'
import type { ContractNotice, Facts } from './facts.ts'
import type { DutyOutcome } from './evaluation.ts'

/**
 * Notices required by contracts. Their source is the contract and not a law, and they are listed beside the
 * duties under law whatever those are. Days are counted in the notice's zone, or in `zone` where it names
 * none. As under a law, another event for the same knowledge starts the period as well, and nothing earlier
 * stands for a confirmation.
 */
export function contractNotices(
  contracts: readonly ContractNotice[],
  facts: Facts,
  { now, zone = 'UTC' }: { readonly now: Temporal.Instant; readonly zone?: string },
): readonly DutyOutcome[] {
  const view = viewCase(facts, now)
  return contracts.map((contract, i) => ({
    dutyId: `contract-${i + 1}`,
    ...noticeOf({ ...contract, timeZone: contract.timeZone ?? zone }, view, now),
  }))
}

function noticeOf(
  {
    counterparty,
    within,
    basis,
    from = 'awareness',
    timeZone,
  }: ContractNotice & { readonly timeZone: string },
  view: CaseView,
  now: Temporal.Instant,
): Omit<DutyOutcome, 'dutyId'> {
  // An event that concerns a single jurisdiction is not what the two parties meant.
  const start = findStart(from, view, { jurisdiction: '' })
  const at = start?.at.toZonedDateTimeISO(timeZone)
  const period = inWords(Temporal.Duration.from(within))
  const due = at?.add(within).toString({ timeZoneName: 'never', smallestUnit: 'second' }) ?? null
  const counted = `within ${period} of ${wordEvent(from)}`
  return {
    regimeId: 'contract',
    to: 'other-organisations',
    recipientName: counterparty,
    status: 'owed',
    owed: true,
    dueAt: due,
    timeZone,
    standard: `${counted}, as agreed`,
    calc: {
      kind: 'open',
      startEvent: start?.event ?? from,
      ...(at === undefined
        ? {}
        : { start: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }) }),
    },
    affected: null,
    reason: `Agreed in ${basis}: notice ${counted}${due === null ? ', which the facts do not date' : `, so by ${due}`}.`,
    arguments: [
      {
        step: 'agreed',
        holds: true,
        text: `${basis} asks for notice ${counted}.`,
        citation: basis,
        sourceUrl: '',
      },
    ],
    citation: basis,
    sourceUrl: '',
    asOf: now.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    confidence: 'high',
    unknowns: start === undefined ? [`events.${from}`] : [],
    assumptions:
      start?.assumed === undefined
        ? []
        : [`the contract counts from ${wordEvent(from)}; the facts give ${wordEvent(start.event)}`],
    contentRequired: [],
    form: null,
    lateWithReasons: false,
    extension: null,
  }
}

/** `36 hours`, `2 days`, `1 day and 12 hours`. */
function inWords(period: Temporal.Duration): string {
  const parts = (['months', 'weeks', 'days', 'hours', 'minutes'] as const).flatMap((unit) => {
    const n = period[unit]
    return n === 0 ? [] : [`${n} ${n === 1 ? unit.slice(0, -1) : unit}`]
  })
  return parts.join(' and ')
}
