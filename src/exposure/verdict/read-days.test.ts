import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayLengthOf, learnTimeForm, readMoment, toDayNumber, toPlainDate } from './read-days.ts'

describe('readMoment', () => {
  it('reads the forms in which systems write times', () => {
    const day = toDayNumber(Temporal.PlainDate.from('2024-03-25'))
    const written = [
      ['2024-03-25T14:05:00Z', 14],
      ['2024-03-25', null],
      ['25.03.2024 14:05', 14],
      ['03/25/2024', null],
      ['1711375500', 14],
      ['1711375500000', 14],
    ] as const
    for (const [text, hour] of written) {
      const form = learnTimeForm([text])
      assert.ok(form !== null, text)
      assert.deepEqual(readMoment(text, form), { day, hour }, text)
    }
  })

  it('tells day first from month first by the other values of the column', () => {
    assert.equal(learnTimeForm(['03/04/2024', '25/04/2024']), 'day-first')
    assert.equal(learnTimeForm(['03/04/2024', '04/25/2024']), 'month-first')
  })

  it('keeps the day in the beginning of a number of seconds', () => {
    const form = 'seconds'
    const begin = '1711375500'.slice(0, dayLengthOf(form))
    const day = readMoment(begin, form)?.day ?? 0
    assert.ok(Math.abs(day - 19_807) <= 1)
  })

  it('refuses what is no time', () => {
    assert.equal(learnTimeForm(['red', 'blue']), null)
    assert.equal(readMoment('2024-13-40', 'iso'), null)
  })

  it('agrees with the calendar', () => {
    assert.equal(String(toPlainDate(19_807)), '2024-03-25')
    assert.equal(toDayNumber(Temporal.PlainDate.from('1970-01-01')), 0)
    assert.equal(toDayNumber(Temporal.PlainDate.from('2000-02-29')), 11_016)
  })
})
