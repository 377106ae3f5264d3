import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const datesOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'date' ? [each.value] : []))
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'
const found = 'discovered 2026-06-19 2026-06-19'

describe('the day on which a house came to know', () => {
  it('is told by who told it, how late and by what it knew first', () => {
    for (const text of [
      'Its web host did not tell the hospice until 19 June.',
      'The hospice was itself only told of the breach on 19 June.',
      'It took until 19 June before the hospice was told of the theft.',
      'The hospice has known of the theft since 19 June.',
      'The e-mail of the extortionists arrived on 19 June and was the first that the hospice knew of it.',
      'On 19 June a patient rang the front desk because she could read the letters of others.',
      'The hackers encrypted the server on 19 June, which is when staff noticed the intrusion.',
      'The theft came to light some days later, on 19 June.',
      'The post brought the theft to the hospice’s attention on 19 June.',
      'A nurse noticed the stolen files on the Friday, 19 June.',
      'A nurse noticed the stolen files June 19.',
      'An alarm went off in its network on 19 June.',
      'A warning about the stolen files reached it on 19 June.',
    ])
      assert.ok(datesOf(`${theft} ${text}`).includes(found), `${text} ${datesOf(text).join()}`)
  })

  it('is none on which an office or the exchange was told, or the end of a review', () => {
    for (const text of [
      'On 19 June the hospice notified the Information Commission of the breach.',
      'The Office of the Privacy Commissioner said it was notified of the breach on 19 June.',
      'The hospice notified Borsa Lovanna of the breach on 19 June.',
      'The hospice finished reviewing the stolen files on 19 June.',
    ])
      assert.ok(!datesOf(`${theft} ${text}`).includes(found), text)
  })
})

describe('a day of nothing', () => {
  it('is that of an article, of posts that circulate and of days of the week in general', () => {
    for (const text of [
      'In an article of 27 July we wrote of the breach of the hospice.',
      'Posts on the breach have been circulating since 27 July.',
      'Every Monday we list what hackers claim to have stolen.',
    ])
      assert.deepEqual(
        datesOf(`${theft} ${text}`).filter((date) => /occurred|discovered/.test(date)),
        [],
        text,
      )
  })
})
