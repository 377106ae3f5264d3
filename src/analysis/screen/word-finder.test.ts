import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildFinder } from './word-finder.ts'

const letters = fc.constantFrom(...'abc “é', '\u212a', 'K', 'A')
const texts = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''))
const words = fc
  .array(fc.array(fc.constantFrom(...'abck “é'), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => [...new Set(all.map((each) => each.join('')))])

test('every word is found in the part where it begins, and no other', () => {
  fc.assert(
    fc.property(texts, words, fc.nat(60), (text, all, cut) => {
      const ends = [Math.min(cut, text.length), text.length]
      const { scan, stride } = buildFinder(
        new Map(all.map((word, mark) => [word, [mark]])),
        all.length,
      )
      const found = scan(text, ends)
      const lower = text.replaceAll('\u212a', 'k').toLowerCase()
      for (const [mark, word] of all.entries()) {
        const starts = [...lower].flatMap((_, at) => (lower.startsWith(word, at) ? [at] : []))
        for (const part of [0, 1]) {
          const isMarked = ((found[part * stride + (mark >> 5)] ?? 0) & (1 << (mark & 31))) !== 0
          const isThere = starts.some((at) => at < (ends[0] ?? 0) === (part === 0))
          assert.equal(isMarked, isThere, `${word} in part ${part} of "${text}"`)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('a word sets all its marks, beyond the first 32 too', () => {
  const { scan, stride } = buildFinder(new Map([['leak', [1, 40]]]), 41)
  assert.equal(stride, 2)
  assert.deepEqual([...scan('A LEAK.', [7])], [2, 1 << 8])
})
