import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('phrases on mail, sessions and mailboxes', () => {
  it('tell of rules that copy or hide mail', () => {
    assert.deepEqual(
      techniquesIn('A rule sent a copy of each message to an outside address for a month.'),
      ['T1114.003'],
    )
    assert.deepEqual(
      techniquesIn('A rule moved everything with the word "invoice" into a folder nobody opens.'),
      ['T1564.008'],
    )
    assert.deepEqual(techniquesIn('The whole mailbox was synchronised to a computer abroad.'), [
      'T1114.002',
    ])
    assert.deepEqual(techniquesIn('The rules of the hospice forbid private mail.'), [])
  })

  it('tell of mail that was fetched by a program', () => {
    for (const text of [
      'Through POP3 the stranger fetched all letters that the director had received.',
      'Two inboxes had been synced to a laptop that nobody knew.',
      'The hackers harvested 60,000 messages via EWS.',
    ])
      assert.ok(techniquesIn(text).includes('T1114.002'), text)
    for (const text of [
      'The complete mailbox was copied to a new server after the repair.',
      'We have switched off IMAP and POP3 for all mailboxes.',
    ])
      assert.ok(!techniquesIn(text).includes('T1114.002'), text)
  })

  it('tell of a page between somebody and the real one, and what it kept', () => {
    assert.deepEqual(
      techniquesIn('The page sat between her and the real one. It kept the session.').toSorted(),
      ['T1539', 'T1557'],
    )
    assert.deepEqual(techniquesIn('The nurses attended a training session.'), [])
  })

  it('tell of what was installed in good faith', () => {
    assert.deepEqual(techniquesIn('She installed what she took for a meeting program.'), [
      'T1204.002',
    ])
  })

  it('tell of payments that were turned aside', () => {
    assert.deepEqual(
      techniquesIn('The stranger announced a new bank account, and the next payment went there.'),
      ['T1657'],
    )
    for (const text of [
      'The intruder replaced the account number on the invoice with his own.',
      'Wages of 21 nurses were rerouted to prepaid accounts.',
      'Three tenants paid their rent to an account that belonged to the fraudsters.',
      'A customer wired 71,000 pounds after a bogus invoice had come from our mailbox.',
    ])
      assert.ok(techniquesIn(text).includes('T1657'), text)
    for (const text of [
      'We advise you to ask for a new bank account.',
      'We transferred payroll to another provider after the attack.',
      'Names, account numbers and payment details were stolen by the thieves.',
    ])
      assert.ok(!techniquesIn(text).includes('T1657'), text)
  })

  it('tell of demands by sum, deadline and answer', () => {
    assert.deepEqual(techniquesIn('The extortionists set a deadline of 3 May.'), ['T1657'])
    assert.deepEqual(techniquesIn('The board decided not to pay.'), ['T1657'])
    assert.deepEqual(techniquesIn('The gang wants 2 million dollars, otherwise it publishes.'), [
      'T1657',
    ])
    assert.deepEqual(techniquesIn('Nurses pay or do not pay for parking.'), [])
  })

  it('tell of backups that are of no use any more', () => {
    assert.deepEqual(techniquesIn('The backup copies were rendered unusable.'), ['T1490'])
    assert.deepEqual(techniquesIn('The backup was intact.'), [])
  })
})
