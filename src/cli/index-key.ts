import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** Reads the key of an index of records; whether it fits is checked when the index is opened. */
export async function readIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read the key ${path}: there is no such file. Nothing was read. Give the file that "breakwater index-records" wrote.`,
      ),
    )
  }
  return ok(bytes)
}

/** The same, but creates the file where there is none, readable by its owner only. */
export async function makeIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const key = randomBytes(32)
    await writeFile(path, key, { flag: 'wx', mode: 0o600 })
    return ok(key)
  } catch {
    return readIndexKey(path)
  }
}
