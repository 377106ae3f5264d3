import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listSamples, readSample } from './samples.ts'

it('gives the bytes of a sample that it lists, and of no other file', async () => {
  const [first] = await listSamples()
  assert.ok(first !== undefined)
  const read = await readSample(first.id)
  assert.ok(read.ok)
  const text = Buffer.from(read.value.bytes).toString('utf8')
  assert.equal(text.split('\n')[0], first.title)
  assert.equal(text.length, first.characters)
  const other = await readSample('../docs/errors')
  assert.equal(other.ok ? '' : other.error.type, 'NOT_FOUND')
})
