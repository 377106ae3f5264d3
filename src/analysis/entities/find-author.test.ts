import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const factsOf = (text: string, siteName: string | null, title: string | null = null) => {
  const report = analyzeReport(
    { text, title, publishedAt: '2026-05-20', siteName, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )
  assert.ok(report.case !== undefined, text)
  return {
    victims: report.case.victims.map(({ name }) => name),
    thirdParties: report.case.thirdParties.map(({ name }) => name),
    sectors: report.case.sectors.map(({ name }) => name),
    quotes: report.statements.filter(({ field }) => field === 'victim').map(({ quote }) => quote),
    asserters: new Set(report.statements.map(({ assertedBy }) => assertedBy)),
  }
}

const onlyWe = `What happened?
On 3 May 2026 we noticed that an unknown person had copied files from one of our servers. We took the server off the network and informed the police.

Which data is affected?
The files hold names, addresses and bank details of our customers.

What are we doing?
We are working with specialists and will notify everybody concerned.`

describe('a byline of a team', () => {
  it('names the house that "we" are', () => {
    assert.deepEqual(
      factsOf(`Published by the Larkmoor security team\n\n${onlyWe}`, null).victims,
      ['Larkmoor'],
    )
  })

  it('is no sentence about those who were called in', () => {
    const text = `${onlyWe}\n\nThe server was examined by the Brackwater incident response team in May.`
    assert.ok(!factsOf(text, null).victims.includes('Brackwater'))
  })
})

describe('whose site a notice stands on', () => {
  it('names the victim where the text only says "we"', () => {
    const { victims, quotes } = factsOf(onlyWe, 'Tarnfeld Savings Bank')
    assert.deepEqual(victims, ['Tarnfeld Savings Bank'])
    assert.match(quotes[0] ?? '', /^(?:we|our)$/i)
  })

  it('is written out where the text has only its letters', () => {
    const letters = onlyWe.replace('our customers', 'customers of TPB')
    assert.deepEqual(factsOf(letters, 'Tarnfeld Provident Bank').victims, [
      'Tarnfeld Provident Bank',
    ])
  })

  it('is called as the text calls it where only a domain is known', () => {
    const named = onlyWe.replace('of our servers', 'of the servers of Tarnfeld Boat Insurers')
    assert.deepEqual(factsOf(named, 'tarnfeldinsurers.example').victims, ['Tarnfeld Boat Insurers'])
    assert.deepEqual(factsOf(onlyWe, 'tarnfeldinsurers.example').victims, [
      'tarnfeldinsurers.example',
    ])
  })

  it('tells its trade by its name', () => {
    assert.deepEqual(factsOf(onlyWe, 'Tarnfeld Credit Union').sectors, ['finance'])
  })

  it('is read without what the page is', () => {
    assert.deepEqual(factsOf(onlyWe, 'Quillbox Status').victims, ['Quillbox'])
    assert.deepEqual(factsOf(onlyWe, 'Help Center - Quillbox').victims, ['Quillbox'])
  })

  it('is no victim where a paper or a place for documents passes the notice on', () => {
    assert.deepEqual(factsOf(onlyWe, 'The Marl County Herald').victims, [])
    assert.deepEqual(factsOf(onlyWe, 'Scribd').victims, [])
  })

  it('is meant by "the City" on a city’s site', () => {
    const { victims, thirdParties } = factsOf(
      'On 12 March 2026 the City was notified by Paylane, its payment vendor, of altered code on the payment page. The City began an inquiry at once. The unauthorized code may have copied names and card numbers of people who paid the City between 1 February and 9 March 2026.',
      'City of Ostermoor',
    )
    assert.deepEqual(victims, ['City of Ostermoor'])
    assert.deepEqual(thirdParties, ['Paylane'])
  })
})

describe('others of whom an author tells', () => {
  it('are suppliers where it befell them', () => {
    const { victims, thirdParties } = factsOf(
      `Dear members,

Vellox recently experienced a ransomware attack. Vellox keeps our list of members, and a copy of it was taken. We are sorry for the worry that this causes you.

We will write to you again as soon as we know more.`,
      'Marlbrook Rowing Club',
      'The Vellox incident',
    )
    assert.deepEqual(victims, ['Marlbrook Rowing Club'])
    assert.deepEqual(thirdParties, ['Vellox'])
  })

  it('are suppliers where they told him of trouble of their own', () => {
    const { victims, thirdParties } = factsOf(
      `Late on 7 January we were informed by Klassio of unauthorized access to their systems. We have now confirmed that data of our students was copied.

We take this seriously, and we will share what we learn with our families.`,
      'Hollin Charter School',
    )
    assert.deepEqual(victims, ['Hollin Charter School'])
    assert.deepEqual(thirdParties, ['Klassio'])
  })

  it('are none where they are authorities or are called in', () => {
    const { thirdParties } = factsOf(
      `On 4 May 2026 we were notified by the FBI that an intruder had been in our network. We engaged Norvant to investigate. Files with names and tax numbers of our employees were copied.`,
      'Grendel Pumps',
    )
    assert.deepEqual(thirdParties, [])
  })
})

describe('names', () => {
  it('are read whole where the text says what it will call them', () => {
    const { victims } = factsOf(
      'Hospital Sisters of Merrow Health System (“HSMHS”) recently became aware that an unauthorized person had read e-mails of three employees. HSMHS has reset their passwords. The e-mails held names and diagnoses of patients.',
      null,
    )
    assert.deepEqual(victims, ['Hospital Sisters of Merrow Health System'])
  })

  it('are none where they only label an item of a list', () => {
    const { victims } = factsOf(
      `An attacker sells a database of Colegio Ravelo, a school in Lima, on a forum. It is said to hold 40,000 rows:
- Guardian Records: names and telephone numbers
- Pupil Records: names and dates of birth`,
      null,
    )
    assert.deepEqual(victims, ['Colegio Ravelo'])
  })
})

describe('who sends a letter', () => {
  const letter = (head: string, told: string, foot: string): string =>
    `Notice of Data Breach\n\n${head}\n\n10 May 2026\n\nDear Jordan Sample,\n\n${told}\n\nSincerely,\n\n${foot}`

  it('stands above the salutation, and is not the authority that was told', () => {
    const { victims } = factsOf(
      letter(
        'Greenmoor Dental Partners\n\n400 Elm Street',
        'We are writing to tell you about a data breach. On 3 May 2026 we learned that an unauthorized person read the mailbox of an employee with your name and date of birth. We notified the Department of Health of Ostermoor. In total 23,000 patients are being notified.',
        'Dana Whitfield, Privacy Officer',
      ),
      null,
    )
    assert.deepEqual(victims, ['Greenmoor Dental Partners'])
  })

  it('is the supplier where a processor writes to its controller', () => {
    const { victims, thirdParties } = factsOf(
      letter(
        'To Kaufhaus Ostermoor AG',
        'We are writing to inform you, as your data processor, of a personal data breach at Tarnline GmbH. On 3 May 2026 an attacker downloaded invoices with names and IBANs of 18,500 customers of Kaufhaus Ostermoor AG.',
        'Dana Whitfield, Data Protection Officer\nTarnline GmbH',
      ),
      null,
    )
    assert.deepEqual(victims, ['Kaufhaus Ostermoor AG'])
    assert.deepEqual(thirdParties, ['Tarnline GmbH'])
  })

  it('is the supplier on whose paper a processor writes, though a person alone signs', () => {
    const { victims, thirdParties, asserters } = factsOf(
      'Tarnline Payroll Services AB\nBox 1140, 411 09 Göteborg\n\n10 May 2026\n\nTo: Data protection officer, Ostermoor & Pike Ltd\n\nSubject: Notification of a personal data breach (Article 33(2) GDPR)\n\nDear Ms Sample,\n\nWe process payroll for Ostermoor & Pike Ltd. On 3 May 2026 an unauthorised person copied files with names and salaries of 2,318 employees of Ostermoor & Pike Ltd from our server.\n\nYours sincerely,\nDana Whitfield\nManaging Director',
      null,
    )
    assert.deepEqual(victims, ['Ostermoor & Pike Ltd'])
    assert.deepEqual(thirdParties, ['Tarnline Payroll Services AB'])
    assert.ok(asserters.has('vendor') && !asserters.has('victim'))
  })
})
