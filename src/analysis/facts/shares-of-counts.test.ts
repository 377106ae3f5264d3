import assert from 'node:assert/strict'
import { it } from 'node:test'
import { reportOf } from '../../../test/helpers/report-of.ts'

const countsOf = (text: string): readonly string[] =>
  (reportOf(text, '2026-08-06').case?.recordCounts ?? []).map(
    ({ count, unit, scope, modality }) => `${count} ${unit} ${scope} ${modality}`,
  )
const story = 'Tarn Hospice confirmed that hackers stole names and addresses of 61,000 patients.'

it('"of them" counts those who were just counted', () => {
  assert.deepEqual(countsOf(`${story} For 8,300 of them the files hold diagnoses.`), [
    '61000 patients victim confirmed',
    '8300 patients victim confirmed',
  ])
  assert.ok(
    countsOf(
      'Tarn Club raised the number of members hit to 2.91 million on Monday. It confirmed that hackers stole names, and for some 410,000 of them phone numbers.',
    ).includes('410000 people victim confirmed'),
  )
})

it('the residents of one state are a share of those affected, unless the state lost their data', () => {
  const letter = (told: string) =>
    countsOf(`Dear Member,

We are writing to tell you that someone downloaded files with your name and account number on April 18, 2026. ${told} We have notified the police and apologize.

Sincerely,
Ida Holm, President, Fernlake Bank`)
  assert.deepEqual(letter('This letter is being sent to 312 residents of Rhode Island.'), [])
  assert.deepEqual(letter('It was sent to 4,120 people, of whom 62 are Maine residents.'), [
    '4120 people victim confirmed',
  ])
  assert.deepEqual(letter('It concerns 9,400 residents of our homes.'), [
    '9400 people victim confirmed',
  ])
  assert.deepEqual(
    countsOf(
      `${story} In a notice to the attorney general it put the number of Oregonians affected at 12,450.`,
    ),
    ['61000 patients victim confirmed'],
  )
  assert.deepEqual(
    countsOf(
      'The Oregon Department of Roads confirmed that hackers stole names and licence numbers of 3.5 million Oregon residents.',
    ),
    ['3500000 people victim confirmed'],
  )
  assert.deepEqual(
    countsOf(
      'The Missouri Department of Roads confirmed that hackers stole names and licence numbers of 61,000 people. In a notice to the attorney general it put the number of Missourians affected at 12,450.',
    ),
    ['61000 people victim confirmed', '12450 people victim confirmed'],
  )
})

it('of what is offered only the real share is confirmed', () => {
  assert.deepEqual(
    countsOf(
      'A seller put up 1.2 million records of Torsvik Ferries on a forum. Torsvik Ferries has confirmed that data of passengers was stolen. Of the 1.2 million records offered, only 200,000 are real, the company said.',
    ),
    ['200000 records victim confirmed', '1200000 records victim claimed'],
  )
  assert.ok(
    countsOf(
      'Torsvik Ferries has confirmed that data was stolen. Of the 1.2 million passengers affected, only 200,000 had given a telephone number.',
    ).includes('1200000 customers victim confirmed'),
  )
})

it('a figure behind "not", or from which it was lowered, was given before', () => {
  assert.deepEqual(
    countsOf(
      'Tarn Club now puts the number of members hit by the breach at 2.9 million, not 3.7 million.',
    ),
    ['2900000 people victim confirmed'],
  )
  assert.deepEqual(
    countsOf(
      'Tarn Club on Monday lowered its estimate of the number of members whose names were stolen in June to 2.91 million from 3.7 million.',
    ),
    ['2910000 people victim reported'],
  )
})

it('sums of money, the hotels of a chain and all the users of a site are no size', () => {
  assert.deepEqual(countsOf(`${story} Claims that UGX 96 million was stolen are false.`), [
    '61000 patients victim confirmed',
  ])
  assert.deepEqual(
    countsOf(`${story} It is introducing a second factor for all 480,000 users of its portal.`),
    ['61000 patients victim confirmed'],
  )
  assert.ok(
    !countsOf(
      'The gang Lynx claims to have stolen 1.6 million guest stays from "Hotels du Bois" (Evian), 8 hotels, and threatens to publish them.',
    ).some((each) => each.startsWith('8 ')),
  )
})
