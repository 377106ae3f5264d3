import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { keepBetweenStarts } from './keep-between-starts.ts'

const home = await mkdtemp(join(tmpdir(), 'keep-between-starts-'))
after(() => rm(home, { recursive: true }))

/** Makes numbers, each time another. */
function maker(): () => { readonly made: number } {
  let made = 0
  return () => ({ made: ++made })
}

it('makes a value once, and anew from anything else', () => {
  const make = maker()
  const folder = join(home, 'not', 'there', 'yet')
  const value = (...madeFrom: readonly string[]) =>
    keepBetweenStarts('once', madeFrom, make, folder).made
  assert.equal(value('a', 'b'), 1)
  assert.equal(value('a', 'b'), 1)
  assert.equal(value('ab'), 2)
  assert.equal(value('a', 'b'), 1)
})

it('makes anew what was damaged', async () => {
  const make = maker()
  const folder = join(home, 'damaged')
  const value = () => keepBetweenStarts('damaged', [], make, folder).made
  assert.equal(value(), 1)
  const [file = '', ...others] = await readdir(folder)
  assert.deepEqual(others, [])
  await writeFile(join(folder, file), '{"made":')
  assert.equal(value(), 2)
  assert.equal(value(), 2)
})

it('makes a value every time where the folder is none', async () => {
  const make = maker()
  const file = join(home, 'file')
  await writeFile(file, '')
  assert.equal(keepBetweenStarts('unkept', [], make, file).made, 1)
  assert.equal(keepBetweenStarts('unkept', [], make, file).made, 2)
})

it('makes a value every time where no compiled code is kept', () => {
  const make = maker()
  assert.equal(keepBetweenStarts('unkept', [], make, null).made, 1)
  assert.equal(keepBetweenStarts('unkept', [], make, null).made, 2)
})
