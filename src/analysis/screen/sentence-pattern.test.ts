import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { phraseRules } from '../attack/phrase-rules.ts'
import { buildTextModel } from '../text/segment.ts'
import { firstWords, requiredWords, wordsOf } from './regex-words/required-words.ts'
import { edge } from './regex-words/texts.ts'
import { allMatches, sentencePattern } from './sentence-pattern.ts'

/** `<` and `>` stand for edges. */
const written = (words: readonly string[] | null): readonly string[] | undefined =>
  words?.map((word) => word.replace(new RegExp(`^${edge}`), '<').replace(edge, '>'))
const required = (pattern: RegExp): unknown => requiredWords(pattern).map(written)
const first = (pattern: RegExp): unknown => written(firstWords(pattern))

test('what every match must contain is read off the expression', () => {
  assert.deepEqual(required(/(?:stole|took) .{0,9}files?/i), [['file'], ['stole ', 'took ']])
  assert.deepEqual(required(/organi[sz]ed (?:crime|gangs?)/i), [['organis', 'organiz']])
  assert.deepEqual(required(/(?:for sale|(?:gang|crew)[^.]{0,9}claim)/), [['claim', 'for sal']])
})

test('where a word must begin or end is read off too', () => {
  assert.deepEqual(required(/\b(?:stole|took)\b/i), [['<stole>', '<took>']])
  assert.deepEqual(required(/(?<![\p{L}\p{N}-])dump(?!\w)/u), [['<dump>']])
  assert.deepEqual(required(/^leak(?:ed|s)?(?: of)?$/), [
    ['<leak of>', '<leaked ', '<leaked>', '<leaks o', '<leaks>', '<leak>'],
  ])
  // Whether "the" stands there or not, a word begins.
  assert.deepEqual(required(/\b(?:[\w-]+ ){0,3}hack/), [['<hack']])
  assert.deepEqual(required(/\bhack(?: [\w-]+){1,3}/), [['<hack>']])
  assert.deepEqual(required(/\w*hack\w*/), [['hack']])
})

test('what every match begins with is read off the expression', () => {
  assert.deepEqual(first(/\b(?:stole|took) .{0,9}\bfiles?/i), ['<stole ', '<took '])
  assert.deepEqual(first(/(?:the )?gang(?: \w+){1,3}/), ['gang', 'the gan'])
  assert.deepEqual(first(/\b(?:exfiltrat\w+|leak)/), ['<exfiltr', '<leak'])
  // "mistook" does not begin with "took".
  assert.deepEqual(first(/(?:took|mistook) .*/), ['mistook', 'took '])
  assert.deepEqual(first(/(?=a |half)\w+ (?:leak)?/), ['a ', 'half'])
  assert.equal(first(/.{0,9}leak/), undefined)
  assert.equal(first(/(?:\w+ )?leak/), undefined)
  assert.equal(first(/leak|\w+/), undefined)
})

test('of a long list of phrases each asks for words of its own, where that keeps more out', () => {
  const phrases = String.raw`\bsecret (?:keys|tokens)\b[^.]{0,60}\bcommitted\b|\bcustomers of [^.]{0,60}\bwere phished\b`
  const long = new RegExp(
    String.raw`(?:${phrases}|\b(?:${'very '.repeat(40)})?long [^.]{0,60}\btelling\b)`,
  )
  const ways = wordsOf(long).ways.map((way) => way.map(written))
  assert.deepEqual(ways, [
    [['<committ'], ['<secret ']],
    [['<custome'], ['<were ph']],
    [['<telling>'], ['<long ', '<very ve']],
  ])
  // A short one is tried as soon as it is looked for, and one phrase without words may stand anywhere.
  assert.equal(wordsOf(/\bsecret .*keys|\bpublic .*tokens/).ways.length, 1)
  assert.deepEqual(wordsOf(new RegExp(`${long.source}|[^x]{3}`)).ways, [[]])
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
    [pattern, ...(unless === undefined ? [] : [unless])].map((regex) => ({
      once: sentencePattern(regex),
      often: sentencePattern(new RegExp(regex.source, `${regex.flags}g`)),
    })),
  )
  // Words that the rules ask for, so that most of them match now and then.
  const words = [
    ...new Set(patterns.flatMap(({ once }) => requiredWords(once.regex).flat())),
    ...'the of a was were by to in and with password stolen data access hackers phishing'.split(
      ' ',
    ),
  ]
  let matches = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 40 }), (chosen) => {
      for (const sentence of buildTextModel(`${chosen.join(' ').replaceAll(edge, '')}.`)
        .sentences) {
        for (const { once, often } of patterns) {
          const bare = allMatches(often.regex, sentence.text)
          if (bare.length > 0) matches++
          assert.deepEqual(often.all(sentence), bare, String(once.regex))
          assert.deepEqual(once.exec(sentence), bare[0] ?? null, String(once.regex))
          assert.equal(once.test(sentence), bare.length > 0, String(once.regex))
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
