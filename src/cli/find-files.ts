import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** Files named on the command line, by their full paths; a name that is no file is refused before any is read. */
export async function findFiles(
  paths: readonly string[],
): Promise<Result<readonly { readonly path: string }[], Refusal>> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile() !== true) {
      return err(
        refusal(
          'INPUT_INVALID',
          `Cannot read ${path}: there is no file of this name. Nothing was read.`,
        ),
      )
    }
  }
  return ok(paths.map((path) => ({ path: resolve(path) })))
}
