import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openReading } from '../reading.ts'
import { findDateMentions } from './date-mentions.ts'

const daysIn = (text: string, publishedAt: string | null = '2026-08-06'): readonly string[] =>
  findDateMentions(openReading({ text, title: null, publishedAt, siteName: null, url: null })).map(
    ({ from, to }) => `${from} ${to}`,
  )

describe('days named in a text', () => {
  it('count from the line at its head that gives its day', () => {
    for (const head of [
      '20 March 2026',
      'By Ada Moss | March 20, 2026',
      'Published on 20 March 2026',
    ])
      assert.ok(
        daysIn(`A list was online\n\n${head}\n\nYesterday a reader told us.`).includes(
          '2026-03-19 2026-03-19',
        ),
        head,
      )
    // A day in a sentence, or one after the page was published, is no such line.
    for (const head of ['They came on 20 March 2026', 'Due on: 20 March 2027'])
      assert.ok(
        daysIn(`A list was online\n\n${head}\n\nYesterday a reader told us.`).includes(
          '2026-08-05 2026-08-05',
        ),
        head,
      )
  })

  it('begin no later than the word they begin with', () => {
    assert.deepEqual(daysIn('The exposures of patient data years ago were settled.'), [])
    assert.deepEqual(daysIn('It went on into March 2026, and again on May 3.'), [
      '2026-03-01 2026-03-31',
      '2026-05-03 2026-05-03',
    ])
    // A lost space does not hide a month.
    assert.deepEqual(daysIn('It was copied onMay 3, 2026.'), ['2026-05-03 2026-05-03'])
  })

  it('are one span where its ends are written in different ways', () => {
    assert.deepEqual(daysIn('The files were open from December 2025 until June 15 of this year.'), [
      '2025-12-01 2026-06-15',
    ])
    assert.deepEqual(daysIn('From Aug. 10, 2025, to March 9, 2026, cards were read.'), [
      '2025-08-10 2026-03-09',
    ])
    assert.deepEqual(daysIn('It lasted between Jun. 27 and Jul. 4.'), ['2026-06-27 2026-07-04'])
    assert.deepEqual(daysIn('It lasted between 27 June, when a file came, and 4 July.'), [
      '2026-06-27 2026-07-04',
    ])
    assert.deepEqual(daysIn('It lasted between June 27, the day of an update, and July 4.'), [
      '2026-06-27 2026-07-04',
    ])
  })

  it('take the year of a day told before where nothing says when the text was published', () => {
    const thefts = (rest: string) => daysIn(`Files were copied on 28 December 2025. ${rest}`, null)
    assert.deepEqual(thefts('It was noticed on 3 January.'), [
      '2025-12-28 2025-12-28',
      '2026-01-03 2026-01-03',
    ])
    assert.deepEqual(thefts('They had come in on 2 December.'), [
      '2025-12-28 2025-12-28',
      '2025-12-02 2025-12-02',
    ])
    assert.deepEqual(thefts('Customers were told last month.'), ['2025-12-28 2025-12-28'])
    assert.deepEqual(daysIn('It was noticed on 3 January.', null), [])
  })

  it('are two where "and" only adds the second', () => {
    assert.deepEqual(daysIn('It struck in May 2026 and June 3, 2026.'), [
      '2026-05-01 2026-05-31',
      '2026-06-03 2026-06-03',
    ])
  })

  it('are of the year that is said behind the month', () => {
    assert.deepEqual(daysIn('In March last year a thief got in.'), ['2025-03-01 2025-03-31'])
    assert.deepEqual(daysIn('It began in October of 2024.'), ['2024-10-01 2024-10-31'])
  })

  it('are the early or late days of a month, however that is put', () => {
    assert.deepEqual(daysIn('Late in May a thief got in.'), ['2026-05-20 2026-05-31'])
    assert.deepEqual(daysIn('Early in June 2025 a thief got in.'), ['2025-06-01 2025-06-10'])
  })
})

describe('spans and days in the words of a calendar', () => {
  it('have a first and a last day, however these are told', () => {
    for (const [text, days] of [
      ['It was open from 2026-02-08 to 2026-02-19.', '2026-02-08 2026-02-19'],
      [
        'They took cards from Nov. 27, the day before the fair, to Dec. 15.',
        '2025-11-27 2025-12-15',
      ],
      ['It was open for five days, Monday May 4 to Friday May 8.', '2026-05-04 2026-05-08'],
      ['we were in from october 12 to 25', '2025-10-12 2025-10-25'],
      ['Between the 6th and the 9th of February he copied the mails.', '2026-02-06 2026-02-09'],
      ['From 11 up to 26 April they read cards.', '2026-04-11 2026-04-26'],
      [
        'Hotels were affected between September 29 and December 29 last year.',
        '2025-09-29 2025-12-29',
      ],
      ['It was open from 3 to 9 May last year.', '2025-05-03 2025-05-09'],
      ['Between the second and the eighth of December it was read.', '2025-12-02 2025-12-08'],
      ['The key was used on February 3, 4 and 5.', '2026-02-03 2026-02-05'],
      ['The key was used on 3, 4 and 5 February.', '2026-02-03 2026-02-05'],
      ['It went on in the course of 2024 and 2025.', '2024-01-01 2025-12-31'],
      ['She copied it in January or February.', '2026-01-01 2026-02-28'],
      [
        'It lasted from the evening of 6 March to the afternoon of 7 March.',
        '2026-03-06 2026-03-07',
      ],
      [
        'From the beginning of January to the end of April this year it was sold.',
        '2026-01-01 2026-04-30',
      ],
    ] as const)
      assert.deepEqual(daysIn(text), [days], text)
  })

  it('are counted from the month that is named, or from the day of publication', () => {
    for (const [text, days] of [
      ['It was noticed on the last day of April.', '2026-04-30 2026-04-30'],
      ['It was noticed on the first day of April.', '2026-04-01 2026-04-01'],
      ['They came on the last Sunday of April.', '2026-04-26 2026-04-26'],
      ['They came on the second Monday in March.', '2026-03-09 2026-03-09'],
      ['It was copied in the second half of June.', '2026-06-16 2026-06-30'],
      ['It was copied on the 15th of last month.', '2026-07-15 2026-07-15'],
      // The sixth of August 2026 is a Thursday.
      ['The gang broke in last Thursday.', '2026-07-30 2026-07-30'],
      ['The gang broke in on Thursday.', '2026-08-06 2026-08-06'],
      [
        'He posted on 9 May that he had copied it three days before.',
        '2026-05-09 2026-05-09,2026-05-06 2026-05-06',
      ],
      ['They struck on the May Day holiday.', '2026-05-01 2026-05-01'],
    ] as const)
      assert.deepEqual(daysIn(text).join(), days, text)
    assert.deepEqual(daysIn('It was noticed on the 31st of this month.', '2026-06-30'), [])
    // Two years that are no neighbours are no span.
    assert.deepEqual(daysIn('It was hacked in 2019 and 2024.').length, 2)
  })
})
