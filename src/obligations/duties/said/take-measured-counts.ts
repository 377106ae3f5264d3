import type { ExposureSummary } from '#exposure/index.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { lawPlaceOf } from '#data/jurisdictions.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import type { Law } from '../law.ts'
import { measuredBy, runOf } from './measured-by.ts'
import { listInputs } from './queries.ts'
import { countAffected } from './say-for-duties.ts'

/**
 * Enters the people found in a leak, by place and data class, as counts for the duties of a case. A count that a
 * person entered is kept: an analyst's word outweighs a measurement. Where the counts of a run were corrected,
 * those of other runs are kept as well. May run twice.
 */
export async function takeMeasuredCounts(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly runId: string
    /** Names of the files that were read. */
    readonly files: readonly string[]
    readonly counted: ExposureSummary['jurisdictions']
    readonly law: Law
    /** Whether these counts correct earlier ones of the same run. */
    readonly isCorrected?: boolean
  },
): Promise<Result<{ readonly changes: readonly string[] }, Refusal>> {
  const { caseId, runId, law } = input
  const said = (await rows(ctx.db, listInputs({ caseId }))).filter(
    ({ kind }) => kind === 'affected',
  )
  const others = new Set(
    said
      .filter(({ saidBy }) => {
        const run = runOf(saidBy)
        return run === null || (input.isCorrected === true && run !== runId)
      })
      .map(({ about }) => about),
  )
  const counts = byLawPlace(input.counted).filter(({ jurisdiction }) => !others.has(jurisdiction))
  const places = new Set(counts.map(({ jurisdiction }) => jurisdiction))
  const gone = said
    .filter(({ about, saidBy }) => runOf(saidBy) === runId && !places.has(about))
    .map(({ about }) => about)
  if (counts.length + gone.length === 0) return ok({ changes: [] })
  return countAffected(ctx, actor, {
    caseId,
    law,
    saidBy: measuredBy({
      runId,
      files: input.files,
      on: ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate(),
    }),
    reason: 'Counted in the leaked rows, by the place that each row tells.',
    counts,
    gone,
  })
}

/** Counts by the places that laws distinguish; people without a known place are left out. */
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
