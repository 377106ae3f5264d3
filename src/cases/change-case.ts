import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import { appendAudit, type AuditEntry } from '#store/audit.ts'
import { isCounted } from '#data/is-counted.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import type { Advise } from './advice.ts'
import type { CaseEventType } from './case-events.ts'
import type { CaseFacts } from './facts.ts'
import { projectFacts } from './project-facts.ts'
import { dropTasks, saveTasks } from './tasks/queries.ts'
import {
  insertCase,
  insertEvent,
  listDocumentTexts,
  listStatements,
  lockCase,
  saveDocumentWords,
  saveProjection,
  type CaseRow,
  type StatementRow,
} from './queries.ts'
import { resolveFacts } from './resolve-facts.ts'
import { searchable } from './search-words.ts'
import type { Resolvable } from './weigh-statements.ts'

/** Ids and counts for the history. What an analyst wrote is kept in the statement or the event only. */
export type EventDetail = NonNullable<AuditEntry['detail']>

/**
 * Runs a change of one case in a transaction that locks its row. NOT_FOUND where there is no such case,
 * CONFLICT where it was merged into another or has changed since `version`.
 */
export function changeCase<T>(
  ctx: Context,
  { caseId, version }: { readonly caseId: string; readonly version?: number | undefined },
  work: (tx: Db, row: CaseRow) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const row = await maybeRow(tx, lockCase({ id: caseId }))
    const fault = faultOf(caseId, row, version)
    return row === undefined || fault !== null ? err(fault ?? missing(caseId)) : work(tx, row)
  })
}

/** The refusal for a case that does not exist. */
export const missing = (id: string): Refusal => refusal('NOT_FOUND', `There is no case ${id}.`)

function faultOf(
  id: string,
  row: CaseRow | undefined,
  version: number | undefined,
): Refusal | null {
  if (row === undefined) return missing(id)
  if (row.mergedInto !== null) {
    return refusal(
      'CONFLICT',
      `Cannot change case ${id}: it was merged into ${row.mergedInto}, which holds everything now. Nothing was changed. Work on ${row.mergedInto}, or split its documents off again.`,
    )
  }
  if (version !== undefined && version !== row.version) {
    return refusal(
      'CONFLICT',
      `Cannot change case ${id}: it has changed since you loaded it (version ${row.version}, yours ${version}). Nothing was changed. Load it again and repeat the change.`,
    )
  }
  return null
}

/** Locks the case, merged or not, until the end of the transaction. */
export async function holdCase(tx: Db, id: string): Promise<void> {
  await maybeRow(tx, lockCase({ id }))
}

interface CaseEvent {
  readonly caseId: string
  readonly type: CaseEventType
  readonly detail: EventDetail
  /** In the words of whoever did it; kept in the history, not in the audit log. */
  readonly reason?: string | undefined
  /** Of the duty or the law in `detail`, as people call it. It may name a party to a contract: not in the audit log. */
  readonly name?: string
}

/**
 * Adds an event to the history of the case, which the caller has locked, and an entry to the audit log, in the
 * caller's transaction.
 */
export async function recordCaseEvent(
  tx: Db,
  ctx: Context,
  actor: Actor,
  { caseId, type, detail, reason, name }: CaseEvent,
): Promise<void> {
  const said = {
    ...detail,
    ...(name === undefined ? {} : { name }),
    ...(reason === undefined ? {} : { reason }),
  }
  await rows(
    tx,
    insertEvent({ caseId, at: nowOf(ctx), actor: actor.id, type, detail: JSON.stringify(said) }),
  )
  await appendAudit(tx, ctx, actor, { action: `case.${type}`, subject: caseId, detail })
}

/** Opens a case without facts; `refreshCase` fills it once it has statements. */
export async function openCase(tx: Db, id: string, at: string): Promise<void> {
  const facts = JSON.stringify(resolveFacts([]))
  const advice = JSON.stringify({ insights: [], actions: [] })
  await rows(tx, insertCase({ id, at, facts, advice }))
}

/** The statements that count: neither withdrawn nor discarded. */
export const countedOf = (found: readonly StatementRow[]): readonly Resolvable[] =>
  found.filter(isCounted)

/** Resolves the facts again and updates what depends on them: title, lists, search words, advice and tasks. */
export async function refreshCase(
  tx: Db,
  ctx: Context,
  row: Pick<CaseRow, 'id' | 'openedAt'>,
  advise: Advise,
): Promise<CaseFacts> {
  const statements = countedOf(await rows(tx, listStatements({ caseId: row.id })))
  const facts = resolveFacts(statements)
  const advice = advise(facts)
  await rows(
    tx,
    saveProjection({ id: row.id, at: nowOf(ctx), projection: projectFacts(facts, advice) }),
  )
  const actions = [...new Map(advice.actions.map((action) => [action.id, action])).values()]
  const tasks = actions.map((action) => ({
    id: ctx.ids.next('task'),
    actionId: action.id,
    title: action.title,
    audience: action.audience,
    dueAt: dueAt(row.openedAt, action.due),
    facts: action.facts,
  }))
  await rows(tx, saveTasks({ caseId: row.id, tasks: JSON.stringify(tasks) }))
  const kept = JSON.stringify(actions.map(({ id }) => id))
  await rows(tx, dropTasks({ caseId: row.id, actionIds: kept }))
  return facts
}

/** With 150,000 characters a case stays below the 1 MB that PostgreSQL allows a tsvector. */
const mostSearched = 150_000

/** Indexes the text of a case's documents for search; to be called after documents were added or removed. */
export async function indexDocuments(tx: Db, caseId: string): Promise<void> {
  const found = await rows(tx, listDocumentTexts({ caseId, most: mostSearched }))
  const words = searchable(found.map(({ text }) => text).join(' ')).slice(0, mostSearched)
  await rows(tx, saveDocumentWords({ id: caseId, words }))
}

/** A day of a due time has 24 hours; months are counted from the opening of the case. */
const dueAt = (openedAt: string, due: string): string =>
  Temporal.Instant.from(openedAt).toZonedDateTimeISO('UTC').add(due).toInstant().toString()
