import type { PeopleCounts } from '../summarise-affected.ts'
import type { JurisdictionCount, OurPeople } from '../types.ts'

/** Counts over everybody, minus those over some people, plus those over the people who replace them. */
export function adjustCounts(
  measured: PeopleCounts,
  before: PeopleCounts,
  after: PeopleCounts,
): PeopleCounts {
  const each = <T>(of: (counts: PeopleCounts) => T): readonly [T, T, T] => [
    of(measured),
    of(before),
    of(after),
  ]
  return {
    people: difference(each(({ people }) => people)),
    jurisdictions: adjustJurisdictions(each(({ jurisdictions }) => jurisdictions)),
    dataClasses: adjustList(
      each(({ dataClasses }) => dataClasses),
      'class',
    ),
    joinedBy: adjustRecord(each(({ joinedBy }) => joinedBy)),
    placedBy: adjustRecord(each(({ placedBy }) => placedBy)),
    risk: adjustRecord(each(({ risk }) => risk)),
    roles: adjustList(
      each(({ roles }) => roles),
      'role',
    ),
    doubts: measured.doubts.map(({ kind }) => ({
      kind,
      people: difference(
        each(({ doubts }) => doubts.find((doubt) => doubt.kind === kind)?.people ?? 0),
      ),
    })),
    ours: measured.ours === null ? null : adjustOurs(measured.ours, before.ours, after.ours),
  }
}

type Three<T> = readonly [measured: T, before: T, after: T]

const difference = ([measured, before, after]: Three<number>): number => measured - before + after

/** Keys of kept counts may be fewer than those known today. */
function adjustRecord<K extends string>(three: Three<Readonly<Record<K, number>>>) {
  const keys = [...new Set(three.flatMap((counts) => Object.keys(counts) as K[]))]
  const [measured, before, after] = three
  return Object.fromEntries(
    keys.map((key) => [key, difference([measured[key] ?? 0, before[key] ?? 0, after[key] ?? 0])]),
  ) as Record<K, number>
}

/** Adjusts a list of counts, largest first, and drops what nobody is left of. */
function adjustList<K extends string, T extends { readonly people: number } & Record<K, string>>(
  three: Three<readonly T[]>,
  key: K,
): T[] {
  const [measured, before, after] = three.map((list) => new Map(list.map((e) => [e[key], e])))
  const entries = new Map(three.flat().map((entry) => [entry[key], entry]))
  return [...entries]
    .map(([id, entry]) => ({
      ...entry,
      people: difference([
        measured?.get(id)?.people ?? 0,
        before?.get(id)?.people ?? 0,
        after?.get(id)?.people ?? 0,
      ]),
    }))
    .filter(({ people }) => people > 0)
    .toSorted((a, b) => b.people - a.people || a[key].localeCompare(b[key]))
}

function adjustJurisdictions(three: Three<readonly JurisdictionCount[]>): JurisdictionCount[] {
  const places = new Set(three.flat().map(({ jurisdiction }) => jurisdiction))
  return [...places]
    .map((jurisdiction) => {
      const of = <T>(get: (found: JurisdictionCount | undefined) => T): Three<T> => {
        const [measured, before, after] = three.map((list) =>
          get(list.find((entry) => entry.jurisdiction === jurisdiction)),
        )
        return [measured, before, after] as Three<T>
      }
      return {
        jurisdiction,
        count: difference(of((found) => found?.count ?? 0)),
        dataClasses: adjustList(
          of((found) => found?.dataClasses ?? []),
          'class',
        ),
      }
    })
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) => b.count - a.count || (a.jurisdiction ?? '').localeCompare(b.jurisdiction ?? ''),
    )
}

const adjustOurs = (
  measured: OurPeople,
  before: OurPeople | null,
  after: OurPeople | null,
): OurPeople => ({
  domains: measured.domains,
  people: difference([measured.people, before?.people ?? 0, after?.people ?? 0]),
  roles: adjustList([measured.roles, before?.roles ?? [], after?.roles ?? []], 'role'),
  dataClasses: adjustList(
    [measured.dataClasses, before?.dataClasses ?? [], after?.dataClasses ?? []],
    'class',
  ),
})
