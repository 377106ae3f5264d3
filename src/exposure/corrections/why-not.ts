import { refusal, type Refusal } from '#base/errors.ts'
import { applyCorrections } from '../affected/corrected/apply-corrections.ts'
import { findMerged } from '../affected/corrected/find-merged.ts'
import { offerSplits } from '../affected/corrected/offer-splits.ts'
import type { SplitWay } from '../affected/corrected/types.ts'
import { findPerson } from '../affected/lists/list-people.ts'
import { unknownPerson } from '../runs/unknown.ts'
import type { OpenRun } from '../runs/with-store.ts'
import type { CorrectionRow } from './queries.ts'
import { toCorrections } from './to-corrections.ts'

/** In a join, `other` is the same person and continues as the corrected one. */
export type CorrectionInput = { readonly reason: string | null } & (
  | { readonly kind: 'split'; readonly by: SplitWay }
  | { readonly kind: 'place'; readonly place: string | null }
  | { readonly kind: 'join'; readonly other: string }
)

/** Who is to be corrected, beside the corrections that hold now. */
interface About {
  readonly person: string
  readonly current: readonly CorrectionRow[]
}

/** Why a correction cannot be made; null where it can. */
export function whyNot(
  open: OpenRun,
  { correction, ...about }: About & { readonly correction: CorrectionInput },
): Promise<Refusal | null> {
  switch (correction.kind) {
    case 'split':
      return whyNotSplit(open, { ...about, by: correction.by })
    case 'place':
      return whyNotPlaced(open, about)
    case 'join':
      return whyNotJoined(open, { ...about, other: correction.other })
  }
}

async function whyNotSplit(
  { bulk, files, run }: OpenRun,
  { person, by, current }: About & { readonly by: SplitWay },
): Promise<Refusal | null> {
  const begin = `Cannot split person ${person} of run ${run.id}`
  if (current.some((each) => each.kind === 'join' && [each.person, each.value].includes(person))) {
    return refusal(
      'CONFLICT',
      `${begin}: somebody joined them with another person. Nothing was changed. Undo that first.`,
    )
  }
  const offers = await offerSplits(bulk, files, person)
  if (offers.some((offer) => offer.by === by)) return null
  if (offers.length > 0) {
    const ways = offers.map((offer) => offer.by).join(', ')
    return refusal(
      'CONFLICT',
      `${begin} by ${by}: their rows do not differ in that. Nothing was changed. Split by one of: ${ways}.`,
    )
  }
  await applyCorrections(bulk, files, toCorrections(current))
  if ((await findMerged(bulk, person)) !== null) {
    return refusal(
      'CONFLICT',
      `${begin}: they came from a split themselves. Nothing was changed. Split the person they were merged with in another way.`,
    )
  }
  const found = await findPerson(bulk, person)
  return found === undefined
    ? unknownPerson(person, run.id)
    : refusal('CONFLICT', `${begin}: they stand in one row only. Nothing was changed.`)
}

async function whyNotPlaced(
  { bulk, files, run }: OpenRun,
  { person, current }: About,
): Promise<Refusal | null> {
  await applyCorrections(bulk, files, toCorrections(current))
  if ((await findPerson(bulk, person)) !== undefined) return null
  return whyGone({ begin: `Cannot place person ${person} of run ${run.id}`, person, current })
}

async function whyNotJoined(
  { bulk, files, run }: OpenRun,
  { person, other, current }: About & { readonly other: string },
): Promise<Refusal | null> {
  const begin = `Cannot join person ${other} to person ${person} of run ${run.id}`
  if (person === other) {
    return refusal(
      'INPUT_INVALID',
      `${begin}: they are the same person already. Nothing was changed. Name somebody else.`,
    )
  }
  await applyCorrections(bulk, files, toCorrections(current))
  for (const each of [person, other]) {
    if ((await findPerson(bulk, each)) === undefined)
      return whyGone({ begin, person: each, current })
  }
  return null
}

/** Why there is no such person, or no longer one. */
function whyGone({ begin, person, current }: About & { readonly begin: string }): Refusal {
  const kinds = current.flatMap((each) => (each.person === person ? [each.kind] : []))
  if (kinds.includes('split')) {
    return refusal(
      'CONFLICT',
      `${begin}: person ${person} was split into several. Nothing was changed. Take one of these.`,
    )
  }
  return kinds.includes('join')
    ? refusal(
        'CONFLICT',
        `${begin}: person ${person} was joined to another. Nothing was changed. Take that one.`,
      )
    : refusal('NOT_FOUND', `${begin}: there is no person ${person}. Nothing was changed.`)
}
