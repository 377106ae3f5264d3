import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { isPlaceOfPeople } from '#data/jurisdictions.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { applyCorrections } from '../affected/corrected/apply-corrections.ts'
import { offerSplits } from '../affected/corrected/offer-splits.ts'
import { findMerged } from '../affected/corrected/find-merged.ts'
import type { SplitWay } from '../affected/corrected/types.ts'
import { findPerson } from '../affected/lists/list-people.ts'
import { saveAnswer } from '../runs/queries.ts'
import type { OpenRun } from '../runs/with-store.ts'
import { changeCorrections, type Corrected } from './change-corrections.ts'
import { insertCorrection, type CorrectionRow } from './queries.ts'
import { toCorrections, unknownPlace } from './to-corrections.ts'

export type CorrectionInput =
  | { readonly kind: 'split'; readonly by: SplitWay; readonly reason: string | null }
  | { readonly kind: 'place'; readonly place: string | null; readonly reason: string }

/**
 * Splits a wrong merge into the people that its rows are of, or sets where a person is. An earlier word of
 * the same kind on the same person ends. NOT_FOUND where there is no such person, CONFLICT where their rows
 * cannot be told apart so, EXPOSURE_DESTROYED where the rows are gone.
 */
export function correctPerson(
  ctx: Context,
  actor: Actor,
  input: {
    readonly runId: string
    readonly person: string
    readonly correction: CorrectionInput
    /** The queue in which the machine is thereby said to be wrong. */
    readonly queue: 'sample' | 'doubts' | null
  },
): Promise<Result<Corrected, Refusal>> {
  const { runId, person, correction, queue } = input
  if (correction.kind === 'place' && !isPlace(correction.place)) {
    return Promise.resolve(
      err(
        refusal(
          'INPUT_INVALID',
          `Cannot set a place in run ${runId}: ${correction.place} is no code of a country or state. Nothing was changed. Give ISO 3166, such as FR or US-CA.`,
        ),
      ),
    )
  }
  const id = ctx.ids.next('correction')
  const value = correction.kind === 'split' ? correction.by : (correction.place ?? unknownPlace)
  const { kind, reason } = correction
  return changeCorrections(ctx, actor, runId, {
    decide: async (open, current) => {
      const fault =
        correction.kind === 'split'
          ? await whyNotSplit(open, person, correction.by, current)
          : await whyNotPlaced(open, person, current)
      if (fault !== null) return err(fault)
      const ended = current.filter((each) => each.person === person && each.kind === kind)
      return ok({ ended, added: [{ person, kind, value }] })
    },
    write: async (tx, at) => {
      await rows(tx, insertCorrection({ id, runId, person, kind, value, reason, by: actor.id, at }))
      if (queue !== null) {
        const answer = { runId, person, queue, answer: 'wrong', by: actor.id, at }
        await rows(tx, saveAnswer(answer))
      }
      await appendAudit(tx, ctx, actor, {
        action: kind === 'split' ? 'exposure.split' : 'exposure.placed',
        subject: runId,
        detail: { correction: id, person, [kind === 'split' ? 'by' : 'place']: value, reason },
      })
    },
  })
}

const isPlace = (place: string | null): boolean => place === null || isPlaceOfPeople(place)

async function whyNotSplit(
  { bulk, files, run }: OpenRun,
  person: string,
  by: SplitWay,
  current: readonly CorrectionRow[],
): Promise<Refusal | null> {
  const offers = await offerSplits(bulk, files, person)
  if (offers.some((offer) => offer.by === by)) return null
  const begin = `Cannot split person ${person} of run ${run.id}`
  if (offers.length > 0) {
    const ways = offers.map((offer) => offer.by).join(', ')
    return refusal(
      'CONFLICT',
      `${begin} by ${by}: all of their rows are the same in that. Nothing was changed. Split by one of: ${ways}.`,
    )
  }
  await applyCorrections(bulk, files, toCorrections(current))
  if ((await findMerged(bulk, person)) !== null) {
    return refusal(
      'CONFLICT',
      `${begin}: they come of a split themselves. Nothing was changed. Split the person they were merged with in another way.`,
    )
  }
  const found = await findPerson(bulk, person)
  return found === undefined
    ? refusal('NOT_FOUND', `There is no person ${person} in run ${run.id}.`)
    : refusal('CONFLICT', `${begin}: they stand in one row only. Nothing was changed.`)
}

async function whyNotPlaced(
  { bulk, files, run }: OpenRun,
  person: string,
  current: readonly CorrectionRow[],
): Promise<Refusal | null> {
  await applyCorrections(bulk, files, toCorrections(current))
  if ((await findPerson(bulk, person)) !== undefined) return null
  return current.some((each) => each.person === person && each.kind === 'split')
    ? refusal(
        'CONFLICT',
        `Cannot place person ${person} of run ${run.id}: they were split into several people. Nothing was changed. Place one of these.`,
      )
    : refusal('NOT_FOUND', `There is no person ${person} in run ${run.id}.`)
}
