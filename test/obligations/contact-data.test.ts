import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { regimes, type Evaluation, type Facts } from '#obligations/index.ts'
import { evaluate } from './case-of.ts'

const people = Object.fromEntries(
  [...new Set(regimes.map(({ jurisdiction }) => jurisdiction)), 'FR', 'DE']
    .filter((place) => !['EU', 'US', 'CN', 'CA'].includes(place))
    .concat('CN', 'CA-ON')
    .map((place) => [place, 20_000]),
)
/** A company with 20,000 people in every place that has a law, who lost names, addresses and employers. */
const lost = (
  risk: 'unlikely' | 'risk',
  yes: boolean,
  over: Partial<Facts['org']> = {},
): Evaluation =>
  evaluate({
    org: { roles: ['controller', 'owner'], establishments: ['FR'], ...over },
    data: ['name', 'email', 'phone', 'job-title', 'employer'],
    people,
    answers: {
      gdprRisk: risk,
      usHarm: yes ? 'likely' : 'unlikely',
      rrosh: yes,
      qcSeriousInjury: yes,
    },
  })
const lawsOwed = ({ duties }: Evaluation): readonly string[] => [
  ...new Set(duties.filter(({ owed }) => owed === true).map(({ regimeId }) => regimeId)),
]

describe('contact data alone', () => {
  it('is told under the GDPR where a risk is likely, and not where it is not', () => {
    assert.ok(lawsOwed(lost('risk', true)).includes('eu-gdpr'))
    assert.ok(!lawsOwed(lost('unlikely', true)).includes('eu-gdpr'))
  })

  it('is told under no law of a US state or territory, however likely harm is', () => {
    const found = lost('risk', true)
    const states = regimes.filter(({ level }) => level === 'state' || level === 'territory')
    assert.ok(states.length >= 53)
    const ids = new Set(states.map(({ id }) => id))
    const asked = found.duties.filter(({ regimeId }) => ids.has(regimeId))
    assert.deepEqual(asked, [])
    const reasons = found.notTriggered.filter(({ regimeId }) => ids.has(regimeId))
    assert.ok(reasons.every(({ code }) => code !== 'no-affected-people'))
  })

  it('is what each law says that it is', () => {
    const found = lost('risk', true)
    const uncovered = new Set(
      regimes
        .filter(
          ({ contactDataAlone, data }) => !contactDataAlone.covered && data !== 'none-required',
        )
        .map(({ id }) => id),
    )
    assert.deepEqual(
      found.duties.filter(({ regimeId }) => uncovered.has(regimeId)),
      [],
    )
    assert.deepEqual(
      lawsOwed(found).toSorted(),
      `ae-adgm ae-difc au-ndb ca-ab-pipa ca-pipeda ca-qc-law25 cn-pipl co-ley1581 ec-lopdp eg-pdpl
      eu-gdpr gb-uk-gdpr id-pdp in-cert-in jp-appi kr-pipa my-pdpa ng-ndpa sg-pdpa th-pdpa tr-kvkk
      tw-pdpa uy-ley18331 za-popia`.split(/\s+/),
    )
  })
})
