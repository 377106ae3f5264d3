import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolveFacts } from './resolve-facts.ts'
import type { Resolvable } from './weigh-statements.ts'

let next = 0
function said(
  field: string,
  value: object,
  modality: Resolvable['modality'],
  assertedBy: Resolvable['assertedBy'],
  more: Partial<Resolvable> = {},
): Resolvable {
  next++
  return {
    n: next,
    field,
    value,
    modality,
    assertedBy,
    start: next,
    end: next + 1,
    quote: 'x',
    confidence: 0.8,
    extractor: 'test@1',
    ...more,
  } as Resolvable
}

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

  it('takes a described and a named third party for one', () => {
    const facts = resolveFacts([
      said('thirdParty', { name: null, role: 'email provider' }, 'confirmed', 'victim'),
      said('thirdParty', { name: 'Sendaro', role: 'email provider' }, 'confirmed', 'victim'),
    ])
    assert.equal(facts.thirdParties.length, 1)
    assert.equal(facts.thirdParties[0]?.name, 'Sendaro')
    assert.equal(facts.thirdParties[0]?.evidence.length, 2)
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

  it("lets an analyst's newest word replace his older ones", () => {
    const facts = resolveFacts([
      said('victim', { name: 'Acme' }, 'confirmed', 'analyst', { saidAt: '2026-01-01' }),
      said('victim', { name: 'Acme' }, 'suspected', 'analyst', { saidAt: '2026-01-02' }),
    ])
    assert.equal(facts.victims[0]?.modality, 'suspected')
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

  it('says of a breach that only an instrument confirms that it was measured', () => {
    const facts = resolveFacts([
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'confirmed', 'instrument'),
      said('victim', { name: 'Ostrava Motors' }, 'claimed', 'actor'),
    ])
    assert.equal(facts.title, 'Ostrava Motors: breach (confirmed by a measurement)')
  })

  it('puts a figure that its asserter corrects later behind the new one, also downwards and in another unit', () => {
    const facts = resolveFacts([
      said(
        'recordCount',
        { count: 1_200_000, unit: 'accounts', scope: 'victim' },
        'confirmed',
        'victim',
        { saidAt: '2026-03-02' },
      ),
      said(
        'recordCount',
        { count: 1_200_000, unit: 'accounts', scope: 'victim' },
        'reported',
        'publisher',
        { saidAt: '2026-03-03' },
      ),
      said(
        'recordCount',
        { count: 800_000, unit: 'customers', scope: 'victim' },
        'confirmed',
        'victim',
        { saidAt: '2026-06-09' },
      ),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ count }) => count),
      [800_000],
    )
    assert.deepEqual(
      facts.earlierCounts?.map(({ count }) => count),
      [1_200_000],
    )
    assert.equal(facts.earlierCounts?.[0]?.evidence.length, 2)
    assert.equal(facts.setAside, undefined)
  })

  it('keeps a figure beside the new one where somebody else holds to it, or where it counts something else', () => {
    const count = (n: number, unit: string, by: 'victim' | 'actor' | 'publisher', saidAt: string) =>
      said('recordCount', { count: n, unit, scope: 'victim' }, 'reported', by, { saidAt })
    const counts = (...given: Resolvable[]) =>
      resolveFacts(given).recordCounts.map((each) => each.count)
    assert.deepEqual(
      counts(
        count(1_200_000, 'people', 'victim', '2026-03-02'),
        count(1_200_000, 'people', 'actor', '2026-03-02'),
        count(800_000, 'people', 'victim', '2026-06-09'),
      ),
      [1_200_000, 800_000],
    )
    assert.deepEqual(
      counts(
        count(1_200_000, 'people', 'publisher', '2026-07-01'),
        count(1_200_000, 'people', 'victim', '2026-03-02'),
        count(800_000, 'people', 'victim', '2026-06-09'),
      ),
      [1_200_000, 800_000],
    )
    assert.deepEqual(
      counts(
        count(400_000, 'customers', 'victim', '2026-03-02'),
        count(90_000, 'employees', 'victim', '2026-06-09'),
      ),
      [400_000, 90_000],
    )
    assert.deepEqual(
      counts(
        count(400_000, 'people', 'victim', '2026-03-02'),
        count(9_000, 'people', 'victim', '2026-06-09'),
      ),
      [400_000, 9_000],
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
