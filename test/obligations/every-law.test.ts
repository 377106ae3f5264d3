import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { regimes } from '#obligations/index.ts'
import * as asiaPacific from './asia-pacific-cases.ts'
import * as europe from './europe-cases.ts'
import * as latinAmericaAfricaGulf from './latin-america-africa-gulf-cases.ts'
import * as northAmerica from './north-america-cases.ts'
import { stateNotices, stateThresholds } from './us-state-notices.ts'

interface Expectation {
  readonly dutyId: string
  readonly citation: string
  readonly outcome: string
}

/** What is not yet, or no longer, law binds nobody, whatever the facts. */
const bindsNobody = new Set(
  regimes
    .filter(({ inForce }) => ['voluntary', 'not-in-force'].includes(inForce.status))
    .map(({ id }) => id),
)

/** Every outcome that the worked cases and the tables of the states ask for, with its article. */
const expectations: readonly Expectation[] = [
  ...[asiaPacific, europe, latinAmericaAfricaGulf, northAmerica]
    .flatMap((file) => Object.values(file).flatMap((cases) => cases()))
    .flatMap(([citation, , outcomes]) =>
      Object.entries(outcomes).map(([dutyId, outcome]) => ({ dutyId, citation, outcome })),
    ),
  // us-states.test.ts asks these of each notice: one case of all elements, one of contact data alone.
  ...stateNotices.flatMap(([, , dutyId, , citation]) => [
    { dutyId, citation, outcome: 'owed' },
    { dutyId, citation: citationOfLaw(dutyId), outcome: 'no-covered-data' },
  ]),
  ...stateThresholds.map(([, dutyId]) => ({
    dutyId,
    citation: citationOfLaw(dutyId),
    outcome: 'below-threshold',
  })),
]

/** The statute, where the definition of personal information and the numbers stand. */
function citationOfLaw(dutyId: string): string {
  return regimes.find(({ duties }) => duties.some(({ id }) => id === dutyId))?.citation ?? ''
}

const ofLaw = (duties: readonly { readonly id: string }[]): readonly Expectation[] =>
  expectations.filter(({ dutyId }) => duties.some(({ id }) => id === dutyId))

describe('every law', () => {
  it('has a worked case in which something is owed and one in which it is not', () => {
    const lacking = regimes.flatMap(({ id, duties }) => {
      const wanted = ofLaw(duties)
      const owed = wanted.filter(({ outcome }) => outcome.startsWith('owed')).length
      const not = wanted.filter(({ outcome }) => !/^(owed|open)/.test(outcome)).length
      const enough = bindsNobody.has(id) ? owed === 0 && not >= 2 : owed >= 1 && not >= 1
      return enough ? [] : [`${id}: owed in ${owed}, not owed in ${not}`]
    })
    assert.deepEqual(lacking, [])
  })

  it('is cited in each of its worked cases, by article or by the name of the guidance', () => {
    const bare = expectations.filter(({ citation }) => !/\d|Annex|GLBA Title V/.test(citation))
    assert.deepEqual(bare, [])
  })
})
