import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const analysed = (text: string) =>
  analyzeText({ text, title: null, publishedAt: '2026-05-04', siteName: null, url: null })

describe('what a negation and a month reach', () => {
  const classesIn = (text: string) =>
    analysed(text).statements.flatMap((s) =>
      s.field === 'dataClass'
        ? [`${s.value.exposed ? '+' : '-'}${s.value.class} ${s.modality}`]
        : [],
    )

  it('leaves what was stolen stolen, whatever it was not', () => {
    assert.deepEqual(
      classesIn(
        'Harbour Foods said that hackers broke into its shop. Names were stolen and were not in encrypted form.',
      ),
      ['+name confirmed'],
    )
    assert.ok(
      classesIn(
        'Harbour Foods said that hackers broke into its shop. Names are affected; passwords are not.',
      ).includes('-password denied'),
    )
  })

  it('takes an item with "no" before it out of a list, and only that', () => {
    const story =
      'Harbour Foods said that hackers broke into its shop and copied names, phone numbers'
    assert.ok(!classesIn(`${story}, no passwords.`).some((each) => each.startsWith('+password')))
    assert.ok(classesIn(`${story}, no passwords.`).includes('+phone-number confirmed'))
    assert.ok(
      classesIn(`${story} and mail. No card numbers were in the mailbox.`).includes(
        '-payment-card denied',
      ),
    )
    assert.ok(
      !classesIn(`${story} and mail. No card numbers were in the mailbox.`).includes(
        '-private-messages denied',
      ),
    )
  })

  it('hears the one of whom a sentence tells two things', () => {
    const said = analysed(
      'Harbour Foods lost names of its customers through its supplier Teleperia, hackers say.\n\nHarbour Foods on Thursday revised the number of customers hit by the breach at its supplier Teleperia to 90,000, and said phone numbers were stolen.',
    ).statements.filter(({ field, quote }) => field === 'dataClass' && quote === 'phone numbers')
    assert.deepEqual(
      said.map(({ assertedBy }) => assertedBy),
      ['victim'],
    )
  })

  it('takes a question that was left open for no statement', () => {
    const story = 'Harbour Foods said that hackers broke into its shop. Names were stolen.'
    for (const asked of [
      'A spokesperson declined to say whether card numbers were taken.',
      'The company would not confirm if card numbers were taken.',
    ]) {
      const found = classesIn(`${story} ${asked}`)
      assert.ok(found.includes('+payment-card suspected'), asked)
      assert.ok(!found.some((each) => each === '+payment-card confirmed'), asked)
    }
    assert.ok(
      classesIn(
        `${story} The company declined to say whether it paid, and said that card numbers were taken.`,
      ).includes('+payment-card confirmed'),
    )
  })

  it('takes no technique from what it is recommended to warn of', () => {
    const { statements } = analysed(
      'Harbour Foods said that hackers broke into its shop and copied names. We recommend that you warn staff of calls and messages that pretend to come from their bank.',
    )
    assert.deepEqual(
      statements.filter(({ field }) => field === 'technique'),
      [],
    )
  })

  it('gives what a gang says to the gang, whomever it listed', () => {
    const { statements } = analysed(
      'Harbour Foods said that a ransomware attack in April exposed names of 412,306 people.\n\nThe Akira gang listed Harbour on its leak site on April 30 and says it holds 190 GB of data. Harbour has not confirmed that Akira was responsible.',
    )
    const volume = statements.find(({ quote }) => quote === '190 GB')
    assert.deepEqual([volume?.modality, volume?.assertedBy], ['claimed', 'actor'])
  })

  it('takes "on May 3" for a day and "May Have" for a guess', () => {
    const dated = analysed('On May 3, 2026 hackers stole names of 500 Harbour Foods customers.')
    assert.ok(dated.statements.some(({ field }) => field === 'date'))
    assert.ok(dated.statements.every(({ modality }) => modality !== 'suspected'))
    const guessed = analysed(
      'Hackers May Have Stolen Passwords of Harbour Foods\n\nHarbour Foods said that hackers broke into its shop and stole names.',
    )
    assert.ok(
      guessed.statements
        .filter(({ quote }) => quote === 'Passwords')
        .every(({ modality }) => modality === 'suspected'),
    )
  })

  it('hears neither an attacker in an aside nor the company in "they said that they had taken"', () => {
    const modalityOf = (text: string, quote: string) =>
      analysed(text).statements.find((each) => each.quote.includes(quote))?.modality
    assert.notEqual(
      modalityOf(
        'Harbour Foods said that hackers stole names of customers. The analysts, who track the gang as UNC1199, believe that more than 700 companies were breached.',
        '700 companies',
      ),
      'claimed',
    )
    assert.equal(
      modalityOf(
        'Harbour Foods said that hackers stole names of customers. The thieves see it otherwise. They said that they had taken data of 5.5 million customers.',
        '5.5 million customers',
      ),
      'claimed',
    )
  })

  it('takes "dental claims" for what was stolen and not for what somebody claims', () => {
    assert.deepEqual(
      classesIn(
        'Harbour Dental admitted a breach. Stolen were names, dental claims and bank account numbers.',
      ).filter((each) => each.endsWith('claimed')),
      [],
    )
  })

  it("takes claims that are filed for nobody's word, and those that are answered for a claim", () => {
    assert.deepEqual(
      classesIn(
        'Harbour Mutual confirmed a breach. The files hold names and, for 4,200 people, driving licences attached to claims.',
      ),
      ['+name confirmed', '+government-issued-id confirmed'],
    )
    assert.deepEqual(
      classesIn(
        'Harbour Mutual was responding to claims that names and passwords of its customers were stolen.',
      ),
      ['+name claimed', '+password claimed'],
    )
  })
})
