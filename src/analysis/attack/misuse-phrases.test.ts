import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('phrases of misuse', () => {
  it('tell of insiders who looked without a reason, or sold what they saw', () => {
    for (const text of [
      'An employee of the branch had consulted the banking information of 3,573 customers without any work-related reason.',
      'A former clerk opened the records of neighbours out of curiosity.',
      'The bank said that a call-centre employee had sold information on 24,600 clients.',
      'The agent looked up names and account numbers and photographed them from the screen.',
    ])
      assert.deepEqual(techniquesIn(text), ['T1078'], text)
    assert.deepEqual(
      techniquesIn('Employees could look up records without a reason, the auditors warned.'),
      [],
    )
  })

  it('tell of log-ins that were used then', () => {
    assert.deepEqual(
      techniquesIn(
        'The attacker obtained employee login credentials, which were then used to steal names.',
      ),
      ['T1078'],
    )
    assert.deepEqual(
      techniquesIn('Attackers gained access to the network by using the login of a vendor.'),
      ['T1078'],
    )
  })

  it('tell of cryptocurrency that was stolen, not of its price', () => {
    assert.deepEqual(
      techniquesIn('Hackers had stolen about $230 million worth of ether from the exchange.'),
      ['T1657'],
    )
    assert.deepEqual(techniquesIn('Thieves drained a hot wallet of the exchange.'), ['T1657'])
    assert.ok(!techniquesIn('The price of bitcoin fell to $4 million.').includes('T1657'))
  })
})
