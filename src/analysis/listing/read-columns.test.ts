import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { bareList, bareLists } from './read-columns.ts'

const pieces = fc.constantFrom(
  'mail',
  'pass',
  ' ',
  ', ',
  ...',/|;+()@._1é\n-',
  '(sha1)',
  '(ab, c)',
  'town, street, flat',
  'a name of twenty-six signs ',
  'a name of so many words that no column is called by it',
  '𝐀b',
  ' ',
)

test('lists sought by the ends of their first columns are those of the whole text', () => {
  const everywhere = new RegExp(bareList.source, 'gu')
  let lists = 0
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 10, maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const found = allMatches(everywhere, text)
      lists += found.length
      assert.deepEqual(bareLists(text), found)
    }),
    { numRuns: 5000 },
  )
  assert.ok(lists > 1_000, `only ${lists} lists`)
})
