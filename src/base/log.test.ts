import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createLog } from './log.ts'

/** What the log prints of a thrown error. */
function printed(error: Error): string {
  let lines = ''
  createLog('error', { write: (line) => void (lines += line) }).error({ err: error }, 'job failed')
  return lines
}

const address = 'anna.meier@example.org'

describe('a logged error', () => {
  it('is its name, code and where it was thrown, without the message', () => {
    const line = printed(
      Object.assign(new TypeError(`invalid input syntax: "${address}"`), { code: '22P02' }),
    )
    assert.ok(!line.includes(address), line)
    const { err } = JSON.parse(line) as { err: { name: string; code: string; stack: string } }
    assert.deepEqual([err.name, err.code], ['TypeError', '22P02'])
    assert.match(err.stack, /^ {4}at .*log\.test\.ts/)
  })

  it('keeps a message out that is several lines, looks like frames, or was changed later', () => {
    const changed = new Error(`first ${address}`)
    changed.message = 'another'
    for (const error of [
      new Error(`two lines\n${address}\nand a third`),
      new Error(`a line\n    at ${address}`),
      changed,
    ]) {
      const line = printed(error)
      assert.ok(!line.includes(address), line)
      assert.match(line, /log\.test\.ts/)
    }
  })

  it('is said without frames where it has none', () => {
    const bare = new Error(address)
    bare.stack = `Error: ${address}`
    assert.equal(printed(bare).includes(address), false)
  })
})
