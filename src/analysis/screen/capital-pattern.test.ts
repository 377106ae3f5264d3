import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { namePattern } from '../entities/find-names.ts'
import { capitalised } from '../entities/find-places.ts'
import { distinctive } from '../entities/find-actors.ts'
import { buildTextModel } from '../text/segment.ts'
import { allMatches } from './sentence-pattern.ts'

const pieces = fc.constantFrom(
  ...'AcmeBank|of the|iPhone|eBay|é|ÉlanÉ|x1Y|3M|O’Neill|AT&T|U.S.|north-East|_|Ab|aB|𝐀bc|a𝐀|.|-|, |(|“|  |FIN7|Lapsus$|12|K|ſ'.split(
    '|',
  ),
)

test('patterns for names find what their expressions find in the whole sentence', () => {
  const patterns = [namePattern, capitalised, distinctive]
  let matches = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ')), { maxLength: 30 }),
      (all) => {
        for (const sentence of buildTextModel(all.flat().join('')).sentences) {
          for (const pattern of patterns) {
            const bare = allMatches(pattern.regex, sentence.text)
            matches += bare.length
            assert.deepEqual(pattern.all(sentence), bare, sentence.text)
          }
        }
      },
    ),
    { numRuns: 3000 },
  )
  assert.ok(matches > 5_000, `only ${matches} matches`)
})
