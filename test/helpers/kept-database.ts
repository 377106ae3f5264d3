import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase, type Database } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const madeBy = ['package-lock.json', 'src/store/db.ts', 'src/store/migrate.ts']
const migrations = 'src/store/migrations'

/**
 * Puts the embedded database, migrated and otherwise empty, into a data directory that has none. To make one takes
 * some seven seconds of a processor; a copy takes a tenth of one. `cli.test.ts`, `backup.test.ts` and others begin
 * with an empty directory, as whoever installs the program does.
 */
export async function putDatabase(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await cp(await keptDatabase(), join(dataDir, 'pglite'), { recursive: true })
}

/** Opens a database of its own, migrated and otherwise empty, whose files go when it is closed. */
export async function openMigratedDatabase(): Promise<Database> {
  const home = await mkdtemp(join(tmpdir(), 'database-'))
  await putDatabase(home)
  const database = await openDatabase({ kind: 'pglite', dataDir: join(home, 'pglite') })
  return {
    ...database,
    // Not before: a database that cannot find its files at its last checkpoint may never end.
    close: async () => {
      await database.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** The folder of the database that is copied. It is made once for all runs, until what it is made from changes. */
export async function keptDatabase(): Promise<string> {
  const sources = [
    ...madeBy,
    ...(await readdir(join(root, migrations))).toSorted().map((file) => join(migrations, file)),
  ]
  const hash = createHash('sha256')
  for (const file of sources) hash.update(`${file}\0`).update(await readFile(join(root, file)))
  const kept = join(root, 'node_modules/.cache', `database-for-tests-${hash.digest('hex')}`)
  if (!existsSync(kept)) await makeDatabase(kept)
  return kept
}

async function makeDatabase(kept: string): Promise<void> {
  await mkdir(dirname(kept), { recursive: true })
  const own = await mkdtemp(`${kept}-`)
  try {
    const database = await openDatabase({ kind: 'pglite', dataDir: own })
    try {
      await migrate(database.db)
    } finally {
      await database.close()
    }
    await rename(own, kept)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    // Two may make it at once; the first to finish keeps its own.
    if (!existsSync(kept)) throw error
  }
}
