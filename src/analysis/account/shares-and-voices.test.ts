import assert from 'node:assert/strict'
import { it } from 'node:test'
import { reportOf } from '../../../test/helpers/report-of.ts'

const statusOf = (text: string) => reportOf(text).case?.status

it('who denies a share of the data denies no breach, who denies all of it does', () => {
  const offer =
    'A seller on a forum offers 1.2 million records of passengers of Torsvik Ferries with names and e-mail addresses.'
  assert.equal(
    statusOf(
      `${offer} Torsvik Ferries has confirmed that data of 200,000 passengers was stolen. Most of the records are not ours, a spokeswoman said.`,
    ),
    'confirmed',
  )
  assert.equal(
    statusOf(`${offer} Torsvik Ferries denies a breach. The records are not ours, it said.`),
    'denied',
  )
  assert.equal(
    statusOf(
      `${offer} Some of our customers have called us, Torsvik Ferries said. The records are fake.`,
    ),
    'denied',
  )
})

it('no sign of criminals is no denial, no sign of a breach is one', () => {
  const text = (said: string) =>
    `Our delivery partner, Parcelwing, discovered on 4 May 2026 that its app had exposed names and addresses of our customers to anyone who knew an order number. ${said}`
  assert.equal(statusOf(text('We have no sign that criminals took part.')), 'confirmed')
  assert.equal(
    statusOf(
      'A forum post offers data of 9,000 customers of Parcelwing. Parcelwing says it has found no sign of a breach of its systems.',
    ),
    'denied',
  )
})

it('the latest company to confirm a theft confirms it, one that was asked to confirm it does not', () => {
  const theft = 'that customer data with names and e-mail addresses was stolen from its systems.'
  assert.equal(statusOf(`Toy maker Klotz is the latest company to confirm ${theft}`), 'confirmed')
  assert.notEqual(
    statusOf(
      `A gang claims to have stolen data of toy maker Klotz. Klotz was asked to confirm ${theft}`,
    ),
    'confirmed',
  )
  assert.equal(statusOf(`Klotz AS has confirmed ${theft}`), 'confirmed')
})

it('a letter goes on in the word of its writer, where its supplier told of the breach', () => {
  const report = reportOf(`Frequently asked questions about your data at Merrow Pharmacies

Our courier, Quickbox, discovered on 4 May 2026 that its app had exposed delivery details to anyone who knew an order number.

Which data of mine could be seen? Your name, delivery address and phone number. We have reported it to the authority.

How many customers are concerned? 86,000 of our customers.`)
  assert.deepEqual(
    report.case?.recordCounts.map(({ count, assertedBy }) => [count, assertedBy]),
    [[86000, 'victim']],
  )
})

it('who abused his access did it, and a folder that can be listed is no listing of a seller', () => {
  assert.equal(
    statusOf(
      'Tamani Mobile confirmed that an agent of its contractor had "abused his access". Names of 3,400 customers were photographed.',
    ),
    'confirmed',
  )
  assert.equal(
    statusOf(
      'A bucket of Tallow HR was open to anyone, listing on. It exposed 418,000 passports and contracts. A researcher reported it to Tallow HR.',
    ),
    'reported',
  )
})
