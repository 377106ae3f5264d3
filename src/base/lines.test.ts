import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from '../../test/helpers/property.ts'
import { linesOf } from './lines.ts'

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const read = (text: string, sizes: readonly number[] = []): Promise<string[]> =>
  Array.fromAsync(linesOf(cut(Buffer.from(text), sizes)))

describe('lines', () => {
  it('end with a line feed, with or without a carriage return', async () => {
    assert.deepEqual(await read('a\nb\r\n\nc'), ['a', 'b', '', 'c'])
    assert.deepEqual(await read('a\n'), ['a'])
    assert.deepEqual(await read(''), [])
  })

  it('hold the separators that JSON may hold', async () => {
    assert.deepEqual(await read('{"text":"a\u2028b\u2029c\rd"}\n'), [
      '{"text":"a\u2028b\u2029c\rd"}',
    ])
  })

  it('are the same wherever the text is cut, also within a letter', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '\n', '\r', '\u2028') })
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(5)), async (whole, sizes) => {
        const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''))
        if (expected.at(-1) === '' && !whole.endsWith('\r')) expected.pop()
        assert.deepEqual(await read(whole, sizes), expected)
      }),
    )
  })
})
