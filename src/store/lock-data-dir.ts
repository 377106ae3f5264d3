import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BreakwaterError } from '#base/errors.ts'
import { makeFolder } from '#base/make-folder.ts'
import { ownerOf, processTable } from '#base/process-owner.ts'

/** So often a holder touches its lock; milliseconds. */
const touchMs = 5000
/** So long after that a holder counts as gone for those who cannot see its process; milliseconds. */
const goneMs = 60_000

/**
 * Holds the data folder for this process, since two PGlite instances on one folder destroy it. A lock is left
 * alone while its process lives, or, where that cannot be seen from here (another container on the same
 * volume), while it is touched; one left behind is taken over, by one process only. Returns the release.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await makeFolder(resolve(dataDir)).catch((cause: unknown) => {
    throw cannotUse(dataDir, cause)
  })
  const path = join(dataDir, 'breakwater.pid')
  const own = `${ownerOf(process.pid)}\n${processTable()}\n`
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await makeFile(path, own, dataDir)) return hold(path, own)
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found !== null && (await isHeld(path, found))) throw locked(dataDir, found)
    if (found !== null) await removeStale(path, found, dataDir)
    // Whoever else found it stale has it by then, or has given it up.
    await setTimeout(20)
  }
  throw locked(dataDir, '')
}

/** Makes a file that must not be there; false where it is. */
async function makeFile(path: string, content: string, dataDir: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw cannotUse(dataDir, error)
  }
}

function hold(path: string, own: string): () => Promise<void> {
  const touch = setInterval(() => {
    const now = nowMs() / 1000
    utimes(path, now, now).catch(() => {})
  }, touchMs).unref()
  return async () => {
    clearInterval(touch)
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found === own) await rm(path, { force: true })
  }
}

async function isHeld(path: string, lock: string): Promise<boolean> {
  const [owner = '', table] = lock.split('\n')
  const [pid = '', start = ''] = owner.split(' ')
  const inFormerForm = table === undefined && pid !== ''
  if (inFormerForm) return Number(pid) !== process.pid && ownerOf(Number(pid)) !== ''
  // Without its start a process of our own number may be one that was killed before us.
  const canSee = table === processTable() && (start !== '' || Number(pid) !== process.pid)
  return canSee ? owner === ownerOf(Number(pid)) : wasTouched(path)
}

async function wasTouched(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && nowMs() - found.mtimeMs < goneMs
}

/** Removes a lock if it is still that one; one process at a time, so that no fresh one is removed. */
async function removeStale(path: string, stale: string, dataDir: string): Promise<void> {
  const guard = `${path}.taken-over`
  if (!(await makeFile(guard, '', dataDir))) {
    if (!(await wasTouched(guard))) await rm(guard, { force: true })
    return
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === stale) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

const nowMs = (): number => performance.timeOrigin + performance.now()

const locked = (dataDir: string, lock: string): BreakwaterError =>
  new BreakwaterError(
    'STORE_LOCKED',
    `The data folder ${dataDir} is in use by another Breakwater (process ${Number.parseInt(lock) || 'unknown'}). Nothing was changed. ` +
      'Stop that process, or set DATABASE_URL to a PostgreSQL that several processes can share, or choose another BREAKWATER_DATA_DIR. ' +
      'If it was killed in another container, start again in a minute.',
  )

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const cannotUse = (dataDir: string, cause: unknown): BreakwaterError =>
  new BreakwaterError(
    'STORE_UNAVAILABLE',
    `Cannot use the data folder ${dataDir}: it cannot be made or written to (${String(codeOf(cause) ?? 'unknown')}). Nothing was changed. ` +
      'Set BREAKWATER_DATA_DIR to a folder that this account may write to.',
    { cause },
  )
