/** The shapes of the contract. Import them from `contract.ts`. */
import { z } from 'zod'
import { advisoryFormats, tlpMarkings, usualMarking } from '#data/advisory-forms.ts'
import { dataClass, statementFields } from '#data/statement-values.ts'
import { caseStates, taskStates } from '#data/vocabulary.ts'
import { count, instant, list, numbers } from './contract-basics.ts'
import {
  action,
  audience,
  caseFacts,
  caseStatement,
  countUnit,
  insight,
  modality,
  numberedStatement,
} from './contract-fact-shapes.ts'

export { count, instant, list } from './contract-basics.ts'
export * from './contract-fact-shapes.ts'

export const id = z.string().min(1).max(100)
/** ISO 8601; the database has no year 0. */
const day = z.iso.date().refine((given) => given >= '0001-01-01', 'a day from the year 1 on')
const dayOrInstant = z.union([day, z.iso.datetime({ offset: true })], 'an ISO 8601 day or instant')
const reason = z.string().trim().min(3).max(2000)

/** How every list that is given out in pages is asked for. */
export const pageQuery = ({ usual, most }: { readonly usual: number; readonly most: number }) => ({
  /** `nextCursor` of the page before; the beginning where it is left out. */
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(most).default(usual),
})
/** The `cursor` of the page that follows; null on the last one. */
export const nextCursor = z.string().nullable()

export const errorBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      /** Page that explains the code. */
      help: z.string(),
    }),
  })
  .meta({ id: 'Error' })
export const health = z.object({ status: z.enum(['ok', 'failing']), version: z.string() })
export const done = z.object({ done: z.literal(true) })

// Reports, jobs, analysis

const aboutReport = {
  title: z.string().max(500).optional(),
  publishedAt: dayOrInstant.optional(),
}

/** What may stand beside the file in a form. */
export const uploadFields = z.object(aboutReport)

/** Exactly one of `text` and `url`. */
export const reportBody = z
  .strictObject({
    text: z.string().optional(),
    ...aboutReport,
    url: z.string().max(4000).optional(),
  })
  .refine(({ text, url }) => (text === undefined) !== (url === undefined), {
    message: 'either text or url, not both',
  })
export const accepted = z
  .object({
    jobId: z.string(),
    /** Null while a page is still to be fetched. */
    documentId: z.string().nullable(),
    /** The same content was taken in before. */
    duplicate: z.boolean(),
  })
  .meta({ id: 'Accepted' })
export type Accepted = z.infer<typeof accepted>

export const sampleBody = z.strictObject({ id })
export const sampleList = z.object({
  samples: list(z.object({ id: z.string(), title: z.string(), characters: count })),
})

export const jobParams = z.object({ id })
export const jobView = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z
      .object({
        step: z.string(),
        done: z.number(),
        total: z.number().optional(),
        rowsPerSecond: z.number().optional(),
        secondsLeft: z.number().optional(),
      })
      .nullable(),
    /** For a report: `{documentId, caseId | null, isBreachReport, modelFault?, unreadLanguage?}`. */
    result: z.record(z.string(), z.unknown()).nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'Job' })
export type JobViewBody = z.infer<typeof jobView>
export const jobCancelled = z.object({ cancelled: z.boolean() })

export const analyzeBody = z.strictObject({
  text: z.string(),
  title: z.string().max(500).optional(),
  publishedAt: dayOrInstant.optional(),
  url: z.string().max(4000).optional(),
})
export const analysisView = z
  .object({
    document: z.object({
      sha256: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      language: z.string().nullable(),
    }),
    isBreachReport: z.boolean(),
    /** Absent where the text reports no breach. */
    case: caseFacts.optional(),
    insights: list(insight),
    actions: list(action),
    statements: list(numberedStatement),
  })
  .meta({ id: 'Analysis' })
export type AnalysisBody = z.infer<typeof analysisView>

// Cases

export const caseState = z.enum(caseStates)

export const caseId = z.object({ id })
export const documentParams = z.object({ id, docId: id })
export const overrideParams = z.object({ id, n: z.coerce.number<string | number>().int().min(1) })

export const caseQuery = z.object({
  /** Words of title, victims, actors, platforms. */
  q: z.string().trim().max(200).optional(),
  state: caseState.optional(),
  status: modality.optional(),
  dataClass: dataClass.optional(),
  /** Exact name. */
  actor: z.string().max(200).optional(),
  platform: z.string().max(200).optional(),
  sector: z.string().max(200).optional(),
  /** ISO 8601 days, inclusive. */
  openedFrom: day.optional(),
  openedTo: day.optional(),
  ...pageQuery({ usual: 25, most: 100 }),
})
export const caseSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    state: caseState,
    status: modality,
    victims: list(z.string()),
    actors: list(z.string()),
    platforms: list(z.string()),
    sectors: list(z.string()),
    /** Classes said to be exposed. */
    dataClasses: list(dataClass),
    /** The victim's own largest figure. */
    records: z.object({ count, unit: countUnit }).nullable(),
    documents: count,
    openTasks: count,
    openedAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'CaseSummary' })
export type CaseSummary = z.infer<typeof caseSummary>
export const caseList = z
  .object({
    cases: list(caseSummary),
    nextCursor,
    /** All that match the filters. */
    total: count,
    /** How many match the other filters, by state and by status. */
    counts: z.object({
      state: z.record(z.string(), count),
      status: z.record(z.string(), count),
    }),
  })
  .meta({ id: 'CaseList' })

export const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('url'), url: z.string(), finalUrl: z.string() }),
  z.object({ kind: z.literal('paste') }),
  z.object({ kind: z.literal('stdin') }),
])
export const documentSummary = z
  .object({
    id: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    origin,
    title: z.string().nullable(),
    siteName: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string().nullable(),
    receivedAt: instant,
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof documentSummary>
export const documentView = documentSummary.extend({ text: z.string() }).meta({ id: 'Document' })
export type DocumentView = z.infer<typeof documentView>

export const taskView = z
  .object({
    id: z.string(),
    caseId: z.string(),
    caseTitle: z.string(),
    title: z.string(),
    audience,
    state: z.enum(taskStates),
    /** Id of the user who has it. */
    assignee: z.string().nullable(),
    dueAt: instant.nullable(),
    completedAt: instant.nullable(),
    /** Why somebody dropped it; null where its action no longer follows from the facts. */
    droppedBecause: z.string().nullable(),
    facts: numbers,
  })
  .meta({ id: 'Task' })
export type TaskView = z.infer<typeof taskView>
export const taskParams = z.object({ id })
export const taskQuery = z.object({
  caseId: id.optional(),
  /** Dropped tasks are listed only where asked for. */
  state: z.enum(taskStates).optional(),
  /** A user id, or `me`. */
  assignee: id.optional(),
})
export const taskList = z.object({ tasks: list(taskView) })
export const taskAssignBody = z.strictObject({ assignee: id.nullable() })

export const caseView = z
  .object({
    id: z.string(),
    /** Grows with every change. */
    version: count,
    state: caseState,
    /** States it may be moved to from here. */
    moves: list(caseState),
    openedAt: instant,
    changedAt: instant,
    /** The case it was merged into, which now holds everything. */
    mergedInto: z.string().nullable(),
    facts: caseFacts,
    statements: list(caseStatement),
    documents: list(documentSummary),
    insights: list(insight),
    actions: list(action),
    tasks: list(taskView),
  })
  .meta({ id: 'Case' })
export type CaseView = z.infer<typeof caseView>

export const timelineEntry = z
  .object({
    /** ISO 8601 day or instant. */
    at: z.string(),
    /** `world`: what documents tell; `case`: what was done here. */
    kind: z.enum(['world', 'case']),
    /** A date kind (`occurred`) or the type of an event (`moved`). */
    what: z.string(),
    /** A sentence to show. */
    text: z.string(),
    /** Id of the user, for what was done here. */
    by: z.string().nullable(),
    evidence: numbers,
  })
  .meta({ id: 'TimelineEntry' })
export type TimelineEntry = z.infer<typeof timelineEntry>
export const timelineView = z.object({ entries: list(timelineEntry) })

/** The `version` of the case that the change was decided on: where it has changed since, CONFLICT, and nothing is done. */
const decidedOn = { version: count.optional() }
export const moveBody = z.strictObject({
  to: caseState,
  reason: reason.optional(),
  ...decidedOn,
})
export const closeBody = z.strictObject({ reason, ...decidedOn })
export const overrideBody = z.strictObject({
  ...decidedOn,
  field: z.enum(statementFields),
  /** Checked against the shape of the field. `denied` takes a fact out. */
  value: z.record(z.string(), z.unknown()),
  modality,
  /** A statement of the fact that this one corrects, from its `evidence`: the fact is taken out in the same act. */
  instead: z.int().positive().optional(),
  reason,
})
export const withdrawBody = z.strictObject({ reason, ...decidedOn })
/** `from` is the case that ends in this one. */
export const mergeBody = z.strictObject({ from: id, reason, ...decidedOn })
export const splitBody = z.strictObject({
  documentIds: z.array(id).min(1).max(500),
  reason,
  ...decidedOn,
})
export const splitDone = z.object({ newCaseId: z.string(), case: caseView })

export const adviceQuery = z.object({
  format: z.enum(advisoryFormats).default('html'),
  tlp: z.enum(tlpMarkings).default(usualMarking.case),
  /** `inline` to preview in a sandboxed frame. */
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
})

export const campaignView = z
  .object({
    id: z.string(),
    title: z.string(),
    actors: list(z.string()),
    platforms: list(z.string()),
    techniques: list(z.string()),
    from: z.string(),
    to: z.string(),
    cases: list(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'Campaign' })
export const campaignList = z.object({ campaigns: list(campaignView) })
export type CampaignView = z.infer<typeof campaignView>
