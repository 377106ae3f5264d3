import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('everyday phrases', () => {
  it('tell of the account of somebody who belongs there, or did', () => {
    assert.deepEqual(
      techniquesIn('The intruder signed in with the account of a nurse who had left in May.'),
      ['T1078'],
    )
    assert.deepEqual(techniquesIn('A rogue clerk copied the records using his normal log-in.'), [
      'T1078',
    ])
    assert.deepEqual(techniquesIn('An agent had her account taken over by a stranger.'), ['T1078'])
    assert.deepEqual(techniquesIn('A test account without a second factor was used to get in.'), [
      'T1078',
    ])
    assert.deepEqual(
      techniquesIn('The hospice has closed the accounts of employees who have left.'),
      [],
    )
    assert.deepEqual(techniquesIn('Patients can log in with their own account.'), [])
    assert.deepEqual(techniquesIn('Employees’ passwords and names were exposed in it.'), [])
  })

  it('tell of the door of those who work for others', () => {
    assert.deepEqual(
      techniquesIn('The crew reached the servers of its clients through a remote management tool.'),
      ['T1199'],
    )
    assert.deepEqual(
      techniquesIn('They came in through the door that our maintenance contractor uses.'),
      ['T1199'],
    )
    assert.deepEqual(techniquesIn('The remote management tool has been updated.'), [])
  })

  it('tell of a price for silence, and not of a price for the data', () => {
    assert.deepEqual(techniquesIn('The thieves asked the hospice for 20 bitcoin.'), ['T1657'])
    assert.deepEqual(
      techniquesIn('The crew named a price of 90,000 dollars for not publishing the files.'),
      ['T1657'],
    )
    assert.deepEqual(techniquesIn('We have not paid the criminals.'), ['T1657'])
    assert.deepEqual(techniquesIn('After ten days the price doubles.'), ['T1657'])
    assert.deepEqual(techniquesIn('The seller asks 5,000 dollars for the list.'), [])
    assert.deepEqual(techniquesIn('The regulator wants money from the hospice.'), [])
    assert.deepEqual(techniquesIn('If you are asked for money, do not pay.'), [])
  })

  it('tell of encryption by its beginning and its program', () => {
    assert.deepEqual(techniquesIn('At five in the morning the encryption started.'), ['T1486'])
    assert.deepEqual(techniquesIn('They pushed an encryptor to every server.'), ['T1486'])
    assert.deepEqual(techniquesIn('We use encryption to protect your data.'), [])
  })

  it('tell of pages whose requests can be altered, also where that is only what was found', () => {
    assert.deepEqual(techniquesIn('The number in the link could be swapped for any other.'), [
      'T1190',
    ])
    assert.deepEqual(
      techniquesIn(
        'By changing the reference at the end of the address anybody saw the next bill.',
      ),
      ['T1190'],
    )
    assert.deepEqual(techniquesIn('The number of requests could be changed.'), [])
  })

  it('tell of storage that stood open', () => {
    assert.deepEqual(techniquesIn('The storage container was left set to public.'), ['T1530'])
    assert.deepEqual(techniquesIn('The bucket has been closed.'), [])
  })

  it('tell of lists of passwords and of one tried everywhere', () => {
    assert.deepEqual(techniquesIn('Somebody tried lists of old passwords on the portal.'), [
      'T1110.004',
    ])
    assert.deepEqual(techniquesIn('One common password was tried on hundreds of accounts.'), [
      'T1110.003',
    ])
    assert.deepEqual(techniquesIn('They hammered the portal with passwords until one worked.'), [
      'T1110',
    ])
    assert.deepEqual(techniquesIn('Users are asked not to reuse passwords elsewhere.'), [])
  })

  it('tell of prompts without end', () => {
    assert.deepEqual(
      techniquesIn('He received dozens of push notifications at night and finally tapped approve.'),
      ['T1621'],
    )
  })

  it('tell of a caller and whom he played as one thing', () => {
    assert.deepEqual(
      techniquesIn('A caller impersonating an IT technician talked an agent into a new password.'),
      ['T1566.004'],
    )
    assert.deepEqual(techniquesIn('Patients called the help desk all day.'), [])
    assert.deepEqual(techniquesIn('It was closed after a tenant rang its call centre.'), [])
  })
})

describe('other incidents', () => {
  const lead = 'The hospice has told the police. It has written to all patients. '

  it('are none of this one: those of earlier years, and what is said of them next', () => {
    const told = (earlier: string): readonly string[] =>
      analyzeText({
        text: `Marlow Hospice confirmed that hackers stole the names of 900 patients on 3 August 2026. ${lead}${earlier}`,
        title: null,
        publishedAt: '2026-08-20',
        siteName: null,
        url: null,
      }).statements.flatMap((each) => (each.field === 'technique' ? [each.value.id] : []))
    assert.deepEqual(
      told('In 2019 a ransomware attack closed it for a week. It had paid the attackers.'),
      [],
    )
    assert.ok(told('The ransomware attack closed it for a week.').includes('T1486'))
  })

  it('are not told of by a year of another thing', () => {
    assert.deepEqual(
      techniquesIn(`${lead}They signed in with the login of a planner who retired in 2019.`),
      ['T1078'],
    )
  })
})
