import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lookAtIds } from './look-at-ids.ts'
import { lookAtPeople } from './look-at-people.ts'
import { lookAtPhones } from './look-at-phones.ts'
import { lookAtRows } from './look-at-rows.ts'
import { lookAtTimes } from './look-at-times.ts'
import type { SampleRow } from './queries.ts'

const row = (over: Partial<SampleRow>, i: number): SampleRow => ({
  row: i + 1,
  by_row: true,
  by_name: true,
  phone: null,
  full_name: null,
  company: null,
  country: null,
  created: null,
  record_id: null,
  amount: null,
  row_key: String(i),
  table_id: 'leak_1',
  email_form: over.email_form ?? null,
  phone_form: over.phone ?? null,
  name_form: over.full_name ?? null,
  company_form: over.company ?? null,
  ...over,
})

const rows = (count: number, make: (i: number) => Partial<SampleRow>): readonly SampleRow[] =>
  Array.from({ length: count }, (_, i) => row(make(i), i))

/** Six letters, different for every number below some millions. */
const word = (i: number): string =>
  Array.from({ length: 6 }, (_, k) =>
    String.fromCharCode(97 + (Math.floor((i * 7_919 + 13) / 5 ** k) % 25)),
  ).join('')

describe('lookAtPeople', () => {
  it('finds names in addresses, and not where rows were rearranged', () => {
    const real = rows(200, (i) => ({
      full_name: `${word(i)} ${word(i + 5000)}`,
      email_form: `${word(i)}.${word(i + 5000)}@mail.example`,
    }))
    const mixed = real.map((one, i) => ({
      ...one,
      email_form: real[(i + 17) % real.length]?.email_form ?? null,
    }))
    assert.equal(lookAtPeople(real).nameInMail.share, 1)
    assert.equal(lookAtPeople(real).onePattern.share, 1)
    const { nameInMail, nameInMailByChance } = lookAtPeople(mixed)
    assert.ok(nameInMail.share < 0.4 && nameInMail.share - nameInMailByChance.share < 0.2)
  })
})

describe('lookAtRows', () => {
  it('counts repeated rows and rows with a small change', () => {
    const list = rows(100, (i) => ({
      full_name: `${word(i)}${i} ${word(i)}`,
      email_form: `person${i}@mail.example`,
      company: 'Example',
    }))
    const again = list.slice(0, 30).map((one) => ({ ...one, row: one.row + 100 }))
    const changed = list.slice(0, 40).map((one) => ({
      ...one,
      row: one.row + 200,
      row_key: `changed ${one.row}`,
      email_form: `${one.email_form?.replace('@', '1@')}`,
    }))
    assert.equal(lookAtRows(list, true).exact.hits, 0)
    assert.equal(lookAtRows([...list, ...again], true).exact.hits, 30)
    assert.equal(lookAtRows([...list, ...changed], true).near.hits, 40)
  })
})

describe('lookAtPhones', () => {
  it('counts numbers that no plan has', () => {
    const { impossible } = lookAtPhones(
      rows(40, (i) => ({
        phone: i % 4 === 0 ? '+49 1' : `+49 30 ${2_345_600 + i}`,
        country: 'Germany',
      })),
    )
    assert.deepEqual([impossible.hits, impossible.of], [10, 40])
  })
})

describe('lookAtTimes', () => {
  it('tells days drawn by chance from working days', () => {
    const start = Temporal.PlainDate.from('2022-01-03')
    const at = (day: number): string => String(start.add({ days: day }))
    const drawn = rows(700, (i) => ({ created: at((i * 311) % 700) }))
    const worked = rows(700, (i) => ({ created: at(Math.floor((i % 500) / 5) * 7 + (i % 5)) }))
    assert.ok((lookAtTimes(drawn)?.week ?? 1) < 0.02)
    assert.ok((lookAtTimes(worked)?.week ?? 0) > 0.2)
  })

  it('compares the order of record numbers and of times', () => {
    const start = Temporal.PlainDate.from('2022-01-03')
    const made = rows(100, (i) => ({
      record_id: String(900 + i),
      created: String(start.add({ days: i })),
    }))
    const unrelated = made.map((one, i) => ({ ...one, record_id: String((i * 37) % 100) }))
    assert.ok((lookAtTimes(made)?.order ?? 0) > 0.99)
    assert.ok((lookAtTimes(unrelated)?.order ?? 1) < 0.3)
  })
})

describe('lookAtIds', () => {
  it('estimates how many records there were from the range of their numbers', () => {
    const { estimate } = lookAtIds(
      rows(200, (i) => ({ record_id: String(1 + i * 50) })),
      undefined,
    )
    assert.ok(estimate !== null && estimate.low <= 10_000 && estimate.high >= 9_950)
  })

  it('checks the last letters of Salesforce numbers', () => {
    // The suffix tells which letters are capitals; this one is computed by hand: B, A, A.
    const good = rows(40, () => ({ record_id: 'A03000000000000BAA' }))
    const bad = rows(40, () => ({ record_id: 'A03000000000000AAA' }))
    assert.equal(lookAtIds(good, 'Salesforce').checked?.share, 1)
    assert.equal(lookAtIds(bad, 'Salesforce').checked?.share, 0)
    assert.equal(lookAtIds(good, 'Zendesk').inForm?.share, 0)
  })
})
