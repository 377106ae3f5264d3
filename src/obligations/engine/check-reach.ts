import type { CaseView, PeopleKnown } from './case-view.ts'
import { decided, no, unknown, yes, type Verdict } from './check-condition.ts'
import type { Gate } from './gates.ts'
import { isWithin, placeName } from './jurisdictions.ts'
import type { Regime } from './regime.ts'

/** Whether people or places bring the case under the law. */
export function checkReach(regime: Regime, view: CaseView): Gate {
  const { jurisdiction } = regime
  const here = view.people(jurisdiction)
  const established = view.facts.org.establishments.some((place) => isWithin(place, jurisdiction))
  const needsPeople = regime.data !== 'none-required'
  const text = (): string =>
    `people affected in ${placeName(jurisdiction)}: ${counted(here)}; established there: ${
      established ? 'yes' : 'no'
    }`
  const gate = { step: 'reach', text }
  switch (regime.reach) {
    case 'residents':
      return { ...gate, verdict: anybody(here), code: 'no-affected-people' }
    case 'free-zone':
    case 'people-or-establishment':
      if (established && needsPeople) {
        return { ...gate, verdict: anybody(view.everybody), code: 'no-affected-people' }
      }
      return {
        ...gate,
        verdict: regime.reach === 'free-zone' ? decided(here.known > 0) : anybody(here),
        code: 'not-applicable-territory',
      }
    case 'entity':
      return {
        ...gate,
        verdict: established ? yes : anybody(here),
        code: 'not-applicable-territory',
      }
    case 'role':
      return {
        ...gate,
        verdict: needsPeople ? anybody(view.everybody) : yes,
        code: 'no-affected-people',
      }
  }
}

const anybody = ({ known, missing }: PeopleKnown): Verdict =>
  known > 0 ? yes : missing === null ? no : unknown(missing)

const counted = ({ known, missing }: PeopleKnown): string =>
  missing === null ? String(known) : `${known} and an unknown number`
