import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openApp } from './open-app.ts'

/** A fresh app that keeps leaks under a key file, in a folder of its own, with one person of each role. */
export async function openLeakApp() {
  const home = await mkdtemp(join(tmpdir(), 'leak-app-'))
  after(() => rm(home, { recursive: true, force: true }))
  const keyFile = join(home, 'master.key')
  await writeFile(keyFile, Buffer.alloc(32, 5))
  const dataDir = join(home, 'data')
  const app = await openApp({
    dataDir,
    exposure: {
      keyFile,
      ownKeyFile: null,
      passphrase: null,
      folder: null,
      memoryBytes: 512 * 1024 * 1024,
      threads: 2,
    },
  })
  return {
    home,
    dataDir,
    app,
    admin: await app.personAs('admin'),
    analyst: await app.personAs('analyst'),
    viewer: await app.personAs('viewer'),
  }
}
