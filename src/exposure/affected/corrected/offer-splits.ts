import type { Bulk } from '../../types.ts'
import { listPeople, type AffectedPerson } from '../lists/list-people.ts'
import type { PeopleFiles } from '../people/queries.ts'
import { optionsOfRows, prepareCorrections } from './apply-corrections.ts'
import { countWays, viewMeasured, viewOnly } from './queries.ts'
import { noCorrections, splitWays, type SplitWay } from './types.ts'

/** One way to tell the rows of a merge apart. */
export interface SplitOffer {
  readonly by: SplitWay
  readonly people: number
  /** Masked; only the first where there are many. */
  readonly parts: readonly AffectedPerson[]
}

/** People shown of each way: enough to see whether it is the right one. */
const partsShown = 12

type WayCounts = { readonly person: string } & { readonly [W in SplitWay]: number }

/** How the rows of one person could be told apart, the likeliest first; empty where there is one row. */
export async function offerSplits(
  bulk: Bulk,
  files: PeopleFiles | null,
  person: string,
): Promise<readonly SplitOffer[]> {
  const { engine, signal } = bulk
  const [counts] = await engine.rows<WayCounts>(
    countWays(files, [person], await optionsOfRows(engine, files)),
    { signal },
  )
  const offers: SplitOffer[] = []
  for (const by of counts === undefined ? [] : waysOf(counts)) {
    await prepareCorrections(bulk, files, { ...noCorrections, splits: [{ person, by }] })
    await engine.run(viewOnly('corrected_part'))
    const { people, total } = await listPeople(bulk, {}, { offset: 0, limit: partsShown })
    offers.push({ by, people: total, parts: people })
  }
  for (const view of viewMeasured()) await engine.run(view)
  return offers
}

/** The ways that give several people; of those that separate every row, one is enough. */
function waysOf(counts: WayCounts): readonly SplitWay[] {
  const useful = splitWays.filter((way) => counts[way] > 1)
  const single = useful.find((way) => counts[way] === counts.row)
  return useful.filter((way) => counts[way] < counts.row || way === single)
}
