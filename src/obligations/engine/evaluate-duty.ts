import type { CaseView } from './case-view.ts'
import { gatesOf, type Gate } from './gates.ts'
import { gdprAuthority } from './place-regime.ts'
import { written } from './apply-limit.ts'
import { explainOwed } from './explain-duty.ts'
import { timeDuty } from './time-duty.ts'
import type { Argument, DutyOutcome, DutyRule, NotTriggered, Regime } from './types.ts'
import { eventNames } from './vocabulary.ts'

/** What becomes of one duty: owed, open, or not owed and why, each step with its citation. */
export function evaluateDuty(
  duty: DutyRule,
  regime: Regime,
  view: CaseView,
  argued = true,
): DutyOutcome | NotTriggered {
  const { checks, citation } = gatesOf(duty, regime)
  const steps: Argument[] = []
  const assumptions: string[] = []
  const raised: string[] = []
  const missing: string[] = []
  const base = {
    dutyId: duty.id,
    regimeId: regime.id,
    to: duty.to,
    recipientName: duty.oneStopShop === true ? gdprAuthority(view) : duty.recipientName,
    citation,
    sourceUrl: regime.sourceUrl,
    asOf: regime.asOf,
    confidence: regime.confidence,
    arguments: steps,
  }
  for (const check of checks) {
    const gate = check(view)
    const { verdict } = gate
    if (argued) steps.push(argue(gate, citation, regime))
    assumptions.push(...verdict.presumed)
    raised.push(...verdict.raised)
    if (verdict.holds === false) {
      return {
        ...base,
        code: gate.code,
        reason: gate.text(),
        assumptions,
        unknowns: unique(raised),
      }
    }
    if (verdict.holds === null) {
      if (gate.exemption === true) {
        raised.push(...verdict.missing)
        assumptions.push(`owed until this is shown not to be so: ${gate.text()}`)
      } else missing.push(...verdict.missing)
    }
  }
  const { due, started, zone, standard, when } = timeDuty(duty, regime, view)
  const waits = duty.stageOf !== undefined && !started
  const isOpen = missing.length > 0 || waits
  const trigger = eventNames.find((name) => name === duty.trigger)
  return {
    ...base,
    status: isOpen ? 'open' : 'owed',
    owed: isOpen ? null : true,
    dueAt: due.due === null ? null : written(due.due),
    timeZone: zone,
    ...(due.legalLatestAt === undefined ? {} : { legalLatestAt: due.legalLatestAt }),
    ...(due.legalNote === undefined ? {} : { legalNote: due.legalNote }),
    standard,
    calc: due.calc,
    ...(duty.sequence === undefined ? {} : { sequence: duty.sequence }),
    ...(duty.deadline.guideline === true ? { guideline: true } : {}),
    affected: affectedBy(regime, view),
    contentRequired: duty.contentRequired,
    form: duty.form ?? null,
    lateWithReasons: duty.deadline.lateWithReasons ?? false,
    extension: duty.deadline.extension ?? null,
    assumptions: [...assumptions, ...due.assumptions],
    unknowns: unique([...missing, ...raised, ...due.missing, ...leadAuthority(duty, view)]),
    reason: explainOwed(duty, regime, when, { missing, waits }),
    ...(due.heldBack !== undefined
      ? { heldBack: due.heldBack, waitsFor: 'law-enforcement-clearance' as const }
      : waits && trigger !== undefined
        ? { waitsFor: trigger }
        : {}),
  }
}

const argue = (gate: Gate, citation: string, regime: Regime): Argument => ({
  step: gate.step,
  holds: gate.verdict.holds,
  text: gate.text(),
  citation: gateCites.has(gate.step) ? citation : regime.citation,
  sourceUrl: regime.sourceUrl,
})

/** Steps whose rule stands in the article of the duty, and not only in the law. */
const gateCites: ReadonlySet<string> = new Set(['role', 'condition', 'event', 'number of people'])

function affectedBy(regime: Regime, view: CaseView): number | null {
  const people = regime.reach === 'role' ? view.everybody : view.people(regime.jurisdiction)
  return people.missing === null ? people.known : null
}

/** Several establishments and no main one: who leads is not known, though the time is. */
function leadAuthority(duty: DutyRule, view: CaseView): readonly string[] {
  return duty.oneStopShop === true && gdprAuthority(view).startsWith('lead authority of')
    ? ['org.mainEstablishment']
    : []
}

const unique = (paths: readonly string[]): string[] =>
  paths.length < 2 ? [...paths] : [...new Set(paths)]
