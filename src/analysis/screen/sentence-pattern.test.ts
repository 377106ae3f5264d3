import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phraseRules } from '../attack/phrase-rules.ts'
import { buildTextModel } from '../text/segment.ts'
import { requiredWords } from './required-words.ts'
import { sentencePattern } from './sentence-pattern.ts'

test('what every match must contain is read off the expression', () => {
  assert.deepEqual(requiredWords(/\b(?:stole|took) .{0,9}\bfiles?/i), [
    ['file'],
    ['stole ', 'took '],
  ])
  assert.deepEqual(requiredWords(/\borgani[sz]ed (?:crime|gangs?)\b/i), [['organis', 'organiz']])
  assert.deepEqual(requiredWords(/(?:for sale|\b(?:gang|crew)\b[^.]{0,9}claim)/), [
    ['claim', 'for sal'],
  ])
})

test('nothing is required of what may be missing, negated or any character', () => {
  assert.deepEqual(requiredWords(/(?:leak)?(?!breach)(?<!hack)[^x]\w+/), [])
  assert.deepEqual(requiredWords(/stolen|\p{Lu}+/u), [])
  assert.deepEqual(requiredWords(/(?:dump){0,2}/), [])
})

test('what stands around a match is required too', () => {
  assert.deepEqual(requiredWords(/(?<=forum )\w+(?= seller)/), [[' seller'], ['forum ']])
})

test('the long s and the sign for Kelvin are no way past the screen', () => {
  const [sentence] = buildTextModel('The ſeller took a \u212aey.').sentences
  assert.ok(sentence !== undefined)
  assert.equal(sentencePattern(/seller/iu).test(sentence), true)
  assert.equal(sentencePattern(/key/iu).test(sentence), true)
})

test('a pattern made after a text was read is run as it is', () => {
  const [sentence] = buildTextModel('A quinquereme of Nineveh sailed.').sentences
  assert.ok(sentence !== undefined)
  assert.equal(sentencePattern(/\bquinquereme\b/).test(sentence), true)
})

test('screened patterns find what the bare expressions find', () => {
  const patterns = phraseRules.flatMap(({ pattern, unless }) =>
    [pattern, ...(unless === undefined ? [] : [unless])].map(sentencePattern),
  )
  // Words that the rules ask for, so that most of them match now and then.
  const words = [
    ...new Set(patterns.flatMap(({ regex }) => requiredWords(regex).flat())),
    ...'the of a was were by to in and with password stolen data access hackers phishing'.split(
      ' ',
    ),
  ]
  let matches = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 40 }), (chosen) => {
      for (const sentence of buildTextModel(`${chosen.join(' ')}.`).sentences) {
        for (const pattern of patterns) {
          const bare = pattern.regex.test(sentence.text)
          if (bare) matches++
          assert.equal(pattern.test(sentence), bare, String(pattern.regex))
        }
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(matches > 1000, `only ${matches} matches`)
})

test('all matches are found in order, empty ones too', () => {
  const [sentence] = buildTextModel('One breach, two breaches.').sentences
  assert.ok(sentence !== undefined)
  assert.deepEqual(
    sentencePattern(/breach(?:es)?/g)
      .all(sentence)
      .map(({ index }) => index),
    [4, 16],
  )
  assert.equal(sentencePattern(/x*/g).all(sentence).length, sentence.text.length + 1)
})
