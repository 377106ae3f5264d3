import type { Bulk } from '../types.ts'
import { compareWithOlder, compareWithOwn, prepareOwn } from './compare-records.ts'
import type { Evidence } from './evidence.ts'
import { lookAtIds } from './look-at-ids.ts'
import { lookAtMissing } from './look-at-missing.ts'
import { lookAtPeople } from './look-at-people.ts'
import { lookAtPhones } from './look-at-phones.ts'
import { firstDigits, lookAtRows } from './look-at-rows.ts'
import { lookAtTimes } from './look-at-times.ts'
import { readOtherwise } from './other-reading.ts'
import {
  addDecoys,
  createKeys,
  createSample,
  dropTables,
  selectSample,
  type SampleRow,
} from './queries.ts'
import { countCanaries, lookFor, type CanaryCount } from './records/queries.ts'
import { toPlainDate } from './read-days.ts'
import { chooseRoles, type RoleColumns } from './roles.ts'
import type { Canaries, CanaryHit, JudgeRequest, TheftDate, Verdict } from './types.ts'
import { weighEvidence } from './weigh-evidence.ts'

/** The size of the sample that is examined; a share of it is known to within 1 %. */
const sampleRows = 10_000

/**
 * Judges whether a leak is what it is claimed to be, with every reason and its weight. Scans the tables once,
 * writes tables named `verdict_*` and drops them; may be run again.
 */
export async function judgeClaim(bulk: Bulk, request: JudgeRequest): Promise<Verdict> {
  try {
    const evidence = await gatherEvidence(bulk, request)
    const weighed = weighEvidence(evidence)
    const otherReading = readOtherwise(weighed.result, evidence.missing)
    return {
      ...weighed,
      ...(otherReading === null ? {} : { otherReading }),
      matchRates: evidence.own?.matches.rates ?? [],
      theftDate: theftDateOf(evidence),
      canaries: evidence.canaries,
      overlapWithOlder: evidence.older,
      rows: evidence.rows,
    }
  } finally {
    for (const drop of dropTables()) await bulk.engine.run(drop)
  }
}

/** All the evidence of the verdict, as counts. */
export async function gatherEvidence(bulk: Bulk, request: JudgeRequest): Promise<Evidence> {
  const { engine, signal } = bulk
  const { customers } = request
  const roles = chooseRoles(request.leak, request.findings)
  const rows = roles.reduce((sum, one) => sum + one.rows, 0)
  const oneIn = Math.max(1, Math.floor(rows / sampleRows))
  const sample = await takeSample(bulk, roles, request, oneIn)
  const byRow = sample.filter(({ by_row }) => by_row)
  const sampled = oneIn > 1
  const own =
    customers === undefined || sample.length === 0
      ? null
      : await compareWithOwn(bulk, customers, {
          sampled,
          createdByRow: new Map(byRow.map(({ row, created }) => [row, created])),
          withEmail: roles.reduce((sum, one) => sum + one.withEmail, 0),
        })
  return {
    rows: {
      leak: request.leak.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0),
      sample: byRow.length,
      customers: customers === undefined ? null : countRecords(customers),
    },
    own,
    missing:
      own === null
        ? null
        : lookAtMissing(byRow, own.matches, own.newest, { leak: request.leak, roles }),
    older:
      sample.length === 0
        ? []
        : await compareWithOlder(bulk, request.older ?? [], { customers, sampled }),
    canaries:
      request.canaries === undefined || sample.length === 0
        ? []
        : await findCanaries({ engine, signal }, request.canaries),
    repeats: lookAtRows(sample, !sampled),
    people: lookAtPeople(byRow),
    phones: lookAtPhones(byRow),
    times: lookAtTimes(byRow),
    ids: lookAtIds(byRow, request.claimed?.sourceSystem),
    firstDigits: firstDigits(byRow),
    claimed: request.claimed ?? {},
  }
}

/** Draws the sample, in the scan that also looks for the addresses of our records and of planted ones. */
async function takeSample(
  { engine, signal }: Bulk,
  roles: readonly RoleColumns[],
  { customers, canaries }: JudgeRequest,
  oneIn: number,
): Promise<readonly SampleRow[]> {
  if (roles.length === 0) return []
  const hasOwn = customers?.kind === 'tables'
  const areFew = !hasOwn || (await prepareOwn({ engine, signal }, customers))
  const planted = canaries === undefined ? [] : chooseRoles(canaries.tables, canaries.findings)
  const lookedFor = areFew ? lookFor(hasOwn, planted) : null
  await engine.run(createKeys(roles, { oneIn, lookedFor }), { signal })
  await engine.run(createSample(), { signal })
  await engine.run(addDecoys(), { signal })
  return engine.rows<SampleRow>(selectSample(), { signal })
}

const countRecords = (records: NonNullable<JudgeRequest['customers']>): number =>
  records.kind === 'index'
    ? records.rows
    : records.tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)

const copyHeader = /copy|recipient|given|partner|vendor|who|label|canary|planted|source/i

/** Planted records found in the leak, by the copy each was planted in. */
async function findCanaries(
  { engine, signal }: Bulk,
  canaries: Canaries,
): Promise<readonly CanaryHit[]> {
  const hits: CanaryHit[] = []
  for (const roles of chooseRoles(canaries.tables, canaries.findings)) {
    const table = canaries.tables.find(({ id }) => id === roles.tableId)
    const taken = [roles.email, roles.phone, ...roles.name]
    const free = table?.columns.filter(({ name }) => !taken.includes(name)) ?? []
    const copy = free.find(({ header }) => copyHeader.test(header ?? '')) ?? free[0]
    if (roles.email === null || copy === undefined) continue
    hits.push(...(await engine.rows<CanaryCount>(countCanaries(roles, copy.name), { signal })))
  }
  return hits
}

function theftDateOf({ own, times }: Evidence): TheftDate | null {
  if (own?.theft !== null && own?.theft !== undefined) {
    const { from, to, likeliest, evidence } = own.theft
    return {
      from: toPlainDate(from),
      to: toPlainDate(to),
      likeliest: toPlainDate(likeliest),
      basis: evidence === 0 ? 'newest' : 'presence',
    }
  }
  if (times === null) return null
  const newest = toPlainDate(times.newest)
  return { from: newest, to: newest, likeliest: newest, basis: 'leak' }
}
