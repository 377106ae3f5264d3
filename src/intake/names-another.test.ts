import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fingerprintOf, sameStory, similarity } from './near-duplicate.ts'

const filled = {
  reader: 'Anna Berg\n12 Mill Lane\nDerrow DR1 2AB',
  greeting: 'Anna',
  day: '3 March 2026',
  told: 'It told us on 20 February.',
  data: 'name, address and date of birth',
  count: '4,120',
  telephone: '0800 555 0101',
  signer: 'Ines Calder\nChief Privacy Officer',
  house: 'Te Awa Aged Care',
}

/** A letter that a printer wrote for all whose letters it prints: who sends it stands at its foot. */
const letter = (change: Partial<typeof filled> = {}): string => {
  const { reader, greeting, day, told, data, count, telephone, signer, house } = {
    ...filled,
    ...change,
  }
  return `${reader}

${day}

Dear ${greeting},

We are writing to tell you of an incident at Meridex Print, the company that prints and mails letters for us. It may concern information about you, and we are sorry that it happened.

What happened? On 11 February Meridex Print noticed that somebody had signed in to its file server with the password of one of its workers. The person copied files between 4 and 9 February. Meridex Print has closed the access, changed all passwords and told the police. ${told}

What information was involved? The files held your ${data}. They did not hold bank details, and nobody needs to change an account because of this. In all, ${count} people whose letters we had printed are affected.

What are we doing? We have stopped sending files to Meridex Print until outside experts have looked at its systems. We have told the data protection authority. We are asking all who print for us how long they keep our files, and why.

What can you do? Be careful with calls and messages that mention this incident. We shall never ask you for a password. If you would like to talk to somebody, call ${telephone} on any working day between nine and five.

Yours sincerely,

${signer}
${house}`
}

const isSame = (change: Partial<typeof filled>): boolean =>
  similarity(fingerprintOf(letter()), fingerprintOf(letter(change))) >= sameStory

describe('letters made from one template', () => {
  it('are two where two houses sign them', () => {
    assert.equal(isSame({ house: 'Brightwater Quarries' }), false)
    assert.equal(
      isSame({
        house: 'Oakmere Clinic',
        signer: 'Tom Hall\nDirector',
        data: 'name, diagnosis and the dates of your visits',
        count: '902',
      }),
      false,
    )
  })

  it('are two where the text names another house once, late', () => {
    const signer = 'The Privacy Team'
    const [one, other] = ['Skerry Ferries', 'Lohnwerk Süd'].map((house) =>
      fingerprintOf(letter({ signer, house: '', told: `It told ${house} on 20 February.` })),
    )
    assert.ok(one !== undefined && other !== undefined)
    assert.equal(similarity(one, other), 0)
  })

  it('are one for all its readers, whoever signs', () => {
    assert.ok(isSame({ reader: 'Tom Hall\n4 High Street\nLowick LW2 9ZZ', greeting: 'Tom' }))
    assert.ok(isSame({ signer: 'Karim Sandel\nManaging Director' }))
    assert.ok(isSame({ signer: 'The Privacy Team' }))
  })

  it('are one when the house sends it again with small changes', () => {
    assert.ok(isSame({ day: '17 April 2026', telephone: '0800 555 0909', count: '4,311' }))
    assert.ok(isSame({ house: 'Te Awa Aged Care Limited' }))
    assert.ok(isSame({ told: 'We know now that photographs were in the files as well.' }))
  })

  it('are two where another house is named once in a long letter', () => {
    const record = Array.from({ length: 40 }, (_, i) => `Point ${i} of the record was looked at.`)
    const [one, other] = ['Skerry Ferries', 'Lohnwerk Süd'].map((house) =>
      fingerprintOf(letter({ house: '', told: `It told ${house} too. ${record.join(' ')}` })),
    )
    assert.ok(one !== undefined && other !== undefined)
    assert.equal(similarity(one, other), 0)
  })
})
