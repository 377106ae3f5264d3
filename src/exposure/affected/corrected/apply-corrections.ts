import type { BulkEngine } from '#store/bulk-engine.ts'
import type { Bulk } from '../../types.ts'
import { sectorPatterns } from '../companies/sectors.ts'
import { listKinds, readHome } from '../queries.ts'
import type { JudgeOptions } from '../people/judged/queries.ts'
import type { PeopleFiles } from '../people/queries.ts'
import {
  createBefore,
  createCorrectedCompanies,
  createCorrections,
  createNoParts,
  createPlaced,
  createSplitPeople,
  createSplitRows,
  currentStore,
  listRowColumns,
  viewCompanies,
  viewCorrected,
} from './queries.ts'
import { createJoined } from './joined/queries.ts'
import type { Corrections } from './types.ts'

/**
 * Makes the session show people as analysts corrected them; the store stays as measured. `files` as for
 * `findAffected`. A correction of a person who does not exist has no effect. Returns the name of the store.
 */
export async function applyCorrections(
  { engine, signal }: Bulk,
  files: PeopleFiles | null,
  corrections: Corrections,
): Promise<string> {
  const store = await prepareCorrections({ engine, signal }, files, corrections)
  await engine.run(viewCorrected(store), { signal })
  return store
}

/** The same for companies too, which are recounted; that reads everybody once. */
export async function applyToCompanies(
  { engine, signal }: Bulk,
  files: PeopleFiles | null,
  corrections: Corrections,
): Promise<string> {
  const store = await applyCorrections({ engine, signal }, files, corrections)
  for (const create of createCorrectedCompanies(sectorPatterns))
    await engine.run(create, { signal })
  await engine.run(viewCompanies(store), { signal })
  return store
}

/** Prepares the tables that say who is replaced by whom, without showing any of it. Returns the name of the store. */
export async function prepareCorrections(
  { engine, signal }: Bulk,
  files: PeopleFiles | null,
  corrections: Corrections,
): Promise<string> {
  const [found] = await engine.rows<{ store: string }>(currentStore())
  const store = found?.store ?? ''
  for (const create of createCorrections(corrections)) await engine.run(create)
  if (corrections.splits.length === 0) {
    for (const create of createNoParts()) await engine.run(create)
  } else {
    const options = await optionsOfRows(engine, files)
    await engine.run(createSplitRows(files, options), { signal })
    await engine.run(createSplitPeople(options), { signal })
  }
  await engine.run(createBefore(store), { signal })
  await engine.run(createPlaced(), { signal })
  await engine.run(createJoined(), { signal })
  return store
}

/** What is known only of the rows that merges were made of. */
export async function optionsOfRows(
  engine: BulkEngine,
  files: PeopleFiles | null,
): Promise<JudgeOptions> {
  const found = await engine.rows<{ column: string }>(listRowColumns(files))
  const has = (wanted: string): boolean => found.some(({ column }) => column === wanted)
  return {
    hasRegion: has('region'),
    hasPostcode: has('postcode'),
    saysCountry: has('number_country'),
    home: await homeOfStore(engine),
  }
}

/** The home country of the leak; stores of earlier versions do not say. */
async function homeOfStore(engine: BulkEngine): Promise<string | null> {
  const kept = await engine.rows(listKinds(['affected_home']))
  if (kept.length === 0) return null
  const [home] = await engine.rows<{ country: string }>(readHome())
  return home?.country ?? null
}
