/** Exposure runs: what a leak holds, and the verdict on it. Import from `contract.ts`. */
import { z } from 'zod'
import { dataClass } from '#data/statement-values.ts'
import { count, id, instant, list, reason, share } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { ownLoginCounts } from './exposure-logins.ts'
import { verdictView } from './exposure-verdict.ts'

/** 1 to `most` items. */
const some = <T extends z.ZodType>(item: T, least: number, most: number) =>
  z.array(item).min(least).max(most).readonly()

/** A file that was uploaded before, or that lies in the server's folder for leaks (`listExposureFiles`). */
export const exposureFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('upload'), id }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(1000) }),
])

export const exposureStartBody = z.strictObject({
  /** The case that gets the statements. */
  caseId: id.optional(),
  files: some(exposureFile, 1, 100),
  /** The organisation's own records, to judge the claim by. */
  customers: some(exposureFile, 0, 20).optional(),
  canaries: some(exposureFile, 0, 20).optional(),
  older: some(exposureFile, 0, 50).optional(),
  /** Records that the seller says there are. */
  claimedCount: z.number().int().positive().optional(),
  /** Whose people are ours: registrable domains. */
  ourDomains: some(z.string().trim().toLowerCase().min(3).max(253), 0, 200).optional(),
  /** Days that the working store is kept; needs a key outside the data directory, see docs/exposure.md. */
  keepDays: z.number().int().min(0).max(365).default(30),
})
export const exposureStarted = z
  .object({ runId: z.string(), jobId: z.string() })
  .meta({ id: 'ExposureStarted' })
export const exposureUploaded = z
  .object({ id: z.string(), name: z.string(), bytes: count })
  .meta({ id: 'ExposureUpload' })
export const uploadQuery = z.object({ name: z.string().min(1).max(255) })
export const exposureFolder = z.object({
  /** Whether the server has a folder for leaks (BREAKWATER_EXPOSURE_DIR). */
  isSet: z.boolean(),
  files: list(z.object({ path: z.string(), bytes: count })),
})

export const exposureState = z.enum([
  'queued',
  'running',
  'done',
  'failed',
  'cancelled',
  'destroyed',
])

export const leakTableView = z.object({
  id: z.string(),
  file: z.string(),
  member: z.string().nullable(),
  part: z.string().nullable(),
  format: z.string(),
  rowsIn: count,
  rowsUnderstood: count,
  setAside: list(z.object({ reason: z.string(), count, firstRows: list(count) })),
})

export const columnFindingView = z
  .object({
    tableId: z.string(),
    column: z.string(),
    header: z.string().nullable(),
    /** Id of a field kind; null where nothing was recognised. */
    kind: z.string().nullable(),
    label: z.string().nullable(),
    dataClass: dataClass.nullable(),
    special: z.boolean(),
    confidence: share,
    fill: share,
    approximateDistinct: count,
    /** Masked. */
    examples: list(z.string()),
    /** Kinds found inside free text. */
    hidden: list(z.object({ kind: z.string(), share })),
    reasons: list(z.string()),
  })
  .meta({ id: 'ColumnFinding' })

const classCount = z.object({ class: dataClass, people: count })
const roleCount = z.object({ role: z.string(), people: count })
export const affectedView = z
  .object({
    people: count,
    companies: count,
    rows: count,
    rowsWithoutPerson: count,
    /** Planted records, which are nobody; not there where none were given. */
    planted: z.object({ records: count, rows: count }).optional(),
    /** `FR`, `US-CA`, `US` where the state is not known; null where nothing tells. Most people first. */
    jurisdictions: list(
      z.object({ jurisdiction: z.string().nullable(), count, dataClasses: list(classCount) }),
    ),
    dataClasses: list(classCount),
    /** Classes that people have from what stands in their text, by its form; not there in runs of earlier versions. */
    inText: list(z.object({ class: dataClass, columns: list(z.string()) })).optional(),
    joinedBy: z.record(z.string(), count),
    /** The country whose phone numbers and postcodes the leak has, where it names none; `share` of the mail domains that end in a country's end in its. */
    home: z.object({ country: z.string(), share: z.number() }).optional(),
    placedBy: z.record(z.string(), count),
    risk: z.object({ low: count, medium: count, high: count, critical: count }),
    roles: list(roleCount),
    doubts: list(z.object({ kind: z.string(), people: count })),
    ours: z
      .object({
        domains: list(z.string()),
        people: count,
        roles: list(roleCount),
        dataClasses: list(classCount),
      })
      .nullable(),
    /** Null where no domains were given or nothing tells the page of a login; absent in older counts. */
    logins: ownLoginCounts.nullable().optional(),
  })
  .meta({ id: 'Affected' })

export const exposureSummary = z
  .object({
    /** Shape of this summary; grows only. */
    version: z.literal(1),
    tables: list(leakTableView),
    /** Kinds of data in rows or text that name nobody; not there in runs of earlier versions. */
    unlinked: list(
      z.object({ class: dataClass, rows: count, columns: list(z.string()) }),
    ).optional(),
    /** Tables whose rows were tied to the people of another by a key; not there in runs of earlier versions. */
    links: list(
      z.object({
        tableId: z.string(),
        column: z.string(),
        toTableId: z.string(),
        toColumn: z.string(),
        known: share,
      }),
    ).optional(),
    passedOver: list(
      z.object({ file: z.string(), member: z.string().nullable(), reason: z.string() }),
    ),
    columns: list(columnFindingView),
    sources: list(z.object({ label: z.string(), probability: share, reasons: list(z.string()) })),
    verdict: verdictView,
    affected: affectedView,
    /** As the obligations room reads it. */
    jurisdictions: list(
      z.object({ jurisdiction: z.string().nullable(), count, dataClasses: list(dataClass) }),
    ),
    /** Where analysts corrected people: in how many, and what the rules alone had counted. */
    corrections: z
      .object({
        splits: count,
        places: count,
        joins: count.optional(),
        measured: z.object({ people: count, companies: count }),
      })
      .optional(),
    /** Seconds each stage took. */
    stages: list(z.object({ name: z.string(), seconds: z.number() })),
  })
  .meta({ id: 'ExposureSummary' })

export const exposureRun = z
  .object({
    id: z.string(),
    caseId: z.string().nullable(),
    jobId: z.string(),
    state: exposureState,
    files: list(z.string()),
    startedAt: instant,
    startedBy: z.string(),
    endedAt: instant.nullable(),
    /** When the working store is destroyed; null where none is kept. */
    keptUntil: instant.nullable(),
    destroyedAt: instant.nullable(),
    people: count.nullable(),
    companies: count.nullable(),
    verdict: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'ExposureRun' })
export type ExposureRunBody = z.infer<typeof exposureRun>
export const exposureRunView = exposureRun
  .extend({ summary: exposureSummary.nullable() })
  .meta({ id: 'ExposureRunWithSummary' })
export const exposureList = z.object({ runs: list(exposureRun) })
export const exposureQuery = z.object({ caseId: id.optional() })
export const runParams = z.object({ id })
export const destroyBody = z.strictObject({ reason })
/** What proves the destruction: also the audit entry `exposure.destroyed`. */
export const certificate = z
  .object({
    runId: z.string(),
    destroyedAt: instant,
    destroyedBy: z.string(),
    /** sha256 of the wrapped key that was removed; without it the files could not be read even if copied. */
    keySha256: z.string().nullable(),
    files: count,
    bytes: count,
  })
  .meta({ id: 'DestructionCertificate' })

export const exposureEndpoints = {
  uploadExposureFile: {
    method: 'post',
    path: '/api/exposure/uploads',
    permission: 'analyst',
    summary:
      'Upload a leak or a list to compare with, as the raw body; kept encrypted until it is read',
    query: uploadQuery,
    response: exposureUploaded,
    status: 201,
  },
  listExposureFiles: {
    method: 'get',
    path: '/api/exposure/files',
    permission: 'analyst',
    summary: "Files in the server's folder for leaks",
    response: exposureFolder,
    status: 200,
  },
  startExposure: {
    method: 'post',
    path: '/api/exposure',
    permission: 'analyst',
    summary: 'Read a leak: inventory, verdict, people and companies affected',
    body: exposureStartBody,
    response: exposureStarted,
    status: 202,
  },
  listExposure: {
    method: 'get',
    path: '/api/exposure',
    permission: 'viewer',
    summary: 'Runs, newest first, of all cases or of one',
    query: exposureQuery,
    response: exposureList,
    status: 200,
  },
  getExposure: {
    method: 'get',
    path: '/api/exposure/{id}',
    permission: 'viewer',
    summary: 'A run with its summary: tables, inventory, verdict, counts; no raw values',
    params: runParams,
    response: exposureRunView,
    status: 200,
  },
  cancelExposure: {
    method: 'post',
    path: '/api/exposure/{id}/cancel',
    permission: 'analyst',
    summary: 'Ask a run to stop; nothing of it is kept',
    params: runParams,
    response: z.object({ cancelled: z.boolean() }),
    status: 200,
  },
  destroyExposure: {
    method: 'post',
    path: '/api/exposure/{id}/destroy',
    permission: 'admin',
    summary: 'Destroy the working store of a run: its key, then its files',
    params: runParams,
    body: destroyBody,
    response: certificate,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
