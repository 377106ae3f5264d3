import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from './analyze-text.ts'

const reports = (text: string): boolean =>
  analyzeText({
    text,
    title: text.split('\n')[0] ?? null,
    publishedAt: '2026-06-12',
    siteName: null,
    url: null,
  }).isBreachReport

describe('a notice that the breach of another does not reach its author', () => {
  it('reports no breach', () => {
    for (const text of [
      `Statement on the incident at PayTarn

You may have read that the payroll provider PayTarn has suffered a data breach in which bank details of employees were stolen.

Larkhill Software is not affected. We do not use PayTarn and have no connection to its systems. No action is needed on your part.`,
      `Is Quillstack affected by the compromise of axios?

Short answer: no.

Two malicious versions of the package were published for three hours, and build servers of several vendors were compromised.

We have checked all our logs. No customer data, credentials or source code were exposed.`,
      `Response to the theft of tokens at StreamForge

Several customers have asked about the theft of OAuth tokens at StreamForge.

Our products are not affected by it. We ended our integration with StreamForge in 2024. Customers do not need to take any action.`,
    ])
      assert.equal(reports(text), false, text)
  })

  it('is none where data of those it writes to was there after all', () => {
    assert.equal(
      reports(`Incident at PayTarn

Dear Member,

We are writing to inform you of an incident at PayTarn, our payroll provider. Our own systems were not affected. We do not use PayTarn for pensions.

PayTarn told us that your bank details were copied by an intruder on 3 May 2026.`),
      true,
    )
    assert.equal(
      reports(
        'Larkhill Bank is not affected by the outage, it said. Hackers stole names and card numbers of 41,000 customers of Tarn Bank in May 2026, Tarn Bank confirmed. It has informed the regulator.',
      ),
      true,
    )
  })
})

it('counts of a quarter or half a year report no breach', () => {
  assert.equal(
    reports(`Ransomware in the first quarter of 2026: fewer payments, more leaks

We tracked 2,289 victims named on 74 leak sites between January and March, up 31 percent on the same quarter of last year.

The share of victims that paid fell to 23 percent. The median payment was $190,000. In 82 percent of cases data was stolen before anything was encrypted.`),
    false,
  )
  assert.equal(
    reports(`Tarn Bank: results of the first quarter of 2026

Tarn Bank confirmed that hackers stole names and account numbers of 41,000 customers in the first quarter of 2026. It has informed the customers and the regulator.`),
    true,
  )
})
