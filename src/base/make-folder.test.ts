import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { makeFolder } from './make-folder.ts'

const home = await mkdtemp(join(tmpdir(), 'make-folder-'))
after(() => rm(home, { recursive: true }))

it('makes a folder with what is missing above it, and leaves one that is there', async () => {
  const deep = join(home, 'a', 'b', 'c')
  await makeFolder(deep)
  await makeFolder(deep)
  assert.equal((await stat(deep)).mode & 0o777, 0o700)
})

it('refuses a place that is a file', async () => {
  const file = join(home, 'file')
  await writeFile(file, '')
  await assert.rejects(makeFolder(file), { code: 'EEXIST' })
  await assert.rejects(makeFolder(join(file, 'below')), { code: 'ENOTDIR' })
})

it('ends where no folder can be made', { skip: !existsSync('/proc/self') }, async () => {
  await assert.rejects(makeFolder('/proc/breakwater/x'), { code: /^(?:ENOENT|EACCES|EPERM)$/ })
})
