import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../test/helpers/report-of.ts'
import { datesOf } from './fixtures/dates-of.ts'

const occurred = (text: string): readonly string[] =>
  datesOf(text).filter((each) => each.startsWith('occurred'))

describe('days in filings, decisions and logs', () => {
  it('are both days of a night', () => {
    assert.deepEqual(
      occurred(
        'The systems of Tarn Werft AG were hit by a cyberattack in the night from Saturday to Sunday (13/14 June 2026), in which files were stolen.',
      ),
      ['occurred 2026-06-13 2026-06-14'],
    )
  })

  it('span the look-ups of an employee', () => {
    assert.deepEqual(
      occurred(
        'The inquiry found that an employee of Tarn Bank had, between 21 February 2022 and 24 April 2024, consulted data of 3,573 customers without a reason. The bank confirmed the breach.',
      ),
      ['occurred 2022-02-21 2024-04-24'],
    )
  })

  it('are none of the deed where they only say when something was known or written', () => {
    const story = 'Tarn Mutual confirmed that hackers stole names of 2,300,000 people.'
    assert.deepEqual(occurred(`${story} As at today, it knows of no misuse.`), [])
    assert.deepEqual(occurred(`${story} That is twice the number it gave two months ago.`), [])
  })

  it('of an old story stand where it is settled today', () => {
    assert.deepEqual(
      occurred(
        'Tarn Orthopedics settles data breach case for $500,000\n\nThe Attorney General announced a settlement with Tarn Orthopedics, a practice that lost data of patients. In December 2023, attackers gained access to its network and stole data of 656,086 people.',
      ),
      ['occurred 2023-12-01 2023-12-31'],
    )
  })

  it('stand below the entries of a log', () => {
    const log = (head: string) => `Access to our tokens

Incident Report for Tarnbox

Resolved${head}We have finished our review. Tokens of our customers were read by the attacker.
Mar 20, 2026 - 15:40 UTC

Identified${head}Somebody got in with a stolen key. It began at 02:31 UTC today and was cut off at 07:55 UTC.
Mar 17, 2026 - 11:05 UTC`
    for (const head of ['\n', ' - '])
      assert.deepEqual(
        factsOf(log(head), '2026-03-20')
          .dates.filter(({ kind }) => kind === 'occurred')
          .map(({ from, to }) => `${from} ${to}`),
        ['2026-03-17 2026-03-17'],
        head,
      )
  })

  it('of a notice to an office are none of a discovery', () => {
    assert.ok(
      !datesOf(
        "We noticed on 3 February 2026 that hackers had copied files. We informed the Information Commissioner's Office on 5 February 2026.",
      ).includes('discovered 2026-02-05 2026-02-05'),
    )
  })
})
