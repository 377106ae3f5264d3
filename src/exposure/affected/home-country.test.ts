import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import { profileColumn } from '../inventory/profile-column.ts'
import { findCountries } from '../inventory/find-countries.ts'
import { findOrigins } from '../inventory/find-origins.ts'
import type { ColumnFinding, LeakTable } from '../types.ts'
import { homeCountryOf, type HomeCountry } from './home-country.ts'

/** The home of a table whose columns are of these kinds and have these values. */
function homeOf(columns: Partial<Record<FieldKindId, readonly string[]>>): HomeCountry | null {
  const entries = Object.entries(columns) as [FieldKindId, readonly string[]][]
  const made = entries.map(([kind], i) => ({ name: `c${i + 1}`, header: kind as string }))
  const table: LeakTable = {
    id: 't',
    relation: 't',
    source: { file: 'made.csv', member: null, part: null },
    format: 'delimited',
    columns: made,
    rowsIn: 8,
    rowsUnderstood: 8,
    setAside: [],
  }
  const findings = entries.map(([kind, values], i): ColumnFinding => {
    const profile = profileColumn(values, { filled: values.length, approximateDistinct: 8 })
    return {
      tableId: 't',
      column: made[i] ?? { name: '', header: null },
      kind,
      confidence: 1,
      fill: 1,
      approximateDistinct: 8,
      examples: [],
      countries: findCountries(profile, kind),
      origins: findOrigins(profile, kind),
    }
  })
  return homeCountryOf([table], findings)
}

const german = ['a@gmx.de', 'b@web.de', 'c@gmail.com', 'd@firma.de', 'e@outlook.com']
const phones = ['030 9018201', '0171 2345678', '089 21800', '0221 4567890', '0711 2034567']
const codes = ['10115', '80331', '50667', '20095', '70173']

test('a leak is at home where its mail domains end and its numbers are valid', () => {
  assert.deepEqual(homeOf({ 'email-address': german, 'phone-number': phones }), {
    country: 'DE',
    share: 1,
  })
  assert.deepEqual(homeOf({ 'email-address': german, 'postal-code': codes })?.country, 'DE')
})

test('it is at home nowhere where it names countries, or where neither numbers nor postcodes say so', () => {
  assert.equal(homeOf({ 'email-address': german }), null)
  assert.equal(
    homeOf({ 'email-address': german, 'phone-number': phones, country: ['Germany', 'Austria'] }),
    null,
  )
  assert.equal(
    homeOf({ 'email-address': german, 'postal-code': ['SW1A 1AA', 'M1 1AE', 'B33 8TH'] }),
    null,
  )
  assert.equal(
    homeOf({ 'email-address': german, 'phone-number': ['+49 30 9018201', '+49 171 2345678'] }),
    null,
  )
})

test('it is at home nowhere where mail domains end in several countries, or hardly any in one', () => {
  const several = ['a@gmx.de', 'b@bluewin.ch', 'c@a1.at', 'd@web.de', 'e@orange.fr']
  assert.equal(homeOf({ 'email-address': several, 'postal-code': codes }), null)
  const global = Array.from({ length: 60 }, (_, i) => `p${i}@gmail.com`)
  assert.equal(homeOf({ 'email-address': [...global, 'x@web.de'], 'postal-code': codes }), null)
})

/** Twelve numbers of clients in Spain, with their check letters. */
const dni = Array.from({ length: 12 }, (_, i) => {
  const number = 12_345_678 + i * 1_234_567
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] ?? ''}`
})
const global = Array.from({ length: 12 }, (_, i) => `p${i}@gmail.com`)

test('it is at home where its identity numbers, calling codes or states are of one country', () => {
  const spanish = ['28013', '08001', '41004', '46002', '50003', '48001', '29005', '33201', '15001']
  assert.deepEqual(
    homeOf({ 'national-id': dni, 'email-address': global, 'postal-code': spanish }),
    {
      country: 'ES',
      share: 1,
      by: 'numbers',
    },
  )
  const mixed = Array.from({ length: 16 }, (_, i) =>
    i % 2 === 0 ? `+49 30 90182${10 + i}` : `030 90182${10 + i}`,
  )
  assert.equal(homeOf({ 'phone-number': mixed })?.country, 'DE')
  const states = ['TX', 'OH', 'CA', 'ID', 'NJ']
  assert.equal(
    homeOf({ region: states, 'postal-code': ['78701', '44114', '93701'] })?.country,
    'US',
  )
})

test('it is at home where all numbers have a calling code that nothing marks', () => {
  const kenyan = Array.from({ length: 12 }, (_, i) => `2547${12_345_678 + i * 1_357}`)
  assert.deepEqual(homeOf({ 'phone-number': kenyan }), { country: 'KE', share: 1, by: 'numbers' })
  const national = Array.from({ length: 12 }, (_, i) => `07${12_345_678 + i * 1_357}`)
  assert.equal(homeOf({ 'phone-number': national }), null)
})

test('it is at home nowhere where numbers say several countries, or mail domains another', () => {
  const abroad = Array.from({ length: 16 }, (_, i) =>
    i % 4 === 0 ? `+43 1 5880${100 + i}` : `+49 30 90182${10 + i}`,
  )
  assert.equal(homeOf({ 'phone-number': abroad, 'postal-code': codes }), null)
  const french = ['a@orange.fr', 'b@free.fr', 'c@sfr.fr', 'd@gmx.de', 'e@a1.at']
  assert.equal(homeOf({ 'national-id': dni, 'email-address': french }), null)
  assert.equal(homeOf({ region: ['SP', 'RJ', 'MG', 'GO', 'PE'] }), null)
})
