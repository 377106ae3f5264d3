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
})
