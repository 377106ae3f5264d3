import type { CaseView } from './case-view.ts'
import type { Check, Gate } from './gates.ts'

/** For a check that many duties share: it is asked once of a case, and its sentence written once. */
export function askedOncePerCase(check: Check): Check {
  let lastView: CaseView | undefined
  let lastGate: Gate | undefined
  return (view) => {
    if (lastGate !== undefined && lastView === view) return lastGate
    lastView = view
    return (lastGate = withTextKept(check(view)))
  }
}

/**
 * For a check that rests on the organisation, the events and the data alone: its answer is kept for
 * the cases after it where these are the same, such as the variants of a what-if.
 */
export function keptWhileFactsStay(check: Check): Check {
  let lastFacts: string | undefined
  let lastGate: Gate | undefined
  return (view) => {
    if (lastGate !== undefined && lastFacts === view.sameForEveryLaw) return lastGate
    lastFacts = view.sameForEveryLaw
    return (lastGate = withTextKept(check(view)))
  }
}

function withTextKept(gate: Gate): Gate {
  let text: string | undefined
  return { ...gate, text: () => (text ??= gate.text()) }
}
