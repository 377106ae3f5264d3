import assert from 'node:assert/strict'
import { it } from 'node:test'
import { factsOf as facts } from '../../../test/helpers/report-of.ts'

/** Who lost the data, and through whom. */
const parties = (text: string) => {
  const { victims, thirdParties } = facts(text)
  return [victims.map(({ name }) => name), thirdParties.map(({ name }) => name)]
}

it('who writes of a supplier of his own is not that supplier, by whatever words he names himself', () => {
  assert.deepEqual(
    parties(`Dear colleagues,

You will have heard that Paymill Bureau GmbH, which runs our payroll, was attacked. This is what we know at Ostermoor Glas today.

Paymill Bureau confirmed to us on 4 May 2026 that pay slips of our employees were copied. Your name, salary and IBAN are in them. We reported it to the authority on 5 May 2026.`),
    [['Ostermoor Glas'], ['Paymill Bureau GmbH']],
  )
  assert.deepEqual(
    parties(`Dear colleagues,

You will have heard that Paymill Bureau GmbH, which runs our payroll, was attacked.

Paymill Bureau confirmed to us on 4 May 2026 that pay slips of our employees were copied. Your name, salary and IBAN are in them. We reported it to the authority on 5 May 2026.`),
    [[], ['Paymill Bureau GmbH']],
  )
})

it('the one whose contractor it was is the victim, though it is itself served by that contractor', () => {
  assert.deepEqual(
    parties(
      'Police arrested a man who is suspected of selling call records of subscribers of Tamani Mobile. He worked for a call centre that answers Tamani’s customer line and photographed names and numbers of 3,400 customers. Tamani Mobile confirmed that an agent of its contractor, Upepo Contact Centres, had abused his access.',
    ),
    [['Tamani Mobile'], ['Upepo Contact Centres']],
  )
})

it('a billing agent of whom a company tells does not write its statement', () => {
  assert.deepEqual(
    parties(`Southmere Water confirms that customer data was stolen from its billing agent, Larch Utility Services

Southmere Water can confirm that names and addresses of 64,000 customers were stolen from a backup of its billing agent, Larch Utility Services. We were told on 28 April 2026. We are writing to our customers.

Larch believes that it was attacked by a ransomware gang.`),
    [['Southmere Water'], ['Larch Utility Services']],
  )
})

it('the head of a letter names its sender, and an address in it does not', () => {
  const letter = (head: string) => `${head}
1420 Mill Road, Pell, PA

May 19, 2026

Dear Member,

We are writing to tell you about an event at Printhaven, Inc., the vendor that prints our statements. On April 30, 2026, Printhaven told us that someone had downloaded files with your name and account number.

Residents of North Carolina may write to 9001 Mail Service Center, Raleigh. Residents of Maine may write to the Maine Attorney General. Credit monitoring is offered through Idwatch. Statements go through Pelham Station, Duluth and Merrowville.

Sincerely,
Peter Kowal, President`
  assert.deepEqual(parties(letter('Fernlake Credit Union'))[0], ['Fernlake Credit Union'])
  assert.deepEqual(parties(letter('Fernlake School District'))[0], ['Fernlake School District'])
})

it('a body is called by its full name and not by the word for what it is', () => {
  const { victims } = facts(`To all members of staff
From: Office of the Registrar, University of Kasemba
Date: 8 May 2026

The University wishes to inform you that on 1 May 2026 an outsider copied names and telephone numbers of 14,700 students from the University's portal. We have notified the Data Protection Office.`)
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['University of Kasemba'],
  )
})

it('the last full stop of a legal form is part of the name, that of a sentence is not', () => {
  const names = (text: string) => facts(text).victims.map(({ name }) => name)
  assert.deepEqual(
    names('Stapelbeek B.V. says hackers stole names and e-mail addresses of 40,000 customers.'),
    ['Stapelbeek B.V.'],
  )
  assert.deepEqual(
    names('Hackers stole names and e-mail addresses of 40,000 customers of Stapelbeek.'),
    ['Stapelbeek'],
  )
})

it('a resolution by its number is law, a firm of that name may be a victim', () => {
  assert.deepEqual(
    parties(
      'Aurelia Seguros, pursuant to CVM Resolution 44, informs its shareholders that on 9 May 2026 an unauthorised person copied names of 1.4 million policyholders from its systems.',
    )[0],
    ['Aurelia Seguros'],
  )
  assert.deepEqual(
    parties(
      'Debt collector Northern Resolution confirmed that hackers stole names and addresses of 90,000 debtors in May 2026.',
    )[0],
    ['Northern Resolution'],
  )
})

it('the maker of a tool through which hospitals were entered is their supplier, unless the data was its own', () => {
  assert.deepEqual(
    parties(
      'Veritone Imaging, a British maker of medical software, has told hospitals that a stranger opened X-rays through Pixview, a tool made by Veritone Imaging. The Royal Oldwick Infirmary said the records of 5,300 of its patients had been opened.',
    ),
    [['Royal Oldwick Infirmary'], ['Veritone Imaging']],
  )
  assert.deepEqual(
    parties(
      'Veritone Imaging, a British maker of medical software, has told hospitals that hackers stole names and telephone numbers of 1,200 of its customers from its web shop.',
    )[0],
    ['Veritone Imaging'],
  )
})

it('a firm that serves others is the victim of its own breach, where only a client is named beside it', () => {
  assert.deepEqual(
    parties(
      'Data of drivers in Thornwick is in the hands of hackers, but the town council says it is not to blame. Parkwell, the Leeds company behind the parking app, wrote to 23,000 drivers on Monday. Criminals broke into a development environment in February and stole names and mobile numbers. Parkwell works for 19 councils.',
    )[0],
    ['Parkwell'],
  )
  assert.deepEqual(
    parties(
      'Customers of a large bank lost their data through Cloudmere, the contractor that runs its call centre. Hackers broke into the systems of Cloudmere in February and stole names and mobile numbers.',
    )[0],
    [],
  )
})

it('a bank whose former clerk sold data confirms it, under one name with and without the word for what it is', () => {
  const { victims, status } = facts(`Bank Andino Ruma says supplier's former clerk sold data

Banco Andino Ruma said on Thursday that a former employee of Teleservicios Costa, which answers its customers' calls, sold the data of 27,000 cardholders with names and DNI numbers.`)
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['Banco Andino Ruma'],
  )
  assert.equal(status, 'confirmed')
})
