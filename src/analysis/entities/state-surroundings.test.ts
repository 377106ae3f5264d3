import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const breach =
  'Quellmark Instruments confirmed on Monday that attackers stole the names and email addresses of 40,000 customers.'

const statementsOf = (text: string) =>
  analyzeText({
    text: `${breach}\n\n${text}`,
    title: null,
    publishedAt: null,
    siteName: null,
    url: null,
  }).statements

const productsOf = (text: string): readonly string[] =>
  statementsOf(text).flatMap((each) =>
    each.field === 'product' ? [`${each.value.name} ${each.modality}`] : [],
  )

const placesOf = (text: string): readonly (string | null)[] =>
  statementsOf(text).flatMap((each) => (each.field === 'place' ? [each.value.country] : []))

describe('places', () => {
  it('are not that of a language in which somebody sells', () => {
    assert.deepEqual(placesOf('It was offered on a Russian-language forum.'), [])
  })

  it('are the country of an authority that is told of the breach or acts on it', () => {
    assert.deepEqual(placesOf('It has reported the theft to the ICO.'), ['GB'])
    assert.deepEqual(placesOf('The CNIL has opened an inquiry and ordered it to answer.'), ['FR'])
    assert.deepEqual(placesOf('A notice went to the Department of Health and Human Services.'), [
      'US',
    ])
  })

  it('are none where an authority is only named', () => {
    assert.deepEqual(placesOf('Its lawyer worked for the ICO before.'), [])
    assert.deepEqual(placesOf('The authority has been told.'), [])
  })
})

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
