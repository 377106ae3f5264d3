/** A disk that fills up: a small file system of its own, which only root on Linux can make. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { runOnce, type ExposureRequest } from '#exposure/index.ts'
import { testConfig } from './helpers/context.ts'

const home = await mkdtemp(join(tmpdir(), 'disk-full-'))
const small = join(home, 'small')
await mkdir(small)
const isMounted = mount()
after(async () => {
  if (isMounted) execFileSync('umount', [small])
  await rm(home, { recursive: true, force: true })
})

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const leak = join(home, 'leak.csv')
await writeFile(
  leak,
  [
    'email,name,note',
    ...Array.from(
      { length: 20_000 },
      (_, i) => `person${i}@firm${i % 900}.example,Name ${i},${(i * 2_654_435_761).toString(36)}`,
    ),
  ].join('\n'),
)

const request = (out: string | null): ExposureRequest => ({
  files: [{ path: leak }],
  customers: [],
  index: null,
  canaries: [],
  older: [],
  claimedCount: null,
  ourDomains: [],
  out,
  filesMayVanish: false,
})
const signal = new AbortController().signal

describe(
  'a disk that is full',
  { skip: isMounted ? false : 'cannot mount a small file system here' },
  () => {
    it('under the working store ends the run with what to do, and nothing is left', async () => {
      const config = testConfig({ dataDir: join(small, 'data') })
      const ended = await runOnce(config, request(null), { id: 'run', signal })
      assert.equal(ended.ok ? '' : ended.error.type, 'DISK_FULL')
      assert.match(ended.ok ? '' : ended.error.message, /Free space and run again/)
      assert.deepEqual(globSync(`${small}/data/exposure/running/*`), [])
    })

    it('before anything could be written says the same', async () => {
      await writeFile(join(small, 'ballast'), Buffer.alloc(1000 * 1024))
      const config = testConfig({ dataDir: join(small, 'data') })
      const ended = await runOnce(config, request(null), { id: 'run', signal })
      assert.equal(ended.ok ? '' : ended.error.type, 'DISK_FULL')
      await rm(join(small, 'ballast'))
    })

    it('under the lists leaves no list that is half-written', async () => {
      const config = testConfig({ dataDir: join(home, 'data') })
      const out = join(small, 'out')
      await writeFile(join(small, 'ballast'), Buffer.alloc(700 * 1024))
      const ended = await runOnce(config, request(out), { id: 'run', signal })
      assert.equal(ended.ok ? '' : ended.error.type, 'DISK_FULL')
      assert.deepEqual(
        globSync(`${out}/**`).filter((path) => path !== out),
        [],
      )
      assert.deepEqual(globSync(`${home}/data/exposure/running/*`), [])
      await rm(join(small, 'ballast'))
    })
  },
)
