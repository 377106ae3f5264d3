import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from '../../test/helpers/property.ts'
import { asserters, modalities } from '#data/vocabulary.ts'
import { evidencedOf, resolveFacts } from './resolve-facts.ts'
import type { Resolvable } from './weigh-statements.ts'

const name = fc.constantFrom(
  'Acme',
  'Acme Inc',
  'ACME, Ltd.',
  'Acme Foods',
  'Borel',
  'Borel Bank',
  'Borelli',
  'Nordchip',
  'Nordchipsysteme',
  '!!!',
)
const named = fc.record({ name })
const dataClass = fc.constantFrom('email-address', 'payment-card', 'customer-data')
/** Some value for each field, from few enough words that statements meet. */
const values = {
  incident: fc.constant({ kind: 'breach' }),
  victim: named,
  publisher: named,
  platform: named,
  sector: named,
  brand: named,
  product: named,
  regime: named,
  place: fc.record({ name, country: fc.constantFrom(null, 'NO') }),
  thirdParty: fc.record({
    name: fc.option(name),
    role: fc.constantFrom('provider', 'a law firm'),
  }),
  actor: fc.record({
    name,
    attackGroup: fc.constantFrom(null, 'G9001', 'G9002'),
    aliases: fc.array(name, { maxLength: 2 }),
  }),
  dataClass: fc.record({ class: dataClass, exposed: fc.boolean() }),
  recordCount: fc.record({
    count: fc.constantFrom(100, 18e6),
    unit: fc.constantFrom('people', 'customers'),
    scope: fc.constantFrom('victim', 'campaign', 'sample'),
  }),
  technique: fc.record({
    id: fc.constantFrom('T1566', 'T1078'),
    name,
    tactics: fc.constant(['initial-access']),
  }),
  tactic: fc.record({ id: fc.constantFrom('TA0001', 'TA0010'), name }),
  date: fc.record({
    kind: fc.constantFrom('occurred', 'disclosed'),
    from: fc.constantFrom('2026-01-01', '2026-01-05'),
    to: fc.constant('2026-01-05'),
  }),
  support: fc.record({
    kind: fc.constantFrom('helpline', 'website'),
    detail: fc.constantFrom('0800 555 0142', 'help.example'),
  }),
  sale: fc.record({
    forum: fc.option(name),
    price: fc.option(fc.nat(1000)),
    currency: fc.constantFrom(null, 'USD'),
    seller: fc.option(name),
    sample: fc.boolean(),
    fields: fc.array(dataClass, { maxLength: 2 }),
  }),
} satisfies Record<Resolvable['field'], fc.Arbitrary<object>>

const statement = fc
  .constantFrom(...(Object.keys(values) as Resolvable['field'][]))
  .chain((field) =>
    fc.record({
      field: fc.constant(field),
      value: values[field] as fc.Arbitrary<object>,
      modality: fc.constantFrom(...modalities),
      assertedBy: fc.constantFrom(...asserters),
      confidence: fc.constantFrom(0.5, 0.8, 1),
      start: fc.nat(50),
      saidAt: fc.constantFrom(null, '2026-01-01', '2026-01-01T09:00:00+02:00', '2026-02-01'),
    }),
  )
const statements = fc.array(statement, { maxLength: 25 }).map((drawn) =>
  drawn.map((one, i) => ({
    ...one,
    n: i + 1,
    end: one.start + 1,
    quote: 'x',
    extractor: 'test@1',
  })),
) as unknown as fc.Arbitrary<Resolvable[]>

describe('resolving any statements', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        statements.chain((found) =>
          fc.tuple(
            fc.constant(found),
            fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length }),
          ),
        ),
        ([found, shuffled]) => {
          assert.deepEqual(resolveFacts(shuffled), resolveFacts(found))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('puts each statement in exactly one place', () => {
    fc.assert(
      fc.property(statements, (found) => {
        const facts = resolveFacts(found)
        const placed = [
          ...evidencedOf(facts).flatMap(({ evidence, disputedBy }) => [
            ...evidence,
            ...(disputedBy ?? []),
          ]),
          ...(facts.setAside ?? []),
        ]
        assert.deepEqual(
          placed.toSorted((a, b) => a - b),
          found.map(({ n }) => n),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('shows no fact without a statement, and none that an analyst struck out', () => {
    fc.assert(
      fc.property(statements, (found) => {
        const facts = resolveFacts(found)
        for (const fact of evidencedOf(facts)) assert.ok(fact.evidence.length > 0)
        const struckOut = [...facts.victims, ...facts.platforms, ...facts.regimes].filter(
          ({ modality, assertedBy }) => modality === 'denied' && assertedBy === 'analyst',
        )
        assert.deepEqual(struckOut, [])
      }),
      { numRuns: 300 },
    )
  })

  it('says the same again when everything is said a second time', () => {
    const bare = (facts: ReturnType<typeof resolveFacts>): unknown =>
      JSON.parse(
        JSON.stringify(facts, (key, value: unknown) =>
          key === 'evidence' || key === 'disputedBy' || key === 'setAside' ? undefined : value,
        ),
      )
    const names = (facts: ReturnType<typeof resolveFacts>) =>
      [facts.victims, facts.platforms, facts.actors].map((found) =>
        found.map((fact) => `${fact.name} ${fact.modality} ${fact.assertedBy}`).toSorted(),
      )
    fc.assert(
      fc.property(statements, (found) => {
        const twice = [...found, ...found.map((one) => ({ ...one, n: one.n + found.length }))]
        assert.deepEqual(names(resolveFacts(twice)), names(resolveFacts(found)))
        assert.equal(resolveFacts(twice).status, resolveFacts(found).status)
        assert.deepEqual(bare(resolveFacts(found)), bare(resolveFacts(found)))
      }),
      { numRuns: 300 },
    )
  })
})
