import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dueReminders, nextReminder, reminderTimes } from './reminder-times.ts'

const duty = { key: 'a', dueAt: '2026-06-04T12:00:00Z', ruling: 'owed', state: 'open' } as const
const settings = { leads: ['PT1H', 'PT24H', 'PT4H'], whenLate: true }
const at = (instant: string) => Temporal.Instant.from(instant)

describe('when to remind', () => {
  it('is at each lead before the due instant and once when late, in order', () => {
    assert.deepEqual(
      reminderTimes([duty], settings).map(({ lead }) => lead),
      ['PT24H', 'PT4H', 'PT1H', 'late'],
    )
  })

  it('is never for what is undecided, not owed, submitted, waived or without a date', () => {
    const none = [
      { ...duty, ruling: 'undecided' as const },
      { ...duty, ruling: 'not-owed' as const },
      { ...duty, state: 'submitted' as const },
      { ...duty, state: 'waived' as const },
      { ...duty, dueAt: null },
    ]
    assert.deepEqual(reminderTimes(none, settings), [])
  })

  it('is only at the closest lead where a duty becomes known late', () => {
    const times = reminderTimes([duty], settings)
    const due = dueReminders(times, at('2026-06-04T11:30:00Z'))
    assert.deepEqual(
      due.map(({ lead }) => lead),
      ['PT1H'],
    )
    assert.equal(
      nextReminder(times, at('2026-06-04T11:30:00Z'))?.toString(),
      '2026-06-04T12:00:01Z',
    )
    assert.equal(nextReminder(times, at('2026-06-05T00:00:00Z')), null)
  })
})
