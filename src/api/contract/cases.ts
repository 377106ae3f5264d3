/** The endpoints of cases, with their documents, timeline and advisory. Import from `contract.ts`. */
import { z } from 'zod'
import { advisoryFormats, tlpMarkings, usualMarking } from '#data/advisory-forms.ts'
import { dataClass, statementFields } from '#data/statement-values.ts'
import { count, day, id, pageQuery, reason } from './basics.ts'
import { caseList, caseState, caseView, documentView, timelineView } from './cases-shown.ts'
import type { Endpoint } from './endpoint.ts'
import { modality } from './facts.ts'

export const caseId = z.object({ id })
export const documentParams = z.object({ id, docId: id })
export const overrideParams = z.object({ id, n: z.coerce.number<string | number>().int().min(1) })

export const caseQuery = z.object({
  /** Words of the facts or the documents. */
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
/** Numbers of statements of the case; all of them, or none. */
export const discardBody = z.strictObject({
  statements: z.array(z.int().positive()).min(1).max(500),
  reason,
  ...decidedOn,
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
  discardStatements: {
    method: 'post',
    path: '/api/cases/{id}/statements/discard',
    permission: 'analyst',
    summary: 'Discard statements whose sentence the machine misread; they count nowhere',
    params: caseId,
    body: discardBody,
    response: caseView,
    status: 200,
  },
  restoreStatements: {
    method: 'post',
    path: '/api/cases/{id}/statements/restore',
    permission: 'analyst',
    summary: 'Let discarded statements count again',
    params: caseId,
    body: discardBody,
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
