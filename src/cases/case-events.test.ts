import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseFile } from './get-case.ts'
import { eventInWords } from './case-events.ts'

const named = (n: number, name: string) =>
  ({ n, field: 'victim', value: { name } }) as unknown as CaseFile['statements'][number]

describe('an event of a case', () => {
  it('is told in a sentence, with the reason where one was given', () => {
    const detail = { from: 'open', to: 'closed' }
    assert.equal(eventInWords({ type: 'moved', detail }, []), 'Moved from open to closed')
    assert.equal(
      eventInWords({ type: 'moved', detail: { ...detail, reason: 'a duplicate' } }, []),
      'Moved from open to closed: a duplicate',
    )
    assert.equal(
      eventInWords({ type: 'split', detail: { documents: 1, to: 'case_2' } }, []),
      'One document went to case case_2',
    )
    assert.equal(
      eventInWords({ type: 'task-assigned', detail: { to: null, action: 'warn' } }, []),
      'Task unassigned: warn',
    )
  })

  it('names what was corrected and to what, where the values are names', () => {
    const event = { type: 'corrected', detail: { field: 'victim', n: 7, instead: 3 } }
    assert.equal(
      eventInWords(event, [named(3, 'Harrow Ltd'), named(7, 'Harrow Group')]),
      'An analyst corrected victim “Harrow Ltd” to “Harrow Group”',
    )
    assert.equal(eventInWords(event, []), 'An analyst corrected victim')
  })

  it('of a later version is shown by its type', () => {
    assert.equal(eventInWords({ type: 'toString', detail: {} }, []), 'toString')
    assert.equal(eventInWords({ type: 'archived', detail: {} }, []), 'archived')
  })
})
