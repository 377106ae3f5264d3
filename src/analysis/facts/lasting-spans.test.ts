import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { datesOf } from './fixtures/dates-of.ts'

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'

describe('a span whose end is told apart', () => {
  it('runs to the day behind "until", in the same sentence or the ones behind it', () => {
    for (const text of [
      `${theft} The intruders first logged in on 3 June and carried on until 19 June.`,
      `${theft} The intruders broke into its server on 3 June. They used the account of a nurse. It went on until 19 June.`,
      `${theft} The intruders broke into its server on 3 June. The last log-in that the hospice could find was on 19 June.`,
      `${theft} The records were first opened on 3 June, and for the last time on 19 June.`,
      `${theft} An intruder had been in the network since 3 June and, before being locked out on 19 June, copied the files.`,
      `${theft} The earliest theft of files was on 3 June; the last was on 19 June.`,
    ])
      assert.ok(
        datesOf(text).includes('occurred 2026-06-03 2026-06-19'),
        `${text} ${datesOf(text).join()}`,
      )
  })

  it('runs to the day of the discovery where the words say so', () => {
    assert.deepEqual(
      datesOf(
        `${theft} On 19 June the hospice detected suspicious activity. The attackers had access to its server beginning on 3 June and ending the day the activity was detected.`,
      ).toSorted(),
      ['discovered 2026-06-19 2026-06-19', 'occurred 2026-06-03 2026-06-19'],
    )
  })

  it('does not end on the day until which nobody knew or the shop is closed', () => {
    for (const end of [
      "It didn't tell the patients until 19 June.",
      'Its day clinic stays closed until 19 June.',
    ])
      assert.deepEqual(
        datesOf(`${theft} The hackers broke into its server on 3 June. ${end}`).filter((date) =>
          date.startsWith('occurred'),
        ),
        ['occurred 2026-06-03 2026-06-03'],
        end,
      )
  })
})

describe('a span that is counted', () => {
  it('has as many days from its beginning, or up to its end', () => {
    for (const [text, span] of [
      [
        'The break-in at Tarn Hospice went on for eleven days from 3 June 2026 before anybody saw it.',
        'occurred 2026-06-03 2026-06-13',
      ],
      [
        'Attackers had access for two weeks from 3 June 2026 until a nurse noticed them.',
        'occurred 2026-06-03 2026-06-16',
      ],
      [
        'The files could be read on the internet for six weeks up to 20 July 2026.',
        'occurred 2026-06-09 2026-07-20',
      ],
    ] as const)
      assert.ok(datesOf(`${theft} ${text}`).includes(span), datesOf(`${theft} ${text}`).join())
  })

  it('is none of the help that is offered, or of a shop that stays closed', () => {
    for (const text of [
      'The hospice pays for two years of monitoring from 3 June 2026.',
      'Its shop will be closed for three weeks from 3 June 2026.',
    ])
      assert.deepEqual(datesOf(`${theft} ${text}`), [])
  })
})
