import { refusal, type Refusal } from '#base/errors.ts'
import { silent, type Watch } from '#base/progress.ts'
import { err, ok, type Result } from '#base/result.ts'
import { dropRelation, listKinds, stepsBetween } from './affected/queries.ts'
import { findAffected } from './affected/find-affected.ts'
import type { PlantedTable } from './affected/people/survey/queries.ts'
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
import { startLists } from './write-lists.ts'

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

/**
 * Reads a leak, recognises its columns, judges the claim, finds people and companies, and writes the lists. All
 * data stays in the store and under `out`; only counts are returned. Throws the signal's reason when aborted, and
 * DISK_FULL and OUT_OF_MEMORY as BreakwaterError.
 */
export async function runExposure(
  store: WorkingStore,
  request: ExposureRequest,
  { signal, onProgress = silent }: Watch,
): Promise<Result<ExposureSummary, Refusal>> {
  const bulk: Bulk = { engine: store.engine, signal }
  const { ourDomains } = request
  // A wrong key is reported before hours of reading, not after them.
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
  const findings = await progress.run('inventory', rows, () =>
    takeInventory(bulk, tables, reading.value.counts),
  )
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
    const list = lists?.everybody ?? null
    const { linked, affected } = await progress.run('people', rows, (share) =>
      findPeople(bulk, { tables, findings, given, store, list, ourDomains }, share),
    )
    const exported = await progress.run('exports', rows, async () =>
      lists === null ? ok(null) : lists.write(bulk, ourDomains),
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
    /** The file to which everybody is written; null where no lists are wanted. */
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

/** Reads what the claim is judged by: own records, planted ones and older leaks, each into tables of its own. */
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
    const { tables, counts } = found.value
    const records = {
      kind: 'tables',
      tables,
      findings: await takeInventory(bulk, tables, counts),
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

/**
 * Drops the rows of the leak and of what was given, and intermediate tables: later views need only people and
 * companies.
 */
async function dropLeak({ engine }: Bulk, tables: readonly LeakTable[]): Promise<void> {
  const gone = [...stepsBetween, ...tables.map(({ relation }) => relation)]
  const found = await engine.rows<{ relation: string; isView: boolean }>(listKinds(gone))
  for (const each of found) await engine.run(dropRelation(each))
}
