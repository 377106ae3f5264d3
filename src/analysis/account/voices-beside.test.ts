import assert from 'node:assert/strict'
import { it } from 'node:test'
import { factsOf as facts } from '../../../test/helpers/report-of.ts'

const voicesOf = (text: string) =>
  facts(text).dataClasses.map((each) => `${each.class} ${each.assertedBy}`)

it('a complaint filed in a court is not the court’s word, a ruling is', () => {
  assert.ok(
    !voicesOf(
      'A patient sued Kestane Dental, alleging that it failed to protect records that hackers stole. The complaint, filed on May 7, 2026 in the U.S. District Court for the District of Oregon, says that hackers took card numbers.',
    ).some((each) => each.endsWith('authority')),
  )
  assert.ok(
    voicesOf(
      'The District Court found on 7 May 2026 that hackers took card numbers of patients of Kestane Dental because its server stood open.',
    ).includes('payment-card authority'),
  )
})

it('what a company tells by its own analysis is its word, what researchers say by theirs is not', () => {
  const paper = (source: string) =>
    `Zuger Logistik AG informs that unknown persons copied about 380 gigabytes from its systems on 7 May 2026. ${source} these include bank account numbers of 2,150 employees.`
  assert.ok(
    voicesOf(paper('According to the present state of the analysis,')).includes(
      'financial-account victim',
    ),
  )
  assert.ok(
    !voicesOf(paper('According to an analysis by researchers of another firm,')).includes(
      'financial-account victim',
    ),
  )
})

it('a gang whose tools are only alike, or whom a company believes to be behind it, is suspected', () => {
  const story = 'Merrow Water confirmed that hackers stole names of 4,000 customers.'
  for (const told of [
    'The tools resemble those of the Medusa ransomware group.',
    'The company believes that it was attacked by the ransomware group Medusa.',
  ])
    assert.deepEqual(
      facts(`${story} ${told}`).actors.map(({ name, modality }) => [name, modality]),
      [['Medusa', 'suspected']],
      told,
    )
})

it('the account of a provider belongs to a supplier, the laptop of a contractor to a person', () => {
  const story = 'Merrow Freight confirmed that hackers copied names of 2,150 employees in May 2026.'
  assert.deepEqual(
    facts(
      `${story} They entered its network through a VPN account of an external IT service provider.`,
    ).thirdParties.map(({ role }) => role),
    ['external IT service provider'],
  )
  assert.deepEqual(
    facts(`${story} They stole the files from the laptop of a contractor.`).thirdParties,
    [],
  )
})

it('e-mail addresses are meant by addresses, where no postal ones were taken', () => {
  const story =
    'Brightmail confirmed that hackers copied lists with e-mail addresses and first names. No postal addresses were in them.'
  assert.ok(
    facts(
      `${story} A file with the addresses that were copied is in your account.`,
    ).dataClasses.every((each) => each.class !== 'physical-address' || !each.exposed),
  )
  assert.ok(
    facts(
      'Brightmail confirmed that hackers copied lists with e-mail addresses, names and home addresses.',
    ).dataClasses.some((each) => each.class === 'physical-address' && each.exposed),
  )
})

it('a figure of the whole campaign, and that of a client that only counts, are not the victim’s', () => {
  const { recordCounts } = facts(
    'Toy maker Klotzli confirmed that hackers stole names of customers. More than 400 organizations were affected, researchers estimate. The gang claims that it took 1.1 billion records in total.',
  )
  assert.ok(
    recordCounts.some(({ count, scope }) => count === 1_100_000_000 && scope === 'campaign'),
  )
  const { recordCounts: told } = facts(
    'Lettera, whose software sends letters, and Oldwick Hospital confirmed that hackers stole discharge letters of 3 million patients. Oldwick Hospital said names of 210,000 of its patients were stolen, and Calder Valley Private counted 95,000.',
  )
  assert.ok(told.every(({ count, of }) => count !== 95_000 || of !== 'Oldwick Hospital'))
})
