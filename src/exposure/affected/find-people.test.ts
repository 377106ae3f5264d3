import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { leakInMemory } from './fixtures/leak-in-memory.ts'
import { findPerson } from './lists/list-people.ts'

const { affectedBy, affectedIn, bulk, everybody, inFolder, tableOf } = leakInMemory()

describe('people affected', () => {
  it('are named by an account where a list of logins has no address', async () => {
    const rows = [['ada@example.com'], ['cleo'], ['CLEO'], ['dan_7']]
    const made = await tableOf(['email-address'], rows)
    const found = await affectedBy({ ...made, table: { ...made.table, format: 'credential-list' } })
    assert.equal(found.people, 3)
    // In any other column of addresses they are damaged ones.
    assert.equal((await affectedBy(await tableOf(['email-address'], rows))).people, 1)
  })

  it('are no machines, whose accounts in a directory end in a dollar', async () => {
    const made = await tableOf(['username'], [['ida.lund'], ['FRONT-PC7$'], ['front-pc8$']])
    const { people, rowsWithoutPerson } = await affectedBy(made)
    assert.deepEqual([people, rowsWithoutPerson], [1, 2])
  })

  it('are one for all ways to write an address, only as far as the provider reads it so', async () => {
    const found = await affectedBy(
      await tableOf(
        ['email-address'],
        [
          ['anna.smith@gmail.com'],
          ['AnnaSmith+news@googlemail.com'],
          [' annasmith@gmail.com '],
          ['anna.smith@firm.example'],
          ['annasmith@firm.example'],
          ['anna+news@outlook.com'],
          ['anna@outlook.com'],
          ['no address'],
          [null],
        ],
      ),
    )
    assert.equal(found.people, 4)
    assert.equal(found.rowsWithoutPerson, 2)
    assert.equal(found.joinedBy.email, 4)
  })

  it('are the same where a leak is so long that it is surveyed in two scans', async () => {
    const made = await tableOf(
      ['email-address', 'full-name', 'job-title', 'company'],
      [
        ['anna@one.example', 'Anna Smith', 'Purchasing manager', 'One Ltd'],
        ['anna@one.example', 'Anna Smith', 'Chief buyer', 'One'],
        ['ben@two.example', 'Ben Jones', 'Engineer', 'Two GmbH'],
        ['ben@gmail.com', 'Ben Jones', 'Engineer', 'Two GmbH'],
        [null, null, 'Engineer', 'Two GmbH'],
      ],
    )
    const { rows: _, rowsWithoutPerson, ...once } = await affectedBy(made)
    const people = await everybody()
    const long = { ...made, table: { ...made.table, rowsUnderstood: 40_000_000 } }
    const { rows, rowsWithoutPerson: unnamed, ...twice } = await affectedBy(long)
    assert.equal(once.people, 3)
    assert.deepEqual(twice, once)
    assert.deepEqual(await everybody(), people)
    assert.deepEqual([rows, rowsWithoutPerson, unnamed], [40_000_000, 1, 1])
  })

  it('are the same where those with several rows are merged in parts, in tables, in the session and in files', async () => {
    const twice = Array.from({ length: 60 }, (_, i) => [`p${i % 20}@one.example`, `Person ${i}`])
    const columns = ['email-address', 'full-name'] as const
    const whole = await affectedBy(await tableOf(columns, twice))
    const people = await everybody()
    assert.deepEqual([people.length, people[0]?.rows], [20, 3])
    const inParts = { mergedAtOnce: 3 }
    assert.deepEqual(await affectedIn([await tableOf(columns, twice)], null, inParts), whole)
    assert.deepEqual(await everybody(), people)
    const directory = await mkdtemp(join(tmpdir(), 'affected [1] '))
    await inFolder(directory, async () => {
      const inFiles = { mergedInSession: 0 }
      for (const [i, atOnce] of [inFiles, { ...inParts, ...inFiles }, inParts].entries()) {
        const of = (file: string): string => join(directory, `${file}-${i}`)
        const files = {
          everybody: of('everybody'),
          repeated: of('repeated'),
          merged: (part: number) => of(`merged-${part}`),
        }
        const table = await tableOf(columns, twice)
        assert.deepEqual(await affectedIn([table], null, { ...atOnce, files }), whole)
        assert.deepEqual(await everybody(), people)
      }
    })
    await rm(directory, { recursive: true })
  })

  it('are the same where they are written as a list and not kept', async () => {
    const tables = [
      await tableOf(
        ['email-address', 'full-name', 'phone-number', 'country', 'job-title', 'free-text'],
        [
          [
            'anna@one.example',
            'Anna Smith',
            '+49 30 9999999',
            'Germany',
            'Head of purchasing',
            'x',
          ],
          ['anna@one.example', 'Ann Smith', null, 'France', 'Head of purchasing', null],
          ['ben@gmail.com', 'Ben Jones', '+1 514 555 0100', null, null, null],
          [null, 'Cleo', '030 9999999', 'Germany', 'Engineer', null],
          ['dora@ours.example', null, null, null, null, null],
          [null, 'Nobody', null, null, null, null],
        ],
      ),
      await tableOf(['email-address', 'password'], [['ben@gmail.com', 'secret']]),
    ]
    const kept = await affectedIn(tables, null)
    const people = await everybody()
    const folder = await mkdtemp(join(tmpdir(), 'affected-'))
    try {
      const listed = await affectedIn(tables, join(folder, 'people.parquet'))
      assert.deepEqual(listed, kept)
      assert.deepEqual(await everybody(), people)
      assert.deepEqual([kept.people, kept.doubts.filter((d) => d.people > 0).length], [3, 3])
      const none = [await tableOf(['amount'], [['17']])]
      assert.equal((await affectedIn(none, join(folder, 'none.parquet'))).people, 0)
      assert.deepEqual(await everybody(), [])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('are joined by phone where one person has the number, and doubted where several have', async () => {
    const found = await affectedBy(
      await tableOf(
        ['email-address', 'phone-number', 'country'],
        [
          ['a@one.example', '+49 151 2345678', 'Germany'],
          ['b@one.example', '+49 30 9999999', 'Germany'],
          ['c@one.example', '+49 30 9999999', 'Germany'],
          [null, '0151 / 2345678', 'Deutschland'],
          [null, '0049 30 9999999', 'DE'],
        ],
      ),
    )
    assert.equal(found.people, 4)
    const joined = (await everybody()).find(({ joinedBy }) => joinedBy.length === 2)
    assert.deepEqual(joined?.joinedBy, ['email', 'phone'])
    assert.equal(joined?.rows, 2)
    assert.equal(found.doubts.find(({ kind }) => kind === 'phone-shared')?.people, 1)
  })

  it('are told apart by name with birth date or company, and not by name alone', async () => {
    const found = await affectedBy(
      await tableOf(
        ['full-name', 'date-of-birth', 'company'],
        [
          ['Ida Berg', '1980-01-02', null],
          ['ida berg', '1980-01-02', null],
          ['Ida Berg', '1991-05-05', null],
          ['Ida Berg', null, 'Nordwerk AB'],
          ['Ida Berg', null, null],
        ],
      ),
    )
    assert.equal(found.people, 3)
    assert.equal(found.rowsWithoutPerson, 1)
    assert.equal(found.joinedBy['name-and-birth'], 2)
    assert.equal(found.joinedBy['name-and-company'], 1)
  })

  it('are told by the number of a document where nothing else tells them, however it is written', async () => {
    const found = await affectedBy(
      await tableOf(
        ['full-name', 'national-id', 'amount'],
        [
          ['Ida Berg', '12.345.678-Z', '100'],
          [null, '12345678z', '120'],
          ['Ida Berg', '87654321X', '90'],
          ['Ida Berg', null, '80'],
          [null, 'n/a', '70'],
        ],
      ),
    )
    assert.equal(found.people, 2)
    assert.equal(found.joinedBy['identity-number'], 2)
    assert.equal(found.rowsWithoutPerson, 2)
  })

  it('are told by a name with an account, which companies are not', async () => {
    const found = await affectedBy(
      await tableOf(
        ['full-name', 'iban'],
        [
          ['Ida Berg', 'DE89 3704 0044 0532 0130 00'],
          ['IDA BERG', 'DE89370400440532013000'],
          ['Ida Berg', 'GB29NWBK60161331926819'],
          ['Nordwerk GmbH', 'FR1420041010050500013M02606'],
          ['Mill & Sons Ltd.', 'FR1420041010050500013M02606'],
        ],
      ),
    )
    assert.equal(found.people, 2)
    assert.equal(found.joinedBy.name, 2)
    assert.equal(found.rowsWithoutPerson, 2)
  })

  it('are told by a bare name only in a leak that tells no more of anybody', async () => {
    const ward = await tableOf(
      ['full-name', 'health-record'],
      [
        ['Ida Berg', 'Asthma'],
        ['Ida Berg', 'Migraine'],
        ['Jon Lind', 'Asthma'],
      ],
    )
    assert.equal((await affectedBy(ward)).people, 2)
    const staff = await tableOf(['email-address', 'full-name'], [['ida@one.example', 'Ida Berg']])
    const both = await affectedBy(ward, staff)
    assert.deepEqual([both.people, both.rowsWithoutPerson], [1, 3])
  })

  it('have a place by field, phone, postcode or domain, in that order, with the reason', async () => {
    const found = await affectedBy(
      await tableOf(
        ['email-address', 'country', 'region', 'phone-number', 'postal-code'],
        [
          ['a@x.example', 'Frankreich', null, null, null],
          ['b@x.example', 'USA', 'California', null, null],
          ['c@x.example', null, null, '+1 514 555 0100', null],
          ['d@x.example', 'Canada', null, null, 'V6B 1A1'],
          ['e@x.example', 'Australia', null, null, '2000'],
          ['f@x.example', 'United States', null, null, '60601-1234'],
          ['g@firma.de', null, null, null, null],
          ['h@x.example', null, null, null, 'SW1A 1AA'],
          ['i@firma.io', null, null, null, null],
          ['j@x.example', 'Germany', null, '+33 1 23 45 67 89', null],
        ],
      ),
    )
    const places = Object.fromEntries(found.jurisdictions.map((j) => [j.jurisdiction, j.count]))
    assert.deepEqual(places, {
      FR: 1,
      'US-CA': 1,
      'CA-QC': 1,
      'CA-BC': 1,
      'AU-NSW': 1,
      'US-IL': 1,
      DE: 2,
      GB: 1,
      null: 1,
    })
    assert.deepEqual(found.placedBy, {
      field: 6,
      phone: 1,
      postcode: 1,
      'top-level-domain': 1,
      analyst: 0,
      'identity-number': 0,
      iban: 0,
      none: 1,
    })
    assert.equal(found.doubts.find(({ kind }) => kind === 'country-disputed')?.people, 1)
  })

  it('have a place by national numbers and postcodes where the leak is at home in one country', async () => {
    const made = await tableOf(
      ['email-address', 'phone-number', 'postal-code'],
      [
        ['a@gmail.com', '030 9018201', null],
        ['b@gmail.com', null, '80331'],
        ['c@web.de', null, null],
        ['d@bluewin.ch', '044 6681800', '8001'],
        ['e@gmail.com', null, '1012 AB'],
        ['f@gmail.com', null, '12'],
        [null, '030 9018201', null],
      ],
    )
    const countries = [
      [{ country: 'DE', share: 0.5 }],
      [{ country: 'DE', share: 1 }],
      [{ country: 'DE', share: 0.8 }],
    ]
    const found = await affectedBy({
      ...made,
      findings: made.findings.map((finding, i) => ({ ...finding, countries: countries[i] ?? [] })),
    })
    assert.deepEqual(found.home, { country: 'DE', share: 1 })
    const places = Object.fromEntries(found.jurisdictions.map((j) => [j.jurisdiction, j.count]))
    // The row without an address has the number of somebody who has one.
    assert.deepEqual(places, { DE: 3, CH: 1, NL: 1, null: 1 })
    assert.deepEqual(
      [found.placedBy.phone, found.placedBy.postcode, found.placedBy['top-level-domain']],
      [1, 2, 2],
    )
    assert.equal((await affectedBy(made)).home, undefined)
  })

  it('are at greater risk the more their job gives access to', async () => {
    await affectedBy(
      await tableOf(
        ['email-address', 'job-title', 'phone-number'],
        [
          ['a@firm.example', 'Chief Financial Officer', '+442071234567'],
          ['b@firm.example', 'Leiter Einkauf', null],
          ['c@firm.example', 'Ingénieur logiciel', null],
          ['d@gmail.com', 'Student', null],
        ],
      ),
    )
    const people = await everybody()
    assert.deepEqual(
      people.map(({ role }) => role),
      ['finance', 'procurement', 'engineering', null],
    )
    assert.deepEqual(people[0]?.riskReasons, [
      'Finance',
      'Board level',
      'reached at a company',
      'can be called',
    ])
    assert.ok((people[1]?.risk ?? 0) > (people[2]?.risk ?? 100))
    assert.equal(people[3]?.risk, 0)
  })

  it('are told the classes of all their rows, and whether they are ours', async () => {
    const found = await affectedBy(
      await tableOf(['email-address', 'full-name'], [['a@mail.ours.example', 'A B']]),
      await tableOf(['email-address', 'password'], [['A@mail.ours.example', 'secret']]),
    )
    assert.equal(found.people, 1)
    const [person] = await everybody()
    assert.deepEqual(person?.dataClasses, ['email-address', 'name', 'password'])
    assert.equal(found.ours?.people, 1)
    const shown = await findPerson(bulk(), person?.person ?? '')
    assert.equal(shown?.email, 'a@mail.ours.example')
    assert.equal(person?.email, 'a***@m***.example')
  })
})
