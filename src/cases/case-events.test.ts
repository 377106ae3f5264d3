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
    const tasks = [{ actionId: 'warn', title: 'Warn the customers' }]
    assert.equal(
      eventInWords({ type: 'task-done', detail: { action: 'warn' } }, [], tasks),
      'Task done: Warn the customers',
    )
  })

  it('tells what was discarded, where that is one thing, and in how many statements', () => {
    const detail = { field: 'victim', n: 3, statements: 2, numbers: '3 7', reason: 'an advert' }
    const found = [named(3, 'Harrow Ltd'), named(7, 'Harrow Limited')]
    assert.equal(
      eventInWords({ type: 'discarded', detail }, found),
      'An analyst discarded victim “Harrow Ltd” (2 statements) as misread: an advert',
    )
    assert.equal(
      eventInWords({ type: 'restored', detail: { statements: 2, numbers: '3 9' } }, found),
      'An analyst let 2 statements count again',
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

  it('names a duty and a law as people do, and by the id where an older version kept only that', () => {
    const sent = { duty: 'eu-gdpr-33-1', channel: 'mail', lead: 'PT48H' }
    assert.equal(
      eventInWords({ type: 'reminder-sent', detail: { ...sent, name: 'GDPR, CNIL' } }, []),
      'Reminder of duty GDPR, CNIL sent by mail, 2 days before it is due',
    )
    assert.equal(
      eventInWords({ type: 'reminder-sent', detail: { ...sent, lead: 'late' } }, []),
      'Reminder of duty eu-gdpr-33-1 sent by mail, when it was late',
    )
  })

  it('says how many people were entered', () => {
    const detail = { kind: 'affected', about: 'DE', count: 206 }
    assert.equal(
      eventInWords({ type: 'duty-input', detail }, []),
      'Entered for the duties, people affected in Germany (206)',
    )
  })
})
