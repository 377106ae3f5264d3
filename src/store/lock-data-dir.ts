import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { BreakwaterError } from '#base/errors.ts'

/**
 * Holds the data folder for this process: two PGlite instances on one folder destroy it. A lock left
 * behind by a process that is gone is taken over. Returns the release.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await makeFolder(resolve(dataDir)).catch((cause: unknown) => {
    throw cannotUse(dataDir, cause)
  })
  const path = join(dataDir, 'breakwater.pid')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, 'wx', 0o600)
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw cannotUse(dataDir, error)
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    if (Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
      throw new BreakwaterError(
        'STORE_LOCKED',
        `The data folder ${dataDir} is in use by another Breakwater (process ${holder}). Nothing was changed. ` +
          'Stop that process, or set DATABASE_URL to a PostgreSQL that several processes can share, or choose another BREAKWATER_DATA_DIR.',
      )
    }
    await rm(path, { force: true })
  }
  throw new BreakwaterError('STORE_LOCKED', `Cannot take the lock ${path}. Nothing was changed.`)
}

/**
 * A folder and what is missing above it. Node's own `recursive` never ends where a folder exists in which
 * none can be made, as below /proc.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(path))) throw error
    await makeFolder(dirname(path))
    await mkdir(path, { mode: 0o700 })
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const cannotUse = (dataDir: string, cause: unknown): BreakwaterError =>
  new BreakwaterError(
    'STORE_UNAVAILABLE',
    `Cannot use the data folder ${dataDir}: it cannot be made or written to (${String(codeOf(cause) ?? 'unknown')}). Nothing was changed. ` +
      'Set BREAKWATER_DATA_DIR to a folder that this account may write to.',
    { cause },
  )

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
