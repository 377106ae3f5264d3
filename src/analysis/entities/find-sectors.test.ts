import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const sectorsOf = (text: string): readonly string[] => [
  ...new Set(
    analyzeText({
      text,
      title: null,
      publishedAt: '2026-08-06',
      siteName: null,
      url: null,
    }).statements.flatMap((each) => (each.field === 'sector' ? [each.value.name] : [])),
  ),
]
const stolen = 'Hackers stole the names and email addresses of 4,000 people.'

describe('sectors', () => {
  it('come from what a company is said to do before what it is called after', () => {
    assert.deepEqual(
      sectorsOf(`Kestwick Airport Express, a train operator, confirmed a data breach. ${stolen}`),
      ['transportation'],
    )
    assert.deepEqual(
      sectorsOf(`The Department of Transport of Ostmark confirmed a data breach. ${stolen}`),
      ['government'],
    )
  })

  it('come from the word by which a text goes on to call it', () => {
    assert.deepEqual(
      sectorsOf(
        `Aurelian Life confirmed a data breach. ${stolen} "We are sorry," said a spokesman for the life insurer.`,
      ),
      ['insurance'],
    )
  })

  it('are no other company’s: a bank that raised the alarm is not the shop', () => {
    assert.deepEqual(
      sectorsOf(
        `Dunmaglass, the outdoor clothing chain, confirmed a data breach. ${stolen} A bank tipped Dunmaglass off.`,
      ),
      ['retail'],
    )
  })

  it('of a maker of anything is manufacturing, but not of policy', () => {
    assert.deepEqual(sectorsOf(`The glass maker Kristallin confirmed a data breach. ${stolen}`), [
      'manufacturing',
    ])
    assert.deepEqual(
      sectorsOf(`Kristallin, a policy maker, confirmed a data breach. ${stolen}`),
      [],
    )
  })
})
