import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import { applyToCompanies } from '../affected/corrected/apply-corrections.ts'
import { exportList, prepareLists, type ExportFormat } from '../affected/lists/export-list.ts'
import {
  findPerson,
  listCompanies,
  listForReview,
  listPeople,
  type AffectedPerson,
} from '../affected/lists/list-people.ts'
import { listLogins } from '../affected/logins/list-logins.ts'
import type { ExportName } from '../affected/lists/files/queries.ts'
import type { CompanyFilter, PeopleFilter } from '../affected/lists/queries.ts'
import { listCurrent } from '../corrections/queries.ts'
import { viewCorrection, type CorrectionView } from '../corrections/to-corrections.ts'
import { destroyExpired } from './destroy-run.ts'
import { errorRate, type ErrorRate } from './error-rate.ts'
import { listAnswers, listRuns, saveAnswer, type RunGist, type RunRow } from './queries.ts'
import { runRequest } from './request.ts'
import { unknownPerson } from './unknown.ts'
import { getRun, viewStore, withStore, type OpenRun } from './with-store.ts'

type Paged = { readonly runId: string; readonly offset: number; readonly limit: number }

/** Runs of all cases or of one, newest first. */
export async function listExposureRuns(
  ctx: Context,
  caseId: string | null,
): Promise<readonly RunRow<RunGist>[]> {
  await destroyExpired(ctx)
  return rows(ctx.db, listRuns({ caseId }))
}

/** Asks a run to stop; one that waits in the queue ends at once. */
export async function cancelRun(
  ctx: Context,
  runId: string,
): Promise<Result<{ readonly cancelled: boolean }, Refusal>> {
  const found = await getRun(ctx, runId)
  if (!found.ok) return found
  // The run ends with its job.
  return ok({ cancelled: await ctx.jobs.cancel(found.value.jobId) })
}

/** People of a run, masked; every look is an entry in the audit log. */
export const viewPeopleOf = (
  ctx: Context,
  actor: Actor,
  {
    runId,
    offset,
    limit,
    ours,
    ...filter
  }: Paged & Omit<PeopleFilter, 'ours'> & { readonly ours: boolean },
) =>
  viewStore(
    ctx,
    actor,
    { runId, act: { action: 'exposure.viewed', detail: { offset, limit } } },
    async ({ bulk, run }) => {
      const domains = runRequest.parse(run.request).ourDomains
      if (ours && domains.length === 0) return { people: [], total: 0 }
      return listPeople(bulk, { ...filter, ...(ours ? { ours: domains } : {}) }, { offset, limit })
    },
  )

/** Logins at our pages, masked; every look is an entry in the audit log. */
export const viewLoginsOf = (ctx: Context, actor: Actor, { runId, ...page }: Paged) =>
  viewStore(
    ctx,
    actor,
    { runId, act: { action: 'exposure.viewed', detail: { list: 'our-logins', ...page } } },
    ({ bulk }) => listLogins(bulk, page),
  )

/** Companies of a run with corrected counts of their people; every look is an entry in the audit log. */
export const viewCompaniesOf = (
  ctx: Context,
  actor: Actor,
  { runId, offset, limit, ...filter }: Paged & CompanyFilter,
) =>
  viewStore(
    ctx,
    actor,
    {
      runId,
      act: { action: 'exposure.viewed', detail: { offset, limit } },
      apply: applyToCompanies,
    },
    ({ bulk }) => listCompanies(bulk, filter, { offset, limit }),
  )

/** The values of one person; the door has checked the role. */
export async function revealPerson(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly person: string; readonly reason: string },
): Promise<Result<AffectedPerson, Refusal>> {
  const { runId, person, reason } = input
  const act = { action: 'exposure.revealed', detail: { person }, reason }
  const found = await viewStore(ctx, actor, { runId, act }, ({ bulk }) => findPerson(bulk, person))
  if (!found.ok) return found
  return found.value === undefined ? err(unknownPerson(person, runId)) : ok(found.value)
}

/** Writes a list where the caller reads it once; the file is gone when the stream ends. */
export async function exportRun(
  ctx: Context,
  actor: Actor,
  input: {
    readonly runId: string
    readonly what: ExportName
    readonly format: ExportFormat
    readonly reason: string
  },
): Promise<Result<NodeJS.ReadableStream, Refusal>> {
  const { runId, what, format, reason } = input
  const act = { action: 'exposure.exported', detail: { what, format }, reason }
  const write = async ({ bulk, run, store }: OpenRun) => {
    await prepareLists(bulk)
    const file = join(store.directory, `export-${randomUUID()}`)
    const { ourDomains } = runRequest.parse(run.request)
    return exportList(bulk, { what, format, file, ourDomains })
  }
  const written = await viewStore(ctx, actor, { runId, act, apply: applyToCompanies }, write)
  if (!written.ok) return written
  if (!written.value.ok) return written.value
  const { file } = written.value.value
  const stream = createReadStream(file)
  // The open file can still be read when its name is gone; a crash leaves at most an open stream.
  stream.once('open', () => {
    rm(file, { force: true }).catch((error: unknown) => {
      ctx.log.error({ err: error, runId }, 'an exported list was not removed')
    })
  })
  return ok(stream)
}

export interface ReviewItem extends AffectedPerson {
  readonly answer: 'right' | 'wrong' | null
  /** What was corrected in them, and counts. */
  readonly corrections: readonly CorrectionView[]
}

/** The people to review, with the answers so far and the error rate of the sample. */
export async function reviewRun(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly queue: 'sample' | 'doubts'; readonly limit: number },
): Promise<
  Result<{ readonly people: readonly ReviewItem[]; readonly sample: ErrorRate | null }, Refusal>
> {
  const { runId, queue, limit } = input
  const entry = { action: 'exposure.viewed', detail: { queue, limit } }
  // As measured, whatever was corrected since: what is judged is the machine's work.
  const people = await withStore(ctx, runId, async ({ bulk }) => {
    await inTransaction(ctx.db, (tx) => appendAudit(tx, ctx, actor, { ...entry, subject: runId }))
    return listForReview(bulk, queue, limit)
  })
  if (!people.ok) return people
  const answers = await rows(ctx.db, listAnswers({ runId, queue }))
  const byPerson = new Map(answers.map(({ person, answer }) => [person, answer]))
  const corrected = Map.groupBy(
    (await rows(ctx.db, listCurrent({ runId }))).map(viewCorrection),
    ({ person }) => person,
  )
  const drawn =
    queue === 'sample' ? answers : await rows(ctx.db, listAnswers({ runId, queue: 'sample' }))
  return ok({
    people: people.value.map((person) => ({
      ...person,
      answer: byPerson.get(person.person) ?? null,
      corrections: corrected.get(person.person) ?? [],
    })),
    sample: errorRate(drawn.length, drawn.filter(({ answer }) => answer === 'wrong').length),
  })
}

/** At most this many people of a queue are shown and can be answered for. */
const mostReviewed = 200

/** Records whether the rules were right about a person of a queue. NOT_FOUND where the person is not in it. */
export async function answerReview(
  ctx: Context,
  actor: Actor,
  input: {
    readonly runId: string
    readonly person: string
    readonly queue: 'sample' | 'doubts'
    readonly answer: 'right' | 'wrong'
  },
): Promise<Result<{ readonly done: true }, Refusal>> {
  const { runId, person, queue, answer } = input
  const asked = await withStore(ctx, runId, ({ bulk }) => listForReview(bulk, queue, mostReviewed))
  if (!asked.ok) return asked
  if (!asked.value.some((each) => each.person === person)) {
    return err(
      refusal(
        'NOT_FOUND',
        `Person ${person} is not in the queue ${queue} of run ${runId}. Nothing was noted. GET /api/exposure/${runId}/review lists who is.`,
      ),
    )
  }
  const at = nowOf(ctx)
  await inTransaction(ctx.db, async (tx) => {
    await rows(tx, saveAnswer({ ...input, at, by: actor.id }))
    const entry = { action: 'exposure.reviewed', detail: { queue, person, answer } }
    await appendAudit(tx, ctx, actor, { ...entry, subject: runId })
  })
  return ok({ done: true })
}
