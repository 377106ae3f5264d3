import { freeMailDomains } from '#data/email-providers.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { topLevelDomains } from '#data/top-level-domains.ts'
import { countryTerms, dialPrefixes } from '#exposure/affected/terms/country-terms.ts'
import * as minimal from './minimal/queries.ts'

/** The same questions as hand-written SQL that does the least that answers them, on the same files. */
export async function runMinimal(
  engine: BulkEngine,
  files: { readonly leak: string; readonly customers: string; readonly out: string },
): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {}
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const from = performance.now()
    await work()
    seconds[name] = (performance.now() - from) / 1000
  }
  await timed('reading', () => engine.rows(minimal.countRows(files.leak)))
  await timed('inventory', () => engine.rows(minimal.profile(files.leak)))
  await timed('verdict', () => engine.rows(minimal.match(files.leak, files.customers)))
  const pairs = (rows: readonly (readonly (string | null)[])[]) =>
    rows.map(([term, iso]) => [term ?? '', iso ?? ''] as const)
  await timed('people', async () => {
    const places = {
      countries: pairs(countryTerms()),
      dialled: pairs(dialPrefixes()),
      domains: pairs(topLevelDomains),
    }
    for (const place of minimal.createPlaces(places)) await engine.run(place)
    await engine.run(minimal.createFreeMail(freeMailDomains))
    await engine.run(minimal.people(files.leak))
    await engine.rows(minimal.byCountry())
    await engine.run(minimal.companies())
  })
  await timed('exports', async () => {
    await engine.run(minimal.exportPeople(files.out))
    await engine.run(minimal.exportCompanies(`${files.out}.csv`))
  })
  return seconds
}
