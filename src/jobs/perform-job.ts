import type { Refusal } from '#base/errors.ts'
import { Interrupted } from '#base/interrupted.ts'
import type { Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { JobDefinition } from '#store/define-job.ts'
import { endJob, findJob, requeueJob, startJob } from '#store/queries.ts'
import { handBack } from './hand-over.ts'
import { reportProgress } from './report-progress.ts'

/** A job as the queue hands it over. */
export interface Delivery {
  readonly id: string
  /** Aborts when the queue takes the job away: its time is up, or its worker is believed dead. */
  readonly lost: AbortSignal
  /** Aborts, with `Interrupted`, when the worker stops. */
  readonly stopping: AbortSignal
  readonly isLastTry: boolean
}

/** Performs a job and keeps its result or refusal. Throws where the queue should deliver it again. */
export async function performJob(
  ctx: Context,
  jobByName: ReadonlyMap<string, JobDefinition<unknown>>,
  { id, lost, stopping, isLastTry }: Delivery,
): Promise<void> {
  const row = await maybeRow(ctx.db, startJob({ id }))
  // It has ended already; or it was cancelled, and its worker died before it heard of that.
  if (row === undefined) return end(ctx, id, cancelled)
  const job = jobByName.get(row.name)
  if (job === undefined)
    return end(ctx, id, { type: 'INTERNAL', message: `No worker knows the job ${row.name}.` })
  const cancel = new AbortController()
  const signal = AbortSignal.any([cancel.signal, interruptedBy(lost), stopping])
  const reporter = reportProgress(ctx, id, () => cancel.abort())
  try {
    const payload = job.payload.parse(row.payload)
    const outcome = await job.run(ctx, payload, { signal, progress: reporter.report })
    await reporter.stop()
    // A refusal from work that was stopped is not its real outcome.
    if (!outcome.ok) signal.throwIfAborted()
    await (outcome.ok ? finish(ctx, id, outcome.value) : end(ctx, id, outcome.error))
  } catch (error) {
    await reporter.stop()
    if (cancel.signal.aborted) return end(ctx, id, cancelled)
    if (stopping.aborted) return handBack(ctx, job, id)
    ctx.log.error({ err: error, jobId: id }, 'job failed')
    if (isLastTry) return end(ctx, id, failed)
    // A job that the queue took away may already be running elsewhere.
    if (!lost.aborted) await rows(ctx.db, requeueJob({ id }))
    throw error
  }
}

/** Ends a job that the queue has given up because its worker died at every attempt. */
export async function giveUp(ctx: Context, id: string): Promise<void> {
  const row = await maybeRow(ctx.db, findJob({ id }))
  await end(ctx, id, row?.cancelAsked === true ? cancelled : failed)
}

type Ending = Pick<Refusal, 'type' | 'message'>

const cancelled: Ending = {
  type: 'CANCELLED',
  message: 'Cancelled. Nothing was kept of this work.',
}
const failed: Ending = {
  type: 'INTERNAL',
  message:
    'The work failed in a way Breakwater did not expect. Nothing half-done was kept. Start it once more, and report it if it fails again.',
}

/** The queue's signal, with a reason that distinguishes it from a cancellation by a person. */
function interruptedBy(lost: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const abort = (): void => controller.abort(new Interrupted('the queue took the job away'))
  if (lost.aborted) abort()
  else lost.addEventListener('abort', abort, { once: true })
  return controller.signal
}

async function finish(ctx: Context, id: string, value: object): Promise<void> {
  const result = JSON.stringify(value)
  await rows(ctx.db, endJob({ id, state: 'done', result, error: null }))
}

async function end(ctx: Context, id: string, { type, message }: Ending): Promise<void> {
  const state = type === 'CANCELLED' ? 'cancelled' : 'failed'
  const error = JSON.stringify({ code: type, message })
  await rows(ctx.db, endJob({ id, state, result: null, error }))
}
