import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const incidentOf = (text: string, siteName: string | null): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName, url: null })
    .statements.filter(({ field }) => field === 'incident')
    .map(({ modality, assertedBy }) => `${modality} ${assertedBy}`)

describe('whose word a breach is', () => {
  const theft =
    'An intruder copied names and addresses of 4,100 readers from the systems of Marlow County Library on 3 June 2026.'

  it('is that of the victim on its own site, though nobody says "we"', () => {
    assert.deepEqual(incidentOf(theft, 'Marlow County Library'), ['confirmed victim'])
  })

  it('is nobody’s where a seller offers the data and the company does not answer', () => {
    const found = incidentOf(
      'A seller on a hacking forum claims to have stolen the database of Orlane, with names and addresses of 2 million users. He asks for $900 in Monero. Orlane did not respond to questions, and the claim could not be verified.',
      'Breach Weekly',
    )
    assert.ok(found.length > 0)
    assert.ok(!found.some((each) => each.startsWith('confirmed')), found.join())
  })
})
