import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnFinding, LeakTable } from '../types.ts'
import { personColumns } from './columns.ts'

const columnsOf = (named: Readonly<Record<string, FieldKindId>>, lower: readonly string[] = []) => {
  const columns = Object.keys(named).map((header, i) => ({ name: `c${i + 1}`, header }))
  const table: LeakTable = {
    id: 't',
    relation: 't',
    source: { file: 'made.csv', member: null, part: null },
    format: 'delimited',
    columns,
    rowsIn: 9,
    rowsUnderstood: 9,
    setAside: [],
  }
  const findings = columns.map((column): ColumnFinding => ({
    tableId: 't',
    column,
    kind: named[column.header] ?? null,
    confidence: lower.includes(column.header) ? 0.6 : 0.9,
    fill: 1,
    approximateDistinct: 9,
    examples: [],
  }))
  const found = personColumns(table, findings)
  const header = (name: string | null): string | null =>
    columns.find((column) => column.name === name)?.header ?? null
  return { ...found, header }
}

it('takes the account, the name and the number of one party, not of two', () => {
  const paid = columnsOf(
    {
      'Payer name': 'full-name',
      'Payer IBAN': 'iban',
      'Payee name': 'full-name',
      'Payee IBAN': 'iban',
    },
    ['Payer name'],
  )
  assert.deepEqual(
    [paid.header(paid.fullName), paid.header(paid.anchor)],
    ['Payee name', 'Payee IBAN'],
  )
  const sent = columnsOf(
    {
      'Name (ship to)': 'full-name',
      'Phone (ship to)': 'phone-number',
      'Name (bill to)': 'full-name',
      'Email (bill to)': 'email-address',
      'Phone (bill to)': 'phone-number',
    },
    ['Name (bill to)', 'Phone (bill to)'],
  )
  assert.deepEqual(
    [sent.header(sent.fullName), sent.header(sent.phone)],
    ['Name (bill to)', 'Phone (bill to)'],
  )
})

it('takes the surest column where headers tell no party', () => {
  const found = columnsOf({ name: 'full-name', nick: 'full-name', mail: 'email-address' }, ['name'])
  assert.equal(found.header(found.fullName), 'nick')
})
