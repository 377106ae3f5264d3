/** Cases, with their documents, timeline and advisory. Import from `contract.ts`. */
import { z } from 'zod'
import { advisoryFormats, tlpMarkings, usualMarking } from '#data/advisory-forms.ts'
import { dataClass, statementFields } from '#data/statement-values.ts'
import { caseStates } from '#data/vocabulary.ts'
import { count, day, id, instant, list, nextCursor, numbers, pageQuery, reason } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { action, caseFacts, caseStatement, countUnit, insight, modality } from './facts.ts'
import { taskView } from './tasks.ts'

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
  /** A statement of the fact that this one corrects, from its `evidence`: that fact is struck out in the same act. */
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

export const caseEndpoints = {
  listCases: {
    method: 'get',
    path: '/api/cases',
    permission: 'viewer',
    summary: 'Cases, newest change first, with filters, search and counts',
    query: caseQuery,
    response: caseList,
    status: 200,
  },
  getCase: {
    method: 'get',
    path: '/api/cases/{id}',
    permission: 'viewer',
    summary: 'A case with facts, statements, documents, insights, actions and tasks',
    params: caseId,
    response: caseView,
    status: 200,
  },
  getDocument: {
    method: 'get',
    path: '/api/cases/{id}/documents/{docId}',
    permission: 'viewer',
    summary: 'The text of a document, in which statements count their offsets',
    params: documentParams,
    response: documentView,
    status: 200,
  },
  getOriginal: {
    method: 'get',
    path: '/api/cases/{id}/documents/{docId}/original',
    permission: 'viewer',
    summary: 'The document as it was taken in, as a download',
    params: documentParams,
    response: null,
    mediaType: 'application/octet-stream',
    status: 200,
  },
  getTimeline: {
    method: 'get',
    path: '/api/cases/{id}/timeline',
    permission: 'viewer',
    summary: 'What happened, in the world and to the case, oldest first',
    params: caseId,
    response: timelineView,
    status: 200,
  },
  getAdvisory: {
    method: 'get',
    path: '/api/cases/{id}/advisory',
    permission: 'viewer',
    summary: 'The advisory of a case as Markdown, HTML, PDF or DOCX',
    params: caseId,
    query: adviceQuery,
    response: null,
    mediaType: 'application/octet-stream',
    status: 200,
  },
  moveCase: {
    method: 'post',
    path: '/api/cases/{id}/move',
    permission: 'analyst',
    summary: 'Move a case to another state',
    params: caseId,
    body: moveBody,
    response: caseView,
    status: 200,
  },
  closeCase: {
    method: 'post',
    path: '/api/cases/{id}/close',
    permission: 'analyst',
    summary: 'Close a case',
    params: caseId,
    body: closeBody,
    response: caseView,
    status: 200,
  },
  overrideFact: {
    method: 'post',
    path: '/api/cases/{id}/overrides',
    permission: 'analyst',
    summary: 'Say what is so, as an analyst; outweighs what documents say',
    params: caseId,
    body: overrideBody,
    response: caseView,
    status: 200,
  },
  withdrawOverride: {
    method: 'post',
    path: '/api/cases/{id}/overrides/{n}/withdraw',
    permission: 'analyst',
    summary: 'Take back what an analyst said; `n` is the number of the statement',
    params: overrideParams,
    body: withdrawBody,
    response: caseView,
    status: 200,
  },
  mergeCases: {
    method: 'post',
    path: '/api/cases/{id}/merge',
    permission: 'analyst',
    summary: 'Merge another case into this one, without loss',
    params: caseId,
    body: mergeBody,
    response: caseView,
    status: 200,
  },
  splitCase: {
    method: 'post',
    path: '/api/cases/{id}/split',
    permission: 'analyst',
    summary: 'Move documents of this case to a new case',
    params: caseId,
    body: splitBody,
    response: splitDone,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
