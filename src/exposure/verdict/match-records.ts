import type { HitRow, ProbeRow } from './records/queries.ts'
import { toShare } from './measures.ts'
import type { MatchRate, Share } from './types.ts'

export interface Matches {
  readonly rates: readonly MatchRate[]
  /** Rows that match a record by address, phone number, or name and company. */
  readonly any: Share
  readonly anyByChance: Share
  /** Among matched rows with two comparable fields: those whose fields belong to a single record. */
  readonly agreement: Share
  /** The same, comparing each matched row with the fields of the next. */
  readonly agreementByChance: Share
  /** Among rows with two comparable fields: those that are one of our records. */
  readonly ours: Share
  /** The same for the decoys, which were never in the leak. */
  readonly oursByChance: Share
  /** Those rows, each with the day of its record as written. */
  readonly ourRows: readonly { readonly row: number; readonly day: string | null }[]
  /** Among the rows that can be compared at all: those that match a record, and those that match none. */
  readonly matchedRows: readonly number[]
  readonly missingRows: readonly number[]
  /** Distinct records among the matched rows. */
  readonly records: Share
  /** The days, as written, of the records that matched by address, with their counts. */
  readonly days: ReadonlyMap<string, number>
}

/** A key that many records share (a switchboard, a placeholder) is followed to this many of them only. */
const mostPerKey = 40

/** Compares every row of the sample, and its decoy, with the records that it might be. */
export function matchRecords(
  probe: readonly ProbeRow[],
  hits: readonly HitRow[],
  { sampled }: { readonly sampled: boolean },
): Matches {
  const find = finderOf(hits)
  const rows = probe.filter(({ decoy }) => !decoy).map(find)
  const decoys = probe.filter(({ decoy }) => decoy).map(find)
  const compared = (by: MatchRate['by'], share: (all: readonly Found[]) => Share): MatchRate => ({
    by,
    found: share(rows),
    chance: share(decoys),
    sampled,
  })
  const any = compared('any', anyShare)
  const own = compared('own-record', ownShare)
  const matched = rows.filter(isMatched)
  const same: MatchRate = { by: 'same-record', ...agreementOf(matched), sampled }
  return {
    rates: [
      compared('email', emailShare),
      compared('phone', phoneShare),
      compared('name-and-company', pairShare),
      any,
      same,
      own,
    ].filter(({ found }) => found.of > 0),
    any: any.found,
    anyByChance: any.chance,
    agreement: same.found,
    agreementByChance: same.chance,
    ours: own.found,
    oursByChance: own.chance,
    ourRows: rows.flatMap((found) =>
      found.best !== null && isOneRecord(found)
        ? [{ row: found.row.row, day: found.best.hit.day }]
        : [],
    ),
    matchedRows: matched.map(({ row }) => row.row),
    missingRows: rows
      .filter((found) => canMatch(found.row) && !isMatched(found))
      .map(({ row }) => row.row),
    records: toShare(new Set(matched.map(({ best }) => best?.hit.id)).size, matched.length),
    days: daysOf(rows),
  }
}

/** Builds the look-up of the records that a row might be. */
function finderOf(hits: readonly HitRow[]): (row: ProbeRow) => Found {
  const byEmail = index(hits, ({ e }) => e)
  const byPhone = index(hits, ({ p }) => p)
  const byPair = index(hits, ({ n, c }) => pair(n, c))
  return (row) => {
    const email = byEmail.get(row.e ?? none) ?? []
    const phone = row.searched ? (byPhone.get(row.p ?? none) ?? []) : []
    const both = byPair.get(pair(row.n, row.c) ?? '') ?? []
    return { row, email, phone, both, best: bestOf(row, [...email, ...phone, ...both]) }
  }
}

const shareOf =
  (can: (row: ProbeRow) => boolean, has: (found: Found) => boolean) =>
  (all: readonly Found[]): Share => {
    const able = all.filter(({ row }) => can(row))
    return toShare(able.filter(has).length, able.length)
  }

const hasEmail = ({ e }: ProbeRow): boolean => e !== null
const hasPhone = ({ p, searched }: ProbeRow): boolean => p !== null && searched
const hasPair = ({ n, c }: ProbeRow): boolean => n !== null && c !== null

const canMatch = (row: ProbeRow): boolean => hasEmail(row) || hasPhone(row) || hasPair(row)
const isMatched = ({ email, phone, both }: Found): boolean =>
  email.length > 0 || phone.length > 0 || both.length > 0

const emailShare = shareOf(hasEmail, ({ email }) => email.length > 0)
const phoneShare = shareOf(hasPhone, ({ phone }) => phone.length > 0)
const pairShare = shareOf(hasPair, ({ both }) => both.length > 0)
const anyShare = shareOf(canMatch, isMatched)
const ownShare = shareOf(
  (row) => [hasEmail(row), hasPhone(row), row.n !== null].filter(Boolean).length >= 2,
  isOneRecord,
)

/** How many matched rows are a single record, and how many would be with the fields of the next row. */
function agreementOf(matched: readonly Found[]): Pick<MatchRate, 'found' | 'chance'> {
  const checked = matched.filter(({ best }) => best !== null && best.comparable >= 2)
  const byChance = checked.filter(({ best, row }, i) => {
    const other = checked[(i + 1) % checked.length]?.row
    if (best === null || other === undefined) return false
    return agreeing({ ...other, e: row.e }, best.hit).agreeing >= 2
  })
  return {
    found: toShare(checked.filter(isOneRecord).length, checked.length),
    chance: toShare(byChance.length, checked.length),
  }
}

function daysOf(rows: readonly Found[]): Matches['days'] {
  const days = new Map<string, number>()
  for (const day of rows.flatMap(({ email }) => email[0]?.day ?? [])) {
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return days
}

/**
 * Whether two fields of the row belong to the record and nothing in the row to another one: in a list put
 * together from two blocks of columns, each block agrees with itself.
 */
function isOneRecord({ best, email, phone, both }: Found): boolean {
  return (
    best !== null &&
    best.agreeing >= 2 &&
    [email, phone, both].every(
      (hits) => hits.length === 0 || hits.length >= mostPerKey || hits.includes(best.hit),
    )
  )
}

interface Found {
  readonly row: ProbeRow
  readonly email: readonly HitRow[]
  readonly phone: readonly HitRow[]
  readonly both: readonly HitRow[]
  readonly best: Best | null
}

interface Best {
  readonly hit: HitRow
  /** Of address, phone number and name: how many both sides have, and how many of these are equal. */
  readonly comparable: number
  readonly agreeing: number
}

function bestOf(row: ProbeRow, candidates: readonly HitRow[]): Best | null {
  let best: Best | null = null
  for (const hit of candidates) {
    const found = { hit, ...agreeing(row, hit) }
    if (best === null || found.agreeing > best.agreeing) best = found
  }
  return best
}

function agreeing(
  row: Pick<ProbeRow, 'e' | 'p' | 'n'>,
  hit: HitRow,
): { comparable: number; agreeing: number } {
  const pairs = [
    [row.e, hit.e],
    [row.p, hit.p],
    [row.n, hit.n],
  ] as const
  const both = pairs.filter(([a, b]) => a !== null && b !== null)
  return { comparable: both.length, agreeing: both.filter(([a, b]) => a === b).length }
}

/** Stands for a missing key; real keys are never negative. */
const none = -1
const pair = (n: number | null, c: number | null): string | null =>
  n === null || c === null ? null : `${n}:${c}`

function index<K>(hits: readonly HitRow[], key: (hit: HitRow) => K | null): Map<K, HitRow[]> {
  const found = new Map<K, HitRow[]>()
  for (const hit of hits) {
    const at = key(hit)
    if (at === null) continue
    const list = found.get(at)
    if (list === undefined) found.set(at, [hit])
    else if (list.length < mostPerKey) list.push(hit)
  }
  return found
}
