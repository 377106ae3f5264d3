import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { plainName } from '../fact-key.ts'
import { listForCampaigns } from './queries.ts'

/** Cases that share an actor or a platform. */
export interface Campaign {
  readonly id: string
  readonly title: string
  readonly actors: readonly string[]
  readonly platforms: readonly string[]
  /** ATT&CK ids. */
  readonly techniques: readonly string[]
  /** ISO 8601 days: the earliest and the latest date of its cases. */
  readonly from: string
  readonly to: string
  readonly cases: readonly { readonly id: string; readonly title: string }[]
}

/** More cases than anybody looks through, and about what can be read in a second. */
const mostCases = 2000

/** Groups of two or more cases that share an actor or a platform, largest first. */
export async function listCampaigns(ctx: Pick<Context, 'db'>): Promise<readonly Campaign[]> {
  return joinCampaigns(await rows(ctx.db, listForCampaigns({ limit: mostCases })))
}

type Joinable = Awaited<ReturnType<ReturnType<typeof listForCampaigns>['execute']>>['rows'][number]

interface Shared {
  readonly title: string
  readonly cases: Map<string, Joinable>
}

/**
 * Groups by actor, under any of its spellings, and by platform. A platform whose cases all belong to one actor
 * adds nothing and is left out. Pure.
 */
export function joinCampaigns(found: readonly Joinable[]): readonly Campaign[] {
  const byActor = new Map<string, Shared>()
  const byPlatform = new Map<string, Shared>()
  for (const one of found) {
    for (const { name, attackGroup, modality } of one.actors) {
      if (modality === 'denied') continue
      add(byActor, one, {
        key: `actor ${attackGroup ?? plainName(name)}`,
        title: `Attributed to ${name}`,
      })
    }
    for (const name of one.platforms)
      add(byPlatform, one, { key: `platform ${name}`, title: `Data in ${name}` })
  }
  const ofActors = [...byActor].filter(isShared)
  const ofPlatforms = [...byPlatform]
    .filter(isShared)
    .filter(([, { cases }]) => !ofActors.some(([, other]) => holdsAll(other.cases, cases)))
  return [...ofActors, ...ofPlatforms]
    .map(([id, { title, cases }]) => toCampaign(id, title, [...cases.values()]))
    .toSorted((a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1))
}

/** Adds a case to the group of this key, which is opened under this title if there is none. */
function add(
  groups: Map<string, Shared>,
  one: Joinable,
  { key, title }: { readonly key: string; readonly title: string },
): void {
  const group = groups.get(key) ?? { title, cases: new Map<string, Joinable>() }
  group.cases.set(one.id, one)
  groups.set(key, group)
}

const isShared = ([, { cases }]: readonly [string, Shared]): boolean => cases.size > 1

const holdsAll = (
  cases: ReadonlyMap<string, Joinable>,
  part: ReadonlyMap<string, Joinable>,
): boolean => [...part.keys()].every((id) => cases.has(id))

function toCampaign(id: string, title: string, cases: readonly Joinable[]): Campaign {
  const days = cases
    .flatMap(({ dates, openedAt }) => [...dates.map(({ from }) => from), openedAt.slice(0, 10)])
    .toSorted()
  const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
  return {
    id,
    title,
    actors: each(cases.flatMap(({ actors }) => actors.map(({ name }) => name))),
    platforms: each(cases.flatMap(({ platforms }) => platforms)),
    techniques: each(cases.flatMap(({ techniques }) => techniques.map((found) => found.id))),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    cases: cases.map((one) => ({ id: one.id, title: one.title })),
  }
}
