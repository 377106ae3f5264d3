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
