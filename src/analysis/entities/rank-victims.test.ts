import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const victimsOf = (text: string): readonly string[] | undefined =>
  analyzeReport(
    { text, title: null, publishedAt: '2026-05-20', siteName: null, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  ).case?.victims.map(({ name }) => name)

describe('who lost data', () => {
  it('is not whose researchers came across it', () => {
    assert.deepEqual(
      victimsOf(
        'Researchers at Open Shore Labs found that Fernlight, an app, left 1.4 million photos of users in a bucket that anyone could read.',
      ),
      ['Fernlight'],
    )
    assert.deepEqual(
      victimsOf(
        'Hackers stole passport scans of researchers at Eastry University. Eastry University confirmed the breach.',
      ),
      ['Eastry University'],
    )
  })

  it('is neither an office-holder nor an agreement', () => {
    assert.deepEqual(
      victimsOf(
        'Families of the Eastry School District were told that student records were stolen. Superintendent Aubrelle Vantongeren wrote that the breach exposed names.',
      ),
      ['Eastry School District'],
    )
    assert.ok(
      !victimsOf(
        'Dear customer,\n\nUnder our Data Processing Agreement we inform you that an attacker copied contact records of 2,418 people from your workspace on 3 May.',
      )?.some((name) => name.includes('Agreement')),
    )
  })

  it('may be a firm with the name of a person', () => {
    assert.deepEqual(
      victimsOf(
        'Customers of the furniture chain Peter Orlane had their card numbers stolen. Peter Orlane said that it was hacked in May.',
      ),
      ['Peter Orlane'],
    )
  })

  it('has the name without what only describes it in front of a sentence', () => {
    assert.deepEqual(
      victimsOf(
        'Insurer Northmere said hackers stole the policy numbers of 42,000 customers. Northmere Mutual learned of it in May.',
      ),
      ['Northmere Mutual'],
    )
    assert.deepEqual(
      victimsOf(
        'Neighbouring Eastry District Council confirmed that hackers stole the names of 6,900 residents.',
      ),
      ['Eastry District Council'],
    )
    assert.deepEqual(
      victimsOf(
        "St Bride's Borough Council confirmed that hackers stole the names of 6,900 residents.",
      ),
      ["St Bride's Borough Council"],
    )
  })

  it('keeps a word in front that the text has in the name within a sentence', () => {
    assert.deepEqual(
      victimsOf(
        'Carrier Northmere confirmed that hackers stole data of 42,000 customers. Customers of Carrier Northmere are being told.',
      ),
      ['Carrier Northmere'],
    )
  })

  it('is no scheme by whose numbers people are known', () => {
    assert.deepEqual(
      victimsOf(
        'Larkfield Council said hackers stole home addresses and National Insurance numbers of 6,900 staff in May.',
      ),
      ['Larkfield Council'],
    )
  })

  it('is nobody who only speaks', () => {
    assert.deepEqual(
      victimsOf(
        'Card numbers of customers of Larchwood Chairs were stolen by hackers in May. Peter Orlane warned customers of Larchwood Chairs.',
      ),
      ['Larchwood Chairs'],
    )
  })

  it('is not the paper that was told of it', () => {
    const theft = 'Hackers stole passport scans of 900 guests of Larchwood Hostels in May.'
    for (const told of [
      'Larchwood Hostels told the daily Tarnvik Herald that it had called the police.',
      'In a statement to Channel Six, Larchwood Hostels said that it had called the police.',
      'Speaking to the newspaper Tarnvik Herald, a manager of Larchwood Hostels blamed a supplier.',
    ]) {
      assert.deepEqual(victimsOf(`${theft} ${told}`), ['Larchwood Hostels'], told)
    }
    assert.deepEqual(
      victimsOf(
        'Hackers stole names and addresses of 4,000 subscribers of the daily Tarnvik Herald.',
      ),
      ['Tarnvik Herald'],
    )
  })

  it('is nobody and nothing beside an organisation', () => {
    for (const [text, victim] of [
      [
        'Hackers took the names of 6,900 customers of Brackwell Foods, as Larder Weekly was first to report. Larder Weekly saw a part of the data.',
        'Brackwell Foods',
      ],
      [
        'A letter of Bishop Kevin J. Sweeney says that the names of 6,900 donors of the Diocese of Wexmoor were stolen by hackers.',
        'Diocese of Wexmoor',
      ],
      [
        'The data of 6,900 Medicaid members was stolen from the Wexmoor Department of Care, it said. Medicaid members get letters.',
        'Wexmoor Department of Care',
      ],
      [
        'Staff of Brackwell Foods are told that their W-2 forms were stolen. The W-2 was sent to a thief who wrote as the chief executive.',
        'Brackwell Foods',
      ],
      [
        'One customer, Emma Fenwick, could read the bills of strangers when he opened the app of Brackwell Energy. Emma Fenwick told it, and the leak of customer data was closed.',
        'Brackwell Energy',
      ],
      [
        'Records of 6,900 patients of the Brackwell Eye Clinic were stolen by hackers. One patient, Anouk Verhey, found hers on the net. Anouk Verhey wants the clinic to pay.',
        'Brackwell Eye Clinic',
      ],
    ] as const)
      assert.deepEqual(victimsOf(text), [victim])
  })

  it('has the name in full by which running text introduces it, however often it is short', () => {
    assert.deepEqual(
      victimsOf(
        'Kellow Sportswear Co is investigating a breach in which hackers stole names of customers. Kellow told them on Monday. Kellow has 40 shops, and Kellow will pay for the monitoring.',
      ),
      ['Kellow Sportswear Co'],
    )
  })

  it('is no place', () => {
    const told = (place: string): string =>
      `The hackers of a brewer ${place} have put 6,900 names of customers of Brackwell Beer on the net.`
    for (const place of [
      'on the Wexmoor coast',
      'in and around the Hudson Dale',
      'near Tarn Ferry',
    ])
      assert.deepEqual(victimsOf(told(place)), ['Brackwell Beer'], place)
  })

  it('is one with the letters that stand for its name', () => {
    assert.deepEqual(
      victimsOf(
        'The University of Wexmoor was hacked. UW announced that hackers stole the names of 6,900 students from UW systems.',
      ),
      ['University of Wexmoor'],
    )
    assert.deepEqual(
      victimsOf(
        'Brackwell ENT & Allergy Services, P.C. (BEAS) said that hackers stole the names of 6,900 patients. BEAS is sorry.',
      ),
      ['Brackwell ENT & Allergy Services'],
    )
  })

  it('ends where the next sentence begins, and is two where the text says so', () => {
    assert.deepEqual(
      victimsOf(
        'Both shops belong to Harlequin Yarns, Inc. Whoever typed in a card there should know that hackers stole card numbers.',
      ),
      ['Harlequin Yarns'],
    )
    assert.deepEqual(
      victimsOf(
        'Wychcombe and Malvern Dale councils said that hackers stole the names of 6,900 residents.',
      ),
      ['Wychcombe', 'Malvern Dale'],
    )
  })
})
