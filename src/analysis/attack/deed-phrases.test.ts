import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { techniquesIn } from './fixtures/techniques-in.ts'

describe('deeds in everyday words', () => {
  const told: readonly (readonly [id: string, text: string])[] = [
    ['T1490', 'Before the intruders left, the backups were overwritten.'],
    ['T1486', 'Extortionists locked everything and left a letter at the printer.'],
    ['T1486', 'Ransomware was found on two servers of the hospice.'],
    ['T1003', 'They took the password hashes of all staff from the domain controller.'],
    ['T1567.002', 'The records were uploaded to an account with the file hosting service MEGA.'],
    ['T1048', 'Over three nights 400 gigabytes flowed out by SFTP.'],
    ['T1657', 'They threaten to publish everything unless 2 million dollars is paid.'],
    ['T1657', 'The hacker offered to delete the data for 30 bitcoin.'],
    ['T1498', 'At the same time the website was flooded with requests.'],
    ['T1114.003', 'Every mail of the finance chief was forwarded to an outside address.'],
    ['T1056', 'A script on the payment page of the shop copied card numbers.'],
    ['T1052.001', 'A clerk copied the list of patients onto a USB stick on her last day.'],
    ['T1491', 'The home page was replaced by a picture of a skull.'],
    ['T1213', 'They combed the wiki of the hospice for passwords.'],
    ['T1552.001', 'An access key stood in plain sight in the source code of the app.'],
    ['T1078', 'They came in with login information that had been stolen from a nurse.'],
    ['T1190', 'A hole in the file transfer program let the intruders in.'],
    ['T1566', 'A nurse clicked on a link in a message that seemed to come from the post.'],
    ['T1110', 'The password of the administrator was guessed.'],
    ['T1195.001', 'A backdoor had been slipped into an open-source package that the app uses.'],
  ]
  for (const [id, text] of told)
    it(`${id}: ${text}`, () => {
      assert.ok(techniquesIn(text).includes(id), techniquesIn(text).join())
    })

  it('are none where nobody did them', () => {
    for (const text of [
      'The hospice restored all files from its backups within two days.',
      'The regulator threatened to publish the decision unless the fine was paid.',
      'Passwords were stored hashed and could not be guessed.',
      'The help desk was flooded with calls from worried families.',
      'A lost USB stick with names of patients was handed in.',
      'Its website has been replaced by a new one with a picture of the founder.',
      'Patients should not click on links in messages that seem to come from the hospice.',
    ])
      assert.deepEqual(techniquesIn(text), [], text)
  })
})
