import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { refusal, type Refusal } from '#base/errors.ts'
import { linesOf } from '#base/lines.ts'
import { err, ok, type Result } from '#base/result.ts'
import { whyNewer } from '../migrate.ts'

/**
 * A backup is gzipped lines of JSON: a head that describes it, every row as `["table",{…}]`, and the sha256 of
 * all lines before, each with its line feed. Any tool can read it; only a complete one is restored.
 */
export interface BackupHead {
  /** Version of the format. */
  readonly breakwaterBackup: 1
  /** The schema number of its rows. */
  readonly schema: number
  readonly madeAt: string
  /** The number of rows of each table. */
  readonly rows: Readonly<Record<string, number>>
}

const head = z.object({
  breakwaterBackup: z.literal(1),
  schema: z.number().int().min(1),
  madeAt: z.iso.datetime(),
  rows: z.record(z.string(), z.number().int().min(0)),
})
const end = z.object({ sha256: z.string() })

export const rowLine = (table: string, row: string): string => `["${table}",${row}]`

/** The table and the row of a line, the row still as JSON. */
export function readRowLine(line: string): { readonly table: string; readonly row: string } {
  const close = line.indexOf('"', 2)
  return { table: line.slice(2, close), row: line.slice(close + 2, -1) }
}

/** The same lines, followed by their hash. */
export async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    const ended = `${line}\n`
    hash.update(ended)
    yield ended
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}

export const readLines = (path: string): AsyncGenerator<string> =>
  linesOf(createReadStream(path).pipe(createGunzip()))

export const rowsOf = ({ rows }: BackupHead): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)

/**
 * Reads a backup from end to end and returns its head. INPUT_INVALID where the file is not a backup,
 * INPUT_BROKEN where it is incomplete or altered, SCHEMA_NEWER where this program is too old to restore it.
 */
export async function checkBackup(path: string): Promise<Result<BackupHead, Refusal>> {
  const hash = createHash('sha256')
  let first: BackupHead | undefined
  let last = ''
  let lines = 0
  const found: Record<string, number> = {}
  try {
    for await (const line of readLines(path)) {
      if (lines === 1) {
        const read = head.safeParse(parsed(last))
        if (!read.success) return err(noBackup(path))
        first = read.data
      } else if (lines > 1) {
        const { table } = readRowLine(last)
        found[table] = (found[table] ?? 0) + 1
      }
      if (lines > 0) hash.update(`${last}\n`)
      last = line
      lines++
    }
  } catch {
    return err(lines > 0 ? notWhole(path) : noBackup(path))
  }
  if (first === undefined) return err(noBackup(path))
  const seal = end.safeParse(parsed(last))
  const isWhole = seal.success && seal.data.sha256 === hash.digest('hex')
  const expected = Object.entries(first.rows)
  if (!isWhole || expected.some(([table, count]) => (found[table] ?? 0) !== count)) {
    return err(notWhole(path))
  }
  const why = await whyNewer('The backup', first.schema)
  return why === null ? ok(first) : err(why)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const noBackup = (path: string): Refusal =>
  refusal(
    'INPUT_INVALID',
    `${path} is not a backup of Breakwater, judged by its first line. Nothing was changed. Give a file that "breakwater backup" wrote.`,
  )

const notWhole = (path: string): Refusal =>
  refusal(
    'INPUT_BROKEN',
    `The backup ${path} is incomplete or was altered: its content does not match the hash at its end, or there is none. Nothing was changed. Copy the file again, or take an older backup.`,
  )
