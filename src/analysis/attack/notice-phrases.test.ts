import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('phrases of notices', () => {
  it('tell of accounts that strangers used', () => {
    assert.deepEqual(
      techniquesIn('An unauthorized person gained access to the e-mail account of a nurse.'),
      ['T1078'],
    )
  })

  it('tell of phishing that hit somebody, not of phishing that may come', () => {
    assert.deepEqual(
      techniquesIn('The hospice had been the target of a phishing incident by mail.'),
      ['T1566'],
    )
    assert.deepEqual(techniquesIn('Risk: targeted phishing with the stolen names.'), [])
  })

  it('tell of passwords tried that were taken elsewhere', () => {
    assert.deepEqual(
      techniquesIn('The intruders used passwords that had been taken from other breaches.'),
      ['T1110.004'],
    )
  })

  it('tell of threats and of demands, a lock on the systems or none', () => {
    assert.deepEqual(
      techniquesIn('The gang is threatening to publish the files if it is not paid within a week.'),
      ['T1657'],
    )
    assert.deepEqual(techniquesIn('The hospice locked down its systems at once.'), [])
  })

  it('say the way of deceiving rather than that there was deceit', () => {
    assert.deepEqual(
      techniquesIn(
        'It was social engineering. The thieves were impersonating the IT help desk and had a clerk approve a malicious OAuth request.',
      ).toSorted(),
      ['T1528', 'T1684.001'],
    )
  })

  it('tell in plain past what opened the door and what was let in', () => {
    assert.deepEqual(techniquesIn('A nurse had responded to a phishing email.'), ['T1566'])
    assert.deepEqual(techniquesIn('Two days later ransomware was deployed onto its servers.'), [
      'T1486',
    ])
    assert.deepEqual(
      techniquesIn(
        'The attack began when a malicious file was unintentionally downloaded by a nurse.',
      ),
      ['T1204.002'],
    )
    assert.deepEqual(
      techniquesIn('The hackers had come in through a flaw that the maker did not know of.'),
      ['T1190'],
    )
    assert.deepEqual(
      techniquesIn(
        'The accounts were opened with passwords that their owners had used on other sites.',
      ),
      ['T1110.004'],
    )
    assert.deepEqual(
      techniquesIn('The hospice stopped an attempt before ransomware could be deployed.'),
      [],
    )
  })
})
