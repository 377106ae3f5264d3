import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const figures = (text: string) =>
  analyzeReport(
    { text, title: null, publishedAt: '2026-08-06', siteName: null, url: null, sha256: '' },
    { seat: 'breached-controller', withText: false },
  ).case?.recordCounts.map(({ count, unit, of }) => `${count} ${unit}: ${of ?? '-'}`)

describe('of several victims each figure', () => {
  it('is that of the one named before it', () => {
    assert.deepEqual(
      figures(
        'Two clinics have warned patients after hackers broke into their payroll software. Marbeck Clinic said 9,400 patients were affected, Torvald Hospital 31,000.',
      ),
      ['31000 patients: Torvald Hospital', '9400 patients: Marbeck Clinic'],
    )
  })

  it('is that of the one it is said of behind it', () => {
    assert.deepEqual(
      figures(
        'Hackers attacked software that is used by councils to bill residents. Names and addresses of 28,600 residents of Marbeck Council and 11,900 residents of Torvald Council were stolen.',
      ),
      ['28600 people: Marbeck Council', '11900 people: Torvald Council'],
    )
  })

  it('is nobody’s in particular where there is one victim', () => {
    assert.deepEqual(
      figures('Marbeck Clinic said that hackers stole the names of 9,400 patients in May.'),
      ['9400 patients: -'],
    )
  })
})
