import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { datesOf } from './fixtures/dates-of.ts'

/** The days on which it happened and was found, in that order. */
const daysOf = (text: string): readonly string[] =>
  datesOf(text)
    .filter((date) => /^(?:occurred|discovered)/.test(date))
    .toSorted()

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'

describe('what was done from an entry to its end', () => {
  it('goes to the last deed', () => {
    for (const text of [
      `${theft} The intruders had first got in on 3 June. On 12 June they encrypted its servers.`,
      `${theft} A nurse typed her password into a false page on 3 June. The servers were encrypted on 12 June.`,
      `${theft} Intruders entered its network on 3 June and left with the files nine days later.`,
    ])
      assert.deepEqual(daysOf(text), ['occurred 2026-06-03 2026-06-12'], text)
  })

  it('goes to the finding that shut it off, or on which the servers were encrypted', () => {
    for (const text of [
      `${theft} The intruders had first got in on 3 June. The hospice detected them on 12 June and took its servers offline the same day.`,
      `${theft} On 3 June a nurse installed what she took for a meeting client. The hospice noticed the attack on 12 June, and revoked every session within the hour.`,
      `${theft} On 12 June the hospice found that its servers were being encrypted. The intruders had been inside since 3 June.`,
    ])
      assert.deepEqual(
        daysOf(text),
        ['discovered 2026-06-12 2026-06-12', 'occurred 2026-06-03 2026-06-12'],
        text,
      )
  })

  it('goes to the day on which what was open was closed', () => {
    const dates = daysOf(
      'Tarn Hospice confirmed that names and diagnoses of 4,100 patients were exposed. The database was left open on 3 June. The port was closed on 12 June.',
    )
    assert.ok(dates.includes('occurred 2026-06-03 2026-06-12'), dates.join())
  })

  it('is the day of the deed where nothing says that it went on', () => {
    for (const text of [
      `${theft} The files were copied on 3 June. The hospice detected the theft on 12 June.`,
      `${theft} The intruders had first got in on 3 June. The hospice learned of it on 12 June.`,
      `${theft} The intruders had first got in on 3 June. The hospice learned of it on 12 June. An unrelated server was encrypted on 30 July.`,
    ])
      assert.ok(
        daysOf(text).includes('occurred 2026-06-03 2026-06-03'),
        `${text} ${daysOf(text).join()}`,
      )
  })
})
