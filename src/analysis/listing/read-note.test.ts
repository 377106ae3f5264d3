import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolveFacts } from '#cases/index.ts'
import { analyzeText } from '../analyze-text.ts'
import { readNote } from './read-note.ts'

const analysed = (text: string) => {
  const { isBreachReport, statements } = analyzeText({
    text,
    title: null,
    publishedAt: '2026-11-18',
    siteName: null,
    url: null,
  })
  const facts = resolveFacts(statements.map((each, i) => ({ n: i + 1, ...each })))
  return { isBreachReport, statements, facts }
}

const note = `ForumWatch

🚨 New listing 🚨
🏢 Victim: Tarn Leasing (Norway)
🏦 Sector: Finance
👤 Threat actor: cobalt_heron
📅 Date of post: 2026-11-17
🗂 Data: 410,000 customer records with full name, email, phone
💰 Price: $1,500
✅ Status: unverified`

describe('a note of somebody who watches forums', () => {
  it('says whose claim it is, of whom, and for how much', () => {
    const { isBreachReport, statements, facts } = analysed(note)
    assert.equal(isBreachReport, true)
    assert.equal(facts.status, 'claimed')
    assert.deepEqual(
      facts.victims.map(({ name, modality }) => [name, modality]),
      [['Tarn Leasing', 'claimed']],
    )
    assert.deepEqual(
      facts.actors.map(({ name, modality }) => [name, modality]),
      [['cobalt_heron', 'claimed']],
    )
    assert.deepEqual([facts.sale?.price, facts.sale?.seller], [1500, 'cobalt_heron'])
    const parts = statements.filter(({ field }) => field === 'dataClass' || field === 'recordCount')
    assert.ok(parts.length >= 4)
    for (const { modality, assertedBy } of parts)
      assert.deepEqual([modality, assertedBy], ['claimed', 'actor'])
  })

  it('tells what those concerned answer', () => {
    const { facts } = analysed(
      `${note.replace('✅ Status: unverified', '')}
Victim response: A spokeswoman said there is no evidence of any access to its systems and that the police have been informed. Customers who were told of the leak in 2022 need not be told again.`,
    )
    assert.equal(facts.status, 'denied')
    assert.deepEqual(
      facts.recordCounts.map(({ modality }) => modality),
      ['claimed'],
    )
  })

  it('is no profile of a company', () => {
    const profile =
      'Company: Tarn Leasing\nSector: Finance\nCountry: Norway\nDate: 2026-11-17\nRegion: Europe'
    assert.equal(readNote(profile), null)
    assert.notEqual(readNote(`${profile}\nThreat actor: cobalt_heron`), null)
  })
})
