import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const victimsOf = (text: string): readonly string[] | undefined =>
  analyzeReport(
    { text, title: null, publishedAt: '2026-05-20', siteName: null, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  ).case?.victims.map(({ name }) => name)

describe('who lost data', () => {
  it('may be a firm with the name of a person', () => {
    assert.deepEqual(
      victimsOf(
        'Customers of the furniture chain Peter Orlane had their card numbers stolen. Peter Orlane said that it was hacked in May.',
      ),
      ['Peter Orlane'],
    )
  })

  it('is nobody who only speaks', () => {
    assert.deepEqual(
      victimsOf(
        'Card numbers of customers of Larchwood Chairs were stolen by hackers in May. Peter Orlane warned customers of Larchwood Chairs.',
      ),
      ['Larchwood Chairs'],
    )
  })

  it('is not the paper that was told of it', () => {
    const theft = 'Hackers stole passport scans of 900 guests of Larchwood Hostels in May.'
    for (const told of [
      'Larchwood Hostels told the daily Tarnvik Herald that it had called the police.',
      'In a statement to Channel Six, Larchwood Hostels said that it had called the police.',
      'Speaking to the newspaper Tarnvik Herald, a manager of Larchwood Hostels blamed a supplier.',
    ]) {
      assert.deepEqual(victimsOf(`${theft} ${told}`), ['Larchwood Hostels'], told)
    }
    assert.deepEqual(
      victimsOf(
        'Hackers stole names and addresses of 4,000 subscribers of the daily Tarnvik Herald.',
      ),
      ['Tarnvik Herald'],
    )
  })
})
