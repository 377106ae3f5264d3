import type { Refusal } from '#base/errors.ts'
import { whenInWords } from '#base/days-in-words.ts'
import { ok, type Result } from '#base/result.ts'
import { dateKindInWords } from '#data/fact-words.ts'
import type { Context } from '#store/context.ts'
import { eventInWords } from './case-events.ts'
import { changedWords } from './changed-words.ts'
import { getCase, type CaseFile } from './get-case.ts'

export interface TimelineEntry {
  /** ISO 8601 day or instant. */
  readonly at: string
  /** `world`: what documents report; `case`: what was done here. */
  readonly kind: 'world' | 'case'
  readonly what: string
  /** A sentence to show. */
  readonly text: string
  readonly by: string | null
  readonly evidence: readonly number[]
}

/**
 * What happened in the world and what was done to the case, in order of time. NOT_FOUND where there is no such
 * case.
 */
export async function getTimeline(
  ctx: Pick<Context, 'db'>,
  caseId: string,
): Promise<Result<readonly TimelineEntry[], Refusal>> {
  const found = await getCase(ctx, caseId)
  return found.ok ? ok(timelineOf(found.value)) : found
}

type Recorded = Pick<
  CaseFile,
  'facts' | 'documents' | 'events' | 'statements' | 'tasks' | 'droppedTasks'
>

/**
 * The same for a case that is loaded already: oldest first; within a day the world, then documents, then what changed
 * in them, then acts.
 */
export const timelineOf = (found: Recorded): readonly TimelineEntry[] =>
  [...datesOf(found), ...publishedOf(found), ...changesOf(found), ...actsOf(found)].toSorted(
    (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  )

const datesOf = ({ facts }: Recorded): readonly TimelineEntry[] =>
  facts.dates.map((fact) => ({
    at: fact.from,
    kind: 'world',
    what: fact.kind,
    text: `${dateKindInWords[fact.kind]} ${whenInWords(fact.from, fact.to)}${fact.kind === fact.modality ? '' : ` (${fact.modality})`}`,
    by: null,
    evidence: fact.evidence,
  }))

function publishedOf({ documents, statements }: Recorded): readonly TimelineEntry[] {
  // A measurement is kept as a document and published by nobody; the acts of the case say when it was made.
  const measured = new Set(
    statements.flatMap(({ documentId, assertedBy }) =>
      assertedBy === 'instrument' ? [documentId] : [],
    ),
  )
  return documents.flatMap(({ id, publishedAt, title }) =>
    publishedAt === null || measured.has(id)
      ? []
      : [
          {
            at: publishedAt,
            kind: 'world',
            what: 'published',
            text: `Published: ${title ?? 'untitled document'}`,
            by: null,
            evidence: [],
          },
        ],
  )
}

const changesOf = ({ facts, statements }: Recorded): readonly TimelineEntry[] =>
  changedWords(facts, statements).map((each) => ({
    ...each,
    kind: 'world',
    what: 'said',
    by: null,
  }))

const actsOf = ({ events, statements, tasks, droppedTasks }: Recorded): readonly TimelineEntry[] =>
  events.map(({ at, type, detail, actor }) => ({
    at,
    kind: 'case',
    what: type,
    text: eventInWords({ type, detail }, statements, [...tasks, ...droppedTasks]),
    by: actor,
    evidence: [],
  }))
