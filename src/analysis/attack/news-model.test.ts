import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { guessedIn, techniquesIn } from './fixtures/techniques-in.ts'
import { findTechnique } from './knowledge.ts'
import type { TechniqueMatch } from './match-phrases.ts'
import { bestGuesses, shippedNewsModel } from './news-model.ts'

const match = (id: string, by: TechniqueMatch['by'], confidence = 0.6): TechniqueMatch => ({
  id,
  start: 0,
  end: 9,
  confidence,
  by,
})

describe('the model of techniques in news', () => {
  it('knows techniques of ATT&CK only', () => {
    const { labels } = shippedNewsModel()
    assert.ok(labels.length > 20)
    assert.deepEqual(
      labels.filter((id) => findTechnique(id) === undefined),
      [],
    )
  })

  it('finds what no phrase says', () => {
    const text = 'Malware on the card terminals captured the card data of guests.'
    assert.deepEqual(techniquesIn(text), [])
    assert.deepEqual(guessedIn(text), ['T1056'])
  })

  it('is silent where it is denied, where something is sold, and in general', () => {
    for (const text of [
      'Malware on the card terminals never captured the card data of guests.',
      'The seller wants half a million euros for the files, price negotiable.',
      'The card data of guests is captured by terminals of the bank.',
      'The help desk was busy all day with worried patients.',
    ])
      assert.deepEqual(guessedIn(text), [], text)
  })

  it('says nothing beside what phrases say, nor a part or a kind of it, and gives its best sentence', () => {
    const told = [match('T1566', 'phrase'), match('T1110.004', 'phrase')]
    const sure = match('T1657', 'guess', 0.9)
    assert.deepEqual(
      bestGuesses(
        [
          match('T1566', 'guess'),
          match('T1566.002', 'guess'),
          match('T1110', 'guess'),
          match('T1657', 'guess', 0.7),
          sure,
        ],
        told,
      ),
      [sure],
    )
  })
})
