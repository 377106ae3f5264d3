import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const breach =
  'Quellmark Instruments confirmed on Monday that attackers stole the names and email addresses of 40,000 customers.'

const productsOf = (text: string): readonly string[] =>
  analyzeText({
    text: `${breach}\n\n${text}`,
    title: null,
    publishedAt: null,
    siteName: null,
    url: null,
  }).statements.flatMap((each) =>
    each.field === 'product' ? [`${each.value.name} ${each.modality}`] : [],
  )

describe('products', () => {
  it('are told as a lure to expect where the text only imagines them', () => {
    assert.deepEqual(
      productsOf(
        'For example, an attacker could pose as a Quellmark Instruments engineer and write about an urgent update for the Probe7 microcontroller.',
      ),
      ['Probe7 suspected'],
    )
  })

  it('are left out of general advice that does not speak of the victim', () => {
    assert.deepEqual(
      productsOf('People could protect their accounts with the Keyring password manager.'),
      [],
    )
  })
})
