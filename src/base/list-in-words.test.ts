import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listInWords } from './list-in-words.ts'

describe('a list in words', () => {
  it('names each once, with "and" before the last', () => {
    assert.equal(listInWords([]), '')
    assert.equal(listInWords(['names', 'names']), 'names')
    assert.equal(listInWords(['names', 'ages', 'phones']), 'names, ages and phones')
  })

  it('keeps what is a pair itself apart', () => {
    assert.equal(listInWords(['names', 'dates and ages']), 'names, and dates and ages')
  })

  it('parts with semicolons what holds commas, but for those between brackets', () => {
    assert.equal(
      listInWords(['names', 'keys, secrets and tokens', 'phones']),
      'names; keys, secrets and tokens; and phones',
    )
    assert.equal(
      listInWords(['names', 'ids (tax, state)', 'ages']),
      'names, ids (tax, state) and ages',
    )
  })
})
