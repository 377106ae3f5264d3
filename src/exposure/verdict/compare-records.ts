import type { Bulk } from '../types.ts'
import { compareDays, type CreatedByRow } from './compare-days.ts'
import { dateTheft, type DayPresence } from './date-theft.ts'
import type { OwnEvidence } from './evidence.ts'
import { matchRecords, type Matches } from './match-records.ts'
import { toShare } from './measures.ts'
import { dayLength } from './prepare-index.ts'
import { countIndexByDay, createHitsFromIndex } from './prepared/queries.ts'
import {
  countOwnByDay,
  countPresentByDay,
  countRowsOfOwn,
  createHits,
  createOwn,
  createPresent,
  createProbe,
  probeOwn,
  selectHits,
  selectProbe,
  type Count,
  type DayCount,
  type HitRow,
  type ProbeRow,
} from './records/queries.ts'
import { learnTimeForm, readMoment } from './read-days.ts'
import { chooseRoles } from './roles.ts'
import type { OlderLeak, OlderOverlap, Records } from './types.ts'

/** Bringing phone numbers into one form is slow; of more records than this, only a part is searched by phone. */
const phonesSearched = 500_000

/** How many of our own records are looked up in older leaks. */
const ownProbe = 10_000

/** Own records are looked for in the leak this many at a time, since their hashes are held in memory. */
const comparedAtOnce = 8_000_000

/**
 * Makes `verdict_own` of our own records, before the leak is scanned for their addresses. Returns whether they are
 * few enough for that; of more of them every row of the leak has to be kept.
 */
export async function prepareOwn(
  bulk: Bulk,
  records: Extract<Records, { kind: 'tables' }>,
): Promise<boolean> {
  const roles = chooseRoles(records.tables, records.findings)
  if (roles.length === 0) return false
  const { engine, signal } = bulk
  await engine.run(createOwn(roles, await dayLength(bulk, roles)), { signal })
  return countRecords(records) <= comparedAtOnce
}

const countRecords = ({ tables }: Extract<Records, { kind: 'tables' }>): number =>
  tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)

/** Matches the sample, and its decoys, with a set of records. Needs `verdict_probe_forms`. */
async function search(
  { engine, signal }: Bulk,
  records: Records,
  { sampled }: { readonly sampled: boolean },
): Promise<Matches | null> {
  const options = { signal }
  let phonesOneIn = 1
  if (records.kind === 'index') {
    await engine.run(createProbe({ kind: 'keyed', key: records.key }), options)
    await engine.run(createHitsFromIndex(records.path), options)
  } else {
    const roles = chooseRoles(records.tables, records.findings)
    if (roles.length === 0) return null
    const rows = roles.reduce((sum, one) => sum + one.rows, 0)
    phonesOneIn = Math.max(1, Math.round(rows / phonesSearched))
    await engine.run(createProbe({ kind: 'fast' }), options)
    const length = await dayLength({ engine, signal }, roles)
    await engine.run(createHits(roles, { dayLength: length, phonesOneIn }), options)
  }
  return matchRecords(
    await engine.rows<ProbeRow>(selectProbe(phonesOneIn), options),
    await engine.rows<HitRow>(selectHits(), options),
    { sampled },
  )
}

/** The rows of the leak that our own records are compared with. */
export interface ComparedRows {
  readonly sampled: boolean
  readonly createdByRow: CreatedByRow
  /** How many rows of the whole leak have an address. */
  readonly withEmail: number
}

/**
 * Compares the leak with our own records: the sample by all fields, every row by its address. Needs `verdict_keys`
 * and, for records in tables, `prepareOwn`.
 */
export async function compareWithOwn(
  bulk: Bulk,
  records: Records,
  { sampled, createdByRow, withEmail }: ComparedRows,
): Promise<OwnEvidence | null> {
  const { engine, signal } = bulk
  const options = { signal }
  const matches = await search(bulk, records, { sampled })
  if (matches === null || matches.rates.length === 0) return null
  const sameDay = compareDays(matches.ourRows, createdByRow)
  if (records.kind === 'index') {
    const days = await engine.rows<DayCount>(countIndexByDay(records.path), options)
    const present = [...matches.days].map(([day, count]) => ({ day, count }))
    const presence = toPresence(days, present)
    return {
      matches,
      sameDay,
      everyRow: null,
      theft: dateTheft(presence),
      newest: newestOf(presence),
    }
  }
  const roles = chooseRoles(records.tables, records.findings)
  const parts = Math.max(1, Math.ceil(countRecords(records) / comparedAtOnce))
  for (let part = 0; part < parts; part++) await engine.run(createPresent(part, parts), options)
  const [ofOwn] = await engine.rows<Count>(countRowsOfOwn(), options)
  const dated = roles.some(({ created }) => created !== null)
  const days = dated ? await engine.rows<DayCount>(countOwnByDay(), options) : []
  const present = dated ? await engine.rows<DayCount>(countPresentByDay(), options) : []
  const presence = toPresence(days, present)
  return {
    matches,
    sameDay,
    everyRow: withEmail === 0 ? null : toShare(ofOwn?.count ?? 0, withEmail),
    theft: dateTheft(presence),
    newest: newestOf(presence),
  }
}

const newestOf = (days: readonly DayPresence[]): number | null =>
  days.length === 0 ? null : days.reduce((newest, { day }) => Math.max(newest, day), -Infinity)

function toPresence(
  all: readonly DayCount[],
  present: readonly DayCount[],
): readonly DayPresence[] {
  const form = learnTimeForm(all.flatMap(({ day }) => day ?? []))
  if (form === null) return []
  const presentByText = new Map(present.map(({ day, count }) => [day, count]))
  const byDay = new Map<number, { records: number; present: number }>()
  for (const { day, count } of all) {
    const moment = day === null ? null : readMoment(day, form)
    if (moment === null) continue
    const sum = byDay.get(moment.day) ?? { records: 0, present: 0 }
    sum.records += count
    sum.present += Math.min(count, presentByText.get(day) ?? 0)
    byDay.set(moment.day, sum)
  }
  return [...byDay].map(([day, sum]) => ({ day, ...sum }))
}

/** For each older leak: what share of this leak's rows it contains, and what share of our own records. */
export async function compareWithOlder(
  bulk: Bulk,
  older: readonly OlderLeak[],
  { customers, sampled }: { readonly customers: Records | undefined; readonly sampled: boolean },
): Promise<readonly OlderOverlap[]> {
  const found: (OlderOverlap & { readonly records: Records })[] = []
  for (const { name, records } of older) {
    const matches = await search(bulk, records, { sampled })
    if (matches !== null) found.push({ name, found: overlap(matches), expected: null, records })
  }
  if (customers?.kind === 'tables' && found.length > 0) {
    const roles = chooseRoles(customers.tables, customers.findings)
    const rows = roles.reduce((sum, one) => sum + one.rows, 0)
    await bulk.engine.run(probeOwn(roles, Math.max(1, Math.floor(rows / ownProbe))), {
      signal: bulk.signal,
    })
    const expected: OlderOverlap[] = []
    for (const { name, found: rate, records } of found) {
      const matches = await search(bulk, records, { sampled: true })
      expected.push({ name, found: rate, expected: matches === null ? null : overlap(matches) })
    }
    return expected
  }
  return found.map(({ name, found: rate, expected }) => ({ name, found: rate, expected }))
}

/** Rows that are in the other set, reduced by the share whose other fields belong to somebody else. */
function overlap({ any, agreement }: Matches): OlderOverlap['found'] {
  const agree = agreement.of >= 10 ? agreement.share : 1
  return toShare(Math.round(any.hits * agree), any.of)
}
