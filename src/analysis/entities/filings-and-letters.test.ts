import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../test/helpers/report-of.ts'

const victimsOf = (text: string): readonly string[] => factsOf(text).victims.map(({ name }) => name)
const thirdPartiesOf = (text: string): readonly (string | null)[] =>
  factsOf(text).thirdParties.map(({ name }) => name)

describe('who a filing is of', () => {
  it('is called as its sentences call it, not in the capitals of its cover', () => {
    const facts = factsOf(`UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
FORM 8-K

KELLARNEY INDUSTRIAL HOLDINGS, INC.
(Exact name of registrant as specified in its charter)

Registrant's telephone number, including area code: (330) 555-0142

Item 1.05 Material Cybersecurity Incidents.

On March 4, 2026, Kellarney Industrial Holdings, Inc. (the "Company") identified unauthorized activity. The Company has determined that a third party gained access to its network.

SIGNATURES

KELLARNEY INDUSTRIAL HOLDINGS, INC.
By: /s/ Thomas R. Wendell
Name: Thomas R. Wendell`)
    assert.deepEqual(
      facts.victims.map(({ name }) => name),
      ['Kellarney Industrial Holdings'],
    )
    assert.deepEqual(facts.dataClasses, [])
  })

  it('is whom the paper gives a short name and calls the Company', () => {
    const told = (named: string) =>
      `FORM 6-K\n\nRELEVANT EVENT\n\n${named} informs the market that on April 19, 2026 an unauthorized access to an application was detected. Personal data of 3,100,000 customers was copied. The Company has informed the authority.`
    for (const named of [
      'Telvarra, S.A.B. de C.V. ("Telvarra" or the "Company")',
      'Telvarra AG ("Telvarra" or "the Company")',
      'Telvarra, S.A. de C.V. (the "Company," "we," "our")',
    ])
      assert.ok(victimsOf(told(named))[0]?.startsWith('Telvarra'), named)
  })

  it('has no number of an announcement for its size', () => {
    assert.deepEqual(
      factsOf(
        'Tarn Retail plc said that hackers stole names of customers.\n\nRNS Number : 4471K\nTarn Retail plc\n19 May 2026',
      ).recordCounts,
      [],
    )
  })
})

describe('who a letter is from', () => {
  const letter = (foot: string) => `Important information about your data

Dear patient,

Our practices use a portal supplied by MediTarn B.V. On 18 March MediTarn told us that unauthorised persons had access to a server with referral letters.

It concerns your name and date of birth.

Kind regards,

J. van der Meulen
${foot}`

  it('is the house for which its writer signs', () => {
    assert.deepEqual(victimsOf(letter('Director, Zorgpunt Oost')), ['Zorgpunt Oost'])
    assert.deepEqual(victimsOf(letter('Chief Executive of Zorgpunt Oost')), ['Zorgpunt Oost'])
  })

  it('stands in lines of its own where no words close it', () => {
    assert.deepEqual(
      victimsOf(`To all employees of the Duisburg site

Dear colleagues,

on 30 January an error meant that payslips with names and salaries were sent to the wrong people. We noticed it within an hour. We apologise to all concerned.

Tarnmark Logistik GmbH
HR department`),
      ['Tarnmark Logistik GmbH'],
    )
  })

  it('keeps "First" of a bank', () => {
    assert.deepEqual(
      victimsOf(`First Cumberland Bank
PO Box 3100

Dear Customer,

We learned that a former employee had copied names and account numbers of our customers in May 2026.

Sincerely,
First Cumberland Bank`),
      ['First Cumberland Bank'],
    )
  })
})

describe('names', () => {
  it('end where a sum begins', () => {
    assert.deepEqual(
      victimsOf(
        'The authority fined Banca Tarnese EUR 2.8 million after hackers stole names of 3,573 customers.',
      ),
      ['Banca Tarnese'],
    )
  })

  it('are those of the university, not of the town it is called after', () => {
    assert.deepEqual(
      victimsOf(
        'The University of Westmarsh confirmed that hackers stole names of students. Westmarsh uses an old server. Westmarsh has told the students.',
      ),
      ['University of Westmarsh'],
    )
  })
})

describe('suppliers', () => {
  it('are robbed themselves where nobody else is named', () => {
    const text =
      'A man has been charged with hacking and extorting Tarnfield Student Systems, Inc., a provider of software to schools. He copied names and birth dates of 60,000,000 students from its network.'
    assert.deepEqual(victimsOf(text), ['Tarnfield Student Systems'])
    assert.deepEqual(thirdPartiesOf(text), [])
  })

  it('are none who raised the alarm', () => {
    assert.deepEqual(
      thirdPartiesOf(
        'Tarn Cycles confirmed that hackers stole card numbers of 9,128 customers. The code was removed on 11 February, when its payment provider raised the alarm.',
      ),
      [],
    )
    assert.deepEqual(
      thirdPartiesOf(
        'Tarn Cycles confirmed that hackers stole card numbers of 9,128 customers from its payment provider Paylark, which had been hacked.',
      ),
      ['Paylark'],
    )
  })
})
