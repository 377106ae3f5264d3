import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const analysed = (text: string) =>
  analyzeText({ text, title: null, publishedAt: '2026-05-04', siteName: null, url: null })

const post = `[SELLING] Ferrow Freight drivers 2026
Seller: cobalt_heron
Rows: 41,220
Columns: id, first_name, lastName, msisdn, dob, password (bcrypt), shoe_size
Price: $900, escrow accepted
Never posted before.`

describe('a post that offers data', () => {
  it('is all the word of its seller, with the columns as classes', () => {
    const { isBreachReport, statements } = analysed(post)
    assert.equal(isBreachReport, true)
    const classes = statements.flatMap((s) => (s.field === 'dataClass' ? [s.value.class] : []))
    assert.deepEqual(
      new Set(classes),
      new Set(['name', 'phone-number', 'date-of-birth', 'password']),
    )
    for (const { field, modality, assertedBy } of statements) {
      if (field === 'dataClass' || field === 'victim' || field === 'recordCount')
        assert.deepEqual([modality, assertedBy], ['claimed', 'actor'], field)
    }
    const [sale] = statements.filter((s) => s.field === 'sale')
    assert.deepEqual([sale?.value.seller, sale?.value.price], ['cobalt_heron', 900])
  })

  it('is seen in few words: a dump for everybody, a signature, columns between colons', () => {
    const { statements } = analysed(`Here is Ferrow Freight (parcel carrier in Kent) for everybody.
77k accounts, mail:md5:name:dob
Link below, mirror in the second post.

Enjoy, grebe`)
    const found = (field: string) => statements.filter((each) => each.field === field)
    assert.deepEqual(
      new Set(found('dataClass').map(({ value }) => (value as { class: string }).class)),
      new Set(['email-address', 'password', 'name', 'date-of-birth']),
    )
    assert.deepEqual(
      found('victim').map(({ value }) => value),
      [{ name: 'Ferrow Freight' }],
    )
    assert.ok(found('actor').some(({ value }) => (value as { name: string }).name === 'grebe'))
    assert.equal(found('sale').length, 0)
  })

  it('names neither the goods as a victim nor what it lacks as taken', () => {
    const { statements } = analysed(`[SELLING] Ferrow Freight Group - FULL CRM 2026
Today im selling the complete Salesforce CRM of Ferrow Freight Group.
Compromised data: FirstName, LastName, Email, BillingStreet, BillingCity
No passwords or cards, dont ask.
Price: 900$ XMR, escrow accepted`)
    assert.deepEqual(
      new Set(statements.flatMap((s) => (s.field === 'victim' ? [s.value.name] : []))),
      new Set(['Ferrow Freight Group']),
    )
    const classes = new Set(
      statements.flatMap((s) =>
        s.field === 'dataClass' ? [`${s.value.exposed ? '+' : '-'}${s.value.class}`] : [],
      ),
    )
    assert.deepEqual(
      classes,
      new Set(['+name', '+email-address', '+physical-address', '-password', '-payment-card']),
    )
  })

  it('has one seller, whatever his messengers, and is offered nowhere where it names no place', () => {
    const { statements } = analysed(`[SELLING] Averdal.fr - 52k guests
Seller: teal_4
I sell the guest database of Averdal (averdal.fr), hotels in Brittany.
We got in with an access token left in a public repository of a contractor.
Fields: name, email
Price: $300, escrow accepted
Telegram: @teal4x   Session: 05c91e, session id: 05c91e7`)
    const names = (field: 'actor' | 'victim') =>
      new Set(statements.flatMap((s) => (s.field === field ? [s.value.name] : [])))
    assert.deepEqual(names('actor'), new Set(['teal_4']))
    assert.deepEqual(names('victim'), new Set(['Averdal']))
    const [sale] = statements.flatMap((s) => (s.field === 'sale' ? [s.value] : []))
    assert.equal(sale?.forum, null)
    assert.ok(sale.fields.includes('email-address') && !sale.fields.includes('tokens-and-keys'))
    assert.ok(
      statements.every((s) => s.field !== 'dataClass' || s.value.class !== 'tokens-and-keys'),
    )
    assert.ok(statements.some((s) => s.field === 'technique' && s.value.id === 'T1552.001'))
  })

  it('is by whoever can be reached where it has no head, and sold where its channel is', () => {
    const { statements } = analysed(`[SELLING] guest database of Averdal
Fields: name, email
Price: $300, escrow accepted, sold in my Telegram channel only
PM me: teal_4`)
    assert.ok(statements.some((s) => s.field === 'actor' && s.value.name === 'teal_4'))
    assert.ok(statements.some((s) => s.field === 'sale' && s.value.forum === 'Telegram'))
  })

  it('is not seen in a letter, a product page or an article with a byline', () => {
    const letter = analysed(`Date: March 1, 2026

Dear customer,

We have determined that files with personal data were copied by an unauthorized person. Contact us with any question.

Size: 2 pages`)
    assert.ok(letter.isBreachReport)
    assert.ok(letter.statements.every(({ assertedBy }) => assertedBy !== 'actor'))
    const product = analysed(`Database migrations made easy
Author: Bob Hill | Posted by: Blog Team
Date: 2026-05-03
Format: article

Today we are releasing Quarrel 3, a new database tool. We have data on its speed. Contact us for a trial.`)
    assert.equal(product.isBreachReport, false)
    const article = analysed(`Author: Jane Smith

Harbour Foods confirmed on Monday that hackers stole names of 4,000 customers. The company said that no passwords were taken.`)
    assert.deepEqual(
      article.statements.filter(({ field }) => field === 'actor'),
      [],
    )
  })

  it('is seen where a gang tells how it got in and what comes next', () => {
    for (const post of [
      'good morning @MarlFreight. we logged in with the password of an engineer and cloned 212 repos with AWS keys and names of customers. the rest follows on friday.\n\nStatus: waiting',
      'We were inside the network for weeks and left with 340 GB of tax returns. The management chose to be silent.\n\nPublication: 2026-06-20',
    ]) {
      const { statements } = analysed(post)
      assert.ok(statements.length > 0, post)
      assert.ok(
        statements.every(({ field, modality }) => field === 'sector' || modality !== 'confirmed'),
        post,
      )
      assert.ok(
        !statements.some((each) => each.field === 'actor' && each.value.name === 'MarlFreight'),
      )
    }
  })
})
