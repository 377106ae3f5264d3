import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/helpers/property.ts'
import { WordMap, wordSet } from './word-map.ts'

test('it answers as a map does, whatever is asked', () => {
  const words = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.integer()), { maxLength: 40 })
  fc.assert(
    fc.property(words, fc.array(fc.string({ maxLength: 4 })), (entries, asked) => {
      const map = new Map(entries)
      const words = new WordMap(entries)
      for (const word of [...asked, ...map.keys()]) {
        assert.equal(words.get(word), map.get(word))
        assert.equal(words.has(word), map.has(word))
      }
    }),
  )
})

test('a value that is undefined is still held', () => {
  assert.equal(new WordMap([['leak', undefined]]).has('leak'), true)
})

test('words cut from a text are found', () => {
  const words = wordSet(['breach', 'naïve'])
  const text = 'A naïve breach.'
  assert.equal(words.has(text.slice(8, 14)), true)
  assert.equal(words.has(text.slice(2, 7)), true)
  assert.equal(words.has(text.slice(2, 6)), false)
})
