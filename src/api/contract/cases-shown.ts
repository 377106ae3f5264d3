/** Cases, documents and timelines as they are shown. Import from `contract.ts`. */
import { z } from 'zod'
import { dataClass } from '#data/statement-values.ts'
import { caseStates } from '#data/vocabulary.ts'
import { count, instant, list, nextCursor, numbers } from './basics.ts'
import { action, caseFacts, caseStatement, countUnit, insight, modality } from './facts.ts'
import { taskView } from './tasks.ts'

export const caseState = z.enum(caseStates)

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
    /** Open and done. */
    tasks: list(taskView),
    /** Dropped by somebody, with the reason, or because their action no longer follows from the facts. */
    droppedTasks: list(taskView),
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
