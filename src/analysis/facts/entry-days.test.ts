import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

/** The dates of a text, which must be read as a report: what is read as none has no dates at all. */
function datesOf(text: string): readonly string[] {
  const { isBreachReport, statements } = analyzeText({
    text,
    title: null,
    publishedAt: '2026-08-06',
    siteName: null,
    url: null,
  })
  assert.ok(isBreachReport, `no report: ${text}`)
  return statements
    .flatMap((each) => (each.field === 'date' ? [each.value] : []))
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)
    .filter((date) => /^(?:occurred|discovered)/.test(date))
    .toSorted()
}

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'

describe('what was done from an entry to its end', () => {
  it('goes to the last deed', () => {
    for (const text of [
      `${theft} The intruders had first got in on 3 June. On 12 June they encrypted its servers.`,
      `${theft} A nurse typed her password into a false page on 3 June. The servers were encrypted on 12 June.`,
      `${theft} Intruders entered its network on 3 June and left with the files nine days later.`,
    ])
      assert.deepEqual(datesOf(text), ['occurred 2026-06-03 2026-06-12'], text)
  })

  it('goes to the finding that shut it off, or on which the servers were encrypted', () => {
    for (const text of [
      `${theft} The intruders had first got in on 3 June. The hospice detected them on 12 June and took its servers offline the same day.`,
      `${theft} On 3 June a nurse installed what she took for a meeting client. The hospice noticed the attack on 12 June, and revoked every session within the hour.`,
      `${theft} On 12 June the hospice found that its servers were being encrypted. The intruders had been inside since 3 June.`,
    ])
      assert.deepEqual(
        datesOf(text),
        ['discovered 2026-06-12 2026-06-12', 'occurred 2026-06-03 2026-06-12'],
        text,
      )
  })

  it('goes to the day on which what was open was closed', () => {
    const dates = datesOf(
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
        datesOf(text).includes('occurred 2026-06-03 2026-06-03'),
        `${text} ${datesOf(text).join()}`,
      )
  })
})
