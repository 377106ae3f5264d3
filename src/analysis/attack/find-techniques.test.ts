import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openReading } from '../reading.ts'
import { findTechniques } from './find-techniques.ts'
import { canonicalTechnique, findTechnique } from './knowledge.ts'
import { phraseRules } from './phrase-rules.ts'
import { techniquesOf } from './techniques-of.ts'

const read = (text: string) =>
  findTechniques(
    openReading({ text, title: null, publishedAt: null, siteName: null, url: null }),
    // Rules alone: the model has its own tests.
    null,
  )
const told = (text: string): string[] =>
  read(text).map((s) =>
    s.field === 'technique' || s.field === 'tactic' ? `${s.value.id} ${s.modality}` : s.field,
  )

describe('findTechniques', () => {
  it('reads how intruders got in', () => {
    assert.deepEqual(told('Attackers gained access after an employee fell for a phishing email.'), [
      'T1566 reported',
    ])
    assert.deepEqual(
      told('The group called employees of Norwick Bank and posed as the IT help desk.').map(
        (each) => each.split(' ')[0],
      ),
      ['T1566.004'],
    )
    assert.deepEqual(told('Intruders logged in with stolen credentials of a contractor.'), [
      'T1078 reported',
    ])
    assert.deepEqual(
      told('The attackers exploited a zero-day vulnerability in the file transfer server.'),
      ['T1190 reported'],
    )
  })

  it('reads what was done with data and systems', () => {
    assert.deepEqual(told('Hackers stole OAuth tokens of the chat integration last week.'), [
      'T1528 reported',
    ])
    assert.deepEqual(told('Ransomware encrypted several servers of Halden Foods in March.'), [
      'T1486 reported',
    ])
    assert.deepEqual(told('The gang deleted backups before it left.'), ['T1490 reported'])
  })

  it('marks a guess as suspected and a denial as denied', () => {
    assert.deepEqual(
      told(
        'Initial access may have been gained through social engineering or exploitation of vulnerabilities.',
      ),
      ['TA0001 suspected', 'T1684 suspected', 'T1190 suspected'],
    )
    assert.deepEqual(told('Lunmar said that there was no evidence of lateral movement.'), [
      'TA0008 denied',
    ])
    assert.deepEqual(told('The company stressed that the flaw has not been exploited.'), [
      'T1190 denied',
    ])
  })

  it('is silent on risk, advice and ordinary news', () => {
    assert.deepEqual(told('Attackers often get in with stolen credentials of a contractor.'), [])
    assert.deepEqual(told('In such cases criminals demand money for not publishing the data.'), [])
    assert.deepEqual(told('The data could be used for phishing and credential stuffing.'), [])
    assert.deepEqual(told('Customers should be wary of phishing emails and text messages.'), [])
    assert.deepEqual(told('Buyers will use the list to launch spear-phishing campaigns.'), [])
    assert.deepEqual(
      told(
        'Names and addresses of 40,000 customers were exposed. The retailer has informed the regulator. It offers free credit monitoring.',
      ),
      [],
    )
    assert.deepEqual(
      told('Last year 38% of companies were hit by ransomware, the survey says.'),
      [],
    )
  })

  it('gives the exact words as evidence, and ids of ATT&CK 19', () => {
    const text = 'The intruder disabled event logs (T1562.002) and used Kerberoasting.'
    const found = read(text)
    assert.ok(found.length >= 2)
    for (const { start, end, quote } of found) assert.equal(text.slice(start, end), quote)
    assert.deepEqual(
      found.flatMap((s) => (s.field === 'technique' ? [s.value.id] : [])),
      ['T1685.001', 'T1558.003'],
    )
  })
})

describe('techniquesOf', () => {
  it('reads technical prose with the model', () => {
    const ids = techniquesOf(
      'The loader decodes the payload with a custom XOR routine and injects it into svchost.exe. It creates a scheduled task for persistence.',
    ).map(({ id }) => id)
    assert.ok(ids.includes('T1140'), ids.join())
    assert.ok(ids.includes('T1055'), ids.join())
    assert.ok(ids.includes('T1053.005'), ids.join())
  })

  it('finds nothing in an empty text and takes any text', () => {
    assert.deepEqual(techniquesOf(''), [])
    assert.doesNotThrow(() => techniquesOf(`${'\\x41/'.repeat(60_000)} ${'a'.repeat(200_000)}`))
    assert.doesNotThrow(() => techniquesOf('phishing '.repeat(20_000)))
  })
})

describe('hostile text', () => {
  const hostile = (['a', 's', 'x.', '/', '-', "s'", '1,'] as const).flatMap((unit) =>
    ['via', 'demand', 'using', 'exploited', 'compromised', 'through', 'phishing'].map(
      (word) => `${word} ${unit.repeat(20_000)} vpn rdp ransom credentials tokens cookies links`,
    ),
  )
  it('is read in time linear in its length', () => {
    // Processor time: the clock also runs while others work.
    const before = process.cpuUsage()
    for (const text of hostile) read(text)
    const { user, system } = process.cpuUsage(before)
    assert.ok((user + system) / 1000 < 4000)
  })
})

describe('knowledge', () => {
  it('follows revocations to an id in use', () => {
    assert.equal(canonicalTechnique('T1562.001'), 'T1685')
    assert.equal(findTechnique(canonicalTechnique('T1656'))?.name, 'Impersonation')
  })

  it('has every technique that a phrase rule names', () => {
    const unknown = phraseRules.filter(
      ({ id }) => !id.startsWith('TA') && findTechnique(id) === undefined,
    )
    assert.deepEqual(unknown, [])
  })
})
