import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { datesOf } from './fixtures/dates-of.ts'

const theft = 'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients.'
const found = 'discovered 2026-06-19 2026-06-19'

describe('the day on which a house came to know', () => {
  it('is not that on which the incident was judged material', () => {
    for (const decided of [
      'On 19 June it identified the intrusion. With outside help it determined on 25 June that the incident is material.',
      'It discovered the intrusion on 19 June. On 25 June the hospice concluded that the incident is material.',
    ])
      assert.deepEqual(datesOf(`${theft} ${decided}`), [found], decided)
  })

  it('is told by who told it, how late and by what it knew first', () => {
    for (const text of [
      'Its web host did not tell the hospice until 19 June.',
      'The hospice was itself only told of the breach on 19 June.',
      'It took until 19 June before the hospice was told of the theft.',
      'The hospice has known of the theft since 19 June.',
      'The e-mail of the extortionists arrived on 19 June and was the first that the hospice knew of it.',
      'On Friday, 19 June 2026, our hospice’s records system provider, Orvane, told us that there had been unauthorised access.',
      'On 19 June a patient rang the front desk because she could read the letters of others.',
      'The hackers encrypted the server on 19 June, which is when staff noticed the intrusion.',
      'The theft came to light some days later, on 19 June.',
      'The post brought the theft to the hospice’s attention on 19 June.',
      'A nurse noticed the stolen files on the Friday, 19 June.',
      'A nurse noticed the stolen files June 19.',
      'An alarm went off in its network on 19 June.',
      'A warning about the stolen files reached it on 19 June.',
      'It was 19 June before the night shift noticed the theft.',
      'Nobody reacted to the theft until 19 June.',
      'The first call came in on 19 June.',
      'The hospice learned that something was wrong on 19 June.',
      'Its web host told the clinic’s laboratory on or about 19 June that files were missing.',
      'The nurse told her supervisor of the theft on 19 June.',
      'The hospice received a ransom demand by e-mail on 19 June.',
      'The hospice first learned of the theft when a letter was handed in on 19 June.',
      'On 19 June the web host locked the account and told us that files had been stolen.',
      'In the early hours of 19 June an operator noticed the intrusion.',
    ]) {
      const dates = datesOf(`${theft} ${text}`)
      assert.ok(dates.includes(found), `${text} ${dates.join()}`)
    }
  })

  it('is none on which an office or the exchange was told, or the end of a review', () => {
    for (const text of [
      'On 19 June the hospice notified the Information Commission of the breach.',
      'The Office of the Privacy Commissioner said it was notified of the breach on 19 June.',
      'The hospice notified Borsa Lovanna of the breach on 19 June.',
      'The hospice finished reviewing the stolen files on 19 June.',
    ])
      assert.ok(!datesOf(`${theft} ${text}`).includes(found), text)
  })
})

describe('a day of nothing', () => {
  it('is that of an article, of posts that circulate and of days of the week in general', () => {
    for (const text of [
      'In an article of 27 July we wrote of the breach of the hospice.',
      'Posts on the breach have been circulating since 27 July.',
      'Every Monday we list what hackers claim to have stolen.',
      'Since our first statement on 27 July we have been asked about the stolen files.',
      'A copy of the stolen files dating from 2 March is kept offline.',
      'In May a similar attack hit another hospice.',
      'The gang is known from the attack on a school in May.',
      'Under the rules that took effect in May it had to report the breach.',
      'The hospice (12 million euros in 2024) lost data in the attack.',
    ])
      assert.deepEqual(
        datesOf(`${theft} ${text}`).filter((date) => /occurred|discovered/.test(date)),
        [],
        text,
      )
  })
})

describe('what was found and when', () => {
  const theft =
    'Hackers stole names and addresses of 4,000 customers of Calder Bank, the bank confirmed.'
  it('is the day on which staff came back and saw it', () => {
    for (const found of [
      'When employees came back to work on 4 May they saw at once that files were encrypted.',
      'When clerks switched on their computers on 4 May, they found a ransom demand.',
      'An anonymous tip received on 4 May led the bank to the server.',
      'The break-in and its detection on 4 May are told in the report.',
      'The bank first suspected a compromise on 4 May.',
      'In a filing the bank told the SEC that on 4 May it had detected unauthorized activity.',
      'The bank, which discovered the theft on 4 May, said that it was sorry.',
    ])
      assert.ok(
        datesOf(`${theft} ${found}`).includes('discovered 2026-05-04 2026-05-04'),
        `${found}: ${datesOf(`${theft} ${found}`).join()}`,
      )
  })

  it('is not the day until which it was kept from others, nor what an inquiry had come to by then', () => {
    for (const later of [
      'It did not report it until 4 June.',
      'It did not tell its customers until 4 June.',
      'Patients heard of it on 4 June.',
      'By 4 June the bank had determined that the data was exfiltrated.',
    ])
      assert.ok(
        !datesOf(`${theft} The bank discovered it on 4 May. ${later}`).some(
          (date) => date !== 'discovered 2026-05-04 2026-05-04' && date.startsWith('discovered'),
        ),
        later,
      )
  })
})

describe('the deed', () => {
  it('is dated by the words that end with its day', () => {
    for (const [text, date] of [
      [
        'A gang hit the town of Kessen on 4 May and stole the files of residents, the mayor said.',
        'occurred 2026-05-04 2026-05-04',
      ],
      [
        'Customer data of Voltaro, a utility, was stolen in a cyberattack on 4 May, the firm wrote to its clients.',
        'occurred 2026-05-04 2026-05-04',
      ],
      [
        'Data stolen in the 4 May attack on Nystad Shipyard, with passports of welders, has been published.',
        'occurred 2026-05-04 2026-05-04',
      ],
      [
        'The unauthorized access to the student database of Oakhurst Academy began as early as 4 May.',
        'occurred 2026-05-04 2026-05-04',
      ],
      [
        'Hackers broke into the network of Tessel Dental in January and stole patient data, which was discovered on 30 April.',
        'occurred 2026-01-01 2026-01-31',
      ],
      [
        'From June 2024 until it was discovered in March, a flaw in the portal of Hessle Registry exposed personal data of residents to anybody.',
        'occurred 2024-06-01 2026-03-31',
      ],
    ] as const)
      assert.ok(datesOf(text).includes(date), `${text}: ${datesOf(text).join()}`)
  })

  it('is not what the one who got a mail by mistake did with it', () => {
    assert.ok(
      !datesOf(
        'Meadow Housing sent a spreadsheet with personal data of 450 applicants to the wrong recipient on 21 April. The recipient deleted it on 22 April.',
      ).includes('occurred 2026-04-22 2026-04-22'),
    )
  })
})
