import type { BulkEngine } from '#store/bulk-engine.ts'
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
  await timed('count', () => engine.rows(minimal.countRows(files.leak)))
  await timed('inventory', () => engine.rows(minimal.profile(files.leak)))
  await timed('verdict', () => engine.rows(minimal.match(files.leak, files.customers)))
  await timed('people', async () => {
    await engine.run(minimal.people(files.leak))
    await engine.rows(minimal.byCountry())
    await engine.run(minimal.companies())
  })
  await timed('exports', () => engine.run(minimal.exportPeople(files.out)))
  return seconds
}
