import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { isPlaceOfPeople } from '#data/jurisdictions.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { noteAct } from '../runs/note-act.ts'
import { saveAnswer } from '../runs/queries.ts'
import { changeCorrections, type Corrected } from './change-corrections.ts'
import { insertCorrection, type CorrectionRow } from './queries.ts'
import { unknownPlace } from './to-corrections.ts'
import { whyNot, type CorrectionInput } from './why-not.ts'

/**
 * Splits a wrong merge into its people, joins two people who are the same, or sets the place of a person. Replaces
 * an earlier correction of the same kind of the same person. NOT_FOUND where there is no such person, CONFLICT
 * where their rows do not differ in that way or a join prevents it, EXPOSURE_DESTROYED where the rows are gone.
 */
export function correctPerson(
  ctx: Context,
  actor: Actor,
  input: {
    readonly runId: string
    readonly person: string
    readonly correction: CorrectionInput
    /** The review queue in which this counts as a wrong answer of the rules. */
    readonly queue: 'sample' | 'doubts' | null
  },
): Promise<Result<Corrected, Refusal>> {
  const { runId, person, correction, queue } = input
  if (correction.kind === 'place' && !isPlace(correction.place)) {
    return Promise.resolve(
      err(
        refusal(
          'INPUT_INVALID',
          `Cannot set a place in run ${runId}: ${correction.place} is not the code of a country or state. Nothing was changed. Give ISO 3166, such as FR or US-CA.`,
        ),
      ),
    )
  }
  const id = ctx.ids.next('correction')
  const { kind, reason } = correction
  const kept = toRow(person, correction)
  return changeCorrections(ctx, actor, {
    runId,
    decide: async (open, current) => {
      const fault = await whyNot(open, { person, correction, current })
      if (fault !== null) return err(fault)
      const ended = current.filter((each) => each.person === kept.person && each.kind === kind)
      return ok({ ended, added: [kept] })
    },
    write: async (tx, at) => {
      const reasonSha256 = await noteAct(tx, ctx, actor, {
        runId,
        action: actions[kind],
        detail: { correction: id, person: kept.person, [valueNames[kind]]: kept.value },
        reason,
      })
      await rows(tx, insertCorrection({ id, runId, ...kept, reasonSha256, by: actor.id, at }))
      if (queue !== null) {
        const answer = { runId, person, queue, answer: 'wrong', by: actor.id, at }
        await rows(tx, saveAnswer(answer))
      }
    },
  })
}

const actions = {
  split: 'exposure.split',
  place: 'exposure.placed',
  join: 'exposure.joined',
} as const
const valueNames = { split: 'by', place: 'place', join: 'into' } as const

/** A correction as it is kept; a join is kept with the person who continues as another. */
function toRow(
  person: string,
  correction: CorrectionInput,
): Pick<CorrectionRow, 'person' | 'kind' | 'value'> {
  switch (correction.kind) {
    case 'split':
      return { person, kind: 'split', value: correction.by }
    case 'place':
      return { person, kind: 'place', value: correction.place ?? unknownPlace }
    case 'join':
      return { person: correction.other, kind: 'join', value: person }
  }
}

const isPlace = (place: string | null): boolean => place === null || isPlaceOfPeople(place)
