/** Reports and their analysis. Import from `contract.ts`. */
import { z } from 'zod'
import { count, dayOrInstant, id, list, nextCursor, pageQuery, reason } from './basics.ts'
import { documentSummary } from './cases-shown.ts'
import type { Endpoint } from './endpoint.ts'
import { action, caseFacts, insight, modality, numberedStatement } from './facts.ts'

const aboutReport = {
  title: z.string().max(500).optional(),
  publishedAt: dayOrInstant.optional(),
}

/** The fields of a form besides the file. */
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
    /** The same content had been taken in before. */
    duplicate: z.boolean(),
  })
  .meta({ id: 'Accepted' })
export type Accepted = z.infer<typeof accepted>

/** Who besides this server reads the text of a report that is taken in; null for nobody. */
export const reportReader = z.object({
  languageModel: z
    .object({ name: z.string(), host: z.string().meta({ description: '`models.example:8080`' }) })
    .nullable(),
})
export type ReportReader = z.infer<typeof reportReader>

export const heldDocument = z.object({ docId: id })
export const openOnWordBody = z.strictObject({
  /** How sure it is that the breach happened; the case says so until that is withdrawn. */
  modality: modality.default('reported'),
  reason,
})
/** `joined`: a case that holds nearly the same document took it in. */
export const openedOnWord = z.object({
  caseId: z.string(),
  outcome: z.enum(['opened', 'joined']),
})

export const unopenedQuery = z.object(pageQuery({ usual: 25, most: 100 }))
export const unopenedList = z.object({
  documents: list(
    documentSummary.extend({
      /** The beginning of its text. */
      opening: z.string(),
    }),
  ),
  nextCursor,
  /** On all pages. */
  total: count,
})
export type UnopenedView = z.infer<typeof unopenedList>['documents'][number]

export const sampleBody = z.strictObject({ id })
export const sampleList = z.object({
  samples: list(z.object({ id: z.string(), title: z.string(), characters: count })),
})

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

export const reportEndpoints = {
  addReport: {
    method: 'post',
    path: '/api/reports',
    permission: 'analyst',
    summary: 'Take in a report: JSON with text or url, a multipart file, or the raw bytes',
    body: reportBody,
    response: accepted,
    status: 202,
  },
  listUnopened: {
    method: 'get',
    path: '/api/documents',
    permission: 'viewer',
    summary: 'Documents in which no report of a breach was found and that no case holds',
    query: unopenedQuery,
    response: unopenedList,
    status: 200,
  },
  openOnWord: {
    method: 'post',
    path: '/api/documents/{docId}/case',
    permission: 'analyst',
    summary: 'Open a case, as an analyst, from a document in which no report of a breach was found',
    params: heldDocument,
    body: openOnWordBody,
    response: openedOnWord,
    status: 201,
  },
  analyzeText: {
    method: 'post',
    path: '/api/analyze',
    permission: 'viewer',
    summary: 'Analyse a text and keep nothing of it',
    body: analyzeBody,
    response: analysisView,
    status: 200,
  },
  getReportReader: {
    method: 'get',
    path: '/api/reports/reader',
    permission: 'viewer',
    summary: 'Which language model the text of a report is sent to, if any',
    response: reportReader,
    status: 200,
  },
  listSamples: {
    method: 'get',
    path: '/api/samples',
    permission: 'viewer',
    summary: 'Sample reports that come with the program',
    response: sampleList,
    status: 200,
  },
  addSample: {
    method: 'post',
    path: '/api/samples',
    permission: 'analyst',
    summary: 'Take in a sample report',
    body: sampleBody,
    response: accepted,
    status: 202,
  },
} as const satisfies Record<string, Endpoint>
