import type { CaseView } from './case-view.ts'
import type { Check, Gate } from './gates.ts'

/** Wraps a check that many duties share, so that it runs once for a case and its sentence is written once. */
export function askedOncePerCase(check: Check): Check {
  let last: { readonly view: CaseView; readonly gate: Gate } | undefined
  return (view) => {
    if (last?.view !== view) last = { view, gate: withTextKept(check(view)) }
    return last.gate
  }
}

function withTextKept(gate: Gate): Gate {
  let text: string | undefined
  return { ...gate, text: () => (text ??= gate.text()) }
}
