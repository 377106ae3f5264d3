import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dutyMovesOf, statusOf } from './duty-states.ts'

const due = '2026-06-04T16:20:00Z'
const at = (instant: string) => Temporal.Instant.from(instant)

describe('the states of a duty', () => {
  it('an open duty is late after its due instant and not at it', () => {
    const duty = { state: 'open', ruling: 'owed', dueAt: due } as const
    assert.equal(statusOf(duty, at(due)), 'open')
    assert.equal(statusOf(duty, at('2026-06-04T16:20:00.001Z')), 'late')
    assert.equal(statusOf({ ...duty, dueAt: null }, at('2030-01-01T00:00:00Z')), 'open')
  })

  it('what was submitted or waived stays so, whatever the clock and the rules say', () => {
    const later = at('2026-07-01T00:00:00Z')
    assert.equal(
      statusOf({ state: 'submitted', ruling: 'not-owed', dueAt: due }, later),
      'submitted',
    )
    assert.equal(statusOf({ state: 'waived', ruling: 'owed', dueAt: due }, later), 'waived')
    assert.equal(statusOf({ state: 'prepared', ruling: 'not-owed', dueAt: due }, later), 'not-owed')
  })

  it('a duty that the facts do not decide is shown as such until somebody prepares it', () => {
    const duty = { state: 'open', ruling: 'undecided', dueAt: due } as const
    assert.equal(statusOf(duty, at('2026-07-01T00:00:00Z')), 'undecided')
    assert.equal(statusOf({ ...duty, state: 'prepared' }, at(due)), 'prepared')
  })

  it('nothing leads from submitted but a further version', () => {
    assert.deepEqual(dutyMovesOf('submitted'), ['submitted'])
    assert.deepEqual(dutyMovesOf('open'), ['prepared', 'submitted', 'waived'])
  })
})
