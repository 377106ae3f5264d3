import type { ExposureSummary } from '#exposure/index.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { lawPlaceOf } from '#data/jurisdictions.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import type { Law } from './law.ts'
import { listInputs } from './queries.ts'
import { countAffected } from './say-for-duties.ts'

const measuredBy = (runId: string): string => `exposure run ${runId}`

/**
 * Takes the people that a leak was found to hold, by place and class, into the duties of a case. A
 * count that a person entered stays: an analyst's word beats a measurement. Where the counts of a run were
 * corrected, those of other runs stay as well. May run twice.
 */
export async function takeMeasuredCounts(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly runId: string
    readonly counted: ExposureSummary['jurisdictions']
    readonly law: Law
    /** Whether the run has told its counts before. */
    readonly isCorrected?: boolean
  },
): Promise<Result<{ readonly changes: readonly string[] }, Refusal>> {
  const { caseId, runId, law } = input
  const said = (await rows(ctx.db, listInputs({ caseId }))).filter(
    ({ kind }) => kind === 'affected',
  )
  const ours = measuredBy(input.isCorrected === true ? runId : '')
  const others = new Set(
    said.filter(({ saidBy }) => !saidBy.startsWith(ours)).map(({ about }) => about),
  )
  const counts = byLawPlace(input.counted).filter(({ jurisdiction }) => !others.has(jurisdiction))
  const places = new Set(counts.map(({ jurisdiction }) => jurisdiction))
  const gone = said
    .filter(({ about, saidBy }) => saidBy === measuredBy(runId) && !places.has(about))
    .map(({ about }) => about)
  if (counts.length + gone.length === 0) return ok({ changes: [] })
  return countAffected(ctx, actor, {
    caseId,
    law,
    saidBy: measuredBy(runId),
    reason: 'Counted in the leaked rows, by the place that each row tells.',
    counts,
    gone,
  })
}

/** By the places that laws speak of; people whom nothing places are left out. */
function byLawPlace(counted: ExposureSummary['jurisdictions']) {
  const placed = counted.flatMap(({ jurisdiction, ...rest }) =>
    jurisdiction === null ? [] : [{ ...rest, jurisdiction: lawPlaceOf(jurisdiction) }],
  )
  return [...Map.groupBy(placed, ({ jurisdiction }) => jurisdiction)].map(
    ([jurisdiction, all]) => ({
      jurisdiction,
      count: all.reduce((sum, { count }) => sum + count, 0),
      dataClasses: [...new Set(all.flatMap(({ dataClasses }) => dataClasses))],
    }),
  )
}
