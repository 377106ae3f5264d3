import type { Bulk } from '../../types.ts'
import type { PeopleFiles } from '../people/queries.ts'
import { countOverPeople } from '../summarise-affected.ts'
import type { Affected } from '../types.ts'
import { adjustCounts } from './adjust-counts.ts'
import { applyToCompanies } from './apply-corrections.ts'
import { countMoreCompanies, viewCorrected, viewOnly } from './queries.ts'
import type { Corrections } from './types.ts'

/**
 * The corrected counts of a run: those measured, minus the people whom corrections concern, plus those who replace
 * them. Leaves the session as `applyToCompanies` does.
 */
export async function countCorrected(
  bulk: Bulk,
  files: PeopleFiles | null,
  run: {
    readonly measured: Affected
    readonly corrections: Corrections
    readonly ourDomains: readonly string[]
  },
): Promise<Affected> {
  const { engine, signal } = bulk
  const store = await applyToCompanies(bulk, files, run.corrections)
  const [companies] = await engine.rows<{ n: number }>(countMoreCompanies(store), { signal })
  await engine.run(viewOnly('corrected_before'))
  const before = await countOverPeople(bulk, run.ourDomains)
  await engine.run(viewOnly('corrected_after'))
  const after = await countOverPeople(bulk, run.ourDomains)
  await engine.run(viewCorrected(store))
  return {
    ...run.measured,
    ...adjustCounts(run.measured, before, after),
    companies: run.measured.companies + (companies?.n ?? 0),
  }
}
