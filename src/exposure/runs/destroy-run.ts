import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { fingerprintOf } from '../working-store/keys.ts'
import { listKept, measureStore, removeStore } from '../working-store/open-store.ts'
import { noteAct } from './note-act.ts'
import { listExpiredRuns, listRunsWithoutRows, lockRun, saveRunDestroyed } from './queries.ts'
import { unknownRun } from './unknown.ts'

/** The proof of a destruction; the audit entry `exposure.destroyed` says the same. */
export interface Certificate {
  readonly runId: string
  readonly destroyedAt: string
  readonly destroyedBy: string
  readonly keySha256: string | null
  readonly files: number
  readonly bytes: number
}

/**
 * Destroys the working store of a run: first the only copy of its key, in one transaction with the entry in the
 * audit log, then the files, which nobody can read any more. `removeOrphans` removes files that could not be
 * removed now. CONFLICT while the run is at work.
 */
export async function destroyRun(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly reason: string },
): Promise<Result<Certificate, Refusal>> {
  const destroyed = await destroyKey(ctx, actor, input)
  if (destroyed.ok) {
    await removeStore(ctx.config, input.runId).catch((error: unknown) => {
      ctx.log.warn({ err: error, runId: input.runId }, 'files of a destroyed run not removed')
    })
  }
  return destroyed
}

function destroyKey(
  ctx: Context,
  actor: Actor,
  { runId, reason }: { readonly runId: string; readonly reason: string },
): Promise<Result<Certificate, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const run = await maybeRow(tx, lockRun({ id: runId }))
    if (run === undefined) return err(unknownRun(runId))
    if (run.state === 'queued' || run.state === 'running') {
      return err(
        refusal('CONFLICT', `Cannot destroy run ${runId}: it is still at work. Cancel it first.`),
      )
    }
    if (run.state === 'destroyed') {
      return err(
        refusal(
          'EXPOSURE_DESTROYED',
          `Run ${runId} was destroyed before. The audit log holds its certificate.`,
        ),
      )
    }
    const destroyedAt = nowOf(ctx)
    await rows(tx, saveRunDestroyed({ id: runId, at: destroyedAt }))
    const { files, bytes } = await measureStore(ctx.config, runId)
    const keySha256 = run.wrappedKey === null ? null : fingerprintOf(run.wrappedKey)
    await noteAct(tx, ctx, actor, {
      runId,
      action: 'exposure.destroyed',
      detail: { keySha256, files, bytes },
      reason,
    })
    return ok({ runId, destroyedAt, destroyedBy: actor.id, keySha256, files, bytes })
  })
}

/** Destroys stores whose retention date has come; called every hour and before each list. */
export async function destroyExpired(ctx: Context): Promise<void> {
  const at = nowOf(ctx)
  for (const { id } of await rows(ctx.db, listExpiredRuns({ at }))) {
    await destroyRun(
      ctx,
      { id: 'retention', role: 'system' },
      { runId: id, reason: 'its day of retention has come' },
    )
  }
}

/**
 * Removes kept files of runs that keep no rows. Those of a destroyed run remain where a process died or the disk refused
 * when their turn came; those of a failed run where it could not save the key of the store that it had just kept.
 */
export async function removeOrphans(ctx: Context): Promise<void> {
  const ids = JSON.stringify(await listKept(ctx.config))
  for (const { id } of await rows(ctx.db, listRunsWithoutRows({ ids })))
    await removeStore(ctx.config, id)
}
