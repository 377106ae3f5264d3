import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BreakwaterError } from '#base/errors.ts'
import { makeFolder } from '#base/make-folder.ts'
import { isOwnerLiving, keepTouched, ownerMark, wasTouched } from '#base/owner-mark.ts'
import { ownerOf } from '#base/process-owner.ts'

/**
 * Locks the data directory for this process, since two PGlite instances on one directory destroy it. A lock is
 * respected while its process lives or, where that cannot be seen from here (another container on the same
 * volume), while its file is being touched. A stale one is taken over, by one process only. Returns a function
 * that releases it.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await makeFolder(resolve(dataDir)).catch((cause: unknown) => {
    throw cannotUse(dataDir, cause)
  })
  const path = join(dataDir, 'breakwater.pid')
  const own = ownerMark()
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await makeFile(path, own, dataDir)) return hold(path, own)
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found !== null && (await isHeld(path, found))) throw locked(dataDir, found)
    if (found !== null) await removeStale(path, found, dataDir)
    // By now, whoever else found it stale has either taken it or given up.
    await setTimeout(20)
  }
  throw locked(dataDir, '')
}

/** Creates a file; false where it exists already. */
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
  const release = keepTouched(path)
  return async () => {
    release()
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found === own) await rm(path, { force: true })
  }
}

async function isHeld(path: string, lock: string): Promise<boolean> {
  const [owner = '', table] = lock.split('\n')
  const [pid = ''] = owner.split(' ')
  const inFormerForm = table === undefined && pid !== ''
  if (inFormerForm) return Number(pid) !== process.pid && ownerOf(Number(pid)) !== ''
  return isOwnerLiving(path, lock)
}

/** Removes a stale lock unless it has changed; one process at a time, so that nobody removes a fresh one. */
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
