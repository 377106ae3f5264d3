import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Config } from '#base/config.ts'
import { isOwnerLiving, keepTouched, ownerMark } from '#base/owner-mark.ts'
import { reveal } from '#base/redacted.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import type { PeopleFiles } from '../affected/people/queries.ts'
import type { Key } from './keys.ts'

/**
 * Where raw rows live, and nowhere else: `running/ID` while a run works and `kept/ID` afterwards, both
 * in `exposure` of the data directory, encrypted with a key of their own. Uploads are in clear while a run reads
 * them: `incoming`, most of it without a name (docs/decisions/004).
 */
export interface WorkingStore {
  readonly id: string
  readonly directory: string
  readonly engine: BulkEngine
  /** Everybody affected. */
  readonly peopleFiles: PeopleFiles
  /** Ends showing that whoever works in it lives. */
  readonly release: () => void
}

const rootOf = (config: Config): string => join(config.dataDir, 'exposure')
export const runningDirectory = (config: Config, id: string): string =>
  join(rootOf(config), 'running', id)
export const keptDirectory = (config: Config, id: string): string =>
  join(rootOf(config), 'kept', id)
const peopleFilesIn = (directory: string): PeopleFiles => ({
  everybody: join(directory, 'people.parquet'),
  repeated: join(directory, 'repeated-rows'),
  merged: (part) => join(directory, `merged-${part}.parquet`),
})

/** A fresh store for one run; what an earlier try of the same run left is removed first. */
export async function createStore(config: Config, id: string, key: Key): Promise<WorkingStore> {
  const directory = runningDirectory(config, id)
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const owner = join(directory, 'owner')
  await writeFile(owner, ownerMark(), { mode: 0o600 })
  return {
    id,
    directory,
    engine: await open(config, directory, key),
    peopleFiles: peopleFilesIn(directory),
    release: keepTouched(owner),
  }
}

/** Opens a kept store again. */
export async function openStore(config: Config, id: string, key: Key): Promise<WorkingStore> {
  const directory = keptDirectory(config, id)
  return {
    id,
    directory,
    engine: await open(config, directory, key),
    peopleFiles: peopleFilesIn(directory),
    release: () => {},
  }
}

const open = (config: Config, directory: string, key: Key): Promise<BulkEngine> =>
  openBulkEngine({
    directory,
    key: reveal(key),
    memoryBytes: config.exposure.memoryBytes,
    threads: config.exposure.threads ?? availableParallelism(),
  })

/** Closes a store of a run that is done and keeps it; in one step, so that there is no half-kept store. */
export async function keepStore(config: Config, store: WorkingStore): Promise<void> {
  store.release()
  await store.engine.close()
  await rm(join(store.directory, 'spill'), { recursive: true, force: true })
  await rm(join(store.directory, 'owner'), { force: true })
  const kept = keptDirectory(config, store.id)
  await mkdir(join(rootOf(config), 'kept'), { recursive: true, mode: 0o700 })
  await rm(kept, { recursive: true, force: true })
  await rename(store.directory, kept)
}

/** Closes and removes a store. Its key was in memory only, so what a disk still holds of its encrypted files is noise. */
export async function discardStore(store: WorkingStore): Promise<void> {
  store.release()
  await store.engine.close()
  await rm(store.directory, { recursive: true, force: true })
}

export interface Stored {
  readonly files: number
  readonly bytes: number
}

/** Removes a kept store, or what a dead run left. */
export async function removeStore(config: Config, id: string): Promise<void> {
  for (const directory of [keptDirectory(config, id), runningDirectory(config, id)])
    await rm(directory, { recursive: true, force: true })
}

/** What `removeStore` would remove. */
export async function measureStore(config: Config, id: string): Promise<Stored> {
  let files = 0
  let bytes = 0
  for (const directory of [keptDirectory(config, id), runningDirectory(config, id)]) {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
      () => [],
    )
    for (const entry of entries.filter((found) => found.isFile())) {
      files++
      bytes += (await stat(join(entry.parentPath, entry.name))).size
    }
  }
  return { files, bytes }
}

/** Ids of the stores that are kept. */
export const listKept = (config: Config): Promise<readonly string[]> =>
  readdir(join(rootOf(config), 'kept')).catch(() => [])

/**
 * Removes stores of runs whose process is gone: their keys died with it. Called when a
 * worker starts, every hour, and before each run. Returns how many there were.
 */
export async function sweepStores(config: Config): Promise<number> {
  const root = join(rootOf(config), 'running')
  let swept = 0
  for (const id of await readdir(root).catch(() => [])) {
    const path = join(root, id, 'owner')
    const owner = await readFile(path, 'utf8').catch(() => '')
    if (owner === '' ? await isNew(join(root, id)) : await isOwnerLiving(path, owner)) continue
    await rm(join(root, id), { recursive: true, force: true })
    swept++
  }
  return swept
}

/** A store is without its owner's name for a moment while it is made. */
async function isNew(directory: string): Promise<boolean> {
  const found = await stat(directory).catch(() => null)
  return found !== null && performance.timeOrigin + performance.now() - found.mtimeMs < 10_000
}
