import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { BreakwaterError } from '#base/errors.ts'
import { ownerOf, processTable } from '#base/process-owner.ts'
import { lockDataDir } from './lock-data-dir.ts'

const home = mkdtempSync(join(tmpdir(), 'lock-'))
after(() => rmSync(home, { recursive: true, force: true }))
const file = join(home, 'breakwater.pid')

const isLocked = (error: unknown): boolean =>
  error instanceof BreakwaterError && error.code === 'STORE_LOCKED'
const isFree = async (): Promise<boolean> => {
  const unlock = await lockDataDir(home)
  await unlock()
  return readdirSync(home).length === 0
}
/** As a lock looks that nobody has touched for so long. */
const age = async (seconds: number): Promise<void> => {
  const at = Temporal.Now.instant().epochMilliseconds / 1000 - seconds
  await utimes(file, at, at)
}

describe('the lock of the data folder', () => {
  it('is held by one, of this process too, until it is given back', async () => {
    const unlock = await lockDataDir(home)
    await assert.rejects(lockDataDir(home), isLocked)
    await age(3600)
    await assert.rejects(lockDataDir(home), isLocked)
    await unlock()
    assert.ok(await isFree())
  })

  it('is got by one of many who find a stale one at the same time', async () => {
    const stale = `${ownerOf(process.pid)}9\n${processTable()}\n`
    for (let round = 0; round < 20; round++) {
      await writeFile(file, stale)
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(home)))
      const got = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      assert.equal(got.length, 1, `round ${round}`)
      for (const unlock of got) await unlock()
      assert.deepEqual(readdirSync(home), [])
    }
  })

  it('is taken over from a process that is gone, also where its number was given again', async () => {
    const child = fork('-e', [], { execArgv: ['-e', ''], stdio: 'ignore' })
    const owner = ownerOf(child.pid ?? 0)
    await once(child, 'exit')
    for (const gone of [owner, `${process.pid} 1`]) {
      await writeFile(file, `${gone}\n${processTable()}\n`)
      assert.ok(await isFree())
    }
  })

  it('is not taken from one that is just being made, nor from a container that still touches it', async () => {
    for (const content of ['', '1 4711\nanother-boot pid:[4026531836]\n']) {
      await writeFile(file, content)
      await assert.rejects(lockDataDir(home), isLocked)
      assert.equal(await readFile(file, 'utf8'), content)
      await age(61)
      assert.ok(await isFree())
    }
  })

  it('is left to a process of an earlier version, which wrote its number only', async () => {
    await writeFile(file, String(process.ppid))
    await age(3600)
    await assert.rejects(lockDataDir(home), isLocked)
    await writeFile(file, String(process.pid))
    assert.ok(await isFree())
  })

  it('leaves the lock of another who had to take it over', async () => {
    const unlock = await lockDataDir(home)
    await writeFile(file, 'of another')
    await unlock()
    assert.equal(await readFile(file, 'utf8'), 'of another')
    await rm(file)
  })
})
