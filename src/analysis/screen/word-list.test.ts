import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { placesOfWords, sourceOfWords } from './word-list.ts'

const words = [
  'bank',
  'bank holding',
  'banking',
  'children’s home',
  'crèche',
  'e-shop',
  'co. op',
  'kiosk',
]
const pieces = fc.constantFrom(
  ..."bank|banks| |holding|ing|Bank Holding|children’s|children's|home|CRÈCHE|crè|e-shop|co. op|coxop|ſhop|K|iosk|kiosks|-|_|ba|’|é".split(
    '|',
  ),
)
const tree = new RegExp(String.raw`(?<![\w-])(?:${sourceOfWords(words)})s?\b`, 'giu')
const list = new RegExp(
  String.raw`(?<![\w-])(?:children[’']s home|bank holding|banking|crèche|e-shop|co\. op|kiosk|bank)s?\b`,
  'giu',
)
const placesOf = placesOfWords(words)

test('words told apart by letters are found as in a list, the longest first', () => {
  let matches = 0
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
      const text = all.join('')
      const found = [...text.matchAll(tree)]
      matches += found.length
      assert.deepEqual(
        found.map(({ 0: said, index }) => [index, said]),
        [...text.matchAll(list)].map(({ 0: said, index }) => [index, said]),
      )
      const places = new Set(placesOf(text))
      for (const { index } of found) assert.ok(places.has(index), text)
    }),
    { numRuns: 3000 },
  )
  assert.ok(matches > 300, `only ${matches} matches`)
})

test('places are left out where none of the first letters begin a word', () => {
  assert.deepEqual(placesOf('A bank, no riverbank; bandits and Kiosks'), [2, 22, 34])
})
