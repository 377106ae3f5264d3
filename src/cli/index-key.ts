import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** The key of an index of records from its file; whether it fits is for the index to say. */
export async function readIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read the key ${path}: there is no such file. Nothing was read. Give the file that \`breakwater index-records\` wrote.`,
      ),
    )
  }
  return ok(bytes)
}

/** The same; where there is no file yet, one is made that only its owner can read. */
export async function makeIndexKey(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const key = randomBytes(32)
    await writeFile(path, key, { flag: 'wx', mode: 0o600 })
    return ok(key)
  } catch {
    return readIndexKey(path)
  }
}
