import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const classesOf = (text: string): readonly string[] =>
  analyzeText({
    text: `Alder Mutual said names of 4,300 customers were stolen by hackers. ${text}`,
    title: null,
    publishedAt: '2026-06-18',
    siteName: null,
    url: null,
  }).statements.flatMap((each) =>
    each.field === 'dataClass' ? [`${each.value.exposed ? '+' : '-'}${each.value.class}`] : [],
  )

describe('means and remedies', () => {
  it('takes for no loss by what the intruder signed in', () => {
    for (const text of [
      'He had logged in between 3 and 5 May with the username and password of an engineer at a supplier.',
      'She signed in to the portal on two evenings with a compromised credential.',
      'They used the credentials of an employee who had left in 2023 to reach the database.',
      'Using the credentials obtained, an outsider read the files.',
      'API tokens stolen from a vendor had been used to export the table.',
      "The attacker obtained the account's credentials by telephone.",
      'It calls this a data exposure through an integration token.',
      'The malware stole browser session cookies, which the attacker used to open the console.',
      'The intruder committed a malicious workflow to the repository of a supplier.',
    ])
      assert.deepEqual(classesOf(text), ['+name'], text)
  })

  it('takes for no loss what was tried on the door, or used twice', () => {
    for (const text of [
      'A bot tried long lists of email and password pairs that had leaked from other shops.',
      'The clerk had reused a password.',
      'They hammered the server with old passwords until one worked.',
      'The index was open to all, no password needed.',
    ])
      assert.deepEqual(classesOf(text), ['+name'], text)
  })

  it('leaves what was stolen by the same words', () => {
    for (const text of [
      'The hackers stole usernames and passwords of a million users.',
      "The hackers stole the passwords of all the shop's accounts.",
      'The table held user names along with hashed passwords, and the hackers copied it.',
    ])
      assert.ok(classesOf(text).includes('+password'), text)
  })
})
