import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { findAffected } from '../find-affected.ts'
import { makeTable } from '../fixtures/make-table.ts'
import { listCompanies, listPeople } from '../lists/list-people.ts'
import { countOverPeople } from '../summarise-affected.ts'
import type { Affected } from '../types.ts'
import { applyToCompanies } from './apply-corrections.ts'
import { countCorrected } from './count-corrected.ts'
import { offerSplits } from './offer-splits.ts'
import { noCorrections, type Corrections } from './types.ts'

const settings = { memoryBytes: 256 * 1024 * 1024, threads: 2, directory: null, key: null }
const ourDomains = ['ours.example']
let engine: BulkEngine
let measured: Affected
before(async () => {
  engine = await openBulkEngine(settings)
  measured = await measure()
})
after(() => engine.close())
const bulk = () => ({ engine, signal: new AbortController().signal })

const kinds = [
  'email-address',
  'full-name',
  'phone-number',
  'company',
  'job-title',
  'country',
  'password-hash',
] as const satisfies readonly FieldKindId[]
const leak: readonly (readonly (string | null)[])[] = [
  // One mailbox, two people of two countries; one of them twice.
  ['office@ours.example', 'Anna Berg', '+49 151 2345678', 'Ours AG', 'Buyer', 'Germany', 'h'],
  ['office@ours.example', 'anna  berg', '+49 151 2345678', 'Ours AG', 'Buyer', 'Germany', null],
  ['office@ours.example', 'Luc Blanc', null, 'Ours AG', 'CEO', 'France', null],
  // By phone a row without an address joins somebody with one.
  ['eva@theirs.example', 'Eva Holm', '+46 70 1234567', 'Theirs AB', 'Engineer', 'Sweden', null],
  [null, 'Ola Holm', '070 1234567', 'Holm Design', 'Designer', 'Sweden', null],
  ['solo@theirs.example', 'Solo Ek', null, 'Theirs AB', null, 'Sweden', null],
]

async function measure(): Promise<Affected> {
  const { table, findings } = await makeTable(engine, 'leak_1', kinds, leak)
  return findAffected(bulk(), {
    tables: [table],
    findings,
    files: null,
    list: null,
    ourDomains,
    planted: [],
  })
}

const everybody = async (filter = {}) =>
  (await listPeople(bulk(), filter, { offset: 0, limit: 50 })).people
const correct = (corrections: Partial<Corrections>) =>
  countCorrected(bulk(), null, {
    measured,
    corrections: { ...noCorrections, ...corrections },
    ourDomains,
  })

async function personWith(rows: number, name: RegExp): Promise<string> {
  await correct(noCorrections)
  const found = (await everybody()).find((each) => each.rows === rows && name.test(each.name ?? ''))
  assert.ok(found, `somebody with ${rows} rows`)
  return found.person
}
const office = () => personWith(3, /^[aA]\*+/)
const eva = () => personWith(2, /^E\*+/)
const placesOf = ({ jurisdictions }: Affected) =>
  Object.fromEntries(jurisdictions.map(({ jurisdiction, count }) => [String(jurisdiction), count]))

describe('people as corrected', () => {
  it('are as measured where nobody said anything', async () => {
    assert.deepEqual(await correct(noCorrections), measured)
    assert.equal(measured.people, 3)
  })

  it('offers to split a merge by what its rows differ in, and shows who would come of it', async () => {
    const offers = await offerSplits(bulk(), null, await office())
    assert.deepEqual(
      offers.map(({ by, people }) => [by, people]),
      [
        ['name', 2],
        ['phone', 2],
        ['country', 2],
        ['row', 3],
      ],
    )
    const byName = offers[0]?.parts.map(({ name, rows, country }) => [name?.[0], rows, country])
    assert.deepEqual(new Set(byName?.map(String)), new Set(['A,2,DE', 'L,1,FR']))
    assert.deepEqual(await offerSplits(bulk(), null, await personWith(1, /^S/)), [])
  })

  it('splits a merge into people with places, roles, data and risks of their own', async () => {
    const person = await office()
    const counts = await correct({ splits: [{ person, by: 'name' }] })
    assert.equal(counts.people, 4)
    assert.deepEqual(placesOf(counts), { DE: 1, FR: 1, SE: 2 })
    assert.equal(counts.ours?.people, 2)
    assert.equal(counts.joinedBy.analyst, 2)
    assert.equal(counts.doubts.find(({ kind }) => kind === 'names-differ')?.people, 1, 'Eva')
    const parts = await everybody({ jurisdiction: 'FR' })
    assert.deepEqual(
      parts.map(({ role, dataClasses, rows, joinedBy }) => [
        role,
        dataClasses.length,
        rows,
        joinedBy,
      ]),
      [['executive', parts[0]?.dataClasses.length, 1, ['analyst']]],
    )
    const hashed = (await everybody({ dataClass: 'password' })).map(({ country }) => country)
    assert.deepEqual(hashed, ['DE'], 'the hash stood in a row of one of them')
    const { companies } = await listCompanies(bulk(), {}, { offset: 0, limit: 9 })
    assert.equal(companies.find(({ key }) => key === 'ours.example')?.people, 2)
  })

  it('splits a row off that came by its phone number alone, with its company', async () => {
    const person = await eva()
    const counts = await correct({ splits: [{ person, by: 'key' }] })
    assert.equal(counts.people, 4)
    assert.equal(counts.companies, measured.companies + 1)
    const { total } = await listCompanies(bulk(), { q: 'holm' }, { offset: 0, limit: 9 })
    assert.equal(total, 1)
  })

  it('gives a person the place that an analyst knows, or none', async () => {
    const person = await office()
    const moved = await correct({ places: [{ person, place: 'US-CA' }] })
    assert.deepEqual(placesOf(moved), { SE: 2, 'US-CA': 1 })
    assert.equal(moved.placedBy.analyst, 1)
    assert.equal(moved.doubts.find(({ kind }) => kind === 'country-disputed')?.people, 0)
    const [shown] = await everybody({ person })
    assert.deepEqual(
      [shown?.country, shown?.region, shown?.countryReason, shown?.regionReason],
      ['US', 'US-CA', 'analyst', 'analyst'],
    )
    const lost = await correct({ places: [{ person, place: null }] })
    assert.deepEqual(placesOf(lost), { SE: 2, null: 1 })
    assert.equal(lost.placedBy.none, 1)
  })

  it('takes a place for one of those that a split made, whom it finds again each time', async () => {
    const splits = [{ person: await office(), by: 'name' as const }]
    await correct({ splits })
    const [luc] = await everybody({ jurisdiction: 'FR' })
    const places = [{ person: luc?.person ?? '', place: 'BE' }]
    assert.deepEqual(placesOf(await correct({ splits, places })), { BE: 1, DE: 1, SE: 2 })
    // Without the split there is no such person, and the place says nothing.
    assert.deepEqual(await correct({ places }), measured)
  })

  it('adds up to what a count of everybody gives', async () => {
    for (const splits of [
      [{ person: await office(), by: 'row' as const }],
      [
        { person: await office(), by: 'country' as const },
        { person: await eva(), by: 'name' as const },
      ],
    ]) {
      const places = [{ person: await personWith(1, /^S/), place: 'NO' }]
      const {
        companies,
        rows: _,
        rowsWithoutPerson: __,
        logins: ___,
        inText: ____,
        ...adjusted
      } = await correct({
        splits,
        places,
      })
      assert.deepEqual(adjusted, await countOverPeople(bulk(), ourDomains))
      await applyToCompanies(bulk(), null, { ...noCorrections, splits, places })
      const { total } = await listCompanies(bulk(), {}, { offset: 0, limit: 1 })
      assert.equal(total, companies)
    }
  })
})
