import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const datesOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'date' ? [each.value] : []))
    .filter(({ kind }) => kind === 'occurred' || kind === 'discovered')
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)

const theft =
  'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients from its server on 3 June.'
const days = ['occurred 2026-06-03 2026-06-03']

describe('a span', () => {
  it('in which the people concerned were customers is none of the event', () => {
    assert.deepEqual(
      datesOf(
        `${theft} If you bought from us between January 2023 and March 2026, you are concerned.`,
      ),
      days,
    )
  })
})

describe('days on which data was captured', () => {
  it('are those of the event', () => {
    assert.deepEqual(
      datesOf(
        'Tarn Hospice disclosed on 3 August 2026 a data breach in which names of 4,100 patients were stolen. Malware on the tills of its shop captured the card data of guests between 2 May and 9 June. The gang gave the hospice until 20 August to pay or see the files published.',
      ),
      ['occurred 2026-05-02 2026-06-09'],
    )
  })
})

describe('a day of something else', () => {
  it('is none of the event', () => {
    for (const other of [
      'It follows our statements of 12 and 15 May.',
      'They came through a gateway for which a patch had been available since April.',
      'The maker released a patch on 21 May.',
    ])
      assert.deepEqual(datesOf(`${theft} ${other}`), days, other)
  })
})

describe('a month or a year', () => {
  it('far from the days of the incident is that of another case', () => {
    for (const other of [
      'The attack on the laboratory Corvane in January 2024 hit forty hospitals.',
      'A ransomware attack in 2022 closed the hospice next door for a week.',
    ])
      assert.deepEqual(datesOf(`${theft} ${other}`), days, other)
  })

  it('is kept where no day is known, and where it is near', () => {
    assert.deepEqual(
      datesOf(
        'Tarn Hospice confirmed that hackers stole names of 4,100 patients from its server in January 2024.',
      ),
      ['occurred 2024-01-01 2024-01-31'],
    )
    assert.ok(
      datesOf(
        'Tarn Hospice confirmed that hackers stole names of 4,100 patients from its server in May. It discovered the theft on 3 June.',
      ).includes('occurred 2026-05-01 2026-05-31'),
    )
  })

  it('in which an office counts or a house earns is no time of the breach', () => {
    for (const figures of [
      'The regulator received 6,400 breach notifications last year.',
      'The hospice turned over £38m last year.',
      'In 2025 it lost £2m.',
    ])
      assert.deepEqual(datesOf(`${theft} ${figures}`), days, figures)
  })
})
