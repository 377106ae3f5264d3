import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { datesOf } from './fixtures/dates-of.ts'

describe('dates', () => {
  it('takes the day of a claim or a listing for when it was told', () => {
    assert.deepEqual(
      datesOf(
        'The Bloodroot ransomware gang added Delmara Foods to its leak site on Tuesday. It claims to have stolen names and bank details of 4,000 employees of Delmara Foods.',
      ),
      ['claimed 2026-08-04 2026-08-04'],
    )
    assert.deepEqual(
      datesOf(
        'Files of Delmara Foods appeared on a leak site on Tuesday. Hackers had stolen names and bank details of 4,000 employees of Delmara Foods.',
      ),
      ['claimed 2026-08-04 2026-08-04'],
    )
  })

  it('takes the day on which those concerned tell of a claim for that of their telling', () => {
    assert.deepEqual(
      datesOf(
        'Delmara Foods confirmed on Tuesday that hackers had stolen names and bank details of 4,000 employees, which a gang has listed on its leak site.',
      ),
      ['disclosed 2026-08-04 2026-08-04'],
    )
  })

  it('takes no day of the place and day before the text, nor of a telling, for the deed', () => {
    for (const head of [
      'TARNVIK, 4 August 2026 — ',
      'TARNVIK, Estonia, 4 August 2026 (Wire) - ',
      '',
    ]) {
      const dates = datesOf(
        `${head}Halden Museums on Tuesday denied that hackers had broken into its shop and stolen card data of 3,800 customers, as a seller claims on a forum.`,
      )
      assert.ok(!dates.some((date) => date.startsWith('occurred')), `${head}: ${dates.join()}`)
    }
  })

  it('reads days with slashes in the order of the text, then of the country of its page', () => {
    const daysOf = (days: string, url: string | null): readonly string[] =>
      analyzeText({
        text: `Halden Museums confirmed that hackers stole card data of 3,800 customers from its shop between ${days}.`,
        title: null,
        publishedAt: '2026-08-06',
        siteName: null,
        url,
      }).statements.flatMap((each) =>
        each.field === 'date' ? [`${each.value.from} ${each.value.to}`] : [],
      )
    const [british, american] = ['https://news.example.co.uk/a', 'https://news.example.com/a']
    assert.deepEqual(daysOf('03/04/2026 and 15/04/2026', american), ['2026-04-03 2026-04-15'])
    assert.deepEqual(daysOf('04/03/2026 and 04/15/2026', british), ['2026-04-03 2026-04-15'])
    assert.deepEqual(daysOf('03/04/2026 and 05/04/2026', british), ['2026-04-03 2026-04-05'])
    assert.deepEqual(daysOf('04/03/2026 and 04/05/2026', american), ['2026-04-03 2026-04-05'])
    assert.deepEqual(daysOf('04/03/2026 and 04/05/2026', null), ['2026-04-03 2026-04-05'])
  })

  it('joins the day on which it began and the day until which it went on', () => {
    assert.ok(
      datesOf(
        'Halden Museums confirmed that hackers stole card data of 3,800 customers. Malicious code was placed in its shop on 12 July and stayed there until 29 July.',
      ).includes('occurred 2026-07-12 2026-07-29'),
    )
  })

  it('takes how far data goes back for no day of the deed', () => {
    const story = [
      'Hackers broke into the servers of Calder Bank in March 2026 and stole names and addresses of 40,000 customers, the bank confirmed.',
      'The stolen records date back to 2009.',
      'The bank has told the regulator. It will write to everybody concerned.',
      'Its branches stay open. A helpline has been set up for customers.',
      'The police are looking into the theft. Nobody has been arrested.',
    ]
    const dates = datesOf(story.join(' '))
    assert.ok(dates.includes('occurred 2026-03-01 2026-03-31'))
    assert.ok(!dates.some((date) => date.includes('2009')))
  })

  it('reads a month with its year in words', () => {
    assert.ok(
      datesOf(
        'Calder Bank confirmed a data breach. Hackers stole names and email addresses of 40,000 customers of Calder Bank in October last year.',
      ).includes('occurred 2025-10-01 2025-10-31'),
    )
  })

  it('takes the day on which somebody came to know, by whatever words', () => {
    assert.deepEqual(
      datesOf(
        'On 30 June the printer Foxglove let us know that one of its servers had been broken into on 11 June by somebody who guessed a password.',
      ),
      ['discovered 2026-06-30 2026-06-30', 'occurred 2026-06-11 2026-06-11'],
    )
    assert.deepEqual(
      datesOf(
        'Hackers ran queries against the Salesforce org of Marlin Tools from 8 to 10 July. Salesforce alerted Marlin on 19 July.',
      ),
      ['occurred 2026-07-08 2026-07-10', 'discovered 2026-07-19 2026-07-19'],
    )
    assert.deepEqual(
      datesOf(
        'We at Marlin Tools heard about it from our payroll bureau on Tuesday of last week. Thieves were in its systems over the weekend of 25 to 26 July and copied the names and salaries of our 300 employees.',
      ),
      ['discovered 2026-07-28 2026-07-28', 'occurred 2026-07-25 2026-07-26'],
    )
  })

  it('takes no day on which it was announced, listed, fined or met about', () => {
    for (const [text, days] of [
      [
        'On 5 May 2026, intruders copied names of 4,000 guests of the Halden Inn. On 9 June 2026 the inn announced that guest names had been stolen.',
        ['occurred 2026-05-05 2026-05-05'],
      ],
      [
        'Guest names of the Halden Inn were stolen on 5 May 2026. On 12 June 2026 some of the files were posted on the leak site of the gang.',
        ['occurred 2026-05-05 2026-05-05'],
      ],
      [
        'Guest names of the Halden Inn were stolen on 5 May 2026. On 20 June 2026 the regulator fined the inn over the breach.',
        ['occurred 2026-05-05 2026-05-05'],
      ],
      [
        'Guest names of the Halden Inn were stolen between May 3rd and May 9th of 2026. The inn held a briefing for guests on 10 June 2026.',
        ['occurred 2026-05-03 2026-05-09'],
      ],
    ] as const)
      assert.deepEqual(
        datesOf(text).filter((date) => !date.startsWith('disclosed')),
        days,
        text,
      )
  })

  it('takes no day of another incident where it has that of its own', () => {
    const own = 'Hackers copied names of 4,000 guests of the Halden Inn between 5 and 9 May 2026.'
    assert.deepEqual(
      datesOf(`${own} In 2023, the inn paid a fine after a separate incident exposed its guests.`),
      ['occurred 2026-05-05 2026-05-09'],
    )
  })

  it('takes no day on which something was done about it, or an inquiry ended', () => {
    assert.deepEqual(
      datesOf(
        'Marlin Tools detected the intrusion into its network on July 7, took systems offline on July 8 and restored them on July 20. Names of 5,000 customers were stolen. The review was completed on 30 July.',
      ),
      ['discovered 2026-07-07 2026-07-07'],
    )
  })

  it('keeps the finer of two spans, and reads a week of a month and months of a year', () => {
    assert.deepEqual(
      datesOf(
        'Hackers stole names and email addresses of 4,000 customers of Calder Bank over a weekend in July. They were in its systems from 11 to 12 July.',
      ),
      ['occurred 2026-07-11 2026-07-12'],
    )
    assert.ok(
      datesOf(
        'Hackers stole names and email addresses of 4,000 customers of Calder Bank in the last week of June.',
      ).includes('occurred 2026-06-24 2026-06-30'),
    )
    assert.ok(
      datesOf(
        'An intruder had stolen names and email addresses of 4,000 customers of Calder Bank from September to November 2024.',
      ).includes('occurred 2024-09-01 2024-11-30'),
    )
  })

  it('states no date of deadlines and of the history of the company', () => {
    assert.deepEqual(
      datesOf(
        'Calder Bank confirmed that hackers stole names and email addresses of 40,000 customers. Calder Bank was founded in 1911. It expects half-year results on 14 September.',
      ),
      [],
    )
  })

  it('takes the day on which an office was told for no discovery', () => {
    const story =
      'Hackers stole names and addresses of 4,000 customers of Calder Bank, the bank confirmed.'
    assert.deepEqual(
      datesOf(`${story} The data protection commissioner was notified on 16 July.`),
      ['disclosed 2026-07-16 2026-07-16'],
    )
    assert.deepEqual(datesOf(`${story} It notified the authority of the breach on 16 July.`), [
      'disclosed 2026-07-16 2026-07-16',
    ])
    assert.deepEqual(datesOf(`${story} Its printer told the fund about the theft on 16 July.`), [
      'discovered 2026-07-16 2026-07-16',
    ])
  })

  it('finds out on one day, and not for weeks', () => {
    assert.deepEqual(
      datesOf(
        'Calder Bank says that an unauthorized party had access to its data from April 14 to May 24 and that it discovered the breach on May 23.',
      ),
      ['occurred 2026-04-14 2026-05-24', 'discovered 2026-05-23 2026-05-23'],
    )
  })

  it('takes neither a patch nor a list of those concerned nor the end of a review for the breach', () => {
    const story =
      'Hackers stole names and addresses of 4,000 customers of Calder Bank in March 2026, the bank confirmed.'
    const only = ['occurred 2026-03-01 2026-03-31']
    assert.deepEqual(
      datesOf(`${story} It installed the patch of 4 May on the day it came out.`),
      only,
    )
    assert.deepEqual(
      datesOf(
        `${story} On 10 June 2026 the bank received from its forensic firm a list of those exposed.`,
      ),
      only,
    )
    assert.deepEqual(
      datesOf(
        `${story} A first review saw a part of the stolen data; the second one, which ended in May, all of it.`,
      ),
      only,
    )
    assert.deepEqual(
      datesOf(
        `${story} The files concern loans issued in the period from March 2019 to November 2023.`,
      ),
      only,
    )
  })

  it('reads when a post was put up from its head', () => {
    assert.deepEqual(
      datesOf(
        'Thread: Calder Bank database\nby night_owl - Tuesday August 4, 2026 at 11:02 AM\n\nI am selling the database of Calder Bank. 40,000 users.\nCompromised data: names, emails\nPrice: $900, XMR only, escrow accepted',
      ),
      ['offered 2026-08-04 2026-08-04'],
    )
    assert.deepEqual(
      datesOf(
        '[SELLING] Calder Bank database\nPosted by: night_owl\nDate: 4 August 2026, 11:02\n\nI am selling the database of Calder Bank. 40,000 users.\nCompromised data: names, emails\nPrice: $900, XMR only, escrow accepted',
      ),
      ['offered 2026-08-04 2026-08-04'],
    )
  })

  it('takes when those concerned worked or bought there for no day of the deed', () => {
    const dates = datesOf(
      'Hackers stole tax forms of everyone who worked for Calder Bank last year, the bank confirmed. They broke in on 4 May 2026.',
    )
    assert.deepEqual(dates, ['occurred 2026-05-04 2026-05-04'])
  })

  it('takes the day on which it had to be admitted for no day of the deed', () => {
    assert.deepEqual(
      datesOf(
        'Calder Bank was forced to admit on Wednesday that data of 4,000 customers was copied from a vendor.',
      ),
      ['disclosed 2026-08-05 2026-08-05'],
    )
  })

  it('takes the day before a finding for that of the discovery', () => {
    for (const finding of [
      'On 14 July it found that a stranger had read the files.',
      'The suit says that on 14 July the college became aware of the breach.',
      'On 14 July we received notice from our host that data was stolen.',
    ])
      assert.deepEqual(
        datesOf(
          `Hackers stole names and addresses of 4,000 students of Merrow College, the college confirmed. ${finding}`,
        ),
        ['discovered 2026-07-14 2026-07-14'],
        finding,
      )
  })

  it('takes a day right behind a finding for that of the discovery', () => {
    assert.deepEqual(
      datesOf(
        'Merrow College said it discovered the breach July 14. Hackers stole names and addresses of 4,000 students of Merrow College.',
      ),
      ['discovered 2026-07-14 2026-07-14'],
    )
    assert.deepEqual(
      datesOf(
        'Merrow College confirmed a data breach. Hackers stole names of 4,000 students. The college discovered the breach when it was rung by a bank on 14 July.',
      ),
      ['discovered 2026-07-14 2026-07-14'],
    )
  })

  it('takes the day on which somebody told the victim for that of the discovery', () => {
    assert.deepEqual(
      datesOf(
        'Hackers stole names of 4,000 students of Merrow College, Merrow College confirmed. On 14 July a journalist told Merrow College that the files were on a public website.',
      ),
      ['discovered 2026-07-14 2026-07-14'],
    )
  })

  it('takes the day on which it was owned up to or reported for none of the deed', () => {
    for (const telling of [
      'Merrow College owned up to the breach on Monday.',
      'On 3 August Merrow College put out a note on the breach.',
      'On 3 August the college reported a loss of 3 gigabytes to the regulator.',
      'On 3 August the college fired two members of staff over the breach.',
      'The gang says it will publish the stolen data; 12 August is the deadline.',
    ])
      assert.deepEqual(
        datesOf(
          `Hackers stole names and addresses of 4,000 students of Merrow College. ${telling}`,
        ).filter((date) => date.startsWith('occurred')),
        [],
        telling,
      )
  })

  it('leaves out when another house was struck that is named in passing', () => {
    assert.deepEqual(
      datesOf(
        'Merrow Rail confirmed a data breach. Hackers stole names of 4,000 passengers of Merrow Rail, Merrow Rail said. The gang is said to be behind the attack on Fenwick Ferries in June.',
      ),
      [],
    )
  })
})
