import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit, type AuditEntry } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import type { Advise } from './advice.ts'
import type { CaseFacts } from './facts.ts'
import { plainName } from './fact-key.ts'
import {
  dropTasks,
  insertEvent,
  listStatements,
  lockCase,
  saveProjection,
  saveTask,
  type CaseRow,
  type StatementRow,
} from './queries.ts'
import { resolveFacts } from './resolve-facts.ts'
import type { Resolvable } from './weigh-statements.ts'

/** Ids and counts for the history; what an analyst wrote stands in the statement or the event only. */
export type EventDetail = NonNullable<AuditEntry['detail']>

export const nowOf = (ctx: Pick<Context, 'clock'>): string =>
  ctx.clock.now().toString({ fractionalSecondDigits: 3 })

/**
 * Runs a change on one case in one transaction, with the row held. NOT_FOUND where there is no such
 * case, CONFLICT where it was merged into another or has changed since `version`.
 */
export function changeCase<T>(
  ctx: Context,
  id: string,
  version: number | undefined,
  work: (tx: Db, row: CaseRow) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const row = await maybeRow(tx, lockCase({ id }))
    const fault = faultOf(id, row, version)
    return row === undefined || fault !== null ? err(fault ?? missing(id)) : work(tx, row)
  })
}

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
      `Cannot change case ${id}: it has changed since you loaded it (version ${row.version}, yours ${version}). Nothing was changed. Load it again and repeat.`,
    )
  }
  return null
}

/** Adds to the history of the case and to the audit chain, in the transaction of the change. */
export async function record(
  tx: Db,
  ctx: Context,
  actor: Actor,
  caseId: string,
  type: string,
  detail: EventDetail,
  reason?: string,
): Promise<void> {
  const said = reason === undefined ? detail : { ...detail, reason }
  await rows(
    tx,
    insertEvent({ caseId, at: nowOf(ctx), actor: actor.id, type, detail: JSON.stringify(said) }),
  )
  await appendAudit(tx, ctx, actor, { action: `case.${type}`, subject: caseId, detail })
}

/** Statements that count, as the resolver takes them. */
export const countedOf = (found: readonly StatementRow[]): readonly Resolvable[] =>
  found.filter(({ withdrawn }) => !withdrawn) as unknown as readonly Resolvable[]

/** Resolves the facts anew, and with them title, lists, search words, advice and tasks. */
export async function refreshCase(
  tx: Db,
  ctx: Context,
  row: Pick<CaseRow, 'id' | 'openedAt'>,
  advise: Advise,
): Promise<CaseFacts> {
  const statements = countedOf(await rows(tx, listStatements({ caseId: row.id })))
  const facts = resolveFacts(statements)
  const advice = advise(facts)
  const namesOf = (found: readonly { readonly name: string }[]): string =>
    JSON.stringify(found.map(({ name }) => name))
  await rows(
    tx,
    saveProjection({
      id: row.id,
      at: nowOf(ctx),
      title: facts.title,
      status: facts.status,
      victims: namesOf(facts.victims),
      actors: namesOf(facts.actors),
      platforms: namesOf(facts.platforms),
      sectors: namesOf(facts.sectors),
      dataClasses: JSON.stringify(
        facts.dataClasses.filter(({ exposed }) => exposed).map((fact) => fact.class),
      ),
      facts: JSON.stringify(facts),
      advice: JSON.stringify(advice),
      words: searchWords(facts),
    }),
  )
  const opened = Temporal.Instant.from(row.openedAt)
  for (const action of advice.actions) {
    const hours = Temporal.Duration.from(action.due).total({
      unit: 'hours',
      relativeTo: '2026-01-01',
    })
    await rows(
      tx,
      saveTask({
        id: ctx.ids.next('task'),
        caseId: row.id,
        actionId: action.id,
        title: action.title,
        audience: action.audience,
        dueAt: opened.add({ hours }).toString(),
        facts: JSON.stringify(action.facts),
      }),
    )
  }
  const kept = JSON.stringify(advice.actions.map(({ id }) => id))
  await rows(tx, dropTasks({ caseId: row.id, actionIds: kept }))
  return facts
}

/** What a search should find a case by: names as written and closed up, places, laws, techniques. */
function searchWords(facts: CaseFacts): string {
  const named = [
    facts.victims,
    facts.actors,
    facts.platforms,
    facts.brands,
    facts.products,
    facts.sectors,
    facts.places,
    facts.regimes,
  ].flatMap((found) => found.map(({ name }) => name))
  const thirds = facts.thirdParties.flatMap(({ name, role }) => [name ?? '', role])
  const techniques = facts.techniques.flatMap(({ id, name }) => [id, name])
  const aliases = facts.actors.flatMap((actor) => actor.aliases)
  return [
    facts.title,
    ...named,
    ...named.map(plainName),
    ...thirds,
    ...techniques,
    ...aliases,
  ].join(' ')
}

export const done = ok(undefined)
