import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** Files named on the command line, by their full paths; a name that is no file is refused before any is read. */
export async function findFiles<Role extends string>(
  named: Readonly<Record<Role, readonly string[]>>,
): Promise<Result<Readonly<Record<Role, readonly { readonly path: string }[]>>, Refusal>> {
  const roles = Object.entries(named) as [Role, readonly string[]][]
  for (const path of roles.flatMap(([, paths]) => paths)) {
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
  const found = roles.map(([role, paths]) => [role, paths.map((path) => ({ path: resolve(path) }))])
  return ok(Object.fromEntries(found) as Record<Role, readonly { readonly path: string }[]>)
}
