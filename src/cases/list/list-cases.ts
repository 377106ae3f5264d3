import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { CountUnit } from '#data/vocabulary.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import { plainName } from '../fact-key.ts'
import { searchWordsOf } from '../search-words.ts'
import { cutPage, readPlace } from './pages.ts'
import {
  countCases,
  listCasePage,
  preferIndexes,
  type CaseFilter,
  type CaseListRow,
} from './queries.ts'

export type { CaseFilter } from './queries.ts'

export interface CaseListItem extends Omit<CaseListRow, 'recordCounts' | 'cursorAt'> {
  /** The figure to quote for the victim. */
  readonly records: { readonly count: number; readonly unit: CountUnit } | null
}

export interface CasePage {
  readonly cases: readonly CaseListItem[]
  readonly nextCursor: string | null
  readonly total: number
  readonly counts: {
    readonly state: Readonly<Record<string, number>>
    readonly status: Readonly<Record<string, number>>
  }
}

type Filters = {
  readonly [K in Exclude<keyof CaseFilter, 'words' | 'victimWords'>]?: CaseFilter[K] | undefined
}

/** What to list; days are ISO 8601 and inclusive. */
export interface CaseQuery extends Filters {
  /** Words in the facts or in a document. All of them must occur; the last one may be the beginning of a word. */
  readonly q?: string | undefined
  /** The same, in the names of the victims. */
  readonly victim?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of cases, most recently changed first, with counts by state and status. */
export async function listCases(
  ctx: Pick<Context, 'db'>,
  query: CaseQuery,
): Promise<Result<CasePage, Refusal>> {
  const { limit } = query
  const place = readPlace(query.cursor)
  if (!place.ok) return place
  const filter = filterOf(query)
  const [found, counted] = await inTransaction(ctx.db, async (tx) => {
    if (filter.words !== null || filter.victimWords !== null) await rows(tx, preferIndexes())
    return [
      await rows(
        tx,
        listCasePage({
          ...place.value,
          filter,
          limit: limit + 1,
        }),
      ),
      // State and status are each counted without their own filter, so that the other values can be offered.
      await rows(tx, countCases({ filter: { ...filter, state: null, status: null } })),
    ]
  })
  const { page, nextCursor } = cutPage(found, limit)
  const inState = counted.filter((row) => filter.state === null || row.state === filter.state)
  const inStatus = counted.filter((row) => filter.status === null || row.status === filter.status)
  return ok({
    cases: page.map(({ recordCounts, cursorAt: _cursorAt, ...rest }) => ({
      ...rest,
      records: figureOf(recordCounts),
    })),
    nextCursor,
    total: sum(inState.filter((row) => inStatus.includes(row))),
    counts: {
      state: sumBy(inStatus, ({ state }) => state),
      status: sumBy(inState, ({ status }) => status),
    },
  })
}

const filterOf = ({ q, victim, ...given }: CaseQuery): CaseFilter => ({
  words: wordsOf(q),
  victimWords: wordsOf(victim),
  state: given.state ?? null,
  status: given.status ?? null,
  dataClass: given.dataClass ?? null,
  actor: given.actor ? plainName(given.actor) : null,
  platform: given.platform ?? null,
  sector: given.sector ?? null,
  openedFrom: given.openedFrom ?? null,
  openedTo: given.openedTo ?? null,
})

/** The figure to quote for the victim, which the resolver puts first. */
function figureOf(counts: CaseListRow['recordCounts']): CaseListItem['records'] {
  const own = counts.find(
    ({ scope, unit, modality }) => scope === 'victim' && unit !== 'bytes' && modality !== 'denied',
  )
  return own === undefined ? null : { count: own.count, unit: own.unit }
}

type Counted = { readonly count: number }

const sum = (counted: readonly Counted[]): number =>
  counted.reduce((total, { count }) => total + count, 0)

const sumBy = <T extends Counted>(
  counted: readonly T[],
  axis: (row: T) => string,
): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(counted, axis)].map(([value, found]) => [value, sum(found)]))

/** Shorter prefixes begin half of all words, so a shorter word must match as a whole. */
const leastPrefix = 3

/** A longer query is pasted text and not a search. */
const mostWords = 20

/** `harbour mo 9` -> `harbour & mo & 9`, `harbour mot` -> `harbour & mot:*`; letters and digits only. */
function wordsOf(q: string | undefined): string | null {
  const words = searchWordsOf(q ?? '').slice(0, mostWords)
  const last = words.at(-1)
  if (last === undefined) return null
  return `${words.join(' & ')}${last.length < leastPrefix ? '' : ':*'}`
}
