import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { loadConfig, type Config, type Environment } from '#base/config.ts'
import { ownerMark } from '#base/owner-mark.ts'
import { processTable } from '#base/process-owner.ts'
import { reveal } from '#base/redacted.ts'
import { masterKey, newKey, unwrapKey, wrapKey } from './keys.ts'
import { createStore, discardStore, sweepStores } from './open-store.ts'
import { openPlain } from './plain-file.ts'
import { sealFile } from './seal-file.ts'

const home = await mkdtemp(join(tmpdir(), 'working-store-'))
after(() => rm(home, { recursive: true, force: true }))
const keyFile = join(home, 'key')

function configWith(environment: Environment): Config {
  const config = loadConfig({
    BREAKWATER_DATA_DIR: join(home, 'data'),
    BREAKWATER_EXPOSURE_MEMORY_BYTES: String(256 * 1024 * 1024),
    ...environment,
  })
  if (!config.ok) throw new Error(config.error.message)
  return config.value
}

describe('the key of a working store', () => {
  it('comes back only with the master key and the run it was wrapped for', async () => {
    await writeFile(keyFile, Buffer.alloc(32, 5).toString('hex'))
    const master = await masterKey(configWith({ BREAKWATER_EXPOSURE_KEY_FILE: keyFile }))
    assert.ok(master.ok && master.value !== null)
    const key = newKey()
    const wrapped = wrapKey(master.value, key, 'run_1')
    const back = unwrapKey(master.value, wrapped, 'run_1')
    assert.ok(back.ok)
    assert.deepEqual(Buffer.from(reveal(back.value)), Buffer.from(reveal(key)))
    for (const other of [
      unwrapKey(master.value, wrapped, 'run_2'),
      unwrapKey(newKey(), wrapped, 'run_1'),
      unwrapKey(master.value, `${wrapped.slice(0, -8)}AAAAAAA=`, 'run_1'),
    ]) {
      assert.equal(other.ok ? '' : other.error.type, 'EXPOSURE_KEY')
    }
  })

  it('is the same from the same passphrase, and none where nothing is set', async () => {
    const config = configWith({ BREAKWATER_EXPOSURE_PASSPHRASE: 'correct horse battery' })
    const first = await masterKey(config)
    const second = await masterKey(config)
    assert.ok(first.ok && second.ok && first.value !== null && second.value !== null)
    assert.deepEqual(reveal(first.value), reveal(second.value))
    const none = await masterKey(configWith({}))
    assert.ok(none.ok && none.value === null)
  })

  it('is refused where it lies beside what it protects, or is no key', async () => {
    const inside = join(home, 'data', 'key')
    await mkdir(join(home, 'data'), { recursive: true })
    await writeFile(inside, Buffer.alloc(32))
    const dotted = join(home, 'data', '..key')
    await writeFile(dotted, Buffer.alloc(32))
    const short = join(home, 'short')
    await writeFile(short, 'secret')
    for (const path of [inside, dotted, short, join(home, 'missing')]) {
      const refused = await masterKey(configWith({ BREAKWATER_EXPOSURE_KEY_FILE: path }))
      assert.equal(refused.ok ? '' : refused.error.type, 'EXPOSURE_KEY')
    }
  })
})

describe('a sealed file', () => {
  it('gives its bytes back, and nothing at all once a bit was changed', async () => {
    const key = newKey()
    const sealed = join(home, 'sealed')
    const bytes = Buffer.from('marker '.repeat(50_000))
    assert.equal(await sealFile(chunksOf(bytes), sealed, key), bytes.length)
    assert.ok(!(await readFile(sealed)).includes('marker'))
    const incoming = join(home, 'incoming')
    await mkdir(incoming)
    const plain = await openPlain(incoming, sealed, key)
    assert.deepEqual(await readFile(plain.path), bytes)
    if (process.platform === 'linux') assert.deepEqual(await readdir(incoming), [])
    await plain.close()
    assert.deepEqual(await readdir(incoming), [])
    const changed = await readFile(sealed)
    changed[1000] = (changed[1000] ?? 0) ^ 1
    await writeFile(sealed, changed)
    await assert.rejects(openPlain(incoming, sealed, key))
    assert.deepEqual(await readdir(incoming), [])
  })

  it('that 7-Zip or SQLite is to read has a name while it is open, which its owner alone can read', async () => {
    const key = newKey()
    const incoming = join(home, 'incoming-named')
    await mkdir(incoming)
    for (const bytes of [
      Buffer.from('377abcaf271c0004', 'hex'),
      Buffer.from('SQLite format 3\0'),
    ]) {
      const sealed = join(home, `sealed-${bytes.length}`)
      await sealFile(chunksOf(bytes), sealed, key)
      const plain = await openPlain(incoming, sealed, key)
      const [name = ''] = await readdir(incoming)
      assert.equal(plain.path, join(incoming, name))
      assert.equal((await stat(plain.path)).mode & 0o777, 0o600)
      assert.deepEqual(await readFile(plain.path), bytes)
      await plain.close()
      assert.deepEqual(await readdir(incoming), [])
    }
  })
})

describe('stores of dead runs', () => {
  it('are swept, and those of living ones are not', async () => {
    const config = configWith({})
    const living = await createStore(config, 'living', newKey())
    const dead = join(config.dataDir, 'exposure', 'running', 'dead')
    await mkdir(dead, { recursive: true })
    // The number of this process, but another start: a number that was given again.
    await writeFile(join(dead, 'owner'), `${process.pid} 1\n${processTable()}\n`)
    // In another container processes have other numbers: who works there touches its mark.
    const elsewhere = (id: string) => join(config.dataDir, 'exposure', 'running', id)
    for (const id of ['touched', 'untouched']) {
      await mkdir(elsewhere(id), { recursive: true })
      const mark = ownerMark().replace(processTable(), 'another boot')
      await writeFile(join(elsewhere(id), 'owner'), mark)
    }
    await utimes(join(elsewhere('untouched'), 'owner'), 1000, 1000)
    // One that is just being made has no owner's name yet.
    const made = join(config.dataDir, 'exposure', 'running', 'made')
    await mkdir(made, { recursive: true })
    assert.equal(await sweepStores(config), 2)
    assert.equal(existsSync(elsewhere('touched')), true)
    assert.equal(existsSync(elsewhere('untouched')), false)
    assert.equal(existsSync(made), true)
    assert.equal(existsSync(dead), false)
    assert.equal(existsSync(living.directory), true)
    await discardStore(living)
    assert.equal(existsSync(living.directory), false)
  })
})

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000)
}
