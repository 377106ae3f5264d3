import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findDateline } from './find-dateline.ts'

const story =
  'The carrier told its customers that somebody had read their bookings since 3 May 2025.'

describe('the day that a text was published', () => {
  for (const [said, lines] of [
    ['2026-11-12', ['Airline loses bookings', '', 'By Ann Lee', '12 November 2026', '', story]],
    ['2026-11-19', ['Airline loses bookings', 'Ferry Town Post, 19 November 2026', story]],
    ['2026-11-12', ['# Airline loses bookings', '*Published: Nov. 12, 2026, 9:14 AM CET*', story]],
    [
      '2026-11-10',
      ['Example Dental', '4 Elm Street', 'Tuesday, November 10, 2026', 'Dear patient,'],
    ],
    ['2026-11-09', [`COPENHAGEN, 9 November 2026 — ${story}`]],
    ['2026-11-09', [`LONDON (Nov. 9, 2026) - ${story}`]],
    ['2026-03-04', ['Status of our systems', 'Updated 2026-03-04 17:20 UTC', story]],
  ] as const) {
    it(`is read from "${lines.find((line) => /20\d\d/.test(line))?.slice(0, 40)}"`, () => {
      assert.equal(findDateline(lines.join('\n')), said)
    })
  }

  for (const line of [
    'Date of incident: 9 November 2026',
    'Breach discovered 9 November 2026',
    'What we know since 9 November 2026',
    'On 9 November 2026 an outsider copied our files.',
    '31 November 2026',
  ]) {
    it(`is not "${line}"`, () => assert.equal(findDateline(`${line}\n${story}`), null))
  }

  it('is looked for at the top only, and in bounded time', () => {
    assert.equal(findDateline(`${`${story}\n`.repeat(20)}12 November 2026\n`), null)
    assert.equal(findDateline(`${'A '.repeat(500_000)}\n${', '.repeat(500_000)}`), null)
  })
})
