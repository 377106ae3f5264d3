import type { Refusal } from '#base/errors.ts'
import { whenInWords } from '#base/days-in-words.ts'
import { ok, type Result } from '#base/result.ts'
import { dateKindInWords, fieldInWords } from '#data/fact-words.ts'
import type { StatementField } from '#data/statement-values.ts'
import type { Context } from '#store/context.ts'
import { changedWords } from './changed-words.ts'
import { getCase, type CaseFile } from './get-case.ts'
import { inputInWords, valueInWords } from './said-in-words.ts'

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

/** The same for a case that is loaded already: oldest first; within a day the world, then documents, then what changed in them, then acts. */
export function timelineOf({
  facts,
  documents,
  events,
  statements,
}: Pick<CaseFile, 'facts' | 'documents' | 'events' | 'statements'>): readonly TimelineEntry[] {
  const world = facts.dates.map((fact) => ({
    at: fact.from,
    kind: 'world' as const,
    what: fact.kind,
    text: `${dateKindInWords[fact.kind]} ${whenInWords(fact.from, fact.to)}${fact.kind === fact.modality ? '' : ` (${fact.modality})`}`,
    by: null,
    evidence: fact.evidence,
  }))
  // A measurement is kept as a document and published by nobody; what was done to the case tells of it.
  const measured = new Set(
    statements.flatMap(({ documentId, assertedBy }) =>
      assertedBy === 'instrument' ? [documentId] : [],
    ),
  )
  const published = documents.flatMap(({ id, publishedAt, title }) =>
    publishedAt === null || measured.has(id)
      ? []
      : [
          {
            at: publishedAt,
            kind: 'world' as const,
            what: 'published',
            text: `Published: ${title ?? 'untitled document'}`,
            by: null,
            evidence: [],
          },
        ],
  )
  const said = changedWords(facts, statements).map((each) => ({
    ...each,
    kind: 'world' as const,
    what: 'said',
    by: null,
  }))
  const acts = events.map(({ at, type, detail, actor }) => ({
    at,
    kind: 'case' as const,
    what: type,
    text: sentenceOf(type, detail, statements),
    by: actor,
    evidence: [],
  }))
  return [...world, ...published, ...said, ...acts].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  )
}

function sentenceOf(
  type: string,
  detail: Readonly<Record<string, unknown>>,
  statements: CaseFile['statements'],
): string {
  const say = (name: string): string => String(detail[name] ?? '')
  const documents = detail['documents'] === 1 ? 'One document' : `${say('documents')} documents`
  const why = detail['reason'] === undefined ? '' : `: ${say('reason')}`
  switch (type) {
    case 'opened':
      return `Case opened from a document with ${say('statements')} statements`
    case 'document-added':
      return `A near duplicate joined, with ${say('statements')} statements`
    case 'moved':
      return `Moved from ${say('from')} to ${say('to')}${why}`
    case 'overridden':
      return `An analyst set ${fieldInWords[say('field') as StatementField]}${nameSaid(statements, detail['n'])} to ${say('modality')}${why}`
    case 'corrected':
      return `An analyst corrected ${fieldInWords[say('field') as StatementField]}${nameSaid(statements, detail['instead'])}${to(nameSaid(statements, detail['n']))}${why}`
    case 'override-withdrawn':
      return `The override ${say('n')} was withdrawn${why}`
    case 'measured':
      return `Leaked data was measured: ${say('statements')} statements`
    case 'measured-anew':
      return 'Counts of the leaked data changed by corrections'
    case 'merged':
      return `${documents} came from case ${say('from')}${why}`
    case 'merged-into':
      return `Merged into case ${say('into')}${why}`
    case 'split':
      return `${documents} went to case ${say('to')}${why}`
    case 'split-from':
      return `Split off from case ${say('from')}${why}`
    case 'task-done':
      return `Task done: ${say('action')}`
    case 'task-reopened':
      return `Task reopened: ${say('action')}`
    case 'task-assigned':
      return detail['to'] === null
        ? `Task given to nobody: ${say('action')}`
        : `Task given to ${say('to')}: ${say('action')}`
    case 'task-dropped':
      return `Task dropped: ${say('action')}${why}`
    case 'duties-changed':
      return `Duties worked out anew${why}`
    case 'duty-input':
      return `Entered for the duties, ${inputInWords(say('kind'), say('about'))}${why}`
    case 'duty-input-withdrawn':
      return `Taken back for the duties, ${inputInWords(say('kind'), say('about'))}${why}`
    case 'duty-moved':
      return `Duty ${say('duty')} went from ${say('from')} to ${say('to')}${why}`
    case 'duty-submitted':
      return `Duty ${say('duty')} submitted, version ${say('version')}${why}`
    case 'seat-set':
      return `Seat and profile of the case set: ${say('seat')}${why}`
    case 'no-notice-signed':
      return `Signed that no notice is needed under ${say('regime')}`
    case 'no-notice-countersigned':
      return `Countersigned that no notice is needed under ${say('regime')}`
    case 'reminder-sent':
      return `Reminder of duty ${say('duty')} sent by ${say('channel')}, ${say('lead')}`
    default:
      return type
  }
}

const to = (name: string): string => (name === '' ? '' : ` to${name}`)

/** ` “Contoso Motors”`, ` “about 18 million records”`; nothing for a statement whose value has no words. */
function nameSaid(statements: CaseFile['statements'], n: unknown): string {
  const found = statements.find((statement) => statement.n === n)
  const words = found === undefined ? '' : valueInWords(found)
  return words === '' ? '' : ` “${words}”`
}
