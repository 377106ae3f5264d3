import { existsSync } from 'node:fs'
import { mkdir, readdir, realpath, rm, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { isBelow } from '#base/is-below.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import type { LeakFile } from '../reading/types.ts'
import { masterKey, newKey, unwrapKey, wrapKey, type Key } from '../working-store/keys.ts'
import { openPlain, type PlainFile } from '../working-store/plain-file.ts'
import { sealFile } from '../working-store/seal-file.ts'
import { deleteUpload, findUpload, insertUpload, listUploads } from './queries.ts'

/** A file of a run: handed over before, or in the server's folder for leaks. */
export type FileReference =
  | { readonly kind: 'upload'; readonly id: string }
  | { readonly kind: 'path'; readonly path: string }

/** Keys of uploads, where there is no master key; they are lost when this process ends. */
const heldKeys = new Map<string, Key>()

const uploadsOf = ({ config }: Context): string => join(config.dataDir, 'exposure', 'uploads')

/**
 * Takes in a file and encrypts it as it arrives, under a key of its own. Without a master key only this process can
 * read it, and only until it ends.
 */
export async function addUpload(
  ctx: Context,
  actor: Actor,
  input: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<
  Result<{ readonly id: string; readonly name: string; readonly bytes: number }, Refusal>
> {
  const master = await masterKey(ctx.config)
  if (!master.ok) return master
  const id = ctx.ids.next('upload')
  const key = newKey()
  await mkdir(uploadsOf(ctx), { recursive: true, mode: 0o700 })
  const name = basename(input.name.replaceAll('\\', '/')) || input.name
  const bytes = await sealFile(input.bytes, join(uploadsOf(ctx), id), key)
  if (bytes === 0) {
    await rm(join(uploadsOf(ctx), id), { force: true })
    return err(refusal('INPUT_EMPTY', 'The file is empty. Nothing was kept.'))
  }
  if (master.value === null) heldKeys.set(id, key)
  const wrappedKey = master.value === null ? null : wrapKey(master.value, key, id)
  await inTransaction(ctx.db, async (tx) => {
    const at = nowOf(ctx)
    await rows(tx, insertUpload({ id, name, bytes: String(bytes), wrappedKey, at, by: actor.id }))
    await appendAudit(tx, ctx, actor, {
      action: 'exposure.uploaded',
      subject: id,
      detail: { bytes },
    })
  })
  return ok({ id, name, bytes })
}

/** A picker of files shows no more; whoever has more names a part of the path. */
const mostListed = 1000

/** Files in the server's folder for leaks, by path below it: the first of those whose path contains `name`. */
export async function listFolder(
  { config }: Pick<Context, 'config'>,
  name = '',
): Promise<{
  readonly isSet: boolean
  readonly files: readonly { path: string; bytes: number }[]
  /** All whose path contains it. */
  readonly total: number
}> {
  const { folder } = config.exposure
  if (folder === null) return { isSet: false, files: [], total: 0 }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const asked = name.toLowerCase()
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path.toLowerCase().includes(asked))
    .toSorted((a, b) => a.localeCompare(b))
  const files = await Promise.all(
    paths.slice(0, mostListed).map(async (path) => {
      // It may be gone by now.
      const found = await stat(join(folder, path)).catch(() => null)
      return found === null ? [] : [{ path, bytes: found.size }]
    }),
  )
  return { isSet: true, files: files.flat(), total: paths.length }
}

/** The name to show for a reference, or the refusal where its file does not exist. */
export async function nameFile(
  ctx: Context,
  file: FileReference,
): Promise<Result<string, Refusal>> {
  if (file.kind === 'path') {
    const found = await inFolder(ctx, file.path)
    return found.ok ? ok(file.path) : found
  }
  const row = await maybeRow(ctx.db, findUpload({ id: file.id }))
  return row === undefined ? err(noUpload(file.id)) : ok(row.name)
}

/** Where uploads are in clear while a run reads them. */
export interface Incoming {
  readonly directory: string
  /** By upload id, since the same upload may be given in two roles. */
  readonly open: Map<string, PlainFile>
}

/**
 * Where the bytes can be read: in the folder, or decrypted below `incoming`, which the caller closes. An
 * upload's name is data and never part of a path.
 */
export async function locateFile(
  ctx: Context,
  file: FileReference,
  incoming: Incoming,
): Promise<Result<LeakFile, Refusal>> {
  if (file.kind === 'path') return inFolder(ctx, file.path)
  const row = await maybeRow(ctx.db, findUpload({ id: file.id }))
  if (row === undefined) return err(noUpload(file.id))
  const sealed = join(uploadsOf(ctx), file.id)
  if (!existsSync(sealed)) return err(noUpload(file.id))
  const key = await keyOf(ctx, row)
  if (!key.ok) return key
  const plain =
    incoming.open.get(file.id) ?? (await openPlain(incoming.directory, sealed, key.value))
  incoming.open.set(file.id, plain)
  return ok({ path: plain.path, name: row.name })
}

async function keyOf(
  { config }: Context,
  row: { readonly id: string; readonly wrappedKey: string | null },
): Promise<Result<Key, Refusal>> {
  if (row.wrappedKey === null) {
    const held = heldKeys.get(row.id)
    return held === undefined ? err(lostKey(row.id)) : ok(held)
  }
  const master = await masterKey(config)
  if (!master.ok) return master
  return master.value === null
    ? err(lostKey(row.id))
    : unwrapKey(master.value, row.wrappedKey, row.id)
}

/** Removes an upload: its key first, then its bytes. */
export async function removeUpload(ctx: Context, id: string): Promise<void> {
  heldKeys.delete(id)
  await rows(ctx.db, deleteUpload({ id }))
  await rm(join(uploadsOf(ctx), id), { force: true })
}

/**
 * Removes files of uploads that the database does not know, since a process died while they arrived. Only files
 * from before that time: an upload is recorded once it is complete.
 */
export async function sweepUploads(ctx: Context, before: Temporal.Instant): Promise<void> {
  const known = new Set((await rows(ctx.db, listUploads())).map(({ id }) => id))
  for (const name of await readdir(uploadsOf(ctx)).catch(() => [])) {
    const path = join(uploadsOf(ctx), name)
    if (known.has(name)) continue
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtimeMs < before.epochMilliseconds) await rm(path, { force: true })
  }
}

async function inFolder({ config }: Context, path: string): Promise<Result<LeakFile, Refusal>> {
  const { folder } = config.exposure
  if (folder === null) {
    return err(
      refusal(
        'FORBIDDEN',
        'Cannot read a file of the server: no folder is set for it. Nothing was read. Upload the file, or set BREAKWATER_EXPOSURE_DIR.',
      ),
    )
  }
  const missing = refusal(
    'NOT_FOUND',
    "There is no such file in the server's folder for leaks. Nothing was read. GET /api/exposure/files lists what there is.",
  )
  // Links are followed first, so that none leads out of the folder.
  const real = await realpath(resolve(folder, path)).catch(() => null)
  const root = await realpath(folder).catch(() => null)
  if (real === null || root === null) return err(missing)
  if (!isBelow(root, real)) return err(missing)
  return (await stat(real)).isFile() ? ok({ path: real }) : err(missing)
}

const noUpload = (id: string): Refusal =>
  refusal(
    'NOT_FOUND',
    `There is no upload ${id}: it was used by a run before, or never arrived. Upload the file again.`,
  )

const lostKey = (id: string): Refusal =>
  refusal(
    'EXPOSURE_KEY',
    `Cannot read upload ${id}: its key was in the memory of a process that has ended. Nothing was read. ` +
      'Upload the file again, or set BREAKWATER_EXPOSURE_KEY_FILE so that uploads outlive a restart.',
  )
