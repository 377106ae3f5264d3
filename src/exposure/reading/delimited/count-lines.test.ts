import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from '../../../../test/helpers/property.ts'
import { LineCounter, type LineCount } from './count-lines.ts'

const countOf = (text: string, quote: string | null, pieces: number): LineCount => {
  const counter = new LineCounter(quote)
  const bytes = Buffer.from(text)
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  for (let at = 0; at < bytes.length; at += size) counter.push(bytes.subarray(at, at + size))
  return counter.end()
}

describe('the count of lines', () => {
  it('is that of the lines that are not blank, however the text is cut into pieces', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '\n', '\r\n', 'é'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (given, pieces) => {
        const lines = given.split('\n').filter((line) => line.trim() !== '').length
        assert.deepEqual(countOf(given, '"', pieces), { lines, mayBeQuoted: false })
      }),
    )
  })

  it('tells where a line may end inside quotes', () => {
    assert.equal(countOf('1,"a""b"\n2,"c"\n', '"', 3).mayBeQuoted, false)
    assert.equal(countOf('1,"a\nb"\n', '"', 3).mayBeQuoted, true)
    assert.equal(countOf('1,a"b\n', '"', 3).mayBeQuoted, true)
    assert.equal(countOf('1,"never closed', '"', 3).mayBeQuoted, true)
    assert.equal(countOf('1,"a\nb"\n', null, 3).mayBeQuoted, false)
  })
})
