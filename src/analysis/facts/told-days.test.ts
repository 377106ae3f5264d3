import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openReading } from '../reading.ts'
import { findDateMentions } from './date-mentions.ts'

const daysOf = (text: string): readonly string[] =>
  findDateMentions(
    openReading({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null }),
  ).map(({ from, to }) => (from === to ? from : `${from}/${to}`))

describe('days told from a day named before', () => {
  it('are counted from it', () => {
    assert.deepEqual(daysOf('They came in on 3 June. A clerk saw them the next morning.'), [
      '2026-06-03',
      '2026-06-04',
    ])
    assert.deepEqual(daysOf('It was seen on 3 June. They had come in two days earlier.'), [
      '2026-06-03',
      '2026-06-01',
    ])
    assert.deepEqual(daysOf('It was seen on 20 June, twelve days after it happened.'), [
      '2026-06-20',
      '2026-06-08',
    ])
    assert.deepEqual(daysOf('It was told on 20 June, two weeks after the theft.'), [
      '2026-06-20',
      '2026-06-06',
    ])
    assert.deepEqual(daysOf('It was told on 20 June, two weeks after the theft was found.'), [
      '2026-06-20',
    ])
    assert.deepEqual(daysOf('It was seen on Monday 8 June and dated to the preceding weekend.'), [
      '2026-06-08',
      '2026-06-06/2026-06-07',
    ])
  })

  it('may be given by their number alone, if the weekday agrees', () => {
    assert.deepEqual(daysOf('It began on 28 May. The staff saw it on Tuesday the 2nd.'), [
      '2026-05-28',
      '2026-06-02',
    ])
    assert.deepEqual(daysOf('It began on 28 May. The desk is on the 22nd floor.'), ['2026-05-28'])
    assert.deepEqual(daysOf('It began on 28 May. The staff saw it on Friday the 2nd.'), [
      '2026-05-28',
    ])
  })

  it('may be a weekday: the last one before it, or the first from it on', () => {
    assert.deepEqual(
      daysOf('It locked up on Sunday 14 June. They had been in since the Thursday before.'),
      ['2026-06-14', '2026-06-11'],
    )
    assert.deepEqual(daysOf('It locked up on 9 June. On the Friday the bureau rang us.'), [
      '2026-06-09',
      '2026-06-12',
    ])
    assert.deepEqual(
      daysOf('It ran between 5 and 8 June. We saw it on the Sunday because of the bills.'),
      ['2026-06-05/2026-06-08', '2026-06-07'],
    )
    assert.deepEqual(daysOf('It locked up on 9 June. Read more in the Friday edition.').slice(1), [
      '2026-07-31',
    ])
  })

  it('may be that day once more, or the day behind which it lies', () => {
    assert.deepEqual(daysOf('A van was robbed on 9 June. The driver rang his office that night.'), [
      '2026-06-09',
      '2026-06-09',
    ])
    assert.deepEqual(
      daysOf(
        'It was seen on 9 June. It had been open from 2 June until it was closed that morning.',
      ),
      ['2026-06-09', '2026-06-02', '2026-06-09'],
    )
  })

  it('may be a span of numbers in a month', () => {
    assert.deepEqual(daysOf('It was open over a weekend in May, from the 23rd to the 24th.'), [
      '2026-05-23/2026-05-24',
    ])
  })

  it('are of the year that was told before them', () => {
    assert.deepEqual(
      daysOf('A clerk opened the mail on 9 February 2020. They came back until 22 May.'),
      ['2020-02-09', '2020-05-22'],
    )
    assert.deepEqual(daysOf('It was seen on 12 December 2023. Their bank rang on 9 January.'), [
      '2023-12-12',
      '2024-01-09',
    ])
    assert.deepEqual(daysOf('The shop opened in 2019. It was hit on 22 May.'), [
      '2019-01-01/2019-12-31',
      '2026-05-22',
    ])
  })

  it('are none where no day was named, or too long ago', () => {
    assert.deepEqual(daysOf('A clerk saw them the next morning.'), [])
    assert.deepEqual(
      daysOf('They came on 3 June. It rained. It poured. It dripped. They left the next morning.'),
      ['2026-06-03'],
    )
  })
})

describe('other spans', () => {
  it('are days counted from either end of a month, and spans in small letters', () => {
    assert.deepEqual(daysOf('It was copied in the first ten days of January.'), [
      '2026-01-01/2026-01-10',
    ])
    assert.deepEqual(daysOf('It was copied in the last three days of May.'), [
      '2026-05-29/2026-05-31',
    ])
    assert.deepEqual(daysOf('dump made by me between 2 and 19 june'), ['2026-06-02/2026-06-19'])
  })

  it('are weekends of a month, months in a row and parts of a month', () => {
    assert.deepEqual(daysOf('It was copied over the first weekend in March.'), [
      '2026-03-07/2026-03-08',
    ])
    assert.deepEqual(daysOf('It was copied on the last weekend of May 2026.'), [
      '2026-05-30/2026-05-31',
    ])
    assert.deepEqual(daysOf('They were stolen in June and July.'), ['2026-06-01/2026-07-31'])
    assert.deepEqual(daysOf('It was taken at the end of April.'), ['2026-04-20/2026-04-30'])
    assert.deepEqual(daysOf('In the night of Saturday 7 to Sunday 8 February they came.'), [
      '2026-02-07/2026-02-08',
    ])
  })

  it('end at no hour', () => {
    assert.deepEqual(daysOf('It was seen by staff. Feb 20, 2026 – 15:20 UTC'), ['2026-02-20'])
  })

  it('are made exact by what stands behind them in apposition', () => {
    assert.deepEqual(daysOf('Last Friday, 31 July, a nurse rang.'), ['2026-07-31'])
  })
})
