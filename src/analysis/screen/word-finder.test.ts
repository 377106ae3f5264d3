import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { edge } from './regex-words/texts.ts'
import { buildFinder } from './word-finder.ts'

const letters = fc.constantFrom(...'abc “é', 'K', 'A')
const texts = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''))
const plain = fc.constantFrom(...'abc')
const word = fc
  .tuple(
    fc.array(fc.constantFrom(...'abck “é'), { minLength: 1, maxLength: 5 }),
    fc.option(plain),
    fc.option(plain),
  )
  // An edge stands beside a letter.
  .map(([inner, first, last]) =>
    [first === null ? '' : edge + first, ...inner, last === null ? '' : last + edge].join(''),
  )
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => [...new Set(all)])

/** Where a word stands in a text as `buildFinder` says: edges are looked at letter by letter. */
function placesOf(word: string, text: string, ends: readonly number[]): readonly number[] {
  const bare = word.replaceAll(edge, '')
  const isEdge = (at: number): boolean =>
    ends.includes(at) || !/[a-z\d]/i.test(text[at - 1] ?? ' ') || !/[a-z\d]/i.test(text[at] ?? ' ')
  const lower = text.toLowerCase()
  return [...lower].flatMap((_, at) => {
    const part = ends.find((end) => at < end)
    return lower.startsWith(bare, at) &&
      (!word.startsWith(edge) || isEdge(at)) &&
      (!word.endsWith(edge) || isEdge(at + bare.length) || part === undefined)
      ? [at]
      : []
  })
}

test('every word is found in the part where it begins, and no other', () => {
  fc.assert(
    fc.property(texts, words, fc.nat(60), (text, all, cut) => {
      const ends = [Math.min(cut, text.length), text.length]
      const found = buildFinder(new Map(all.map((word, mark) => [word, [mark]]))).scan(text, ends)
      for (const [part, end] of found.ends.entries()) {
        const from = found.ends[part - 1] ?? 0
        const places = found.places.subarray(from, end)
        assert.deepEqual(places, places.toSorted(), 'places stand in order')
        for (const [mark, word] of all.entries()) {
          const seen = places.filter((_, i) => found.marks[from + i] === mark)
          const starts = placesOf(word, text, ends).filter(
            (at) => at < (ends[0] ?? 0) === (part === 0),
          )
          assert.deepEqual([...seen], starts, `${word} in part ${part} of "${text}"`)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('a word sets all its marks, and a text may set more than there was room for', () => {
  const { scan } = buildFinder(new Map([['leak', [1, 40]]]))
  const { marks, places, ends } = scan('leak '.repeat(2000), [7, 10_000])
  assert.deepEqual([...ends], [4, 4000])
  assert.deepEqual([...marks.subarray(0, 4)], [1, 40, 1, 40])
  assert.deepEqual([...places.subarray(3998, 4000)], [9995, 9995])
})

test('so many words are found as patterns may ask for', () => {
  const letters = [...'abcdefghijklm']
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  )
  const finder = buildFinder(new Map(words.map((each, mark) => [each, [mark]])))
  const found = finder.scan('xabcd mmmm', [10])
  assert.deepEqual(
    [...found.marks.subarray(0, found.ends[0])].map((mark) => words[mark]),
    ['abcd', 'mmmm'],
  )
})
