import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DataElement, Role } from '#obligations/index.ts'
import { madeUpLaw, owedUnder, under } from './made-up-law.ts'

const asksFor = (element: DataElement) =>
  madeUpLaw({ data: [{ id: 'one', requiresName: false, anyOf: [element] }] })
const dutyOf = (role: Role) => madeUpLaw({}, { by: [role] })

describe('kinds of data', () => {
  it('count as what they contain, and as nothing else', () => {
    const contents: readonly (readonly [DataElement, readonly DataElement[]])[] = [
      ['financial-account-with-code', ['financial-account', 'account-access-code']],
      ['payment-card-with-code', ['payment-card']],
      ['email-credentials', ['credentials']],
      ['credentials-financial', ['credentials']],
      ['national-id', ['gov-id-other']],
      ['health-insurance', ['insurance']],
      ['phi', ['health', 'special-category']],
      ['phr-identifiable-health', ['health', 'special-category']],
      ['health', ['special-category']],
      ['genetic', ['special-category']],
      ['biometric', ['special-category']],
      ['criminal', ['special-category']],
      ['salary', ['financial-information']],
      ['traffic-data', ['cpni']],
    ]
    for (const [outer, inner] of contents) {
      for (const element of inner) {
        assert.match(under(asksFor(element), { data: [outer] }), /^owed/, `${outer} ${element}`)
        assert.equal(under(asksFor(outer), { data: [element] }), 'no-covered-data')
      }
    }
  })

  it('leave a law of any personal data open while none is known or only suspected', () => {
    const law = madeUpLaw({})
    for (const sketch of [{ data: [] }, { data: [], possible: ['email'] }]) {
      assert.equal(under(law, sketch), 'open')
      assert.deepEqual(owedUnder(law, sketch).unknowns, ['dataClasses'])
    }
    assert.match(under(law, { data: ['email'] }), /^owed/)
  })

  it('identify a person without the name where the law says that any identifier does', () => {
    const law = madeUpLaw({
      data: [
        {
          id: 'one',
          requiresName: true,
          otherwiseIdentifiable: true,
          anyOf: ['account-access-code'],
        },
      ],
    })
    const identifiers = `name email phone postal-address username ssn national-id driver-licence
      state-id passport military-id tax-id tribal-id student-id medical-id biometric`.split(/\s+/)
    for (const element of identifiers) {
      assert.match(under(law, { data: [element, 'account-access-code'] }), /^owed/, element)
    }
    assert.equal(under(law, { data: ['job-title', 'account-access-code'] }), 'no-covered-data')
  })

  it('are the argument: the note of the law, or that covered data is exposed', () => {
    const argument = (law: ReturnType<typeof madeUpLaw>) =>
      owedUnder(law, { data: ['email'] }).arguments.find(({ step }) => step === 'data')?.text
    const noted = { id: 'one', requiresName: false, anyOf: ['email'], note: 'an address' } as const
    assert.equal(argument(madeUpLaw({ data: [noted] })), 'an address')
    assert.equal(argument(asksFor('email')), 'covered data is exposed')
  })
})

describe('roles', () => {
  it('are those of one party under all of its names', () => {
    const party: readonly Role[] = [
      'controller',
      'joint-controller',
      'owner',
      'licensee',
      'data-fiduciary',
      'responsible-party',
      'database-controller',
    ]
    const other: readonly Role[] = ['processor', 'maintainer', 'operator']
    for (const row of [party, other]) {
      for (const role of row) {
        const org = { roles: [role] }
        for (const same of row) assert.match(under(dutyOf(same), { org }), /^owed/)
        for (const different of row === party ? other : party) {
          assert.equal(under(dutyOf(different), { org }), 'wrong-role')
        }
      }
    }
  })

  it('make a body corporate of whoever has one, and a public company of one that says so', () => {
    const bodies = dutyOf('any-body-corporate')
    assert.match(under(bodies, { org: { roles: ['manufacturer'] } }), /^owed/)
    assert.equal(under(bodies, { org: { roles: [] } }), 'wrong-role')
    const listed = dutyOf('public-company')
    assert.match(under(listed, { org: { publicCompany: true } }), /^owed/)
    for (const publicCompany of [false, undefined]) {
      assert.equal(under(listed, { org: { publicCompany } }), 'wrong-role')
    }
  })
})

describe('events', () => {
  it('count from the earliest of a name, in whatever order they are given', () => {
    const moreEvents = ['2026-02-20T00:00:00Z', '2026-02-18T00:00:00Z', '2026-02-19T00:00:00Z'].map(
      (at) => ({ event: 'discovery' as const, at }),
    )
    assert.equal(under(madeUpLaw({}), { events: {}, moreEvents }), 'owed 2026-02-18T10:00:00+00:00')
  })

  it('of another country start no clock, those of a part of this one do', () => {
    const at = '2026-02-18T00:00:00Z'
    const found = (jurisdiction: string) =>
      under(madeUpLaw({}), {
        events: {},
        moreEvents: [{ event: 'discovery', at, jurisdiction }],
      })
    assert.equal(found('AU'), 'owed')
    assert.equal(found('NZ-AUK'), 'owed 2026-02-18T10:00:00+00:00')
  })

  it('decide whether a law was in force; without any, the day on which the case is looked at', () => {
    const law = madeUpLaw({ inForce: { status: 'in-force', from: '2026-05-01' } })
    const on = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`)
    const none = { events: {} }
    assert.equal(under(law, none, 'made-up-1', on('2026-04-20')), 'not-in-force')
    assert.match(under(law, none, 'made-up-1', on('2026-05-20')), /^owed/)
    assert.match(under(law, none, 'made-up-1', on('2026-05-01')), /^owed/)
    const before = { events: { detection: '2026-04-20T12:00:00Z' } }
    assert.equal(under(law, before, 'made-up-1', on('2026-05-20')), 'not-in-force')
  })
})

describe('people', () => {
  const fewest = madeUpLaw({}, { people: [{ scope: 'jurisdiction', atLeast: 10 }] })

  it('of a whole country leave a part of it open, unless there are none', () => {
    const part = { ...fewest, jurisdiction: 'NZ-AUK' }
    assert.equal(under(part, { people: { NZ: 500 } }), 'open')
    assert.deepEqual(owedUnder(part, { people: { NZ: 500, 'NZ-AUK': 4 } }).unknowns, [
      'affected.NZ',
    ])
    assert.equal(under(part, { people: { NZ: 0, 'NZ-AUK': 4 } }), 'below-threshold')
    assert.match(under(part, { people: { NZ: 500, 'NZ-AUK': 10 } }), /^owed/)
  })

  it('of its parts add up to a country', () => {
    assert.match(under(fewest, { people: { 'NZ-AUK': 6, 'NZ-WGN': 4 } }), /^owed/)
    assert.equal(under(fewest, { people: { 'NZ-AUK': 6, AU: 40 } }), 'below-threshold')
  })

  it('may be too few and the notice still owed on another ground, which the argument says', () => {
    const law = madeUpLaw(
      {},
      {
        people: [{ scope: 'jurisdiction', atLeast: 10 }],
        evenBelowCount: { data: ['health'] },
      },
    )
    const few = { people: { NZ: 5 } }
    assert.equal(under(law, { ...few, data: ['email'] }), 'below-threshold')
    const argument = (data: readonly string[], people: number) =>
      owedUnder(law, { data, people: { NZ: people } }).arguments.at(-1)?.text ?? ''
    assert.match(argument(['health'], 5), /met on another ground, whatever the number$/)
    assert.match(argument(['health'], 10), /the law asks for at least 10$/)
  })
})

describe('encryption', () => {
  it('is claimed by nobody who does not say so', () => {
    const law = madeUpLaw({ encryption: { lifts: 'all', text: 'unreadable data' } })
    const said = (incident: Record<string, boolean | string>) =>
      owedUnder(law, { incident }).arguments.find(({ step }) => step === 'encryption')?.text
    const unsaid = { encrypted: undefined as unknown as boolean }
    assert.equal(
      said(unsaid),
      'nobody says that the data was encrypted, so the safe harbour is not claimed',
    )
    assert.equal(said({ encrypted: false }), 'the data was not encrypted')
    assert.equal(
      said({ encrypted: true, keyCompromised: true }),
      'the data was encrypted but the key was taken: unreadable data',
    )
  })
})
