import type { CaseView } from './case-view.ts'
import { gatesOf, type Gate } from './gates.ts'
import { gdprAuthority } from './place-regime.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { explainOwed } from './explain-duty.ts'
import { timeDuty } from './time-duty.ts'
import type { Argument, DutyOutcome, NotTriggered } from './evaluation.ts'
import type { DutyRule, Regime } from './regime.ts'
import { eventNames } from './vocabulary.ts'

/** The outcome of one duty: owed, open, or not owed and why. With `argued` it lists each step with its citation. */
export function evaluateDuty(
  asked: DutyInCase,
  { argued }: { readonly argued: boolean },
): DutyOutcome | NotTriggered {
  const { duty, regime, view } = asked
  const { checks, named } = gatesOf(duty, regime)
  const steps: Argument[] = []
  const assumptions: string[] = []
  const raised: string[] = []
  const missing: string[] = []
  const recipientName = duty.oneStopShop === true ? gdprAuthority(view) : duty.recipientName
  for (const check of checks) {
    const gate = check(view)
    const { verdict } = gate
    if (argued) steps.push(argue(gate, named.citation, regime))
    if (verdict.presumed.length > 0) assumptions.push(...verdict.presumed)
    if (verdict.raised.length > 0) raised.push(...verdict.raised)
    if (verdict.holds === false) {
      return {
        ...named,
        recipientName,
        arguments: steps,
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
  const { due, started, when, stated, statedOfFew } = timeDuty(asked)
  const waits = duty.stageOf !== undefined && !started
  const isOpen = missing.length > 0 || waits
  const outcome: DutyOutcome = {
    ...stated,
    recipientName,
    arguments: steps,
    status: isOpen ? 'open' : 'owed',
    owed: isOpen ? null : true,
    affected: affectedBy(regime, view),
    assumptions: joined(assumptions, due.assumptions),
    unknowns: unique(
      joined(joined(missing, raised), joined(due.missing, leadAuthority(duty, view))),
    ),
    reason: explainOwed(duty, when, { missing, waits }),
    ...statedOfFew,
  }
  if (!waits || due.heldBack !== undefined) return outcome
  const trigger = eventNames.find((name) => name === duty.trigger)
  return trigger === undefined ? outcome : { ...outcome, waitsFor: trigger }
}

const argue = (gate: Gate, citation: string, regime: Regime): Argument => ({
  step: gate.step,
  holds: gate.verdict.holds,
  text: gate.text(),
  citation: gateCites.has(gate.step) ? citation : regime.citation,
  sourceUrl: regime.sourceUrl,
})

/** Steps whose rule is in the article of the duty rather than in the law as a whole. */
const gateCites: ReadonlySet<string> = new Set(['role', 'condition', 'event', 'number of people'])

function affectedBy(regime: Regime, view: CaseView): number | null {
  const people = regime.reach === 'role' ? view.everybody : view.people(regime.jurisdiction)
  return people.missing === null ? people.known : null
}

/** With several establishments and no main one it is not known who leads, though the time limit is. */
function leadAuthority(duty: DutyRule, view: CaseView): readonly string[] {
  return duty.oneStopShop === true && gdprAuthority(view).startsWith('lead authority of')
    ? ['org.mainEstablishment']
    : []
}

const joined = (first: readonly string[], then: readonly string[]): readonly string[] =>
  then.length === 0 ? first : [...first, ...then]

const unique = (paths: readonly string[]): readonly string[] =>
  paths.length < 2 ? paths : [...new Set(paths)]
