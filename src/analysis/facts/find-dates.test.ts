import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const datesOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'date' ? [each.value] : []))
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)

describe('dates', () => {
  it('takes the day of a claim or a listing for when it was told', () => {
    assert.deepEqual(
      datesOf(
        'The Bloodroot ransomware gang added Delmara Foods to its leak site on Tuesday. It claims to have stolen names and bank details of 4,000 employees of Delmara Foods.',
      ),
      ['disclosed 2026-08-04 2026-08-04'],
    )
  })

  it('joins the day on which it began and the day until which it went on', () => {
    assert.ok(
      datesOf(
        'Halden Museums confirmed that hackers stole card data of 3,800 customers. Malicious code was placed in its shop on 12 July and stayed there until 29 July.',
      ).includes('occurred 2026-07-12 2026-07-29'),
    )
  })

  it('reads a month with its year in words', () => {
    assert.ok(
      datesOf(
        'Calder Bank confirmed a data breach. Hackers stole names and email addresses of 40,000 customers of Calder Bank in October last year.',
      ).includes('occurred 2025-10-01 2025-10-31'),
    )
  })

  it('states no date of deadlines and of the history of the company', () => {
    assert.deepEqual(
      datesOf(
        'Calder Bank confirmed that hackers stole names and email addresses of 40,000 customers. Calder Bank was founded in 1911. It expects half-year results on 14 September.',
      ),
      [],
    )
  })
})
