import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCursor, writeCursor } from './cursor.ts'

const patterns = [/^\d+$/, /^case_\w+$/] as const

describe('a cursor', () => {
  it('comes back as the place that it was written for', () => {
    const read = readCursor(writeCursor('17', 'case_1'), ...patterns)
    assert.deepEqual(read, { ok: true, value: ['17', 'case_1'] })
    assert.deepEqual(readCursor(undefined, ...patterns), { ok: true, value: null })
  })

  it('is refused where no page of the list gave it out', () => {
    for (const other of [
      '',
      'next',
      writeCursor('17'),
      writeCursor('17', 'case_1', 'more'),
      writeCursor('17', "case_1' or true"),
      Buffer.from('{"0": "17"}').toString('base64url'),
      Buffer.from('[17, "case_1"]').toString('base64url'),
    ]) {
      const read = readCursor(other, ...patterns)
      assert.ok(!read.ok && read.error.type === 'INPUT_INVALID', other)
    }
  })
})
