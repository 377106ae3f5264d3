import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entriesOf, wordsOf } from './listed.ts'

describe('lists in texts', () => {
  it('have an entry a comma or a line, without blanks around it', () => {
    assert.deepEqual(entriesOf('new york, san diego,\n  el paso\n'), [
      'new york',
      'san diego',
      'el paso',
    ])
    assert.deepEqual(entriesOf(' '), [])
  })

  it('have a word a blank or a line', () => {
    assert.deepEqual(wordsOf('\n  ada bob\n  carol'), ['ada', 'bob', 'carol'])
    assert.deepEqual(wordsOf(''), [])
  })
})
