import assert from 'node:assert/strict'
import { it } from 'node:test'
import { datesOf } from './fixtures/dates-of.ts'

const theft = 'Tarn Hospice confirmed that hackers stole names of 4,000 patients.'

it('the day of a complaint in court is none of the breach, that of a filing with an authority is', () => {
  assert.deepEqual(
    datesOf(
      `${theft} The complaint, filed on July 7, 2026 in the district court, asks for damages.`,
    ),
    [],
  )
  assert.deepEqual(
    datesOf(
      'Tarn Hospice confirmed that hackers stole names of 4,000 patients on June 3, 2026. The hospice filed a breach report with the authority on July 7, 2026.',
    ),
    ['occurred 2026-06-03 2026-06-03', 'disclosed 2026-07-07 2026-07-07'],
  )
})

it('what was done between two days went on between them, whoever tells of it', () => {
  assert.deepEqual(
    datesOf(
      'The Tarn Infirmary said the records of 5,300 of its patients had been opened by a stranger between 8 and 15 July 2026.',
    ),
    ['occurred 2026-07-08 2026-07-15'],
  )
  assert.deepEqual(
    datesOf(
      'The investigation determined that a threat actor had used credentials of a supplier of Tarn Hospice to export names of patients between July 15 and July 19, 2026.',
    ),
    ['occurred 2026-07-15 2026-07-19'],
  )
  assert.deepEqual(
    datesOf(`${theft} It concerns patients who were treated between 3 and 9 May 2026.`),
    [],
  )
})

it('the day of a repair, of an update, of what was looked through and the age of files are no days of the breach', () => {
  for (const told of [
    'It repaired the fault on 16 July 2026.',
    'The hospice on Wednesday lowered its estimate of those affected.',
    'It has reviewed its logs for the past ninety days.',
    'The files are mixed, the oldest from 2021.',
  ])
    assert.deepEqual(datesOf(`${theft} ${told}`), [], told)
  assert.deepEqual(
    datesOf(
      'The printer fixed its server a week late and told Tarn Hospice on 27 July 2026 that hackers had stolen names of patients.',
    ),
    ['discovered 2026-07-27 2026-07-27'],
  )
})

it('old data is of the day of the incident it stems from, and an office is told after it is known', () => {
  assert.deepEqual(
    datesOf(
      `${theft} The data stems from an incident at a former supplier in August 2023, which was reported to the commissioner at the time.`,
    ),
    ['occurred 2023-08-01 2023-08-31'],
  )
  assert.deepEqual(
    datesOf(`${theft} The Personal Data Protection Office was notified on 3rd July 2026.`),
    ['disclosed 2026-07-03 2026-07-03'],
  )
})

it('the head of a post gives the day of the offer', () => {
  assert.deepEqual(
    datesOf(`[SELLING] Clinica Tarn (Chile) full patient database 2026
Posted by: quilmo - 23-06-2026, 02:11

Selling database of Clinica Tarn. Rows: 890,114. Fields: rut, name, phone, email.
Price: $3,000 XMR, one buyer.`),
    ['offered 2026-06-23 2026-06-23'],
  )
})
