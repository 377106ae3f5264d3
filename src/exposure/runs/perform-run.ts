import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { nowOf, timestamp } from '#base/clock.ts'
import type { Refusal } from '#base/errors.ts'
import type { OnProgress } from '#base/progress.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import type { LeakFile } from '../reading/types.ts'
import { recordExposure } from '../record-exposure.ts'
import { runExposure } from '../run-exposure.ts'
import { asRefusal } from '../run-once.ts'
import type { ExposureSummary } from '../summarise-exposure.ts'
import { masterKey, newKey, wrapKey, type Key } from '../working-store/keys.ts'
import {
  createStore,
  discardStore,
  keepStore,
  sweepStores,
  type WorkingStore,
} from '../working-store/open-store.ts'
import { findRun, saveRunDone, saveRunState, type RunRow } from './queries.ts'
import { runRequest, type RunRequest } from './request.ts'
import { unknownRun } from './unknown.ts'
import { locateFile, removeUpload, type FileReference, type Incoming } from './uploads.ts'

export interface RunOutcome {
  readonly runId: string
  readonly caseId: string | null
  readonly people: number
  readonly companies: number
}

/**
 * Does a run from the beginning, after removing what an earlier attempt left. At the end the store is kept under a
 * wrapped key until its retention date, or destroyed at once where there is no master key. Where this throws, the
 * run stays at work until its job is tried again or gives up.
 */
export async function performRun(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<Result<RunOutcome, Refusal>> {
  const { runId } = input
  const run = await maybeRow(ctx.db, findRun({ id: runId }))
  if (run === undefined) return err(unknownRun(runId))
  if (run.state === 'done' && run.summary !== null) {
    return ok(outcomeOf(runId, run.caseId, run.summary))
  }
  await sweepStores(ctx.config)
  const request = runRequest.parse(run.request)
  const master = await masterKey(ctx.config)
  if (!master.ok) return fail(ctx, runId, master.error)
  await rows(ctx.db, saveRunState({ id: runId, state: 'running', at: null, error: null }))
  const done = await inStore(ctx, actor, { ...input, run, request, master: master.value })
  if (!done.ok) return done
  // The run is done, whatever comes of this: what is left of its files goes within a day.
  await removeUploads(ctx, request).catch((error: unknown) => {
    ctx.log.warn({ err: error, runId }, 'uploads not removed')
  })
  return ok(outcomeOf(runId, run.caseId, done.value))
}

/** Measures in a store of its own, updates the case, and keeps or discards the store. */
async function inStore(
  ctx: Context,
  actor: Actor,
  {
    run,
    request,
    master,
    signal,
    onProgress,
  }: {
    readonly run: RunRow
    readonly request: RunRequest
    readonly master: Key | null
    readonly signal: AbortSignal
    readonly onProgress: OnProgress
  },
): Promise<Result<ExposureSummary, Refusal>> {
  const { id: runId, caseId } = run
  const key = newKey()
  let store: WorkingStore | undefined
  let isKept = false
  try {
    store = await createStore(ctx.config, runId, key)
    const measured = await measure(ctx, store, { request, signal, onProgress })
    if (!measured.ok) return await fail(ctx, runId, measured.error)
    const summary = measured.value
    const recorded =
      caseId === null ? null : await recordExposure(ctx, actor, { caseId, runId, summary })
    if (recorded !== null && !recorded.ok) return await fail(ctx, runId, recorded.error)
    isKept = master !== null && request.keepDays > 0
    if (isKept) await keepStore(ctx.config, store)
    await end(ctx, actor, {
      runId,
      summary,
      documentId: recorded?.value.documentId ?? null,
      kept: isKept && master !== null ? { master, key, days: request.keepDays } : null,
    })
    return measured
  } catch (error) {
    return await fail(ctx, runId, asRefusal(error, signal))
  } finally {
    if (store !== undefined && !isKept) await discardStore(store)
  }
}

async function measure(
  ctx: Context,
  store: WorkingStore,
  {
    request,
    signal,
    onProgress,
  }: {
    readonly request: RunRequest
    readonly signal: AbortSignal
    readonly onProgress: OnProgress
  },
): Promise<Result<ExposureSummary, Refusal>> {
  const incoming: Incoming = { directory: join(store.directory, 'incoming'), open: new Map() }
  await mkdir(incoming.directory, { mode: 0o700 })
  try {
    const located: Record<'files' | 'customers' | 'canaries' | 'older', LeakFile[]> = {
      files: [],
      customers: [],
      canaries: [],
      older: [],
    }
    for (const role of ['files', 'customers', 'canaries', 'older'] as const) {
      for (const file of request[role]) {
        const found = await locateFile(ctx, file, incoming)
        if (!found.ok) return found
        located[role].push(found.value)
      }
    }
    return await runExposure(
      store,
      {
        ...located,
        index: null,
        claimedCount: request.claimedCount,
        ourDomains: request.ourDomains,
        out: null,
        filesMayVanish: false,
      },
      { signal, onProgress },
    )
  } finally {
    for (const plain of incoming.open.values()) await plain.close()
    await rm(incoming.directory, { recursive: true, force: true })
  }
}

async function end(
  ctx: Context,
  actor: Actor,
  run: {
    readonly runId: string
    readonly summary: ExposureSummary
    readonly documentId: string | null
    readonly kept: { readonly master: Key; readonly key: Key; readonly days: number } | null
  },
): Promise<void> {
  const { runId, summary, documentId, kept } = run
  const now = ctx.clock.now()
  await inTransaction(ctx.db, async (tx) => {
    const at = timestamp(now)
    await rows(
      tx,
      saveRunDone({
        id: runId,
        at,
        summary: JSON.stringify(summary),
        wrappedKey: kept === null ? null : wrapKey(kept.master, kept.key, runId),
        keptUntil: kept === null ? null : timestamp(now.add({ hours: 24 * kept.days })),
        documentId,
      }),
    )
    await appendAudit(tx, ctx, actor, {
      action: 'exposure.measured',
      subject: runId,
      detail: {
        rows: summary.affected.rows,
        people: summary.affected.people,
        verdict: summary.verdict.result,
        kept: kept !== null,
      },
    })
  })
}

async function fail(ctx: Context, id: string, error: Refusal): Promise<Result<never, Refusal>> {
  const { type: code, message } = error
  const state = code === 'CANCELLED' ? 'cancelled' : 'failed'
  const at = nowOf(ctx)
  await rows(ctx.db, saveRunState({ id, state, at, error: JSON.stringify({ code, message }) }))
  return err(error)
}

async function removeUploads(ctx: Context, request: RunRequest): Promise<void> {
  const files: readonly FileReference[] = [
    ...request.files,
    ...request.customers,
    ...request.canaries,
    ...request.older,
  ]
  for (const file of files) if (file.kind === 'upload') await removeUpload(ctx, file.id)
}

const outcomeOf = (
  runId: string,
  caseId: string | null,
  { affected }: ExposureSummary,
): RunOutcome => ({ runId, caseId, people: affected.people, companies: affected.companies })
