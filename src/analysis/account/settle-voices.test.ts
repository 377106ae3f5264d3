import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolveFacts } from '#cases/index.ts'
import { analyzeText } from '../analyze-text.ts'

const actorsOf = (text: string): readonly string[] =>
  analyzeText({
    text,
    title: null,
    publishedAt: '2026-08-06',
    siteName: null,
    url: null,
  }).statements.flatMap(({ field, value, modality }) =>
    field === 'actor' ? [`${value.name} ${modality}`] : [],
  )

describe('where a company is', () => {
  const placesOf = (text: string): readonly string[] =>
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-11-09',
      siteName: null,
      url: null,
    }).statements.flatMap(({ field, modality, assertedBy }) =>
      field === 'place' ? [`${modality} ${assertedBy}`] : [],
    )
  it('is no claim of the gang that lists it, but of the seller who offers its data', () => {
    assert.deepEqual(
      placesOf(
        'The ransomware group Qilin has added Oberkamp GmbH, a maker of bearings based in Heilbronn, Germany, to its leak site and claims that 1.1 TB of data were stolen.',
      ),
      ['reported publisher'],
    )
    assert.deepEqual(
      placesOf(
        '[SELLING] Norvanta Telecom database\n\nToday I sell the customer base of Norvanta Telecom, mobile operator in Portugal.\n\nTotal lines: 4,713,208\nFields: name, email, phone\nPrice: 12,000 USD in XMR',
      ),
      ['claimed actor'],
    )
  })
})

describe('who is said to have done it', () => {
  it('is so by his own claim wherever the text names him', () => {
    const found = actorsOf(
      'Tarn Hospice confirmed a data breach and said that names of 4,100 patients were stolen. The Bloodroot ransomware gang claimed responsibility for the attack. The hospice confirmed that the Bloodroot ransomware gang had sent a demand.',
    )
    assert.ok(found.length > 1, found.join())
    assert.deepEqual([...new Set(found)], ['Bloodroot claimed'])
  })

  it('is named by those who track leak sites', () => {
    assert.deepEqual(
      actorsOf(
        'A tracker of ransomware says that Bloodroot has published Tarn Hospice as a new victim on its leak site. The gang claims to have stolen data of patients.',
      ),
      ['Bloodroot claimed'],
    )
  })
})

describe('data that a report goes on to tell of', () => {
  const dataOf = (text: string): readonly string[] =>
    analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
      .statements.flatMap(({ field, value, modality }) =>
        field === 'dataClass' ? [`${value.class} ${modality}`] : [],
      )
      .toSorted()
  const opening =
    'Parents in Tarn were told of a breach at a school on Monday. Somebody took records from its office.\n\n'
  const middle = 'The names and home addresses of 210 pupils were in the records.\n\n'

  it('is on the word of those concerned where part of the data is', () => {
    const found = dataOf(
      `${opening}${middle}Tarn School confirmed that dates of birth were stolen as well.`,
    )
    assert.deepEqual(found, [
      'date-of-birth confirmed',
      'name confirmed',
      'physical-address confirmed',
    ])
  })

  it('stays what somebody else reports', () => {
    const found = dataOf(
      `${opening}According to researchers, the names and home addresses of 210 pupils were in the records.\n\nTarn School confirmed that dates of birth were stolen as well.`,
    )
    assert.ok(found.includes('name reported'), found.join())
  })
})

describe('several victims of one campaign', () => {
  const victimsOf = (text: string): ReadonlySet<string> =>
    new Set(
      analyzeText({
        text,
        title: null,
        publishedAt: '2026-08-06',
        siteName: null,
        url: null,
      }).statements.flatMap(({ field, value, modality }) =>
        field === 'victim' ? [`${value.name} ${modality}`] : [],
      ),
    )

  it('are each as sure as what is said of them, also between semicolons', () => {
    const found = victimsOf(
      'The list of those hit by the attack on the payroll software company Pendrake grew on Thursday. Wexmoor Council said it was still examining whether employee data had been taken; Tolland Foods has confirmed that the bank details of 6,200 employees were stolen.',
    )
    assert.ok(found.has('Wexmoor Council suspected'), [...found].join())
    assert.ok(found.has('Tolland Foods confirmed'), [...found].join())
  })

  it('are those who told their own people, each of two in one breath', () => {
    const found = victimsOf(
      'Hackers got into the document service Brieflink, it said on Friday. Mossgrove Partners confirmed that files of its clients were stolen. Two others, Loxley Crane and Tarrant Webb, told clients in emails that passport copies and bank details had been taken. Quill Chambers, a sixth user, said it had stopped using the service.',
    )
    assert.deepEqual(
      [...found].filter((each) => /Loxley|Tarrant/.test(each)).length,
      2,
      [...found].join(),
    )
    assert.ok(![...found].some((each) => each.includes('Quill')), [...found].join())
  })

  it('are confirmed by their own word, and claimed where a gang has only listed them', () => {
    const found = victimsOf(
      'The Bloodroot ransomware gang has listed three shops on its leak site, among them Tarn Carpets and Oldmoor Bakery. Oldmoor Bakery confirmed that names and addresses of 4,100 customers were stolen.',
    )
    assert.ok(found.has('Tarn Carpets claimed'), [...found].join())
    assert.ok(found.has('Oldmoor Bakery confirmed'), [...found].join())
    assert.ok(!found.has('Tarn Carpets confirmed'), [...found].join())
  })
})

describe('a list of those hit', () => {
  it('says behind each name how sure it is', () => {
    const { statements } = analyzeText({
      text: `Who is affected by the hack of the form maker Veldform?

- Tarn Hospital – confirmed. Forms of 12,400 patients with names and addresses were stolen.
- City of Oldmoor – confirmed. 3,100 applications were copied.
- Wexmoor College – investigating whether data was taken.
- Halden University – named by the hackers, no comment so far.

Veldform said that an attacker had copied forms of its customers between 2 and 5 November.`,
      title: null,
      publishedAt: '2026-11-16',
      siteName: null,
      url: null,
    })
    const found = new Set(
      statements.flatMap(({ field, value, modality }) =>
        field === 'victim' ? [`${value.name} ${modality}`] : [],
      ),
    )
    for (const expected of [
      'Tarn Hospital confirmed',
      'City of Oldmoor confirmed',
      'Wexmoor College suspected',
      'Halden University claimed',
    ])
      assert.ok(found.has(expected), `${expected}: ${[...found].join()}`)
  })
})

describe('those who speak', () => {
  it('are no attackers where a group campaigns, nor suppliers where a gang is told of', () => {
    const { statements } = analyzeText({
      text: 'Tarn Clinics confirmed that names of 4,100 patients were stolen. The patient group Care First demanded that Tarn Clinics name all those concerned. Medical records were not concerned, only names. The files were published on 8 November by Hunters of the Deep, a gang which until now had attacked mostly ports.',
      title: null,
      publishedAt: '2026-11-16',
      siteName: null,
      url: null,
    })
    assert.deepEqual(
      statements.flatMap((each) => (each.field === 'actor' ? [each.value.name] : [])),
      ['Hunters of the Deep'],
    )
    assert.ok(!statements.some(({ field }) => field === 'thirdParty'))
    const denied = statements.flatMap((each) =>
      each.field === 'dataClass' && !each.value.exposed ? [each.value.class] : [],
    )
    assert.deepEqual(denied, ['health-record'])
    assert.ok(
      !statements.some(({ field, modality }) => field === 'incident' && modality === 'claimed'),
    )
  })
})

describe('a denial', () => {
  it('owns up to none of what a seller says', () => {
    const { statements } = analyzeText({
      text: 'Brightfold denies breach after forum post claims 900,000 customer records\n\nThe comparison site Brightfold has denied that it was hacked after a user of a forum posted what they said was a database of 900,000 of its customers with names and email addresses.',
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    })
    const parts = statements.filter(({ field }) => field === 'recordCount' || field === 'dataClass')
    assert.ok(parts.length > 1)
    assert.deepEqual(
      parts.filter(({ modality }) => modality === 'confirmed'),
      [],
    )
    assert.ok(
      !parts.some(({ field, value }) => field === 'dataClass' && value.class === 'private-message'),
    )
  })

  it('is not taken back by what was admitted of an earlier breach', () => {
    const statusOf = (text: string) =>
      resolveFacts(
        analyzeText({
          text,
          title: null,
          publishedAt: '2026-08-06',
          siteName: null,
          url: null,
        }).statements.map((each, i) => ({ n: i + 1, ...each })),
      ).status
    const denied =
      'A list of 1.2 million alleged passengers of Tarn Air, offered for 900 dollars on a forum, is fake, the airline said on Wednesday. It said that it had found no evidence of a breach of its systems.'
    assert.equal(
      statusOf(`${denied}\n\nLast year Tarn Air had to admit a real breach of 31,000 accounts.`),
      'denied',
    )
    assert.equal(
      statusOf(
        `${denied}\n\nTarn Air had told its customers of an incident at its printer in March 2025.`,
      ),
      'denied',
    )
  })

  it('is not read into what a court makes of a suit', () => {
    const { statements } = analyzeText({
      text: 'Lawsuit over 2021 leak at fitness app reaches High Court\n\nThe High Court will hear on Tuesday whether users of the fitness app Stridemark can claim damages. In 2021 names and routes of 48,000 users lay open on a server for two months. The High Court dismissed a first claim last year.',
      title: null,
      publishedAt: '2026-11-16',
      siteName: null,
      url: null,
    })
    assert.deepEqual(
      [
        ...new Set(
          statements.flatMap((each) => (each.field === 'victim' ? [each.value.name] : [])),
        ),
      ],
      ['Stridemark'],
    )
    assert.ok(
      !statements.some(
        ({ field, modality }) =>
          field === 'incident' && (modality === 'claimed' || modality === 'denied'),
      ),
    )
  })
})
