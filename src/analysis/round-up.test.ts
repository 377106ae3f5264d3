import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../test/helpers/report-of.ts'

const victimsOf = (text: string): readonly string[] => factsOf(text).victims.map(({ name }) => name)

const items = (heads: readonly [string, string, string]): string =>
  [
    [heads[0], 'The hospital group told patients that names were stolen by hackers in March.'],
    [heads[1], 'The airline confirmed that personal data of 5,700,000 customers was copied.'],
    [heads[2], 'The town was hit by ransomware, and data of 8,200 residents was stolen.'],
  ]
    .map((each) => each.join('\n'))
    .join('\n\n')

describe('a round-up', () => {
  it('has a victim in each item, and its figures are of that victim', () => {
    const facts = factsOf(
      `Week in breach: three stories\n\n${items([
        'Alder Bay Hospitals: patients notified',
        'Kestrel Airways: millions of customers',
        'Town of Marlow Creek: still offline',
      ])}`,
    )
    assert.deepEqual(facts.victims.map(({ name }) => name).toSorted(), [
      'Alder Bay Hospitals',
      'Kestrel Airways',
      'Town of Marlow Creek',
    ])
    assert.ok(
      facts.recordCounts.some(({ count, of }) => count === 5_700_000 && of === 'Kestrel Airways'),
    )
  })

  it('may be numbered, with headlines of its own', () => {
    const found = victimsOf(
      `Data breach digest, week 23\n\n${items([
        '1. Alder Bay Hospitals notifies patients',
        '2. Kestrel Airways confirms theft',
        '3. Marlow Creek loses data',
      ])}`,
    )
    assert.ok(found.includes('Alder Bay Hospitals') && found.includes('Kestrel Airways'))
  })

  it('may have items of one paragraph each', () => {
    assert.deepEqual(
      victimsOf(`Weekly breach round-up

Kestrel Airways: Names and passport numbers of 5.7 million customers were stolen, the airline confirmed on Monday.

Alder Bay Hospital: The hospital told 12,000 patients that their health records had been copied by a gang.

Nordhaven Port: The port says that data of 300 members of staff was stolen on 2 June.`).toSorted(),
      ['Alder Bay Hospital', 'Kestrel Airways', 'Nordhaven Port'],
    )
  })

  it('is none without words that say so', () => {
    const story = `Alder Bay Hospitals confirmed on Monday that hackers stole names of 183,000 patients.

Timeline: hackers came in March
They copied files from a server of Alder Bay Hospitals.

Reaction: patients are angry
Many learned of it from the paper.

Outlook: a fine is possible
The regulator looks into it.`
    assert.deepEqual(victimsOf(story), ['Alder Bay Hospitals'])
  })
})
