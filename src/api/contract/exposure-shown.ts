/** Exposure runs as they are shown: what a leak holds, and the verdict on it. Import from `contract.ts`. */
import { z } from 'zod'
import { dataClass } from '#data/statement-values.ts'
import { count, instant, list, share } from './basics.ts'
import { ownLoginCounts } from './exposure-logins.ts'
import { verdictView } from './exposure-verdict.ts'

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
    /** Planted records, which are not people; absent where none were given. */
    planted: z.object({ records: count, rows: count }).optional(),
    /** `FR`, `US-CA`; `US` where the state is not known; null where nothing shows the country. Most people first. */
    jurisdictions: list(
      z.object({ jurisdiction: z.string().nullable(), count, dataClasses: list(classCount) }),
    ),
    dataClasses: list(classCount),
    /** Classes recognised by their form in free text about people; absent in runs of earlier versions. */
    inText: list(z.object({ class: dataClass, columns: list(z.string()) })).optional(),
    joinedBy: z.record(z.string(), count),
    /**
     * The country whose phone numbers and postcodes the leak contains, where it names none. `share`: of the mail
     * domains that end in a country's, the part that ends in this one's.
     */
    home: z
      .object({ country: z.string(), share: z.number(), by: z.literal('numbers').optional() })
      .optional(),
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
    /** Null where no domains were given or nothing shows the page of a login; absent in older counts. */
    logins: ownLoginCounts.nullable().optional(),
  })
  .meta({ id: 'Affected' })

export const exposureSummary = z
  .object({
    /** Version of this summary's shape; it only increases. */
    version: z.literal(1),
    tables: list(leakTableView),
    /** Kinds of data in rows or text that name nobody; absent in runs of earlier versions. */
    unlinked: list(
      z.object({ class: dataClass, rows: count, columns: list(z.string()) }),
    ).optional(),
    /** Tables whose rows were linked by a key to the people of another table; absent in runs of earlier versions. */
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
    /** In the form that the obligations room reads. */
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
