import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dutiesToCalendar, type CalendarDuty } from './calendar.ts'
import type { KeptDuty } from './duty.ts'

const duty = {
  key: 'eu-gdpr-33-1 DE',
  regimeName: 'GDPR',
  recipientName: 'the authority; of Hesse, Germany',
  dueAt: '2026-10-25T02:30:00+01:00',
  reason: 'people are affected',
  citation: 'art. 33(1)',
} as KeptDuty
const entry: CalendarDuty = {
  caseId: 'case_1',
  caseTitle: 'A breach',
  duty,
  status: 'open',
  changedAt: '2026-10-22T08:00:00Z',
}
const options = {
  leads: ['PT24H', 'PT1H'],
  consoleUrl: 'https://console.example',
  now: Temporal.Instant.from('2026-10-22T09:00:00Z'),
}
/** Long lines are folded (RFC 5545, 3.1). */
const unfold = (text: string): string => text.replaceAll('\r\n ', '')

describe('the calendar of duties', () => {
  it('has one event a duty at its instant in UTC, with an alarm for each lead', () => {
    const text = unfold(dutiesToCalendar([entry], options))
    assert.match(text, /DTSTART:20261025T013000Z\r\n/)
    assert.match(text, /SUMMARY:Due: GDPR\\, the authority\\; of Hesse\\, Germany\r\n/)
    assert.match(text, /UID:case_1-eu-gdpr-33-1-DE@breakwater\r\n/)
    assert.deepEqual(
      [...text.matchAll(/TRIGGER:(\S+)/g)].map(([, trigger]) => trigger),
      ['-P1D', '-PT1H'],
    )
  })

  it('folds what is longer than a line may be, counted in bytes', () => {
    const reason = 'Die Behörde für Datenschutz ist zu verständigen; '.repeat(8).trim()
    const folded = dutiesToCalendar([{ ...entry, duty: { ...duty, reason } }], options)
    for (const line of folded.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(unfold(folded).includes(reason.replaceAll(';', '\\;')))
  })

  it('leaves out what is done, undecided or without a date', () => {
    const none = [
      { ...entry, status: 'submitted' as const },
      { ...entry, status: 'undecided' as const },
      { ...entry, duty: { ...duty, dueAt: null } },
    ]
    assert.doesNotMatch(dutiesToCalendar(none, options), /BEGIN:VEVENT/)
  })
})
