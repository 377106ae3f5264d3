import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('phrases of news and letters', () => {
  it('tell of a flaw that was the way in, whichever comes first', () => {
    assert.deepEqual(techniquesIn('The way in was a vulnerability in Ferrysend Server.'), ['T1190'])
    assert.deepEqual(
      techniquesIn(
        'A weakness in Ferrysend Server, which the hospice runs, had been used to copy the files.',
      ),
      ['T1190'],
    )
    assert.deepEqual(
      techniquesIn('They came by a hole in Ferrysend that its maker did not know of.'),
      ['T1190'],
    )
    assert.deepEqual(techniquesIn('The vendor has published a patch for a vulnerability.'), [])
  })

  it('tell of stolen credentials that were the way in', () => {
    assert.deepEqual(techniquesIn('Guest data was copied by means of stolen staff credentials.'), [
      'T1078',
    ])
    assert.deepEqual(techniquesIn('The files hold stolen staff credentials.'), [])
  })

  it('tell of phishing that was the attack, not of phishing that may follow', () => {
    assert.deepEqual(techniquesIn('It was a phishing attack on one of the nurses.'), ['T1566'])
    assert.deepEqual(techniquesIn('The thieves got in by phishing.'), ['T1566'])
    assert.deepEqual(techniquesIn('Patients are warned: the names may be used for phishing.'), [])
  })

  it('tell of ransomware by what was done with it', () => {
    assert.deepEqual(techniquesIn('Criminals got into its computers with ransomware.'), ['T1486'])
    assert.deepEqual(techniquesIn('Its servers were hit by an attack, including ransomware.'), [
      'T1486',
    ])
    assert.deepEqual(techniquesIn('Its ransomware attacks were the work of two groups.'), ['T1486'])
    assert.deepEqual(techniquesIn('The hospice says that it was no ransomware.'), [])
  })

  it('take no money for a ransom that a board is asked for, or that is somebody’s own', () => {
    for (const text of [
      'The hospice has asked the board for money for a new portal after the theft.',
      'It seems that the thief wanted the employee’s money and did not look at the files.',
    ])
      assert.deepEqual(techniquesIn(text), [], text)
    assert.deepEqual(techniquesIn('The thieves asked the hospice for money.'), ['T1657'])
  })

  it('do not take what guards data for an attack on it', () => {
    for (const text of [
      'All portable computers of the hospice have now been encrypted.',
      'A bag was stolen and the computer in it was encrypted.',
      'The hospice then locked its systems down.',
    ])
      assert.deepEqual(techniquesIn(text), [], text)
    assert.deepEqual(techniquesIn('Most systems of the hospice have been encrypted.'), ['T1486'])
  })

  it('tell of a price for silence', () => {
    assert.deepEqual(techniquesIn('The crew tried to extort money from the hospice.'), ['T1657'])
    assert.deepEqual(techniquesIn('Several relatives received extortion emails.'), ['T1657'])
    assert.deepEqual(
      techniquesIn('Either the hospice pays within a week, or the files will be sold.'),
      ['T1657'],
    )
    assert.deepEqual(techniquesIn('Relatives threatened to sue the hospice.'), [])
  })

  it('tell of a login of somebody who belongs there', () => {
    assert.deepEqual(
      techniquesIn('They got hold of a password and used it to open the patient files.'),
      ['T1078'],
    )
    assert.deepEqual(techniquesIn('Encrypted passwords and logins were among the data.'), [])
  })

  it('tell of a call by which somebody was deceived', () => {
    assert.deepEqual(
      techniquesIn('A man rang the centre and talked a clerk into resetting a password.'),
      ['T1566.004'],
    )
    assert.deepEqual(techniquesIn('Relatives rang the hospice all day.'), [])
  })

  it('are not silenced by a "could" that stands far off in the sentence', () => {
    assert.deepEqual(
      techniquesIn(
        'A ransomware attack on the hospice in the hills above Tarn, known in the valley for its garden, its choir and its long waiting list, could turn out to be among the costliest of the year.',
      ),
      ['T1486'],
    )
  })
})
