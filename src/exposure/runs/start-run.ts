import { z } from 'zod'
import { nowOf } from '#base/clock.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { getCase } from '#cases/index.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import { exposureRunJob } from './jobs.ts'
import { insertRun } from './queries.ts'
import { runRequest, type RunRequest } from './request.ts'
import { nameFile } from './uploads.ts'

/** Queues a run, with references to the files it will read. NOT_FOUND where a file or the case is missing. */
export async function startRun(
  ctx: Context,
  actor: Actor,
  input: { readonly caseId: string | null } & z.input<typeof runRequest>,
): Promise<Result<{ readonly runId: string; readonly jobId: string }, Refusal>> {
  const { caseId, ...given } = input
  if (caseId !== null) {
    const found = await getCase(ctx, caseId)
    if (!found.ok) return found
  }
  const request: RunRequest = runRequest.parse(given)
  const names: string[] = []
  for (const file of [request.files, request.customers, request.canaries, request.older].flat()) {
    const named = await nameFile(ctx, file)
    if (!named.ok) return named
    names.push(named.value)
  }
  const runId = ctx.ids.next('exposure')
  const jobId = await inTransaction(ctx.db, async (tx) => {
    const job = await ctx.jobs.add(tx, exposureRunJob, { runId, by: actor.id })
    const at = nowOf(ctx)
    const ofLeak = names.slice(0, request.files.length)
    const kept = JSON.stringify({ ...request, names: ofLeak })
    await rows(tx, insertRun({ id: runId, caseId, jobId: job, request: kept, at, by: actor.id }))
    await appendAudit(tx, ctx, actor, {
      action: 'exposure.started',
      subject: runId,
      detail: { caseId, files: request.files.length, keepDays: request.keepDays },
    })
    return job
  })
  return ok({ runId, jobId })
}
