import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  scrypt,
  type ScryptOptions,
} from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { isBelow } from '#base/is-below.ts'
import { redact, reveal, type Redacted } from '#base/redacted.ts'
import { err, ok, type Result } from '#base/result.ts'

/** A key of 32 bytes. */
export type Key = Redacted<Uint8Array>

/** A fresh key for one working store; never used for another, which is what makes its nonces safe. */
export const newKey = (): Key => redact(randomBytes(32))

const scryptAsync = promisify<string, Uint8Array, number, ScryptOptions, Uint8Array>(scrypt)

/** 128 MB and about half a second on one core: the strongest that RFC 7914 recommends for interactive use, twice over. */
const scryptCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/**
 * The key that protects the keys of working stores: from a file outside the data directory, from a
 * passphrase, or from the program's own file; null where there is none. EXPOSURE_KEY where a file
 * cannot serve.
 */
export async function masterKey(config: Config): Promise<Result<Key | null, Refusal>> {
  const { dataDir, exposure } = config
  if (exposure.keyFile !== null) return fromFile(exposure.keyFile, dataDir)
  if (exposure.passphrase !== null) return ok(await fromPassphrase(config, exposure.passphrase))
  return exposure.ownKeyFile !== null && existsSync(exposure.ownKeyFile)
    ? fromFile(exposure.ownKeyFile, dataDir)
    : ok(null)
}

/** Whether rows of a leak can be kept after its reading: only where there is a key to encrypt them under. */
export async function canKeepRows(config: Config): Promise<boolean> {
  const master = await masterKey(config)
  return master.ok && master.value !== null
}

/**
 * On one machine, makes the program's own key file where no key is given; returns its path when it was
 * made now. Several machines on one database need a key that all have, which only the operator can give.
 */
export async function makeOwnKey({
  dataDir,
  databaseUrl,
  exposure,
}: Config): Promise<string | null> {
  const { keyFile, passphrase, ownKeyFile } = exposure
  if (keyFile !== null || passphrase !== null || databaseUrl !== null) return null
  if (ownKeyFile === null || isBelow(dataDir, ownKeyFile)) return null
  try {
    await mkdir(dirname(ownKeyFile), { recursive: true, mode: 0o700 })
    await writeFile(ownKeyFile, randomBytes(32), { flag: 'wx', mode: 0o600 })
    return ownKeyFile
  } catch {
    // It is there already, or the home cannot be written: then nothing is kept, and pages say so.
    return null
  }
}

const derived = new WeakMap<Config, Promise<Key>>()

/** Derived once a process, beside the event loop: every look into a store asks for it. */
function fromPassphrase(config: Config, passphrase: Redacted<string>): Promise<Key> {
  const known = derived.get(config)
  if (known !== undefined) return known
  const made = saltOf(config.dataDir).then(async (salt) =>
    redact<Uint8Array>(await scryptAsync(reveal(passphrase), salt, 32, scryptCost)),
  )
  derived.set(config, made)
  // A folder that could not be read is tried again at the next look.
  made.catch(() => derived.delete(config))
  return made
}

async function fromFile(path: string, dataDir: string): Promise<Result<Key, Refusal>> {
  if (isBelow(dataDir, path)) {
    return err(
      unusable('the file lies in the data directory, beside what it protects', 'Move it elsewhere'),
    )
  }
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return err(unusable(`the file cannot be read (${code})`, 'Correct the path or its permissions'))
  }
  if (bytes.length === 32) return ok(redact(bytes))
  const text = Buffer.from(bytes).toString('latin1').trim()
  const written = /^[0-9a-f]{64}$/i.test(text)
    ? Buffer.from(text, 'hex')
    : /^[A-Za-z0-9+/]{43}=$/.test(text)
      ? Buffer.from(text, 'base64')
      : null
  return written === null
    ? err(
        unusable(
          `the file holds ${bytes.length} bytes, neither 32 bytes nor these as hex or base64`,
          'Make one with `head -c 32 /dev/urandom > FILE`',
        ),
      )
    : ok(redact(written))
}

const unusable = (found: string, next: string): Refusal =>
  refusal(
    'EXPOSURE_KEY',
    `Cannot use the key file of working stores (BREAKWATER_EXPOSURE_KEY_FILE): ${found}. Nothing was read or written. ${next}.`,
  )

/** Public by nature; it only makes the same passphrase give another key elsewhere. */
async function saltOf(dataDir: string): Promise<Uint8Array> {
  const path = join(dataDir, 'exposure', 'passphrase-salt')
  await mkdir(join(dataDir, 'exposure'), { recursive: true, mode: 0o700 })
  await writeFile(path, randomBytes(32), { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  return readFile(path)
}

/** Encrypts a store's key with the master key; `runId` is bound to it, so that keys cannot be exchanged. */
export function wrapKey(master: Key, key: Key, runId: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrapping(master), nonce).setAAD(Buffer.from(runId))
  const sealed = Buffer.concat([cipher.update(reveal(key)), cipher.final()])
  return `v1.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64')}`
}

/** The key back, or EXPOSURE_KEY where the master key is another than the one that wrapped it. */
export function unwrapKey(master: Key, wrapped: string, runId: string): Result<Key, Refusal> {
  const bytes = Buffer.from(wrapped.replace(/^v1\./, ''), 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping(master), bytes.subarray(0, 12))
      .setAAD(Buffer.from(runId))
      .setAuthTag(bytes.subarray(-16))
    return ok(redact(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])))
  } catch {
    return err(
      refusal(
        'EXPOSURE_KEY',
        `Cannot open the working store of ${runId}: the key in use now is not the one it was kept with. ` +
          'Nothing was changed. Set the key file or passphrase of that time again, or destroy the store.',
      ),
    )
  }
}

/** The master key never encrypts data itself; what wraps is derived from it (RFC 5869). */
const wrapping = (master: Key): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', reveal(master), '', 'breakwater exposure key wrapping', 32))

/** Names a wrapped key in a certificate without giving it away. */
export const fingerprintOf = (wrapped: string): string =>
  createHash('sha256').update(wrapped).digest('hex')
