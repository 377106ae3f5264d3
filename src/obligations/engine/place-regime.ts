import type { CaseView } from './case-view.ts'
import { countryOf, isWithin } from './jurisdictions.ts'
import { memberStates } from './member-states.ts'
import type { Jurisdiction } from './facts.ts'
import type { Regime } from './regime.ts'

/** The member state or country whose authority and clock apply to the organisation. */
export const establishmentIn = (
  jurisdiction: Jurisdiction,
  view: CaseView,
): Jurisdiction | undefined =>
  ownEstablishmentIn(jurisdiction, view) ??
  view.facts.affected.find(({ jurisdiction: place }) => isWithin(place, jurisdiction))?.jurisdiction

export const isEstablishedIn = (jurisdiction: Jurisdiction, view: CaseView): boolean =>
  ownEstablishmentIn(jurisdiction, view) !== undefined

function ownEstablishmentIn(
  jurisdiction: Jurisdiction,
  { facts }: CaseView,
): Jurisdiction | undefined {
  const { mainEstablishment, establishments } = facts.org
  return mainEstablishment !== undefined && isWithin(mainEstablishment, jurisdiction)
    ? mainEstablishment
    : establishments.find((place) => isWithin(place, jurisdiction))
}

/** The zone in which the law's days are counted; Brussels where no establishment determines it. */
export function clockOf(regime: Regime, view: CaseView): string {
  if (regime.clockZone !== 'establishment') return regime.clockZone
  const place = establishmentIn('EU', view)
  return (place && memberStates[countryOf(place)]?.zone) ?? 'Europe/Brussels'
}

/** The recipient of a notice under GDPR art. 33: the lead authority, the only one, or one in each state. */
export function gdprAuthority(view: CaseView): string {
  const { mainEstablishment, establishments } = view.facts.org
  const here = establishments.filter((place) => isWithin(place, 'EU'))
  if (mainEstablishment !== undefined && isWithin(mainEstablishment, 'EU')) {
    return `${nameOf(mainEstablishment)} as lead authority`
  }
  if (here.length === 1 && here[0] !== undefined) return nameOf(here[0])
  if (here.length > 1) {
    return `lead authority of the main establishment (one of ${here.map(nameOf).join(', ')})`
  }
  const states = view.facts.affected
    .map(({ jurisdiction }) => jurisdiction)
    .filter((place) => isWithin(place, 'EU') && place !== 'EU')
  return `the authority of every member state where people are affected: ${states.map(nameOf).join(', ')}`
}

const nameOf = (place: Jurisdiction): string => {
  const state = memberStates[countryOf(place)]
  return state === undefined ? place : `${state.authority} (${countryOf(place)})`
}
