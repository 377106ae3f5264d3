/** The server's folder for leaks, as the picker of files shows it. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { listFolder } from '#exposure/index.ts'
import { exposureConfig } from './helpers/exposure-config.ts'

const folder = await mkdtemp(join(tmpdir(), 'leak-folder-'))
after(() => rm(folder, { recursive: true, force: true }))

it('lists the first thousand files, says how many there are, and finds the others by a part of the path', async () => {
  await mkdir(join(folder, 'Dump'))
  const names = Array.from({ length: 1100 }, (_, i) => `part-${String(i).padStart(4, '0')}.csv`)
  for (const name of names) await writeFile(join(folder, 'Dump', name), 'x')
  const ctx = { config: exposureConfig(folder, folder) }

  const all = await listFolder(ctx)
  assert.deepEqual([all.files.length, all.total], [1000, 1100])
  assert.deepEqual(all.files[0], { path: 'Dump/part-0000.csv', bytes: 1 })
  const last = await listFolder(ctx, 'dump/PART-1099')
  assert.deepEqual(last, {
    isSet: true,
    files: [{ path: 'Dump/part-1099.csv', bytes: 1 }],
    total: 1,
  })
  assert.deepEqual(await listFolder(ctx, 'nothing'), { isSet: true, files: [], total: 0 })
})
