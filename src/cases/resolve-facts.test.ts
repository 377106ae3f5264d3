import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
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

  it('does not depend on order and loses no statement', () => {
    const names = ['Acme', 'Acme Inc', 'Borel', 'Borel Bank', 'Cadmus']
    const statement = fc.record({
      name: fc.constantFrom(...names),
      modality: fc.constantFrom('confirmed', 'reported', 'claimed', 'suspected', 'denied'),
      assertedBy: fc.constantFrom('victim', 'actor', 'publisher', 'authority'),
      saidAt: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
    })
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), fc.nat(), (drawn, turn) => {
        const statements = drawn.map(({ name, modality, assertedBy, saidAt }, i) =>
          said('victim', { name }, modality as 'denied', assertedBy as 'victim', {
            n: i + 1,
            start: i,
            end: i + 1,
            saidAt,
          }),
        )
        const facts = resolveFacts(statements)
        const cut = turn % statements.length
        assert.deepEqual(
          resolveFacts([...statements.slice(cut), ...statements.slice(0, cut)]),
          facts,
        )
        const kept = facts.victims.flatMap(({ evidence, disputedBy }) => [
          ...evidence,
          ...(disputedBy ?? []),
        ])
        assert.deepEqual(
          [...new Set(kept)].toSorted((a, b) => a - b),
          statements.map(({ n }) => n),
        )
      }),
    )
  })
})
