import { mkdir } from 'node:fs/promises'
import type { Bulk } from '../../types.ts'
import { viewListed } from '../lists/files/queries.ts'
import type { Steps } from '../track-steps.ts'
import type { JudgeOptions } from './judged/queries.ts'
import {
  createEverybody,
  createMerged,
  createRepeatedRows,
  dropMerged,
  listEverybody,
  viewPeople,
  type PeopleFiles,
} from './queries.ts'
import type { PersonTable, RowOptions } from './rows/queries.ts'
import { countRepeated } from './survey/queries.ts'

/** More people with several rows than this would not fit into the memory allowed while they are merged. */
const mergedAtOnce = 1_000_000

/**
 * So many of them wait in the session, as a table in memory, until everybody is written: a file is compressed, encrypted
 * and read again. Of more people there are files, so that memory does not grow with the leak.
 */
const mergedInSession = 2_000_000

export interface PeoplePlaces {
  /** Where people are kept, encrypted with the key of the engine's session; null keeps them in tables. */
  readonly files: PeopleFiles | null
  /**
   * A Parquet file to which everybody is written as the list for export, instead of being kept: for a run whose
   * store does not outlive it. Null keeps people.
   */
  readonly list: string | null
  /** People merged at once, where they have several rows: what they are merged from is held in memory. */
  readonly mergedAtOnce?: number
  /** Merged people who are held in memory until everybody is written; more go to files. */
  readonly mergedInSession?: number
}

export interface PeopleRequest {
  readonly tables: readonly PersonTable[]
  readonly options: RowOptions & JudgeOptions
  readonly places: PeoplePlaces
  readonly steps: Steps
}

/**
 * Writes everybody after `surveyLeak`, one row for each person: merges those with several rows, then takes every
 * other row as one person. `affected_people` shows them.
 */
export async function writePeople(
  { engine, signal }: Bulk,
  { tables, options, places, steps }: PeopleRequest,
): Promise<void> {
  const { list } = places
  const [repeated] = await engine.rows<{ n: number }>(countRepeated())
  const many = repeated?.n ?? 0
  const atOnce = places.mergedAtOnce ?? mergedAtOnce
  const parts = Math.max(1, Math.ceil(many / atOnce))
  const inSession = places.mergedInSession ?? mergedInSession
  const files =
    places.files !== null && many <= inSession ? { ...places.files, merged: null } : places.files
  const people = { tables, options, files, parts }
  if (files !== null) await mkdir(files.repeated, { mode: 0o700 })
  await engine.run(createRepeatedRows(people), {
    signal,
    onProgress: (share) => steps('merging people', share),
  })
  for (let part = 0; part < parts; part++) {
    await engine.run(createMerged(people, part), { signal })
  }
  const everybody = list === null ? createEverybody(people) : listEverybody(people, list)
  await engine.run(everybody, { signal, onProgress: (share) => steps('people', share) })
  for (const view of list === null ? [viewPeople(files)] : viewListed(list)) {
    await engine.run(view, { signal })
  }
  for (let part = 0; part < parts; part++) await dropMerged(engine, files, part)
}
