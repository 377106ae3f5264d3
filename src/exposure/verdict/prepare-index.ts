import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { BreakwaterError, refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Bulk } from '../types.ts'
import {
  countIndex,
  indexVersion,
  readIndexNotes,
  writeIndex,
  type IndexNote,
} from './prepared/queries.ts'
import { selectTimes, type Count, type DayCount } from './records/queries.ts'
import { dayLengthOf, learnTimeForm } from './read-days.ts'
import { chooseRoles, type RoleColumns } from './roles.ts'
import type { RecordIndex, RecordTables } from './types.ts'

/** In bytes. HMAC-SHA-256 gains nothing from a longer key. */
const keyLength = 32

/**
 * Writes records to a Parquet file as keyed hashes (HMAC-SHA-256, cut to 128 bits) of address, phone number, name and
 * company, with the day each was made: enough to compare any later leak with them, and useless without the key. May
 * run twice; the file appears only when it is complete.
 */
export async function prepareIndex(
  { engine, signal }: Bulk,
  { tables, findings }: Omit<RecordTables, 'kind'>,
  to: { readonly path: string; readonly key: Uint8Array },
): Promise<Result<RecordIndex, Refusal>> {
  const roles = chooseRoles(tables, findings)
  if (to.key.length !== keyLength) return err(wrongLength(to.key.length))
  if (roles.length === 0) {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot prepare an index of the records: none of the tables has a column of mail addresses, phone numbers or names. Nothing was written. Check the columns in the inventory.',
      ),
    )
  }
  const part = `${to.path}.${randomBytes(4).toString('hex')}.part`
  try {
    await engine.run(
      writeIndex(roles, {
        key: to.key,
        dayLength: await dayLength({ engine, signal }, roles),
        path: part,
        check: checkOf(to.key),
      }),
      { signal },
    )
    await rename(part, to.path)
  } catch (cause) {
    await rm(part, { force: true })
    throw cause
  }
  return openIndex({ engine, signal }, to)
}

/** Opens an index. Refuses a file that is not an index or of another version, and a key other than its own. */
export async function openIndex(
  { engine, signal }: Bulk,
  { path, key }: { readonly path: string; readonly key: Uint8Array },
): Promise<Result<RecordIndex, Refusal>> {
  if (key.length !== keyLength) return err(wrongLength(key.length))
  const notes = existsSync(path) ? await readNotes({ engine, signal }, path) : []
  const note = (wanted: string): string | undefined =>
    notes.find((one) => one.key === wanted)?.value
  const version = note('breakwater_index')
  if (version !== indexVersion) {
    const found =
      version === undefined
        ? 'the file is missing or is not an index'
        : `it is of version ${version}, and this program reads version ${indexVersion}`
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot open the index of records: ${found}. Nothing was compared. Prepare the index again from the records.`,
      ),
    )
  }
  const expected = Buffer.from(checkOf(key))
  const found = Buffer.from(note('key_check') ?? '')
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot open the index of records: it was made with another key. Nothing was compared. Give the key that prepared it, or prepare the index again.',
      ),
    )
  }
  const [rows] = await engine.rows<Count>(countIndex(path), { signal })
  return ok({ kind: 'index', path, key, rows: rows?.count ?? 0 })
}

/** What is noted in a Parquet file; nothing where the file is not one. */
async function readNotes({ engine, signal }: Bulk, path: string): Promise<readonly IndexNote[]> {
  try {
    return await engine.rows<IndexNote>(readIndexNotes(path), { signal })
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof BreakwaterError) throw error
    return []
  }
}

/** How many characters at the start of a time tell its day in these tables: 10 of `2026-03-01T08:30:00Z`. */
export async function dayLength(
  { engine, signal }: Bulk,
  roles: readonly RoleColumns[],
): Promise<number> {
  const dated = roles.find(({ created }) => created !== null)
  if (dated === undefined) return 10
  const times = await engine.rows<DayCount>(selectTimes(dated), { signal })
  return dayLengthOf(learnTimeForm(times.flatMap(({ day }) => day ?? [])))
}

const checkOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('breakwater index key check').digest('hex').slice(0, 16)

const wrongLength = (found: number): Refusal =>
  refusal(
    'INPUT_INVALID',
    `Cannot use the key of the index of records: it must be ${keyLength} bytes, and has ${found}. Nothing was written or compared. Make one with 32 random bytes.`,
  )
