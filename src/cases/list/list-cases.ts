import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import {
  countCases,
  listCasePage,
  listForCampaigns,
  type CaseFilter,
  type CaseListRow,
} from './queries.ts'

export type { CaseFilter } from './queries.ts'

export interface CaseListItem extends Omit<CaseListRow, 'recordCounts' | 'cursorAt'> {
  /** The victim's own largest figure. */
  readonly records: { readonly count: number; readonly unit: string } | null
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

/** A page of cases, the newest change first. `q` finds all its words, the last one also unfinished. */
export async function listCases(
  ctx: Pick<Context, 'db'>,
  query: Partial<Omit<CaseFilter, 'words'>> & {
    readonly q?: string | undefined
    readonly cursor?: string | undefined
    readonly limit: number
  },
): Promise<Result<CasePage, Refusal>> {
  const { q, cursor, limit, ...given } = query
  const after = cursor === undefined ? null : readCursor(cursor)
  if (after === undefined) {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot go on with this list: the cursor is none that was given out. Load the list from the start.',
      ),
    )
  }
  const filter: CaseFilter = {
    words: wordsOf(q),
    state: given.state ?? null,
    status: given.status ?? null,
    dataClass: given.dataClass ?? null,
    actor: given.actor ?? null,
    platform: given.platform ?? null,
    sector: given.sector ?? null,
    openedFrom: given.openedFrom ?? null,
    openedTo: given.openedTo ?? null,
  }
  const [found, counted] = await Promise.all([
    rows(
      ctx.db,
      listCasePage({
        filter,
        afterAt: after?.at ?? null,
        afterId: after?.id ?? null,
        limit: limit + 1,
      }),
    ),
    rows(ctx.db, countCases({ filter })),
  ])
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const axis = (name: string): Record<string, number> =>
    Object.fromEntries(
      counted.filter((row) => row.axis === name).map(({ value, count }) => [value, count]),
    )
  return ok({
    cases: page.map(({ recordCounts, cursorAt: _, ...rest }) => {
      const own = recordCounts.filter(({ scope, unit }) => scope === 'victim' && unit !== 'bytes')
      const [most] = own.toSorted((a, b) => b.count - a.count)
      return {
        ...rest,
        records: most === undefined ? null : { count: most.count, unit: most.unit },
      }
    }),
    nextCursor: found.length > limit && last !== undefined ? writeCursor(last) : null,
    total: axis('total')[''] ?? 0,
    counts: { state: axis('state'), status: axis('status') },
  })
}

/** `harbour mo` -> `harbour & mo:*`; letters and digits only, so that no operator gets through. */
function wordsOf(q: string | undefined): string | null {
  const words = q?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? null : `${words.join(' & ')}:*`
}

const writeCursor = ({ cursorAt, id }: CaseListRow): string =>
  Buffer.from(JSON.stringify([cursorAt, id])).toString('base64url')

function readCursor(cursor: string): { at: string; id: string } | undefined {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    return typeof at === 'string' && /^\d+$/.test(at) && typeof id === 'string'
      ? { at, id }
      : undefined
  } catch {
    return undefined
  }
}

export interface Campaign {
  readonly id: string
  readonly title: string
  readonly actors: readonly string[]
  readonly platforms: readonly string[]
  readonly techniques: readonly string[]
  readonly from: string
  readonly to: string
  readonly cases: readonly { readonly id: string; readonly title: string }[]
}

/** Cases that share an actor or a platform, two or more of them, largest first. */
export async function listCampaigns(ctx: Pick<Context, 'db'>): Promise<readonly Campaign[]> {
  const found = await rows(ctx.db, listForCampaigns({ limit: 2000 }))
  const groups = new Map<string, (typeof found)[number][]>()
  for (const row of found) {
    const keys =
      row.actors.length > 0
        ? row.actors.map((name) => `actor ${name}`)
        : row.platforms.map((name) => `platform ${name}`)
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
    .filter(([, rowsOf]) => rowsOf.length > 1)
    .map(([key, rowsOf]) => {
      const days = rowsOf
        .flatMap(({ dates, openedAt }) => [...dates.map(({ from }) => from), openedAt.slice(0, 10)])
        .toSorted()
      return {
        id: key,
        title: key.replace(/^actor /, 'Attributed to ').replace(/^platform /, 'Data in '),
        actors: [...new Set(rowsOf.flatMap(({ actors }) => actors))],
        platforms: [...new Set(rowsOf.flatMap(({ platforms }) => platforms))],
        techniques: [
          ...new Set(rowsOf.flatMap(({ techniques }) => techniques.map(({ id }) => id))),
        ],
        from: days[0] ?? '',
        to: days.at(-1) ?? '',
        cases: rowsOf.map(({ id, title }) => ({ id, title })),
      }
    })
    .toSorted((a, b) => b.cases.length - a.cases.length)
}
