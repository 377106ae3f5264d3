import { access, constants, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { faultInWords } from './file-faults.ts'

/** Why a path cannot be read as a file; null where it can. */
async function whyNot(path: string): Promise<string | null> {
  const fault = await stat(path).then(
    (found) => (found.isDirectory() ? folder : found.isFile() ? null : 'it is not a plain file.'),
    (error: unknown) => `${faultInWords(error)}.`,
  )
  if (fault !== null) return fault
  return access(path, constants.R_OK).then(
    () => null,
    (error: unknown) => `${faultInWords(error)}.`,
  )
}
const folder = 'it is a folder. Name its files: FOLDER/*, or pack it into one archive.'

/** Files named on the command line, by their full paths, each once; a name that is no file is refused before any is read. */
export async function findFiles<Role extends string>(
  named: Readonly<Record<Role, readonly string[]>>,
): Promise<Result<Readonly<Record<Role, readonly { readonly path: string }[]>>, Refusal>> {
  const roles = Object.entries(named) as [Role, readonly string[]][]
  for (const path of roles.flatMap(([, paths]) => paths)) {
    const why = await whyNot(path)
    if (why !== null) {
      return err(refusal('INPUT_INVALID', `Cannot read ${path}: ${why} Nothing was read.`))
    }
  }
  const found = roles.map(([role, paths]) => [
    role,
    [...new Set(paths.map((path) => resolve(path)))].map((path) => ({ path })),
  ])
  return ok(Object.fromEntries(found) as Record<Role, readonly { readonly path: string }[]>)
}
