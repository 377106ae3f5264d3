import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('ways in, as they are seen afterwards', () => {
  it('tell of the account to which the traces lead', () => {
    assert.deepEqual(techniquesIn('The queries were made from the account of a sales manager.'), [
      'T1078',
    ])
    assert.deepEqual(techniquesIn('The login of an outside developer had been misused.'), ['T1078'])
    assert.deepEqual(techniquesIn('The person logged in with valid credentials.'), ['T1078'])
    assert.deepEqual(techniquesIn('The hospice has reset the password of a nurse.'), [])
    assert.deepEqual(techniquesIn('The password of the customer account was in the file.'), [])
  })

  it('tell of a door for those who work elsewhere', () => {
    assert.deepEqual(techniquesIn('Somebody had left TeamViewer running at the reception.'), [
      'T1133',
    ])
    assert.deepEqual(techniquesIn('The VPN had no second factor.'), ['T1133'])
    assert.deepEqual(techniquesIn('The hospice has now introduced a VPN for its nurses.'), [])
  })

  it('tell of letters and pages that were not what they seemed', () => {
    assert.deepEqual(
      techniquesIn('A nurse had typed her password into a page that was not the hospice’s.'),
      ['T1566'],
    )
    assert.deepEqual(techniquesIn('It began with a mail.'), ['T1566'])
    assert.deepEqual(techniquesIn('Employees were tricked into entering their passwords.'), [
      'T1566',
    ])
    assert.deepEqual(techniquesIn('A clerk sent the message to the wrong address.'), [])
  })

  it('tell of voices on the telephone, and not of patients who call', () => {
    assert.deepEqual(techniquesIn('The help desk reset the password for a stranger.'), [
      'T1566.004',
    ])
    assert.deepEqual(
      techniquesIn('A clerk received a call from a man who said that he was from the provider.'),
      ['T1566.004'],
    )
    assert.deepEqual(techniquesIn('In the morning a patient from Tarn called the help desk.'), [])
  })

  it('tell of pages and programs that were not closed', () => {
    assert.deepEqual(techniquesIn('Hackers broke in through the website.'), ['T1190'])
    assert.deepEqual(techniquesIn('The endpoint had no authentication.'), ['T1190'])
    assert.deepEqual(techniquesIn('ProxyShell was used against the mail server.'), ['T1190'])
    assert.deepEqual(techniquesIn('The hospice has a new website.'), [])
  })

  it('tell of the door of a partner', () => {
    assert.deepEqual(
      techniquesIn('The break-in happened through the connection of a cleaning contractor.'),
      ['T1199'],
    )
    assert.deepEqual(techniquesIn('A contractor cleans the network room.'), [])
  })

  it('tell of guesses by their number', () => {
    assert.deepEqual(
      techniquesIn('The log shows 80,000 failed login attempts, then one success.'),
      ['T1110'],
    )
  })
})
