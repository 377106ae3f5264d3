import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { openReading } from '../reading.ts'
import { findCountMentions } from './count-mentions.ts'

const countsOf = (text: string): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'recordCount' ? [each.value] : []))
    .map(({ count, unit, scope }) => `${count} ${unit} ${scope}`)

describe('counts', () => {
  it('are of whom they are of, also behind "current and former"', () => {
    const story = 'Tarn Hospice confirmed that hackers stole names and addresses.'
    for (const [told, expected] of [
      ['The files are of 18,420 current and former patients.', '18420 patients victim'],
      ['About 9,800 present or past employees are affected.', '9800 employees victim'],
      ['It concerns 2,300 active, inactive and retired members.', '2300 people victim'],
    ] as const) {
      assert.deepEqual(countsOf(`${story} ${told}`), [expected])
    }
  })

  it('are not the homes that a company supplies, but the employers that it serves', () => {
    const story = 'Tarn Water confirmed that hackers stole names and addresses.'
    assert.deepEqual(countsOf(`${story} Tarn Water, which supplies 900,000 homes, is sorry.`), [])
    assert.deepEqual(countsOf(`${story} Data of 5,300 employers is affected.`), [
      '5300 organisations campaign',
    ])
  })

  it('are not sums of money', () => {
    const story = 'Tarn Bank confirmed that hackers stole names of 118,652 debit card holders.'
    assert.deepEqual(countsOf(`${story} Claims that Ksh 2 billion was stolen are false.`), [
      '118652 customers victim',
    ])
  })

  it('are not the number of a paper', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice confirmed that hackers stole names (RNS Number 4471K, case number 98,230).',
      ),
      [],
    )
  })

  it('are not the mailboxes by which somebody came in', () => {
    const story = 'Tarn Hospice confirmed that hackers stole names and addresses.'
    for (const told of [
      'They opened two employee email accounts in May.',
      'Access to 14 staff e-mail accounts was blocked.',
    ])
      assert.deepEqual(countsOf(`${story} ${told}`), [], told)
    assert.deepEqual(countsOf(`${story} It concerns 1,400 email accounts of customers.`), [
      '1400 email-addresses victim',
    ])
  })

  it('are not the year of a day in digits', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice confirmed that hackers stole names and addresses. 2026-06-07 all affected customers notified.',
      ),
      [],
    )
  })

  it('are not the year of a file, and whole thousands where a point parts them', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice confirmed that hackers stole names. The files are of 18.420 patients. A comparison with the 2024 file showed no difference.',
      ),
      ['18420 patients victim'],
    )
  })

  it('are not the minutes on the clock of a gang', () => {
    assert.deepEqual(
      countsOf(
        'TARN CASTINGS\nWebsite: tarn.example\nCountry: Norway\nStatus: TIMER 06d 11h 32m\nSize: 71 GB\n\nAll files will be published if the company does not pay.',
      ),
      ['71000000000 bytes victim'],
    )
  })

  it('leave out a rounded figure beside the exact one', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice told the authority that records of 212,480 patients were stolen. More than 212,000 patients of the hospice are affected by the breach.',
      ),
      ['212480 patients victim'],
    )
  })

  it('are not how many the company employs, nor what belongs to customers', () => {
    const story = 'Tarn Hospice confirmed that hackers stole names and addresses.'
    for (const told of [
      'The hospice employs about 1,450 people and was founded in 1961.',
      'It has a staff of 1,450 people, whose work goes on.',
      'In those cases 104 customer API tokens were found and rotated.',
    ]) {
      assert.ok(!countsOf(`${story} ${told}`).some((each) => /people|customers/.test(each)), told)
      const lost = 'The files are of 18,420 current and former patients.'
      assert.deepEqual(countsOf(`${story} ${lost} ${told}`), ['18420 patients victim'], told)
    }
  })

  it('of customers among whom the victim is are houses hit', () => {
    assert.ok(
      countsOf(
        'Tarn Hospice said its booking supplier Veld lost the names of its guests. Tarn Hospice is one of about 340 Veld customers affected.',
      ).includes('340 organisations campaign'),
    )
  })

  it('that those concerned call wrong are denied by them', () => {
    const denied = analyzeText({
      text: 'The gang Rustgate claims to have stolen 1.1 TB of data from Tarn Hospice. The hospice confirmed that names of patients were copied. "The claim of 1.1 terabytes is wrong," a spokesperson said.',
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    }).statements.filter((each) => each.field === 'recordCount' && each.modality === 'denied')
    assert.deepEqual(
      denied.map(({ value, assertedBy }) => ({ value, assertedBy })),
      [{ value: { count: 1.1e12, unit: 'bytes', scope: 'victim' }, assertedBy: 'victim' }],
    )
  })

  it('are what a seller labels as the size, whatever he counts besides', () => {
    assert.ok(
      countsOf(
        '[SELLING] Merrow Freight database 2026\nSelling the full database of Merrow Freight.\n\nLines: 6,812,334 (4.1M unique emails)\nData: FirstName, LastName, Email, Phone\nPrice: 15,000$ XMR only',
      ).includes('6812334 records victim'),
    )
  })

  it('leave out how large a house is and what it does in a year', () => {
    const story =
      'Norlake Ferries confirmed that hackers stole names and phone numbers of 31,000 customers.'
    for (const told of [
      'Norlake Ferries carried 2.4 million passengers last year.',
      'The ferry line says it has 180,000 members.',
      'The islands, in which about 44,000 people have an account with it, were told by radio.',
      'About 9,400 customers have registered for the settlement.',
      'The intruder made more than 310,000 attempts to log in.',
    ])
      assert.deepEqual(countsOf(`${story} ${told}`), ['31000 customers victim'], told)
  })

  it('take a volume for what was taken, a disk or traffic for none', () => {
    const story = 'Norlake Ferries said that hackers stole names of its customers on 4 August 2026.'
    assert.deepEqual(countsOf(`${story} 88 GB in total, with scans of passports.`), [
      '88000000000 bytes victim',
    ])
    assert.deepEqual(countsOf(`${story} It has since bought 20 TB of storage.`), [])
  })

  it('are of a whole campaign where they are of all whom a supplier serves', () => {
    assert.deepEqual(
      countsOf(
        'Norlake Ferries said that hackers stole data of its 31,000 customers from its payment provider Tillwick. The gang claims to have 60 GB from Tillwick and its customers.',
      ),
      ['31000 customers victim', '60000000000 bytes campaign'],
    )
  })

  it('leave out those of another incident', () => {
    assert.deepEqual(
      countsOf(
        'Hackers stole names of 31,000 customers of Tarn Foods, the company confirmed. In 2023 it paid a fine after a separate incident exposed the details of 34,000 members.',
      ),
      ['31000 customers victim'],
    )
  })

  it('take the second group that a sentence names beside the first', () => {
    assert.deepEqual(
      countsOf(
        'Hackers stole names and diagnoses of 31,000 patients and more than 1,200 employees of Tarn Hospice, the hospice confirmed.',
      ),
      ['31000 patients victim', '1200 employees victim'],
    )
  })

  it('are no sums of money, whatever the currency', () => {
    assert.deepEqual(
      countsOf(
        'The authority fined Tarn Hospice SEK 240,000 after hackers stole names and diagnoses of its patients.',
      ),
      [],
    )
  })

  it('are neither the mailbox that was the way in nor the size of the house', () => {
    assert.deepEqual(
      countsOf(
        "Tarn Hospice confirmed that an intruder read one employee's email account and stole names of patients.",
      ),
      [],
    )
    assert.deepEqual(
      countsOf(
        'The Bloodroot gang claims to have stolen personal data from the Guild of Smiths, which represents workshops with more than 4,000 members.',
      ),
      [],
    )
  })

  it('keep those of the victim beside the larger ones of the campaign', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Dental told the attorney general of Ohio that 912,440 people were affected by the breach. Names and addresses were stolen. Hackers stole data of 83 million people from several companies.',
      ),
      ['912440 people victim', '83000000 people campaign'],
    )
    assert.deepEqual(
      countsOf(
        'Hackers stole the records of a supplier. Names of 9.4 million travellers from several airlines were stolen. Air Tarn told 580,000 members of its club that their data was stolen in the breach.',
      ),
      ['9400000 people campaign', '580000 people victim'],
    )
  })

  it('leave out what befell the same house years before', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Mobile confirmed a data breach. Hackers stole names of 37 million customers. The hole was closed in January. Passwords were not taken. In 2021 data of 76 million people was stolen from the carrier by hackers.',
      ),
      ['37000000 customers victim'],
    )
  })

  it('are neither complaints nor whom the house serves', () => {
    assert.deepEqual(
      countsOf(
        'Hackers stole names of 31,000 patients from Tarn Care, which keeps records on behalf of 600 hospitals, and the authority received 2,500 complaints about the breach.',
      ),
      ['31000 patients victim'],
    )
    assert.deepEqual(
      countsOf(
        'Hackers stole names of 31,000 guests of Hotel Tarn from the booking software on which the hotel and some 400 other hotels rely.',
      ),
      ['31000 customers victim'],
    )
  })

  it('are no years behind a month', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice was fined for a breach of 4,300 patient files. In May 2024 staff of the hospice had left records of 4,300 patients in a corridor, where they were stolen.',
      ).filter((each) => each.startsWith('2024')),
      [],
    )
  })

  it('leave out sums of money in any currency, days and names with a number', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Coins confirmed that hackers stole data of 31,800 users. It will cover losses up to 100,000 won, though one user lost 10 million won.',
      ),
      ['31800 accounts victim'],
    )
    assert.deepEqual(
      countsOf(
        'One of our clerks at Tarn Brokers entered his Microsoft 365 password on a page to which a phishing mail had led him. The intruder read mails of clients.',
      ),
      [],
    )
    assert.deepEqual(
      findCountMentions(
        openReading({
          text: 'Those who on Aug. 27 stored a new card with the shop are concerned.',
          title: null,
          publishedAt: null,
          siteName: null,
          url: null,
        }),
      ),
      [],
    )
  })

  it('leave out how many others a supplier serves', () => {
    assert.deepEqual(
      countsOf(
        'Tarn School District tells families that hackers stole data of 3,100 students from Gradewell. Many of the 11,000 districts that are its customers were told of the breach.',
      ),
      ['3100 people victim'],
    )
  })

  it('leave out what was taken from another house that is named in passing', () => {
    const story = (other: string): string =>
      `Tarn Mobile confirmed a data breach. Hackers stole names of 37,000 customers of Tarn Mobile. ${other}`
    assert.deepEqual(
      countsOf(
        story('In May it was the turn of Fenwick Fibre: names of 2 million customers were stolen.'),
      ),
      ['37000 customers victim'],
    )
  })

  it('leave out a figure told with "over" beside one within its next step', () => {
    assert.deepEqual(
      countsOf(
        'Tarn Hospice said that a laptop with the names of over 3,600 patients was stolen. The names of 3,675 patients were on the laptop, it said later.',
      ),
      ['3675 patients victim'],
    )
  })
})
