import { memberStates } from './member-states.ts'
import type { Jurisdiction } from './types.ts'

export const isMemberState = (country: Jurisdiction): boolean =>
  Object.hasOwn(memberStates, countryOf(country))

export function countryOf(jurisdiction: Jurisdiction): string {
  const dash = jurisdiction.indexOf('-')
  return dash < 0 ? jurisdiction : jurisdiction.slice(0, dash)
}

/** True where `inner` is `outer` or a part of it: `US-TX` of `US`, `FR` of `EU`. */
export function isWithin(inner: Jurisdiction, outer: Jurisdiction): boolean {
  if (inner.startsWith(outer)) return inner.length === outer.length || inner[outer.length] === '-'
  return outer === 'EU' && isMemberState(inner)
}
