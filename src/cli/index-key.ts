import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { faultInWords } from './file-faults.ts'

/** Reads the key of an index of records; whether it fits is checked when the index is opened. */
export async function readIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    return ok(await readFile(path))
  } catch (error) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read the key ${path}: ${faultInWords(error)}. Nothing was read. Give the file that "breakwater index-records" wrote.`,
      ),
    )
  }
}

/** The same, but creates the file where there is none, readable by its owner only. */
export async function makeIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const key = randomBytes(32)
    await writeFile(path, key, { flag: 'wx', mode: 0o600 })
    return ok(key)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return readIndexKey(path)
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot write the key ${path}: ${faultInWords(error)}. Nothing was done. Name a file with --key that can be written.`,
      ),
    )
  }
}
