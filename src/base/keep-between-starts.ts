import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { sha256 } from './ids.ts'

/**
 * What takes long to make and is the same at every start, kept as JSON beside the compiled code. `madeFrom` is all
 * that it depends on, with the text of the code that makes it: what was made from anything else is not taken for
 * it. It is made anew where no compiled code is kept and where the file cannot be read, and stays unkept where the
 * folder cannot be written.
 */
export function keepBetweenStarts<Value>(
  name: string,
  madeFrom: readonly string[],
  make: () => Value,
  /** None where no compiled code is kept. */
  folder: string | null = module.getCompileCacheDir() ?? null,
): Value {
  if (folder === null) return make()
  const file = join(folder, `${name}-${sha256(JSON.stringify(madeFrom))}.json`)
  const kept = readKept(file)
  // Nobody else writes there: who could might as well change the compiled code.
  if (kept !== undefined) return kept as Value
  const value = make()
  keep(file, value)
  return value
}

function readKept(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function keep(file: string, value: unknown): void {
  // Two may start at once, and each reads the whole file or none.
  const own = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(own, JSON.stringify(value))
    renameSync(own, file)
  } catch {
    // The next start makes it again, as it does where no compiled code can be kept.
  }
}
