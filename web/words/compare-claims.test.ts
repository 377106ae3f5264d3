import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CaseStatement } from '#api/contract.ts'
import type { Summary } from '../api/exposure-types.ts'
import { compareClaims } from './compare-claims.ts'

const about = {
  n: 1,
  modality: 'claimed',
  assertedBy: 'actor',
  confidence: 1,
  extractor: 'test',
  start: 0,
  end: 0,
  quote: '',
  documentId: 'doc_1',
  reason: null,
  by: null,
  withdrawn: false,
  discarded: null,
} as const

const column = (header: string, dataClass: Summary['columns'][number]['dataClass'], fill = 1) => ({
  tableId: 'leak_1',
  column: 'c1',
  header,
  kind: null,
  label: null,
  dataClass,
  special: false,
  confidence: 1,
  fill,
  approximateDistinct: 1,
  examples: [],
  hidden: [] as { kind: string; share: number }[],
  reasons: [],
})

const theftDate = {
  from: '2026-05-19',
  to: '2026-05-24',
  likeliest: '2026-05-21',
  basis: 'presence',
}
const summary = (
  columns: Summary['columns'],
  verdict: Summary['verdict'] = { theftDate } as unknown as Summary['verdict'],
) => ({
  tables: [{ rowsUnderstood: 12_400 }] as unknown as Summary['tables'],
  columns,
  verdict,
  affected: { people: 11_900 },
})
const count = (value: object, more: object = {}): CaseStatement =>
  ({ ...about, field: 'recordCount', value, ...more }) as CaseStatement

it('leaves out a figure that its text has given up, and how many houses were hit', () => {
  const statements = [
    count({ count: 640_000, unit: 'people', scope: 'victim', superseded: true }),
    count({ count: 340, unit: 'organisations', scope: 'campaign' }),
    count({ count: 2_300_000, unit: 'people', scope: 'victim' }),
  ]
  assert.deepEqual(
    compareClaims({ statements }, summary([])).map(({ says }) => says),
    ['About 2.3 million people'],
  )
})

it('puts what was measured beside a count, and says whose the count is', () => {
  const statements = [count({ count: 18_000_000, unit: 'records', scope: 'campaign' })]
  const [claim] = compareClaims({ statements }, summary([]))
  assert.equal(claim?.says, 'About 18 million records (whole campaign, not this victim alone)')
  assert.equal(claim?.measured, '12,400 rows understood, about 11,900 people')
  assert.equal(claim?.isAgainst, false)
})

it('speaks against a denial where the data is in the files, in a column or hidden in text', () => {
  const denied = (id: string): CaseStatement =>
    ({ ...about, field: 'dataClass', value: { class: id, exposed: false } }) as CaseStatement
  const notes = { ...column('Notes', 'private-message'), hidden: [{ kind: 'iban', share: 0.2 }] }
  const [phone, account, password] = compareClaims(
    { statements: [denied('phone-number'), denied('financial-account'), denied('password')] },
    summary([column('Mobile', 'phone-number'), notes, column('pass', 'password', 0)]),
  )
  assert.deepEqual([phone?.isAgainst, phone?.measured], [true, 'Found in Mobile'])
  assert.deepEqual([account?.isAgainst, account?.measured], [true, 'Found in the text of Notes'])
  assert.deepEqual([password?.isAgainst, password?.measured], [false, 'Not found in these files'])
})

it('names columns of several tables that are called the same once', () => {
  const said = {
    ...about,
    field: 'dataClass',
    value: { class: 'email-address', exposed: true },
  } as CaseStatement
  const columns = ['login', 'mail', 'mail'].map((header) => column(header, 'email-address'))
  const [claim] = compareClaims({ statements: [said] }, summary(columns))
  assert.equal(claim?.measured, 'Found in login, mail')
})

it('speaks against a day outside the bracket, and is silent without a bracket', () => {
  const date = {
    ...about,
    field: 'date',
    value: { kind: 'occurred', from: '2025-08-01', to: '2025-08-31' },
  } as CaseStatement
  assert.equal(compareClaims({ statements: [date] }, summary([]))[0]?.isAgainst, true)
  assert.deepEqual(
    compareClaims(
      { statements: [date] },
      summary([], { theftDate: null } as unknown as Summary['verdict']),
    ),
    [],
  )
})

it('takes a day that is only the earliest possible for no end of the theft', () => {
  const newest = { from: '2026-05-04', to: '2026-05-04', likeliest: '2026-05-04', basis: 'leak' }
  const said = (from: string, to: string): CaseStatement =>
    ({ ...about, field: 'date', value: { kind: 'occurred', from, to } }) as CaseStatement
  const compared = (...days: [string, string]) =>
    compareClaims(
      { statements: [said(...days)] },
      summary([], { theftDate: newest } as unknown as Summary['verdict']),
    )[0]
  const later = compared('2026-10-01', '2026-10-31')
  assert.deepEqual([later?.measured, later?.isAgainst], ['Taken on or after 4 May 2026', false])
  assert.equal(compared('2026-03-01', '2026-03-31')?.isAgainst, true)
})

it('leaves out measurements and what was taken back, and gives the surest word once', () => {
  const value = { count: 500, unit: 'people', scope: 'victim' }
  const claims = compareClaims(
    {
      statements: [
        count(value),
        count(value, { modality: 'confirmed', assertedBy: 'victim' }),
        count({ ...value, count: 7 }, { withdrawn: true }),
        count({ ...value, count: 9 }, { assertedBy: 'instrument' }),
      ],
    },
    summary([]),
  )
  assert.deepEqual(
    claims.map(({ says, modality }) => [says, modality]),
    [['500 people', 'confirmed']],
  )
})

it('sets nothing beside data that no column can hold', () => {
  const said = (id: string): CaseStatement =>
    ({ ...about, field: 'dataClass', value: { class: id, exposed: true } }) as CaseStatement
  const claims = compareClaims({ statements: [said('customer-data'), said('name')] }, summary([]))
  assert.deepEqual(
    claims.map(({ says }) => says),
    ['Names'],
  )
})
