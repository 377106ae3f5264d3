import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const story = 'Alder Mutual said names of 4,300 customers were stolen by hackers on 3 June.'

/** What is said of data behind a plain story: signed classes, without the names that were taken. */
function said(text: string): readonly string[] {
  const classes = analyzeText({
    text: `${story}\n\n${text}`,
    title: null,
    publishedAt: '2026-06-18',
    siteName: null,
    url: null,
  }).statements.flatMap((each) =>
    each.field === 'dataClass' ? [`${each.value.exposed ? '+' : '-'}${each.value.class}`] : [],
  )
  assert.ok(classes.includes('+name'), `the story was not read: ${text}`)
  return classes.filter((each) => each !== '+name')
}

describe('data out of reach', () => {
  it('is not what nobody can rule out', () => {
    for (const text of [
      'The insurer could not rule out that bank details were viewed as well.',
      'It cannot be excluded that bank details were viewed as well.',
    ])
      assert.ok(!said(text).includes('-financial-account'), `${text} ${said(text).join()}`)
  })

  it('is untouched, which a headline says without a verb', () => {
    assert.deepEqual(said('Insurer says card numbers and passwords untouched'), [
      '-payment-card',
      '-password',
    ])
  })

  it('was never given to those who lost the rest', () => {
    for (const text of [
      'We have never shared passwords or passports with the printer.',
      'Passwords and passports are not passed on to the printer.',
      'The printer has never handled passwords or passports.',
      'The insurer does not give its printers passwords or passports.',
    ])
      assert.deepEqual(new Set(said(text)), new Set(['-password', '-government-issued-id']), text)
  })

  it('does not appear in what was lost, or cannot be seen by those who were robbed', () => {
    for (const text of [
      'Home addresses do not appear in the files.',
      'Home addresses don’t feature on the forms.',
      'Home addresses cannot be viewed by agents of the call centre.',
      'She found no home addresses.',
      'The file holds neither home addresses nor passwords.',
    ])
      assert.ok(said(text).includes('-physical-address'), text)
  })

  it('is kept elsewhere, money and log-ins also by those who do so for others', () => {
    assert.deepEqual(said('Account numbers for rent are kept in the insurer’s own ledger.'), [
      '-financial-account',
    ])
    assert.deepEqual(said('Card payments are handled by a payment processor in Leeds.'), [
      '-payment-card',
    ])
    assert.ok(
      !said('Card payments are handled by a payment processor, which was hacked.').includes(
        '-payment-card',
      ),
    )
    assert.ok(
      !said('Medical records are handled by a service provider.').includes('-health-record'),
    )
  })

  it('is denied by a list without a verb, and by the answer to what was not taken', () => {
    for (const text of [
      'No passwords, no passports, nothing of that kind.',
      'No passwords or passports, the insurer maintains.',
      'What wasn’t\n\nPasswords and passports.',
      'What’s not in there: passwords and passports.',
    ])
      assert.deepEqual(new Set(said(text)), new Set(['-password', '-government-issued-id']), text)
  })

  it('is not what was badly kept', () => {
    for (const text of [
      'The insurer does not keep passwords in encrypted form, and they were stolen too.',
      'The insurer never stored passwords safely, and the hackers stole them.',
    ])
      assert.ok(!said(text).includes('-password'), text)
  })
})
