import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contractNotices } from './contract-notices.ts'
import type { ContractNotice, Facts } from './facts.ts'

const now = Temporal.Instant.from('2026-06-10T12:00:00Z')
const factsWith = (...events: Facts['events']): Facts => ({
  org: { roles: ['processor'], establishments: ['FR'] },
  incident: {},
  events,
  dataClasses: [],
  affected: [],
  assessments: {},
})
const discovered = { event: 'discovery', at: '2026-03-27T10:00:00Z' } as const
const confirmed = { event: 'confirmation', at: '2026-03-30T10:00:00Z' } as const
const agreed = (notice: Partial<ContractNotice>): readonly ContractNotice[] => [
  { counterparty: 'All customers', within: 'PT48H', basis: 'clause 9', ...notice },
]

describe('the notice that a contract asks for', () => {
  it('is due a period after awareness, for which discovery stands where nothing else is dated', () => {
    const [notice] = contractNotices(agreed({}), factsWith(discovered), { now })
    assert.equal(notice?.dueAt, '2026-03-29T10:00:00+00:00')
    assert.equal(notice?.calc.startEvent, 'discovery')
    assert.equal(notice?.calc.start, '2026-03-27T10:00:00+00:00')
    assert.deepEqual(notice?.assumptions, [
      'the contract counts from awareness; the facts give discovery',
    ])
    assert.deepEqual(notice?.unknowns, [])
    const aware = { event: 'awareness', at: '2026-03-28T10:00:00Z' } as const
    const [exact] = contractNotices(agreed({}), factsWith(discovered, aware), { now })
    assert.equal(exact?.dueAt, '2026-03-30T10:00:00+00:00')
    assert.deepEqual(exact?.assumptions, [])
  })

  it('waits for a confirmation where the contract counts from one', () => {
    const from = agreed({ from: 'confirmation' })
    const [waiting] = contractNotices(from, factsWith(discovered), { now })
    assert.equal(waiting?.status, 'owed')
    assert.equal(waiting?.dueAt, null)
    assert.equal(waiting?.calc.start, undefined)
    assert.deepEqual(waiting?.unknowns, ['events.confirmation'])
    assert.equal(
      waiting?.reason,
      'Agreed in clause 9: notice within 48 hours of confirmation, which the facts do not date.',
    )
    const [due] = contractNotices(from, factsWith(discovered, confirmed), { now })
    assert.equal(due?.dueAt, '2026-04-01T10:00:00+00:00')
  })

  it('counts days by the clock of its zone, and hours as they pass, when clocks change', () => {
    const due = (notice: Partial<ContractNotice>): string | null | undefined =>
      contractNotices(agreed(notice), factsWith(discovered), { now, zone: 'Europe/Paris' })[0]
        ?.dueAt
    assert.equal(due({ within: 'P3D' }), '2026-03-30T11:00:00+02:00')
    assert.equal(due({ within: 'PT72H' }), '2026-03-30T12:00:00+02:00')
    assert.equal(due({ within: 'P3D', timeZone: 'UTC' }), '2026-03-30T10:00:00+00:00')
  })

  it('says the period in words, and what was agreed as its one argument', () => {
    const said = (within: string): string | null | undefined =>
      contractNotices(agreed({ within, from: 'third-party-notice' }), factsWith(), { now })[0]
        ?.standard
    assert.equal(
      said('P1DT12H'),
      'within 1 day and 12 hours of the notice from a third party, as agreed',
    )
    assert.equal(
      said('PT1H30M'),
      'within 1 hour and 30 minutes of the notice from a third party, as agreed',
    )
    assert.equal(said('P2W'), 'within 2 weeks of the notice from a third party, as agreed')
    assert.equal(said('P1M'), 'within 1 month of the notice from a third party, as agreed')
    const [notice] = contractNotices(agreed({}), factsWith(discovered), { now })
    assert.deepEqual(notice?.arguments, [
      {
        step: 'agreed',
        holds: true,
        text: 'clause 9 asks for notice within 48 hours of awareness.',
        citation: 'clause 9',
        sourceUrl: '',
      },
    ])
    assert.equal(notice?.asOf, '2026-06-10')
  })

  it('stands beside the law as a duty of its own, owed for certain and citing the contract alone', () => {
    const two = [...agreed({}), ...agreed({ counterparty: 'Insurer', basis: 'policy, s. 7' })]
    const notices = contractNotices(two, factsWith(discovered), { now })
    assert.deepEqual(
      notices.map(({ dutyId, regimeId, to, recipientName, owed, citation, sourceUrl }) => [
        dutyId,
        regimeId,
        to,
        recipientName,
        owed,
        citation,
        sourceUrl,
      ]),
      [
        ['contract-1', 'contract', 'other-organisations', 'All customers', true, 'clause 9', ''],
        ['contract-2', 'contract', 'other-organisations', 'Insurer', true, 'policy, s. 7', ''],
      ],
    )
    const [first] = notices
    assert.equal(
      first?.reason,
      'Agreed in clause 9: notice within 48 hours of awareness, so by 2026-03-29T10:00:00+00:00.',
    )
    assert.deepEqual(
      [first?.confidence, first?.calc.kind, first?.contentRequired, first?.lateWithReasons],
      ['high', 'open', [], false],
    )
  })

  it('is not started by an event of one jurisdiction alone', () => {
    const inTexas = { ...discovered, jurisdiction: 'US-TX' }
    assert.equal(contractNotices(agreed({}), factsWith(inTexas), { now })[0]?.dueAt, null)
  })
})
