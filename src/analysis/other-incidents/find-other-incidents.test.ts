import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const read = (story: string) =>
  analyzeReport(
    { text: story, title: null, publishedAt: '2026-06-18', siteName: null, url: null, sha256: '' },
    { seat: 'breached-controller', withText: false },
  ).case

/** Everything of a case that one sentence about another incident could have put there. */
const told = (story: string) => {
  const found = read(story)
  return {
    victims: found?.victims.map(({ name }) => name),
    counts: found?.recordCounts.map(({ count }) => count),
    data: found?.dataClasses.map((each) => each.class).toSorted(),
    dates: found?.dates.map(({ from }) => from).toSorted(),
    actors: found?.actors.map(({ name }) => name),
    techniques: found?.techniques.map(({ id }) => id),
  }
}

const opening = `Skarvik Ferries said on Wednesday that intruders had copied the email addresses and phone numbers of 212,000 passengers on 4 June 2026. Skarvik Ferries noticed the theft on 8 June.`
const own = {
  victims: ['Skarvik Ferries'],
  counts: [212_000],
  data: ['email-address', 'phone-number'],
  dates: ['2026-06-04', '2026-06-08', '2026-06-17'],
  actors: [],
  techniques: [],
}
const alone = (passage: string): void =>
  assert.deepEqual(
    told(`${opening}\n\n${passage}\n\nSkarvik Ferries has called in outside experts.`),
    own,
    passage,
  )

describe('another incident that a report tells of', () => {
  it('is one of a row of its own', () => {
    alone(
      'It is the third breach at the company since 2021, when a vendor exposed passport numbers of 41,000 passengers.',
    )
  })

  it('leaves nothing in the case where it is named for comparison', () => {
    alone(
      'The theft recalls the 2021 breach at Tormund Coaches, in which the passport numbers of 3 million travellers were taken.',
    )
    alone(
      'It is far smaller than the one at Elbrook Trains, where a gang called Red Stoat stole the passwords of 900,000 customers in April.',
    )
    alone(
      'Unlike the hack of Morrowline in October, in which 70,000 bank account numbers were stolen, it was noticed within days.',
    )
  })

  it('leaves nothing where a stranger is brought to mind, or told of a similar one', () => {
    alone(
      'The case brings to mind Tormund Coaches, whose 3 million passport numbers were published in 2023.',
    )
    alone(
      'Elbrook Trains said in January that it was looking into a similar problem, and has since tied it to the passwords of 900,000 customers.',
    )
    alone('In 2025, large breaches of transport firms affected more than 27 million people.')
  })

  it('leaves nothing where the news only comes after it', () => {
    alone(
      'The news comes two months after Tormund Coaches disclosed that 48,000 employees had lost their social security numbers to ransomware.',
    )
    alone(
      'Only weeks earlier, Elbrook Trains had told 31,000 customers that their passwords were stolen. That attack began with a phishing mail.',
    )
  })

  it('leaves nothing where it befell the same house before', () => {
    alone(
      'Two years ago the company was hit by ransomware. At the time, the passport numbers of 8,800 passengers were published.',
    )
    alone(
      'Skarvik was previously breached in May 2023. It said then that 5,100 employees had lost their bank account numbers.',
    )
    alone(
      'This is not the first time that Skarvik has lost data. In March 2024 a stolen laptop held the passwords of 640 employees.',
    )
  })

  it('leaves nothing where others of the trade are listed or counted', () => {
    alone(
      'Other carriers have been hit as well: Elbrook Trains lost the details of 77,000 customers in May.',
    )
    alone(
      'In 2025, 1,140 breaches were reported by transport companies, and 52 million people lost their data, according to a survey.',
    )
    alone(
      'In an unrelated incident, Morrowline said on 9 June 2026 that the medical records of 3,300 employees had been stolen.',
    )
  })

  it('ends where the text comes back to its own', () => {
    const { counts, data } = told(
      `${opening}\n\nTwo years ago the company was hit by ransomware. In the latest incident, home addresses of 4,400 employees were stolen too.`,
    )
    assert.deepEqual(counts, [212_000, 4_400])
    assert.deepEqual(data, ['email-address', 'phone-number', 'physical-address'])
  })

  it('ends where the text names its own house again', () => {
    const { data } = told(
      `${opening}\n\nThe theft recalls the 2021 breach at Tormund Coaches. Skarvik Ferries said that the passport numbers of some passengers were stolen too.`,
    )
    assert.deepEqual(data, ['email-address', 'government-issued-id', 'phone-number'])
  })

  it('is none where a gang announces what the text is about', () => {
    const { actors, dates } = told(
      'Skarvik Ferries confirmed that passenger data was stolen on 4 June 2026. The company owned up two weeks after the Red Stoat group had claimed the theft.',
    )
    assert.deepEqual(actors, ['Red Stoat'])
    assert.ok(dates?.includes('2026-06-04'))
  })

  it('says nothing of whose word stands behind the case', () => {
    assert.equal(
      read(
        'Hackers claim to have stolen the email addresses of 212,000 passengers of Skarvik Ferries. Skarvik Ferries could not be reached.\n\nThe claim comes two months after Tormund Coaches confirmed that customer data had been stolen.',
      )?.status,
      'claimed',
    )
  })

  it('is none in a round-up, in which each is as much its matter as the next', () => {
    const { victims, counts } = told(
      'Three carriers told of stolen data this week. In an attack on Tormund Coaches hackers stole the passwords of 40,000 customers. Elbrook Trains was hacked as well and lost 70,000 email addresses. Morrowline suffered a breach of 90,000 phone numbers.',
    )
    assert.deepEqual(victims?.toSorted(), ['Elbrook Trains', 'Morrowline'])
    assert.deepEqual(counts, [90_000, 70_000, 40_000])
  })
})
