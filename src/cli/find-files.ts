import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { folder, whyUnreadable } from './file-faults.ts'

/**
 * The full paths of the files named on the command line, without repetitions. A name that is not a file is refused
 * before any file is read.
 */
export async function findFiles<Role extends string>(
  named: Readonly<Record<Role, readonly string[]>>,
): Promise<Result<Readonly<Record<Role, readonly { readonly path: string }[]>>, Refusal>> {
  const roles = Object.entries(named) as [Role, readonly string[]][]
  for (const path of roles.flatMap(([, paths]) => paths)) {
    const why =
      (await whyUnreadable(path)) ?? ((await stat(path)).isFile() ? null : 'it is not a plain file')
    if (why !== null) {
      return err(
        refusal(
          'INPUT_INVALID',
          `Cannot read ${path}: ${why}. Nothing was read.${why === folder ? ' Name its files, FOLDER/*, or pack it into one archive.' : ' Correct the name, or allow the file to be read.'}`,
        ),
      )
    }
  }
  const found = roles.map(([role, paths]) => [
    role,
    [...new Set(paths.map((path) => resolve(path)))].map((path) => ({ path })),
  ])
  return ok(Object.fromEntries(found) as Record<Role, readonly { readonly path: string }[]>)
}
