import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { said } from './fixtures/said.ts'
import { resolveFacts } from './resolve-facts.ts'

describe('facts under several names', () => {
  it('takes a described and a named third party for one', () => {
    const facts = resolveFacts([
      said('thirdParty', { name: null, role: 'email provider' }, 'confirmed', 'victim'),
      said('thirdParty', { name: 'Sendaro', role: 'email provider' }, 'confirmed', 'victim'),
    ])
    assert.equal(facts.thirdParties.length, 1)
    assert.equal(facts.thirdParties[0]?.name, 'Sendaro')
    assert.equal(facts.thirdParties[0]?.evidence.length, 2)
  })

  it('joins a short form to the full name, and keeps names apart that only begin alike', () => {
    const victims = (...names: string[]) =>
      resolveFacts(
        names.map((name) => said('victim', { name }, 'reported', 'publisher')),
      ).victims.map(({ name }) => name)
    assert.deepEqual(victims('Ostrava', 'Ostrava Motors'), ['Ostrava Motors'])
    assert.deepEqual(victims('Nordchip', 'Nordchipsysteme'), ['Nordchipsysteme'])
    assert.deepEqual(victims('Quay Side', 'QuaySide Ltd', 'Quay-Side Harbour Inc.'), [
      'Quay-Side Harbour Inc.',
    ])
    assert.deepEqual(victims('Arden', 'Ardenton Bank'), ['Arden', 'Ardenton Bank'])
  })

  it('strikes out exactly the name that an analyst denies', () => {
    const facts = resolveFacts([
      said('victim', { name: 'Delta' }, 'reported', 'publisher'),
      said('victim', { name: 'Delta Clinics' }, 'reported', 'publisher'),
      said('victim', { name: 'Delta Clinics' }, 'confirmed', 'analyst', { saidAt: '2026-01-01' }),
      said('victim', { name: 'Delta' }, 'denied', 'analyst', { saidAt: '2026-01-02' }),
    ])
    assert.deepEqual(
      facts.victims.map(({ name }) => name),
      ['Delta Clinics'],
    )
    assert.equal(facts.setAside?.length, 2)
  })

  it('takes an actor under two names for one, by group or alias', () => {
    const facts = resolveFacts([
      said(
        'actor',
        { name: 'Grey Heron', attackGroup: 'G9001', aliases: ['UNC9901'] },
        'reported',
        'authority',
      ),
      said('actor', { name: 'UNC9901', attackGroup: null, aliases: [] }, 'claimed', 'publisher'),
      said(
        'actor',
        { name: 'Heron Team', attackGroup: 'G9001', aliases: [] },
        'claimed',
        'publisher',
      ),
      said('actor', { name: 'Blue Stork', attackGroup: null, aliases: [] }, 'claimed', 'actor'),
    ])
    assert.deepEqual(facts.actors.map(({ name }) => name).toSorted(), ['Blue Stork', 'Grey Heron'])
    const heron = facts.actors.find(({ name }) => name === 'Grey Heron')
    assert.deepEqual(heron?.aliases, ['UNC9901', 'Heron Team'])
    assert.equal(heron?.attackGroup, 'G9001')
  })

  it('takes a figure told once without what it counts for the same figure', () => {
    const people = { count: 4100, unit: 'people', scope: 'victim' } as const
    const { recordCounts } = resolveFacts([
      said('recordCount', { ...people, unit: 'records' }, 'confirmed', 'victim'),
      said('recordCount', people, 'reported', 'publisher'),
      said('recordCount', { ...people, count: 900, unit: 'records' }, 'reported', 'publisher'),
    ])
    assert.deepEqual(
      recordCounts.map(({ count, unit, modality, evidence }) => [
        count,
        unit,
        modality,
        evidence.length,
      ]),
      [
        [4100, 'people', 'confirmed', 2],
        [900, 'records', 'reported', 1],
      ],
    )
  })

  it('takes "52,300 people" beside "52,300 customers" for one figure with two sources', () => {
    const facts = resolveFacts([
      said(
        'recordCount',
        { count: 52_300, unit: 'people', scope: 'victim' },
        'confirmed',
        'authority',
      ),
      said(
        'recordCount',
        { count: 52_300, unit: 'customers', scope: 'victim' },
        'reported',
        'publisher',
      ),
      said(
        'recordCount',
        { count: 52_300, unit: 'people', scope: 'campaign' },
        'reported',
        'publisher',
      ),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ count, unit, scope, evidence }) => [
        count,
        unit,
        scope,
        evidence.length,
      ]),
      [
        [52_300, 'customers', 'victim', 2],
        [52_300, 'people', 'campaign', 1],
      ],
    )
  })
})
