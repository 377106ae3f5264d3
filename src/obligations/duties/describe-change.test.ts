import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { describeDuties, describeFacts } from './describe-change.ts'
import type { OwedDuty } from './duty.ts'

const nothing = { affected: [], dataClasses: [], events: [] }
const duty: OwedDuty = {
  key: 'eu-gdpr-33-1',
  dutyId: 'eu-gdpr-33-1',
  regimeId: 'eu-gdpr',
  regimeName: 'GDPR',
  to: 'supervisory-authority',
  recipientName: 'CNIL',
  dueAt: '2026-06-08T16:20:00Z',
  zone: 'Europe/Paris',
  standard: 'without undue delay',
  reason: 'Contact data are personal data',
  argument: [],
  citation: 'art. 33(1)',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  asOf: '2026-10-10',
  confidence: 'high',
  unknowns: [],
  contentRequired: [],
  form: null,
}

describe('what changed, in words', () => {
  it('a place that joins is named with its people', () => {
    const after = { ...nothing, affected: [{ jurisdiction: 'CA-QC', count: 3 }] }
    assert.deepEqual(describeFacts(nothing, after), ['Quebec added: 3 people'])
    assert.deepEqual(describeFacts(after, nothing), ['Quebec removed'])
  })

  it('a count that moves is told with what it was; the same facts tell nothing', () => {
    const before = { ...nothing, affected: [{ jurisdiction: 'FR', count: 1 }] }
    const after = { ...nothing, affected: [{ jurisdiction: 'FR', count: 2100 }] }
    assert.deepEqual(describeFacts(before, after), ['France: 2,100 people, before 1'])
    assert.deepEqual(describeFacts(after, after), [])
  })

  it('data and events that come and go are named', () => {
    const after = {
      ...nothing,
      dataClasses: ['health-record'],
      events: [{ event: 'awareness', at: '2026-06-05T18:20:00+02:00' }],
    }
    assert.deepEqual(describeFacts(nothing, after), [
      'Data added: health and medical data',
      'Event added: awareness at 2026-06-05T18:20:00+02:00',
    ])
    assert.equal(describeFacts(after, nothing).length, 2)
  })

  it('a duty that comes, moves or goes is told with its reason', () => {
    assert.deepEqual(describeDuties([], [duty], []), [
      'GDPR, CNIL is owed now, due 2026-06-08T16:20:00Z',
    ])
    assert.deepEqual(describeDuties([duty], [{ ...duty, dueAt: '2026-06-09T00:00:00Z' }], []), [
      'GDPR, CNIL is due 2026-06-09T00:00:00Z, before 2026-06-08T16:20:00Z',
    ])
    const notOwed = {
      dutyId: 'eu-gdpr-33-1',
      regimeId: 'eu-gdpr',
      regimeName: 'GDPR',
      code: 'risk-unlikely',
      reason: 'a risk is unlikely',
      citation: 'art. 33(1)',
    }
    assert.deepEqual(describeDuties([duty], [], [notOwed]), [
      'GDPR, CNIL is no longer owed: a risk is unlikely',
    ])
  })
})
