import type { CaseFacts, Evidenced, SaleFact } from './facts.ts'
import { plainName } from './fact-key.ts'
import {
  groupOf,
  joinAliases,
  joinDescribed,
  joinShortForms,
  joinSameFigure,
  partIdentifiers,
  type Group,
} from './join-groups.ts'
import type { StatementField, StatementValues } from './statement.ts'
import { partSuperseded } from './part-superseded.ts'
import { titleOf } from './title.ts'
import {
  modalityRank,
  weigh,
  type Resolvable,
  type Said,
  type Weighed,
} from './weigh-statements.ts'

/**
 * The resolved view of a case's statements. Pure, and independent of their order: confirmed beats reported
 * beats claimed, a newer statement beats an older one of the same asserter, an analyst beats everybody, and
 * dissent is kept in `disputedBy`. A fact that an analyst denied is left out, its statements listed in
 * `setAside`; every statement is in exactly one place.
 */
export function resolveFacts(statements: readonly Resolvable[]): CaseFacts {
  const ordered = statements.toSorted((a, b) => a.n - b.n)
  const byField = Map.groupBy(ordered as readonly Said[], ({ field }) => field)
  const of = <F extends StatementField>(field: F): readonly Said<F>[] =>
    (byField.get(field) ?? []) as readonly unknown[] as readonly Said<F>[]
  const resolve = <F extends StatementField>(field: F): readonly Weighed<F>[] =>
    weighGroups(groupOf(of(field))).toSorted(byWeight)
  const plain = <F extends StatementField>(field: F): readonly (StatementValues[F] & Evidenced)[] =>
    resolve(field).map((fact) => ({ ...fact.best.value, ...shown(fact) }))

  const victims = weighGroups(joinShortForms(of('victim'))).toSorted(bySupport)
  const counts = partSuperseded(weighGroups(joinSameFigure(of('recordCount'))).toSorted(byReach))
  const support = plain('support')
  const [incident] = resolve('incident')
  const facts: Omit<CaseFacts, 'title'> = {
    status: incident?.modality ?? victims[0]?.modality ?? 'reported',
    ...(incident === undefined ? {} : { incident: { ...shown(incident), ...whoOwnsUp(incident) } }),
    victims: victims.map((fact) => ({ name: fullName(fact), ...shown(fact) })),
    thirdParties: weighGroups(joinDescribed(of('thirdParty')))
      .toSorted(bySupport)
      .map((fact) => ({ ...bestNamed(fact), ...shown(fact) })),
    platforms: plain('platform'),
    actors: weighGroups(joinAliases(of('actor')))
      .toSorted(bySupport)
      .map((fact) => ({ ...actorOf(fact), ...shown(fact) })),
    dataClasses: weighGroups(partIdentifiers(of('dataClass')))
      .toSorted(byWeight)
      .map((fact) => ({ ...dataOf(fact), ...shown(fact) })),
    recordCounts: counts.current.map(shownCount),
    ...(counts.earlier.length === 0 ? {} : { earlierCounts: counts.earlier.map(shownCount) }),
    techniques: resolve('technique').map((fact) => ({
      ...fact.best.value,
      confidence: surestReading(fact),
      ...shown(fact),
    })),
    tactics: plain('tactic'),
    dates: plain('date'),
    places: plain('place'),
    sectors: plain('sector'),
    brands: plain('brand'),
    products: plain('product'),
    regimes: plain('regime'),
    publishers: plain('publisher'),
    sale: resolveSale(of('sale')),
    ...(support.length === 0 ? {} : { support }),
  }
  const placed = new Set(evidencedOf(facts).flatMap(numbersOf))
  const setAside = ordered.map(({ n }) => n).filter((n) => !placed.has(n))
  return { title: titleOf(facts), ...facts, ...(setAside.length > 0 ? { setAside } : {}) }
}

/** Every fact of a case, whatever its field. */
export const evidencedOf = (facts: Omit<CaseFacts, 'title'>): readonly Evidenced[] =>
  [...Object.values(facts), [facts.incident, facts.sale]].flatMap((value) =>
    Array.isArray(value)
      ? (value as readonly (Evidenced | number | null | undefined)[]).filter(
          (fact): fact is Evidenced => typeof fact === 'object' && fact !== null,
        )
      : [],
  )

const numbersOf = ({ evidence, disputedBy }: Evidenced): readonly number[] => [
  ...evidence,
  ...(disputedBy ?? []),
]

const weighGroups = <F extends StatementField>(
  groups: readonly Group<F>[],
): readonly Weighed<F>[] => groups.map((group) => weigh(group)).filter((fact) => !isTakenOut(fact))

/** An analyst's denial removes a fact; for a data class or the whole incident the denial is itself the fact. */
const isTakenOut = ({ modality, assertedBy, best }: Weighed): boolean =>
  modality === 'denied' &&
  assertedBy === 'analyst' &&
  best.field !== 'dataClass' &&
  best.field !== 'incident'

/** For names: the best supported first, then the earliest mentioned. */
const bySupport = (a: Weighed, b: Weighed): number =>
  deniedLast(a, b) || analystFirst(a, b) || supportOf(b) - supportOf(a) || a.best.n - b.best.n

/** For everything else: the surest first, then as for names. */
const byWeight = (a: Weighed, b: Weighed): number => bySurety(a, b) || bySupport(a, b)

const bySurety = (a: Weighed, b: Weighed): number =>
  deniedLast(a, b) || analystFirst(a, b) || modalityRank[b.modality] - modalityRank[a.modality]

/** A figure with what it counts, as precisely as any of its statements says. */
function shownCount(fact: Weighed<'recordCount'>): CaseFacts['recordCounts'][number] {
  const { best, agreeing } = fact
  const exact =
    best.assertedBy === 'analyst'
      ? best
      : (agreeing.find(({ value }) => value.unit !== 'records' && value.unit !== 'people') ??
        agreeing.find(({ value }) => value.unit !== 'records') ??
        best)
  const { count, unit, scope, of } = exact.value
  return { count, unit, scope, ...(of === undefined ? {} : { of }), ...shown(fact) }
}

/**
 * The victim's own figures first, sizes in bytes last, then the surest. Among equally sure figures the largest
 * stands for the incident, since smaller ones count parts of it.
 */
const byReach = (a: Weighed<'recordCount'>, b: Weighed<'recordCount'>): number =>
  scopes.indexOf(a.best.value.scope) - scopes.indexOf(b.best.value.scope) ||
  Number(a.best.value.unit === 'bytes') - Number(b.best.value.unit === 'bytes') ||
  bySurety(a, b) ||
  b.best.value.count - a.best.value.count

const deniedLast = (a: Weighed, b: Weighed): number =>
  Number(a.modality === 'denied') - Number(b.modality === 'denied')

const analystFirst = (a: Weighed, b: Weighed): number =>
  Number(b.assertedBy === 'analyst') - Number(a.assertedBy === 'analyst')

/** The surest statement counts most; each of the first five adds a little. */
const supportOf = (fact: Weighed): number =>
  surestReading(fact) + Math.min(fact.agreeing.length, 5) * 0.02

const surestReading = ({ agreeing }: Weighed): number =>
  Math.max(...agreeing.map(({ confidence }) => confidence))

/** The parts of a weighed fact that are shown. */
const shown = ({ modality, assertedBy, evidence, disputedBy }: Evidenced): Evidenced => ({
  modality,
  assertedBy,
  evidence,
  ...(disputedBy === undefined ? {} : { disputedBy }),
})

/** Where a measurement and somebody concerned confirm the breach alike, theirs is the word that it is known by. */
function whoOwnsUp({ best, agreeing }: Weighed<'incident'>): Partial<Evidenced> {
  if (best.assertedBy !== 'instrument') return {}
  const owning = agreeing.find(
    ({ assertedBy, modality }) => assertedBy !== 'instrument' && modality === best.modality,
  )
  return owning === undefined ? {} : { assertedBy: owning.assertedBy }
}

const scopes = ['victim', 'campaign', 'sample'] as const

/** The longest of the names that were taken for one, as the best statement spells it. */
function fullName({ agreeing, assertedBy, best }: Weighed<'victim'>): string {
  if (assertedBy === 'analyst') return best.value.name
  const [longest] = agreeing
    .map(({ value }) => value.name)
    .toSorted((a, b) => plainName(b).length - plainName(a).length)
  return longest ?? best.value.name
}

const bestNamed = ({ agreeing, best }: Weighed<'thirdParty'>): StatementValues['thirdParty'] =>
  agreeing.find(({ value }) => value.name !== null)?.value ?? best.value

/** A class with all the identifiers that its statements name. */
function dataOf({ agreeing, best, modality }: Weighed<'dataClass'>) {
  const ids = [...new Set(agreeing.flatMap(({ value }) => value.ids ?? []))]
  return {
    class: best.value.class,
    exposed: modality !== 'denied',
    ...(ids.length > 0 ? { ids } : {}),
  }
}

/** The best statement's name, with the other spellings as aliases. */
function actorOf({ agreeing, best }: Weighed<'actor'>): StatementValues['actor'] {
  const { name } = best.value
  const aliases = agreeing.flatMap(({ value }) => [...value.aliases, value.name])
  return {
    name,
    attackGroup:
      agreeing.find(({ value }) => value.attackGroup !== null)?.value.attackGroup ?? null,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
  }
}

/** A single offer: each field from the best statement that has it. */
function resolveSale(found: readonly Said<'sale'>[]): SaleFact | null {
  const [fact] = weighGroups(groupOf(found))
  if (fact === undefined || fact.modality === 'denied') return null
  const values = fact.agreeing.map(({ value }) => value)
  const first = <K extends 'forum' | 'price' | 'currency' | 'seller'>(name: K) =>
    values.find((value) => value[name] !== null)?.[name] ?? null
  return {
    forum: first('forum'),
    price: first('price'),
    currency: values.find(({ price }) => price !== null)?.currency ?? null,
    seller: first('seller'),
    sample: values.some(({ sample }) => sample),
    fields: [...new Set(values.flatMap(({ fields }) => fields))],
    ...shown(fact),
  }
}
