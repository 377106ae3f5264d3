import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { said } from './fixtures/said.ts'
import { resolveFacts } from './resolve-facts.ts'
import type { Resolvable } from './weigh-statements.ts'

describe('resolving facts', () => {
  it('lets confirmed beat reported beat claimed', () => {
    const facts = resolveFacts([
      said('victim', { name: 'Acme' }, 'claimed', 'actor'),
      said('victim', { name: 'Acme Inc.' }, 'confirmed', 'victim'),
      said('victim', { name: 'ACME' }, 'reported', 'publisher'),
    ])
    assert.equal(facts.victims.length, 1)
    assert.equal(facts.victims[0]?.modality, 'confirmed')
    assert.equal(facts.victims[0]?.evidence.length, 3)
  })

  it("shows the victim's denial of an actor's claim, and keeps the claim in sight", () => {
    const claim = said('incident', { kind: 'breach' }, 'claimed', 'actor')
    const denial = said('incident', { kind: 'breach' }, 'denied', 'victim')
    const facts = resolveFacts([
      said('victim', { name: 'Acme' }, 'claimed', 'actor'),
      claim,
      denial,
    ])
    assert.equal(facts.status, 'denied')
  })

  it('shows a denied data class as not exposed', () => {
    const facts = resolveFacts([
      said('dataClass', { class: 'payment-card', exposed: false }, 'denied', 'victim'),
      said('dataClass', { class: 'payment-card', exposed: true }, 'claimed', 'actor'),
    ])
    const [card] = facts.dataClasses
    assert.equal(card?.exposed, false)
    assert.equal(card?.modality, 'denied')
    assert.equal(card?.disputedBy?.length, 1)
  })

  it('keeps identifiers that were taken apart from those that were not', () => {
    const data = (ids: readonly string[], exposed: boolean) =>
      said(
        'dataClass',
        { class: 'government-issued-id', exposed, ...(ids.length > 0 ? { ids } : {}) },
        exposed ? 'confirmed' : 'denied',
        'victim',
      )
    const shown = (...statements: readonly Resolvable[]) =>
      resolveFacts(statements).dataClasses.map(({ ids = [], exposed, disputedBy }) => [
        ids.join('+'),
        exposed,
        disputedBy !== undefined,
      ])
    assert.deepEqual(
      shown(data(['driver-licence'], true), data(['ssn'], false), data(['passport'], true)),
      [
        ['driver-licence+passport', true, false],
        ['ssn', false, false],
      ],
    )
    assert.deepEqual(shown(data([], true), data(['ssn'], false)), [
      ['', true, false],
      ['ssn', false, false],
    ])
    const [disputed, ...others] = shown(data(['ssn'], true), data(['ssn'], false))
    assert.deepEqual([disputed?.[0], disputed?.[2], others], ['ssn', true, []])
    const [whole] = shown(data(['ssn'], true), data([], false))
    assert.equal(whole?.[2], true)
  })

  it('lets the newer word of the same asserter replace the older', () => {
    const facts = resolveFacts([
      said('incident', { kind: 'breach' }, 'denied', 'victim', { saidAt: '2026-03-01' }),
      said('incident', { kind: 'breach' }, 'confirmed', 'victim', { saidAt: '2026-03-09' }),
    ])
    assert.equal(facts.status, 'confirmed')
  })

  it("lets an analyst's word beat all, and take a fact out", () => {
    const facts = resolveFacts([
      said(
        'actor',
        { name: 'Shiny Hunters', attackGroup: null, aliases: [] },
        'confirmed',
        'authority',
      ),
      said('actor', { name: 'ShinyHunters', attackGroup: null, aliases: [] }, 'denied', 'analyst'),
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'suspected', 'analyst'),
    ])
    assert.deepEqual(facts.actors, [])
    assert.equal(facts.status, 'suspected')
  })

  it('keeps the figure of a campaign apart from that of the victim', () => {
    const facts = resolveFacts([
      said('recordCount', { count: 18e6, unit: 'records', scope: 'campaign' }, 'claimed', 'actor'),
      said('recordCount', { count: 1000, unit: 'people', scope: 'victim' }, 'confirmed', 'victim'),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ scope, count }) => [scope, count]),
      [
        ['victim', 1000],
        ['campaign', 18e6],
      ],
    )
  })

  it("keeps what a denial of the whole event outweighs in sight, beside the event's own evidence", () => {
    const claim = said('incident', { kind: 'breach' }, 'claimed', 'actor')
    const denial = said('incident', { kind: 'breach' }, 'denied', 'victim')
    const { incident } = resolveFacts([claim, denial])
    assert.deepEqual(incident?.evidence, [denial.n])
    assert.deepEqual(incident?.disputedBy, [claim.n])
  })

  it('takes an analyst who refutes the event at his word', () => {
    const facts = resolveFacts([
      said('victim', { name: 'Acme' }, 'confirmed', 'victim'),
      said('incident', { kind: 'breach' }, 'confirmed', 'victim'),
      said('incident', { kind: 'breach' }, 'denied', 'analyst'),
    ])
    assert.equal(facts.status, 'denied')
  })

  it("quotes the victim's own words before those of a publisher who is as sure", () => {
    const reported = said('victim', { name: 'Acme' }, 'confirmed', 'publisher', { confidence: 0.9 })
    const own = said('victim', { name: 'Acme' }, 'confirmed', 'victim', { confidence: 0.6 })
    assert.deepEqual(resolveFacts([reported, own]).victims[0]?.evidence, [own.n, reported.n])
  })

  it('compares times across time zones', () => {
    const facts = resolveFacts([
      said('dataClass', { class: 'name', exposed: true }, 'confirmed', 'victim', {
        saidAt: '2026-03-09T01:00:00+05:00',
      }),
      said('dataClass', { class: 'name', exposed: false }, 'denied', 'victim', {
        saidAt: '2026-03-08T23:00:00Z',
      }),
    ])
    assert.equal(facts.dataClasses[0]?.modality, 'denied')
  })

  it('keeps a breach confirmed that was owned up to, and what is denied later in sight', () => {
    const { status, incident } = resolveFacts([
      said('incident', { kind: 'breach' }, 'confirmed', 'victim', { saidAt: '2026-03-08' }),
      said('incident', { kind: 'breach' }, 'denied', 'victim', { saidAt: '2026-03-20' }),
    ])
    assert.equal(status, 'confirmed')
    assert.equal(incident?.disputedBy?.length, 1)
  })

  it("lets an analyst's newest word replace his older ones", () => {
    const facts = resolveFacts([
      said('victim', { name: 'Acme' }, 'confirmed', 'analyst', { saidAt: '2026-01-01' }),
      said('victim', { name: 'Acme' }, 'suspected', 'analyst', { saidAt: '2026-01-02' }),
    ])
    assert.equal(facts.victims[0]?.modality, 'suspected')
  })

  it('puts the surest figure first', () => {
    const facts = resolveFacts([
      said('recordCount', { count: 900, unit: 'people', scope: 'victim' }, 'claimed', 'actor', {
        confidence: 0.95,
      }),
      said('recordCount', { count: 700, unit: 'people', scope: 'victim' }, 'confirmed', 'victim', {
        confidence: 0.7,
      }),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ count }) => count),
      [700, 900],
    )
  })

  it('puts the largest of equally sure figures first, and sizes in bytes behind them', () => {
    const by = ['confirmed', 'victim', { confidence: 0.8 }] as const
    const facts = resolveFacts([
      said('recordCount', { count: 9e9, unit: 'bytes', scope: 'victim' }, ...by),
      said(
        'recordCount',
        { count: 41_000, unit: 'people', scope: 'victim' },
        'confirmed',
        'victim',
      ),
      said('recordCount', { count: 1.9e6, unit: 'records', scope: 'victim' }, ...by),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ count }) => count),
      [1.9e6, 41_000, 9e9],
    )
  })

  it('gathers an offer from several posts', () => {
    const post = {
      forum: null,
      price: null,
      currency: null,
      seller: null,
      sample: false,
      fields: [],
    }
    const { sale } = resolveFacts([
      said('sale', { ...post, forum: 'HarbourForum', seller: 'kestrel' }, 'claimed', 'actor'),
      said('sale', { ...post, price: 500, currency: 'USD', sample: true }, 'reported', 'publisher'),
    ])
    assert.deepEqual(
      [sale?.forum, sale?.price, sale?.currency, sale?.seller, sale?.sample],
      ['HarbourForum', 500, 'USD', 'kestrel', true],
    )
  })

  it('writes the title from the facts', () => {
    const facts = resolveFacts([
      said('incident', { kind: 'breach' }, 'confirmed', 'victim'),
      said('victim', { name: 'Ostrava Motors' }, 'confirmed', 'victim'),
      said(
        'thirdParty',
        { name: null, role: 'third-party service provider' },
        'confirmed',
        'victim',
      ),
      said('dataClass', { class: 'email-address', exposed: true }, 'confirmed', 'victim'),
      said('dataClass', { class: 'customer-data', exposed: true }, 'confirmed', 'victim'),
    ])
    assert.equal(
      facts.title,
      'Ostrava Motors: customer data breach through a third-party service provider (confirmed)',
    )
  })

  it('calls it after those whom the figure to quote counts, not after a part of them', () => {
    const people = (count: number, unit: string) =>
      said('recordCount', { count, unit, scope: 'victim' }, 'confirmed', 'victim')
    const titleOf = (...counts: readonly Resolvable[]) =>
      resolveFacts([
        said('victim', { name: 'Ostrava Motors' }, 'confirmed', 'victim'),
        said('dataClass', { class: 'name', exposed: true }, 'confirmed', 'victim'),
        ...counts,
      ]).title
    assert.equal(
      titleOf(people(480_126, 'people'), people(3900, 'employees')),
      'Ostrava Motors: data breach (confirmed)',
    )
    assert.equal(
      titleOf(people(3900, 'employees')),
      'Ostrava Motors: employee data breach (confirmed)',
    )
  })

  it('says of a breach that only an instrument confirms that it was measured', () => {
    const facts = resolveFacts([
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'confirmed', 'instrument'),
      said('victim', { name: 'Ostrava Motors' }, 'claimed', 'actor'),
    ])
    assert.equal(facts.title, 'Ostrava Motors: breach (confirmed by a measurement)')
  })

  it('does not say so where the victim confirms it too', () => {
    const facts = resolveFacts([
      said('incident', { kind: 'breach' }, 'confirmed', 'victim'),
      said('incident', { kind: 'breach' }, 'confirmed', 'instrument'),
      said('victim', { name: 'Ostrava Motors' }, 'confirmed', 'victim'),
    ])
    assert.equal(facts.title, 'Ostrava Motors: breach (confirmed)')
    assert.equal(facts.incident?.assertedBy, 'victim')
  })
})
