import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

/** Each figure, class of data and technique of a story, with how surely it is said and by whom. */
const saidIn = (passage: string): readonly string[] =>
  analyzeText({
    text: `Tarnfeld Ferries confirmed on 3 August 2026 that hackers copied names of 41,000 passengers.\n\n${passage}`,
    title: null,
    publishedAt: '2026-08-06',
    siteName: null,
    url: null,
  }).statements.flatMap(({ field, value, modality, assertedBy }) =>
    field === 'recordCount'
      ? [`${value.count} ${value.scope} ${modality} ${assertedBy}`]
      : field === 'dataClass'
        ? [`${value.class} ${modality} ${assertedBy}`]
        : field === 'technique'
          ? [`${value.id} ${modality} ${assertedBy}`]
          : [],
  )
const assertSays = (passage: string, expected: string): void => {
  const found = saidIn(passage)
  assert.ok(found.includes(expected), `${passage}\n${found.join('\n')}`)
}

describe('whose word a figure is', () => {
  it('is that of those who claim it, also as the second thing that they did', () => {
    assertSays(
      'A group that calls itself Grey Heron posted 300 lines on a channel and claims to hold records of 1.2 million travellers.',
      '1200000 victim claimed actor',
    )
    assertSays(
      'Also stolen were bookings, refunds and claims of 1,200 travel agents, the company said.',
      '1200 victim confirmed victim',
    )
  })

  it("is no longer the company's where a gang publishes something", () => {
    assertSays('The gang put 14 GB of data on its site.', '14000000000 victim reported publisher')
    assertSays('Hackers posted a 2 GB sample on Tuesday.', '2000000000 sample reported publisher')
  })

  it('is an outsider’s where the company gives none', () => {
    assertSays(
      'It did not say how many travellers had been written to; a person familiar with the matter put the number at about 52,000.',
      '52000 victim reported publisher',
    )
  })

  it('is that of a house that files with an authority', () => {
    assertSays(
      'In a report to the Texas attorney general, the nonprofit said that Social Security numbers were stolen.',
      'government-issued-id confirmed victim',
    )
    assertSays(
      'The Texas attorney general said that Social Security numbers were stolen.',
      'government-issued-id confirmed authority',
    )
  })

  it('is that of a plaintiff, and of sources that are not named', () => {
    assertSays(
      'The plaintiff, a former deckhand at the shipyard Tarnfeld Ferries, alleges that passports were copied.',
      'government-issued-id claimed publisher',
    )
    assertSays(
      'Two people with knowledge of the investigation said the intruders logged into a remote access gateway that had no multi-factor authentication, using the password of a contractor.',
      'T1078 reported publisher',
    )
  })

  it('is that of a gang of which the text goes on to speak', () => {
    assertSays(
      'The Akira gang put Tarnfeld on its leak site on 2 August. It claims 310 GB.',
      '310000000000 victim claimed actor',
    )
  })

  it('stays with those who spoke before', () => {
    assertSays(
      'Grey Heron told Harbour News that they were responsible. They said they had tricked an employee into approving a malicious connected app in Salesforce.',
      'T1671 claimed actor',
    )
  })
})

describe('a paper in which the company is "the Group"', () => {
  it('is that company’s word, with its claims and demands', () => {
    const { statements } = analyzeText({
      text: 'Corlund Group plc ("Corlund" or the "Group") announces the following update (RNS Number 4471K).\n\nThe Group’s investigation has established that an outsider was in the Group’s motor claims environment. About 74,000 files with names and addresses were copied. The Group has received no ransom demand.',
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    })
    assert.deepEqual(
      [
        ...new Set(
          statements.flatMap(({ field, assertedBy }) => (field === 'incident' ? [assertedBy] : [])),
        ),
      ],
      ['victim'],
    )
    assert.deepEqual(
      statements.flatMap(({ field, value, modality }) =>
        field === 'recordCount' ? [`${value.count} ${modality}`] : [],
      ),
      ['74000 confirmed'],
    )
  })
})

describe('whose doubt it is', () => {
  it('is that of those who confirm the rest', () => {
    assertSays(
      'In its notice the operator said the intruders had access to a reporting database. Bank details may also have been taken.',
      'financial-account suspected victim',
    )
    assertSays(
      'Researchers believe that bank details may also have been taken.',
      'financial-account suspected publisher',
    )
  })
})
