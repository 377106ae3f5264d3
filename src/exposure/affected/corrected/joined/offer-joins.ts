import type { Bulk } from '../../../types.ts'
import { listPeople, type AffectedPerson } from '../../lists/list-people.ts'
import { id, viewCorrected, viewOnly } from '../queries.ts'
import { joinHints, type JoinHint } from '../types.ts'
import { createLikely, listLikely } from './queries.ts'

/** Somebody who may be the same person, masked. */
export interface JoinOffer {
  readonly person: AffectedPerson
  /** The reasons for it. */
  readonly because: readonly JoinHint[]
}

/** Nobody would look through more. */
const mostOffers = 20

type LikelyRow = { readonly person: string; readonly among: number } & {
  readonly [H in JoinHint as `by_${H}`]: boolean
}

/**
 * People who may be the same as this one, the likeliest first, and how many there are in all: by phone number,
 * name, nearly the same name in one company, or mailbox. Call `applyCorrections` first, which names `store`.
 */
export async function offerJoins(
  bulk: Bulk,
  store: string,
  person: string,
): Promise<{ readonly offers: readonly JoinOffer[]; readonly total: number }> {
  const { engine, signal } = bulk
  await engine.run(createLikely(id(person), mostOffers), { signal })
  const likely = await engine.rows<LikelyRow>(listLikely())
  await engine.run(viewOnly('corrected_likely'))
  const { people } = await listPeople(bulk, {}, { offset: 0, limit: mostOffers })
  await engine.run(viewCorrected(store))
  const byId = new Map(people.map((each) => [each.person, each]))
  return {
    offers: likely.flatMap((row) => {
      const other = byId.get(row.person)
      const because = joinHints.filter((hint) => row[`by_${hint}`])
      return other === undefined ? [] : [{ person: other, because }]
    }),
    total: likely[0]?.among ?? 0,
  }
}
