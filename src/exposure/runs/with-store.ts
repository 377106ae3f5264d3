import { existsSync } from 'node:fs'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { applyCorrections } from '../affected/corrected/apply-corrections.ts'
import { areThereAny } from '../affected/corrected/types.ts'
import { viewPeople, type PeopleFiles } from '../affected/people/queries.ts'
import { listCurrent } from '../corrections/queries.ts'
import { toCorrections } from '../corrections/to-corrections.ts'
import type { Bulk } from '../types.ts'
import { inTurn } from '../working-store/in-turn.ts'
import { masterKey, unwrapKey } from '../working-store/keys.ts'
import { keptDirectory, openStore, type WorkingStore } from '../working-store/open-store.ts'
import { noteAct, type Act } from './note-act.ts'
import { findRun, listKnownRuns, type RunRow } from './queries.ts'
import { unknownRun } from './unknown.ts'

/** A run by its id, whatever its state; its summary has the counts as corrected. NOT_FOUND where there is none. */
export async function getRun(ctx: Context, id: string): Promise<Result<RunRow, Refusal>> {
  const run = await maybeRow(ctx.db, findRun({ id }))
  return run === undefined ? err(unknownRun(id)) : ok(run)
}

/** Which of these ids are runs that the database knows, including destroyed ones. */
export async function findKnownRuns(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await rows(ctx.db, listKnownRuns({ ids: JSON.stringify(ids) }))
  return new Set(found.map(({ id }) => id))
}

/** The opened store of a run, as a piece of work receives it. */
export interface OpenRun {
  readonly bulk: Bulk
  readonly run: RunRow
  readonly store: WorkingStore
  /** Where people are kept; null where the leak names nobody. */
  readonly files: PeopleFiles | null
}

/** A look into the store of a run. */
interface Look {
  readonly runId: string
  /** The entry that it leaves in the audit log. */
  readonly act: Omit<Act, 'runId'>
  /** How corrections are applied: only to people, or by `applyToCompanies` to companies too. */
  readonly apply?: typeof applyCorrections
}

/**
 * Opens the store of a run for one look, with people as analysts corrected them, and records the look in the audit
 * log.
 */
export const viewStore = <T>(
  ctx: Context,
  actor: Actor,
  { runId, act, apply = applyCorrections }: Look,
  work: (open: OpenRun) => Promise<T>,
): Promise<Result<T, Refusal>> =>
  withStore(ctx, runId, async (open) => {
    await inTransaction(ctx.db, (tx) => noteAct(tx, ctx, actor, { ...act, runId }))
    const corrections = toCorrections(await rows(ctx.db, listCurrent({ runId })))
    if (areThereAny(corrections)) await apply(open.bulk, open.files, corrections)
    return work(open)
  })

/**
 * Opens the store of a run for one piece of work, with people as they were measured. The caller logs it where
 * people are shown.
 */
export async function withStore<T>(
  ctx: Context,
  runId: string,
  work: (open: OpenRun) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const found = await getRun(ctx, runId)
  if (!found.ok) return found
  const run = found.value
  const wrapped = wrappedKeyOf(ctx, run)
  if (!wrapped.ok) return wrapped
  const master = await masterKey(ctx.config)
  if (!master.ok) return master
  if (master.value === null) return err(noKey(runId))
  const key = unwrapKey(master.value, wrapped.value, runId)
  if (!key.ok) return key
  return inTurn(runId, async () => {
    const store = await openStore(ctx.config, runId, key.value)
    try {
      const bulk = { engine: store.engine, signal: new AbortController().signal }
      // A leak that names nobody has no file of people; an empty table stands in its place.
      const files = existsSync(store.peopleFiles.everybody) ? store.peopleFiles : null
      if (files !== null) await store.engine.run(viewPeople(files))
      return ok(await work({ bulk, run, store, files }))
    } finally {
      await store.engine.close()
    }
  })
}

/** The key of the store of a run, wrapped, or why the store cannot be opened now. */
function wrappedKeyOf(ctx: Context, run: RunRow): Result<string, Refusal> {
  const { id, state, wrappedKey, keptUntil } = run
  const isPast = keptUntil !== null && Temporal.Instant.compare(keptUntil, ctx.clock.now()) <= 0
  if (state === 'destroyed' || (state === 'done' && (wrappedKey === null || isPast))) {
    return err(
      refusal(
        'EXPOSURE_DESTROYED',
        `The working store of run ${id} is gone; its counts remain. Run the files again if the people are needed.`,
      ),
    )
  }
  if (wrappedKey === null) {
    return err(
      refusal(
        'CONFLICT',
        `Run ${id} has no people to show: it is ${state}. Wait until it is done.`,
      ),
    )
  }
  if (!existsSync(keptDirectory(ctx.config, id))) {
    return err(
      refusal(
        'EXPOSURE_DESTROYED',
        `The working store of run ${id} is not on this machine; its counts remain. A backup does not hold the rows of leaks: ` +
          'put the folder `exposure` of the data directory of that time in its place, or run the files again.',
      ),
    )
  }
  return ok(wrappedKey)
}

const noKey = (runId: string): Refusal =>
  refusal(
    'EXPOSURE_KEY',
    `Cannot open the working store of ${runId}: neither BREAKWATER_EXPOSURE_KEY_FILE nor BREAKWATER_EXPOSURE_PASSPHRASE is set. Nothing was changed. Set the one that it was kept with.`,
  )
