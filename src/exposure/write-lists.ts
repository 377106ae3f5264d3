import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { exportList, type ExportFormat } from './affected/lists/export-list.ts'
import type { ExportName } from './affected/lists/files/queries.ts'
import type { ExposureSummary } from './summarise-exposure.ts'
import type { Bulk } from './types.ts'

/** The folder inside the target folder in which lists are written first; they are moved when all are complete. */
const unfinished = '.unfinished'

/**
 * Begins the lists of a run for `out`, in a folder for unfinished ones, after removing what a killed run left
 * there. `finish` moves them into place, `remove` deletes unfinished ones.
 */
export async function startLists(out: string) {
  const folder = join(out, unfinished)
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  await remove()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return {
    everybody: join(folder, fileOf(everybody)),
    /** Writes all lists but that of everybody, which already exists. */
    write: (bulk: Bulk, ourDomains: readonly string[]): Promise<Result<null, Refusal>> =>
      writeLists(bulk, folder, ourDomains),
    remove,
    /**
     * Removes an older summary first and writes ours last, so that wherever a summary exists, everything it
     * describes does too.
     */
    finish: async (summary: ExposureSummary): Promise<void> => {
      await rm(join(out, summaryFile), { force: true })
      for (const file of await readdir(folder)) await rename(join(folder, file), join(out, file))
      const last = join(folder, summaryFile)
      await writeFile(last, `${JSON.stringify(summary, null, 2)}\n`)
      await rename(last, join(out, summaryFile))
    },
  }
}

/** A list of `--out`. */
interface ListOfRun {
  readonly what: ExportName
  readonly format: ExportFormat
  /** Who the list is for, in words. */
  readonly isFor: string
}

/** Written while people are found; the lists of some of them are read from it. */
const everybody: ListOfRun = {
  what: 'people',
  format: 'parquet',
  isFor: 'everybody affected, for the notices',
}

/** The other lists that a run writes; all but the last two name people, unmasked. */
const listsOfRun = (ourDomains: readonly string[]): readonly ListOfRun[] => [
  { what: 'people-at-risk', format: 'xlsx', isFor: 'the likeliest targets, for the security team' },
  ...(ourDomains.length === 0
    ? []
    : [
        { what: 'our-people', format: 'csv', isFor: 'our own people among them' } as const,
        { what: 'our-logins', format: 'csv', isFor: 'logins at our own pages' } as const,
      ]),
  { what: 'companies', format: 'csv', isFor: 'companies, for those who look after them' },
  { what: 'jurisdictions', format: 'csv', isFor: 'counts by place and kind of data, for legal' },
]

const fileOf = ({ what, format }: Pick<ListOfRun, 'what' | 'format'>): string => `${what}.${format}`
const summaryFile = 'summary.json'

/** The files that a run writes to `out`, each with its description. */
export const filesWritten = (
  ourDomains: readonly string[],
): readonly (readonly [file: string, what: string])[] => [
  ...[everybody, ...listsOfRun(ourDomains)].map((list) => [fileOf(list), list.isFor] as const),
  [summaryFile, 'what was found, as --json prints it'],
]

async function writeLists(
  bulk: Bulk,
  folder: string,
  ourDomains: readonly string[],
): Promise<Result<null, Refusal>> {
  const listed = join(folder, fileOf(everybody))
  for (const list of listsOfRun(ourDomains)) {
    const { what, format } = list
    const file = join(folder, fileOf(list))
    const written = await exportList(bulk, { what, format, file, ourDomains, listed })
    if (!written.ok) return written
  }
  return ok(null)
}
