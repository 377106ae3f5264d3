import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { silent, type OnProgress } from '#base/progress.ts'
import { err, ok, type Result } from '#base/result.ts'
import { exportList, type ExportFormat } from './affected/lists/export-list.ts'
import type { ExportName } from './affected/lists/queries.ts'
import { dropRelation, listKinds, stepsBetween } from './affected/queries.ts'
import { findAffected } from './affected/find-affected.ts'
import type { PlantedTable } from './affected/people/queries.ts'
import { fingerprintSource } from './inventory/fingerprint-source.ts'
import { takeInventory } from './inventory/take-inventory.ts'
import { linkTables } from './linking/link-tables.ts'
import { readLeak } from './reading/read-leak.ts'
import { nameOf, type LeakFile, type LeakReading } from './reading/types.ts'
import { summarise, type ExposureSummary } from './summarise-exposure.ts'
import { ProgressTracker } from './track-progress.ts'
import type { Bulk, ColumnFinding, LeakTable } from './types.ts'
import { judgeClaim } from './verdict/judge-claim.ts'
import { openIndex } from './verdict/prepare-index.ts'
import { refuseCanaries, refuseOwn } from './verdict/refuse-records.ts'
import { chooseRoles } from './verdict/roles.ts'
import type { JudgeRequest, RecordIndex, RecordTables } from './verdict/types.ts'
import type { WorkingStore } from './working-store/open-store.ts'

export interface ExposureRequest {
  readonly files: readonly LeakFile[]
  readonly customers: readonly LeakFile[]
  /** Own records as a prepared index, in place of `customers`. */
  readonly index: { readonly path: string; readonly key: Uint8Array } | null
  readonly canaries: readonly LeakFile[]
  readonly older: readonly LeakFile[]
  readonly claimedCount: number | null
  readonly ourDomains: readonly string[]
  /** Folder for the lists and the summary; null where none are wanted now. */
  readonly out: string | null
  /** Whether files may vanish while the store lives, so that their rows have to be copied. */
  readonly filesMayVanish: boolean
}

/** Lists are written here first, below where they are to be, and are moved there when all are whole. */
const unfinished = '.unfinished'

/** A folder for lists that are not all there yet; what a killed run left in it is removed. */
async function startLists(out: string) {
  const folder = join(out, unfinished)
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  await remove()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return {
    folder,
    remove,
    /** An older summary goes first and ours comes last: where one is, all that it tells of is. */
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
  /** Whom it is for, for people. */
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

/** What a run writes below `out`, each file with what it is. */
export const filesWritten = (
  ourDomains: readonly string[],
): readonly (readonly [file: string, what: string])[] => [
  ...[everybody, ...listsOfRun(ourDomains)].map((list) => [fileOf(list), list.isFor] as const),
  [summaryFile, 'what was found, as --json prints it'],
]

/**
 * Reads a leak, says what its columns hold, judges the claim, finds people and companies, writes the
 * lists. Everything of it is in the store and under `out`; what comes back are counts. Throws the
 * signal's reason when aborted, DISK_FULL and OUT_OF_MEMORY as BreakwaterError.
 */
export async function runExposure(
  store: WorkingStore,
  request: ExposureRequest,
  signal: AbortSignal,
  onProgress: OnProgress = silent,
): Promise<Result<ExposureSummary, Refusal>> {
  const bulk: Bulk = { engine: store.engine, signal }
  const { ourDomains } = request
  // A wrong key is told before hours of reading, not after.
  const index = request.index === null ? ok(null) : await openIndex(bulk, request.index)
  if (!index.ok) return index
  const progress = new ProgressTracker(onProgress)
  const reading = await progress.run('reading', 0, (share) =>
    readLeak(bulk, request.files, {
      plainFiles: request.filesMayVanish ? 'copy' : 'view',
      onProgress: ({ rows, bytesDone, bytesTotal }) =>
        share(bytesTotal === 0 ? 0 : bytesDone / bytesTotal, rows),
    }),
  )
  if (!reading.ok) return reading
  const { tables } = reading.value
  const rows = tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)
  if (tables.every(({ rowsIn }) => rowsIn === 0)) return err(nothingToJudge)
  const findings = await progress.run('inventory', rows, () => takeInventory(bulk, tables))
  const judged = await progress.run('verdict', rows, async () => {
    const given = await readGiven(bulk, request, index.value)
    if (!given.ok) return given
    const claim = { leak: tables, findings, ...given.value, ...claimOf(request) }
    return ok({ given: given.value, verdict: await judgeClaim(bulk, claim) })
  })
  if (!judged.ok) return judged
  const { given, verdict } = judged.value
  const lists = request.out === null ? null : await startLists(request.out)
  try {
    const list = lists === null ? null : join(lists.folder, fileOf(everybody))
    const { linked, affected } = await progress.run('people', rows, (share) =>
      findPeople(bulk, { tables, findings, given, store, list, ourDomains }, share),
    )
    const exported = await progress.run('exports', rows, async () =>
      lists === null ? ok(null) : writeLists(bulk, lists.folder, ourDomains),
    )
    if (!exported.ok) return exported
    await dropLeak(bulk, [...linked.tables, ...tables, ...tablesOf(given)])
    const summary = summarise({
      reading: reading.value,
      findings,
      sources: fingerprintSource(tables, findings),
      verdict,
      affected,
      links: linked.links,
      stages: progress.times,
    })
    await lists?.finish(summary)
    return ok(summary)
  } finally {
    await lists?.remove()
  }
}

/** Ties the tables of the leak together and finds the people and companies in them. */
async function findPeople(
  bulk: Bulk,
  leak: {
    readonly tables: readonly LeakTable[]
    readonly findings: readonly ColumnFinding[]
    readonly given: Given
    readonly store: WorkingStore
    /** Where everybody is written down; null where no lists are wanted. */
    readonly list: string | null
    readonly ourDomains: readonly string[]
  },
  share: (done: number) => void,
) {
  const linked = await linkTables(bulk, leak.tables, leak.findings)
  const affected = await findAffected(
    bulk,
    {
      tables: linked.tables,
      findings: linked.findings,
      files: leak.store.peopleFiles,
      list: leak.list,
      ourDomains: leak.ourDomains,
      planted: plantedTables(leak.given.canaries),
    },
    ({ done, total = 0 }) => share(total === 0 ? 0 : done / total),
  )
  return { linked, affected }
}

const nothingToJudge = refusal(
  'INPUT_EMPTY',
  'Cannot judge the leak: its files hold no rows, at most headers. Nothing was kept. Give files with rows in them.',
)

const claimOf = ({ claimedCount }: ExposureRequest): Pick<JudgeRequest, 'claimed'> =>
  claimedCount === null ? {} : { claimed: { count: claimedCount } }

type Given = Pick<JudgeRequest, 'customers' | 'canaries' | 'older'>

/** What the claim is judged by: own records, planted ones, older leaks, each in tables of its own. */
async function readGiven(
  bulk: Bulk,
  { customers, canaries, older }: ExposureRequest,
  index: RecordIndex | null,
): Promise<Result<Given, Refusal>> {
  const read = async (
    files: readonly LeakFile[],
    prefix: string,
    refuse: (records: RecordTables) => Refusal | null = () => null,
  ): Promise<Result<RecordTables, Refusal>> => {
    const found: Result<LeakReading, Refusal> = await readLeak(bulk, files, { prefix })
    if (!found.ok) return found
    const { tables } = found.value
    const records = {
      kind: 'tables',
      tables,
      findings: await takeInventory(bulk, tables),
    } as const
    const refused = refuse(records)
    return refused === null ? ok(records) : err(refused)
  }
  const own =
    index !== null
      ? ok(index)
      : customers.length === 0
        ? null
        : await read(customers, 'customers', refuseOwn)
  if (own !== null && !own.ok) return own
  const planted = canaries.length === 0 ? null : await read(canaries, 'canaries', refuseCanaries)
  if (planted !== null && !planted.ok) return planted
  const before: { name: string; records: RecordTables }[] = []
  for (const [i, file] of older.entries()) {
    const records = await read([file], `older_${i + 1}`)
    if (!records.ok) return records
    before.push({ name: nameOf(file), records: records.value })
  }
  return ok({
    ...(own === null ? {} : { customers: own.value }),
    ...(planted === null ? {} : { canaries: planted.value }),
    ...(before.length === 0 ? {} : { older: before }),
  })
}

async function writeLists(
  bulk: Bulk,
  folder: string,
  ourDomains: readonly string[],
): Promise<Result<null, Refusal>> {
  const listed = join(folder, fileOf(everybody))
  for (const list of listsOfRun(ourDomains)) {
    const file = join(folder, fileOf(list))
    const written = await exportList(bulk, list.what, list.format, file, ourDomains, listed)
    if (!written.ok) return written
  }
  return ok(null)
}

const plantedTables = (canaries: JudgeRequest['canaries']): readonly PlantedTable[] =>
  canaries === undefined
    ? []
    : chooseRoles(canaries.tables, canaries.findings).flatMap(({ relation, email }) =>
        email === null ? [] : [{ relation, email }],
      )

/** Tables of what was given to compare with. */
const tablesOf = ({ customers, canaries, older = [] }: Given): readonly LeakTable[] => [
  ...(customers?.kind === 'tables' ? customers.tables : []),
  ...(canaries?.tables ?? []),
  ...older.flatMap(({ records }) => (records.kind === 'tables' ? records.tables : [])),
]

/** What later views need are people and companies; rows of the leak and of what was given, and the steps between, go. */
async function dropLeak({ engine }: Bulk, tables: readonly LeakTable[]): Promise<void> {
  const gone = [...stepsBetween, ...tables.map(({ relation }) => relation)]
  const found = await engine.rows<{ relation: string; isView: boolean }>(listKinds(gone))
  for (const { relation, isView } of found) await engine.run(dropRelation(relation, isView))
}
