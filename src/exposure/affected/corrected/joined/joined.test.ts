import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { findAffected } from '../../find-affected.ts'
import { makeTable } from '../../fixtures/make-table.ts'
import { findPerson, listCompanies, listPeople } from '../../lists/list-people.ts'
import { countOverPeople } from '../../summarise-affected.ts'
import type { Affected } from '../../types.ts'
import { applyCorrections } from '../apply-corrections.ts'
import { countCorrected } from '../count-corrected.ts'
import { noCorrections, type Corrections } from '../types.ts'
import { offerJoins } from './offer-joins.ts'

const settings = { memoryBytes: 256 * 1024 * 1024, threads: 2, directory: null, key: null }
let engine: BulkEngine
let measured: Affected
before(async () => {
  engine = await openBulkEngine(settings)
  const { table, findings } = await makeTable(
    engine,
    'leak_1',
    [
      'email-address',
      'full-name',
      'phone-number',
      'company',
      'job-title',
      'country',
      'password-hash',
    ],
    [
      ['solo@theirs.example', 'Solo Ek', null, 'Theirs AB', 'Buyer', 'Sweden', null],
      [
        'ek.solo@home.example',
        'Ek, Sólo',
        '+47 912 34 567',
        null,
        'Chief Executive Officer',
        'Norway',
        'h',
      ],
      ['eva@private.example', 'Eva Holm', null, null, null, null, null],
      ['e.holm@theirs.example', 'Eva Holm', null, 'Theirs AB', null, 'Sweden', null],
      ['eva.hollm@theirs.example', 'Eva Hollm', null, 'Theirs AB', null, 'Sweden', null],
      ['eva.hollm@former.example', 'E. H.', null, null, null, 'Norway', null],
    ],
  )
  measured = await findAffected(bulk(), {
    tables: [table],
    findings,
    files: null,
    list: null,
    ourDomains,
    planted: [],
  })
})
after(() => engine.close())
const ourDomains = ['theirs.example']
const bulk = () => ({ engine, signal: new AbortController().signal })
const correct = (corrections: Partial<Corrections>) =>
  countCorrected(bulk(), null, {
    measured,
    corrections: { ...noCorrections, ...corrections },
    ourDomains,
  })

/** The number of whoever has this address, of the people as measured. */
async function at(email: string): Promise<string> {
  await correct({})
  const { people } = await listPeople(bulk(), {}, { offset: 0, limit: 50 })
  for (const { person } of people) {
    if ((await findPerson(bulk(), person))?.email === email) return person
  }
  return assert.fail(`nobody has ${email}`)
}

describe('people who are joined', () => {
  it('are one, with the data of both, the role with most to lose and the place best told', async () => {
    const into = await at('solo@theirs.example')
    const person = await at('ek.solo@home.example')
    const [other, first] = [await findPerson(bulk(), person), await findPerson(bulk(), into)]
    const counts = await correct({ joins: [{ person, into }] })
    assert.equal(counts.people, measured.people - 1)
    assert.equal(await findPerson(bulk(), person), undefined)
    const joined = await findPerson(bulk(), into)
    assert.equal(joined?.email, 'solo@theirs.example', 'who goes on keeps the address')
    assert.equal(joined.name, 'Solo Ek')
    assert.equal(joined.phone, '+4791234567', 'what was missing comes from the other')
    assert.deepEqual([joined.role, joined.companyKey], ['executive', first?.companyKey])
    assert.deepEqual([joined.country, joined.countryReason], ['SE', 'field'])
    assert.deepEqual(joined.doubts, ['country-disputed'])
    assert.deepEqual([joined.rows, joined.joinedBy], [2, ['analyst']])
    assert.ok(joined.dataClasses.includes('password') && joined.dataClasses.includes('employer'))
    assert.ok(joined.risk >= Math.max(other?.risk ?? 0, first?.risk ?? 0))
  })

  it('have the place that an analyst gave to either', async () => {
    const into = await at('solo@theirs.example')
    const person = await at('ek.solo@home.example')
    await correct({ joins: [{ person, into }], places: [{ person, place: 'DK' }] })
    const joined = await findPerson(bulk(), into)
    assert.deepEqual([joined?.country, joined?.countryReason], ['DK', 'analyst'])
    assert.deepEqual(joined?.doubts, [])
  })

  it('may be more than two', async () => {
    const into = await at('eva@private.example')
    const others = [await at('e.holm@theirs.example'), await at('eva.hollm@theirs.example')]
    const counts = await correct({ joins: others.map((person) => ({ person, into })) })
    assert.equal(counts.people, measured.people - 2)
    const joined = await findPerson(bulk(), into)
    assert.deepEqual(
      [joined?.email, joined?.rows, joined?.country],
      ['eva@private.example', 3, 'SE'],
    )
  })

  it('are left alone where one of them is not there any more', async () => {
    const into = await at('solo@theirs.example')
    const gone = { person: '00000000000000aa', into }
    assert.deepEqual(await correct({ joins: [gone] }), measured)
  })

  it('add up to what a count of everybody gives, companies too', async () => {
    const joins = [
      { person: await at('ek.solo@home.example'), into: await at('solo@theirs.example') },
      { person: await at('e.holm@theirs.example'), into: await at('eva@private.example') },
    ]
    const {
      companies,
      rows: _,
      rowsWithoutPerson: __,
      logins: ___,
      inText: ____,
      ...counted
    } = await correct({ joins })
    assert.deepEqual(counted, await countOverPeople(bulk(), ourDomains))
    const { total } = await listCompanies(bulk(), {}, { offset: 0, limit: 1 })
    assert.equal(total, companies)
  })
})

describe('who may be the same person', () => {
  const offersFor = async (email: string, corrections: Partial<Corrections> = {}) => {
    const person = await at(email)
    const store = await applyCorrections(bulk(), null, { ...noCorrections, ...corrections })
    const { offers, total } = await offerJoins(bulk(), store, person)
    assert.equal(total, offers.length)
    return offers.map((offer) => [offer.person.email, offer.because])
  }

  it('is found by name, whatever its order and accents', async () => {
    assert.deepEqual(await offersFor('solo@theirs.example'), [['e***@h***.example', ['name']]])
  })

  it('is found by nearly the same name in one company, and by mailbox', async () => {
    assert.deepEqual(await offersFor('eva.hollm@theirs.example'), [
      ['e***@t***.example', ['like-name']],
      ['e***@f***.example', ['mailbox']],
    ])
  })

  it('is nobody where nothing speaks for it, and not one who was joined', async () => {
    const joins = [
      { person: await at('ek.solo@home.example'), into: await at('solo@theirs.example') },
    ]
    assert.deepEqual(await offersFor('solo@theirs.example', { joins }), [])
  })
})
