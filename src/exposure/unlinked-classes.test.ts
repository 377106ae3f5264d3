import assert from 'node:assert/strict'
import { it } from 'node:test'
import { unlinkedClasses } from './unlinked-classes.ts'

const tables = [
  { id: 'leak_1', rowsUnderstood: 200 },
  { id: 'leak_2', rowsUnderstood: 50 },
]
const column = {
  tableId: 'leak_1',
  column: 'c1',
  header: 'Salary',
  dataClass: 'financial-information',
  confidence: 0.9,
  fill: 1,
  hidden: [],
} as const

it('names kinds of data that no person was given, with their rows and columns', () => {
  const found = unlinkedClasses(
    [
      column,
      { ...column, header: 'Bonus', fill: 0.5 },
      { ...column, header: 'E-mail', dataClass: 'email-address' },
      { ...column, header: 'Faith', dataClass: 'demographic', confidence: 0.3 },
    ],
    tables,
    [{ class: 'email-address' }],
  )
  assert.deepEqual(found, [
    { class: 'financial-information', rows: 200, columns: ['Salary', 'Bonus'] },
  ])
})

it('names what hides in text', () => {
  const notes = {
    ...column,
    tableId: 'leak_2',
    header: null,
    dataClass: null,
    hidden: [{ kind: 'payment-card', share: 0.1 }],
  } as const
  assert.deepEqual(unlinkedClasses([notes], tables, []), [
    { class: 'payment-card', rows: 5, columns: ['c1'] },
  ])
})

it('takes no measure for an age or a sum of money that its header does not name', () => {
  const told = (header: string | null, reasons: readonly string[]) =>
    unlinkedClasses(
      [{ ...column, header, kind: 'age', dataClass: 'date-of-birth', reasons }],
      tables,
      [],
    ).length
  assert.equal(told('humidity', ['97% are whole numbers as ages are']), 0)
  assert.equal(told('age', ['its header names it']), 1)
  assert.equal(told(null, []), 1)
})
