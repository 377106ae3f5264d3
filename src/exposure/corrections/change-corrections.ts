import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { countCorrected } from '../affected/corrected/count-corrected.ts'
import { areThereAny } from '../affected/corrected/types.ts'
import type { Affected } from '../affected/types.ts'
import { findMeasured, lockRun, saveCorrected } from '../runs/queries.ts'
import { runRequest } from '../runs/request.ts'
import { withStore, type OpenRun } from '../runs/with-store.ts'
import { countsFor, type ExposureSummary } from '../summarise-exposure.ts'
import { exposureRestateJob } from './jobs.ts'
import { listCurrent, undoCorrections, type CorrectionRow } from './queries.ts'
import { toCorrections } from './to-corrections.ts'

/** The outcome of a correction. */
export interface Corrected {
  readonly people: number
  readonly companies: number
  /** How many earlier corrections it ended. */
  readonly ended: number
  /** The job that updates the case; null where the run belongs to none. */
  readonly jobId: string | null
}

type New = Pick<CorrectionRow, 'person' | 'kind' | 'value'>

interface Change {
  readonly runId: string
  /** Which of the current corrections end, and which begin. */
  readonly decide: (
    open: OpenRun,
    current: readonly CorrectionRow[],
  ) => Promise<
    Result<{ readonly ended: readonly CorrectionRow[]; readonly added: readonly New[] }, Refusal>
  >
  /** Writes the change and its entry in the audit log. */
  readonly write: (tx: Db, at: string) => Promise<void>
}

/**
 * Changes the corrections of a run: counts in the store first, then writes everything in one transaction. A job
 * updates the case, so that many corrections in a row make one update.
 */
export async function changeCorrections(
  ctx: Context,
  actor: Actor,
  change: Change,
): Promise<Result<Corrected, Refusal>> {
  const { runId } = change
  const done = await withStore(ctx, runId, async (open) => {
    const current = await rows(ctx.db, listCurrent({ runId }))
    const decided = await change.decide(open, current)
    if (!decided.ok) return decided
    const { ended, added } = decided.value
    const gone = new Set(ended.map(({ id }) => id))
    const next = toCorrections([...current.filter(({ id }) => !gone.has(id)), ...added])
    const { affected: measured } = await measuredBefore(ctx, runId)
    const { ourDomains } = runRequest.parse(open.run.request)
    const affected = await countCorrected(open.bulk, open.files, {
      measured,
      corrections: next,
      ourDomains,
    })
    const corrected = areThereAny(next)
      ? {
          ...countsFor(affected),
          corrections: {
            splits: next.splits.length,
            places: next.places.length,
            joins: next.joins.length,
            measured: { people: measured.people, companies: measured.companies },
          },
        }
      : null
    return write(ctx, actor, { run: open.run, change, ended, corrected, affected })
  })
  return done.ok
    ? done.value
    : err(done.error.type === 'EXPOSURE_DESTROYED' ? tooLate(runId) : done.error)
}

/** Only runs that are done have a store to correct. */
async function measuredBefore(ctx: Context, runId: string): Promise<ExposureSummary> {
  const [found] = await rows(ctx.db, findMeasured({ id: runId }))
  if (found === undefined) throw new Error(`run ${runId} has a store and no summary`)
  return found.summary
}

async function write(
  ctx: Context,
  actor: Actor,
  {
    run,
    change,
    ended,
    corrected,
    affected,
  }: {
    readonly run: OpenRun['run']
    readonly change: Change
    readonly ended: readonly CorrectionRow[]
    readonly corrected: object | null
    readonly affected: Affected
  },
): Promise<Result<Corrected, Refusal>> {
  const at = nowOf(ctx)
  return inTransaction(ctx.db, async (tx) => {
    const held = await maybeRow(tx, lockRun({ id: run.id }))
    if (held?.revision !== run.revision || held.state !== 'done') {
      return err(
        refusal(
          'CONFLICT',
          `Cannot correct run ${run.id}: somebody else changed it meanwhile. Nothing was changed. Load it again and repeat the correction.`,
        ),
      )
    }
    const ids = JSON.stringify(ended.map(({ id }) => id))
    await rows(tx, undoCorrections({ runId: run.id, ids, by: actor.id, at }))
    await change.write(tx, at)
    const saved = await maybeRow(
      tx,
      saveCorrected({
        id: run.id,
        corrected: corrected === null ? null : JSON.stringify(corrected),
      }),
    )
    const jobId =
      run.documentId === null
        ? null
        : await ctx.jobs.add(
            tx,
            exposureRestateJob,
            { runId: run.id, by: actor.id, revision: saved?.revision ?? 0 },
            quiet,
          )
    const { people, companies } = affected
    return ok({ people, companies, ended: ended.length, jobId })
  })
}

/** How long no further correction must come before the case is updated. */
const quiet = Temporal.Duration.from({ seconds: 3 })

const tooLate = (runId: string): Refusal =>
  refusal(
    'EXPOSURE_DESTROYED',
    `Cannot correct people of run ${runId}: its rows are destroyed, so people can no longer be split or joined, and nothing can be undone. Counts and corrections stay as they are. Read the files again to correct people.`,
  )
