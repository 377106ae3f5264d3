import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { describeDuties, describeFacts, noFacts, type ComparedFacts } from './describe-change.ts'
import type { KeptDuty } from './duty.ts'

const duty: KeptDuty = {
  key: 'eu-gdpr-33-1',
  dutyId: 'eu-gdpr-33-1',
  regimeId: 'eu-gdpr',
  regimeName: 'GDPR',
  to: 'supervisory-authority',
  recipientName: 'CNIL',
  status: 'owed',
  owed: true,
  dueAt: '2026-06-08T18:20:00+02:00',
  timeZone: 'Europe/Paris',
  standard: 'without undue delay',
  calc: { kind: 'hours' },
  affected: 2100,
  reason: 'Contact data are personal data',
  arguments: [],
  citation: 'art. 33(1)',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  asOf: '2026-10-10',
  confidence: 'high',
  unknowns: [],
  assumptions: [],
  contentRequired: [],
  form: null,
  lateWithReasons: true,
  extension: null,
}

describe('what changed, in words', () => {
  it('a place that joins is named with its people', () => {
    const after = { ...noFacts, affected: [{ jurisdiction: 'CA-QC', count: 3 }] }
    assert.deepEqual(describeFacts(noFacts, after), ['Quebec added: 3 people'])
    assert.deepEqual(describeFacts(after, noFacts), ['Quebec removed'])
  })

  it('a count that moves is told with what it was; the same facts tell nothing', () => {
    const before = { ...noFacts, affected: [{ jurisdiction: 'FR', count: 1 }] }
    const after = { ...noFacts, affected: [{ jurisdiction: 'FR', count: 2100 }] }
    assert.deepEqual(describeFacts(before, after), ['France: 2,100 people, before 1 person'])
    assert.deepEqual(describeFacts(after, after), [])
  })

  it('data and events that come and go are named', () => {
    const after: ComparedFacts = {
      ...noFacts,
      dataClasses: ['health', 'gov-id-other'],
      events: [{ event: 'awareness', at: '2026-06-05T18:20:00+02:00' }],
      assessments: { gdprRisk: 'high' },
    }
    assert.deepEqual(describeFacts(noFacts, after), [
      'Data added: health, other government ID',
      'Event added: awareness at 2026-06-05T18:20:00+02:00',
      'What risk to the people is likely (GDPR arts. 33 and 34)? high, before not known',
    ])
    assert.equal(describeFacts(after, noFacts).length, 3)
  })

  it('a duty that comes, moves or goes is told with its reason', () => {
    assert.deepEqual(describeDuties([], [duty], []), [
      'GDPR, CNIL is owed, due 2026-06-08T18:20:00+02:00',
    ])
    assert.deepEqual(describeDuties([duty], [{ ...duty, dueAt: '2026-06-09T00:00:00Z' }], []), [
      'GDPR, CNIL is due 2026-06-09T00:00:00Z, before 2026-06-08T18:20:00+02:00',
    ])
    const notOwed = { dutyId: 'eu-gdpr-33-1', reason: 'a risk is unlikely' }
    assert.deepEqual(describeDuties([duty], [], [notOwed]), [
      'GDPR, CNIL is no longer owed: a risk is unlikely',
    ])
  })
})
