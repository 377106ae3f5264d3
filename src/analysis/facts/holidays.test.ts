import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { readHoliday } from './holidays.ts'

const written = Temporal.PlainDate.from('2026-10-14')
const daysOf = (name: string): readonly string[] => {
  const days = readHoliday(name, written)
  return days === null ? [] : [days.from.toString(), days.to.toString()]
}

const datesOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-10-14', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'date' ? [each.value] : []))
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'

describe('holidays', () => {
  it('fall on their days of the year that is said, or of the last one', () => {
    assert.deepEqual(daysOf('Easter Sunday 2024'), ['2024-03-31', '2024-03-31'])
    assert.deepEqual(daysOf('Easter Sunday 2019'), ['2019-04-21', '2019-04-21'])
    assert.deepEqual(daysOf('Good Friday'), ['2026-04-03', '2026-04-03'])
    assert.deepEqual(daysOf('Christmas Eve'), ['2025-12-24', '2025-12-24'])
    assert.deepEqual(daysOf('Christmas and New Year'), ['2025-12-25', '2026-01-01'])
    assert.deepEqual(daysOf('Thanksgiving 2025'), ['2025-11-27', '2025-11-27'])
    assert.deepEqual(daysOf('Thanksgiving weekend'), ['2025-11-27', '2025-11-30'])
    assert.deepEqual(daysOf('Labor Day weekend'), ['2026-09-05', '2026-09-07'])
    assert.deepEqual(daysOf('Memorial Day 2026'), ['2026-05-25', '2026-05-25'])
    assert.equal(readHoliday('Easter', null), null)
  })

  it('date what was done, or noticed, on them', () => {
    assert.deepEqual(datesOf(`${theft} The files were copied over the Easter weekend.`), [
      'occurred 2026-04-03 2026-04-06',
    ])
    assert.deepEqual(datesOf(`${theft} The theft came to light over the Easter weekend.`), [
      'discovered 2026-04-03 2026-04-06',
    ])
  })

  it('give way to days in figures, and are no adjective of something else', () => {
    assert.deepEqual(
      datesOf(`${theft} The files were copied over the Easter weekend, from 4 to 5 April.`),
      ['occurred 2026-04-04 2026-04-05'],
    )
    assert.deepEqual(datesOf(`${theft} It had been collecting for its Christmas trees.`), [])
  })
})
