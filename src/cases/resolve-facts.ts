import type { CaseFacts, Evidenced, SaleFact } from './facts.ts'
import { factKey, plainName } from './fact-key.ts'
import type { Statement, StatementField, StatementValues } from './statement.ts'
import { titleOf } from './title.ts'
import { weigh, type Resolvable, type Said, type Weighed } from './weigh-statements.ts'

/**
 * The resolved view of a case's statements. Pure, and independent of their order: confirmed beats
 * reported beats claimed, the newer beats the older of the same asserter, an analyst beats all, and
 * disagreement stays in `disputedBy`. A fact that an analyst has denied is left out.
 */
export function resolveFacts(statements: readonly Resolvable[]): CaseFacts {
  const ordered = statements.toSorted((a, b) => a.n - b.n)
  const of = <F extends StatementField>(field: F): readonly Said<F>[] =>
    (ordered as readonly Said[]).filter((said): said is Said<F> => said.field === field)
  const resolve = <F extends StatementField>(field: F): readonly Resolved<F>[] =>
    resolveField(of(field))

  const victims = joinShortForms(resolve('victim')).map(({ value, ...rest }) => ({
    name: value.name,
    ...shown(rest),
  }))
  const incident = resolve('incident')[0]
  const status = incident?.modality ?? victims[0]?.modality ?? 'reported'
  const facts: Omit<CaseFacts, 'title'> = {
    status,
    victims,
    thirdParties: resolveThirdParties(of('thirdParty')),
    platforms: plain(resolve('platform')),
    actors: resolve('actor').map(({ value, agreeing, ...rest }) => ({
      ...value,
      aliases: [
        ...new Set(
          agreeing.flatMap((statement) => [...statement.value.aliases, statement.value.name]),
        ),
      ].filter((alias) => alias !== value.name),
      ...shown(rest),
    })),
    dataClasses: resolve('dataClass').map(({ value, ...rest }) => ({
      class: value.class,
      exposed: rest.modality !== 'denied',
      ...shown(rest),
    })),
    recordCounts: plain(resolve('recordCount')).toSorted(byScope),
    techniques: resolve('technique').map(({ value, agreeing, ...rest }) => ({
      ...value,
      confidence: Math.max(...agreeing.map(({ confidence }) => confidence)),
      ...shown(rest),
    })),
    tactics: plain(resolve('tactic')),
    dates: plain(resolve('date')),
    places: plain(resolve('place')),
    sectors: plain(resolve('sector')),
    brands: plain(resolve('brand')),
    products: plain(resolve('product')),
    regimes: plain(resolve('regime')),
    publishers: plain(resolve('publisher')),
    sale: resolveSale(of('sale')),
  }
  return { title: titleOf(facts), ...facts }
}

interface Resolved<F extends StatementField> extends Weighed<F> {
  readonly value: StatementValues[F]
}

function resolveField<F extends StatementField>(found: readonly Said<F>[]): readonly Resolved<F>[] {
  const groups = Map.groupBy(found, (said) => factKey(said as unknown as Statement))
  return [...groups.values()]
    .map((group) => {
      const weighed = weigh(group)
      return { ...weighed, value: weighed.best.value }
    })
    .filter((fact) => !isTakenOut(fact))
    .toSorted(bySupport)
}

/** An analyst's denial takes a fact out; of data classes it is kept as "stated as not exposed". */
const isTakenOut = ({ modality, assertedBy, best }: Weighed): boolean =>
  modality === 'denied' && assertedBy === 'analyst' && best.field !== 'dataClass'

/** Weightier modality first, then more statements, then the earliest. */
const bySupport = (a: Weighed, b: Weighed): number =>
  Number(a.modality === 'denied') - Number(b.modality === 'denied') ||
  supportOf(b) - supportOf(a) ||
  a.best.n - b.best.n

const supportOf = ({ agreeing }: Weighed): number =>
  Math.max(...agreeing.map(({ confidence }) => confidence)) + Math.min(agreeing.length, 5) * 0.02

/** The parts of a weighed fact that are shown. */
const shown = ({ modality, assertedBy, evidence, disputedBy }: Evidenced): Evidenced => ({
  modality,
  assertedBy,
  evidence,
  ...(disputedBy === undefined ? {} : { disputedBy }),
})

const plain = <F extends StatementField>(
  found: readonly Resolved<F>[],
): readonly (StatementValues[F] & Evidenced)[] =>
  found.map(({ value, ...rest }) => ({ ...value, ...shown(rest) }))

const scopes = ['victim', 'campaign', 'sample'] as const
const byScope = (
  a: { scope: (typeof scopes)[number] },
  b: { scope: (typeof scopes)[number] },
): number => scopes.indexOf(a.scope) - scopes.indexOf(b.scope)

/** "Ostrava" and "Ostrava Motors" are one victim; the longer name is shown. */
function joinShortForms(found: readonly Resolved<'victim'>[]): readonly Resolved<'victim'>[] {
  const joined: Resolved<'victim'>[] = []
  for (const fact of found) {
    const key = plainName(fact.value.name)
    const at = joined.findIndex(({ value }) => {
      const other = plainName(value.name)
      return (
        Math.min(key.length, other.length) > 3 && (key.startsWith(other) || other.startsWith(key))
      )
    })
    const other = joined[at]
    if (other === undefined) {
      joined.push(fact)
      continue
    }
    const weighed = weigh([...other.agreeing, ...fact.agreeing])
    const name =
      plainName(other.value.name).length >= key.length ? other.value.name : fact.value.name
    const disputed = [
      ...(weighed.disputedBy ?? []),
      ...(other.disputedBy ?? []),
      ...(fact.disputedBy ?? []),
    ]
    joined[at] = {
      ...weighed,
      value: { name },
      ...(disputed.length > 0 ? { disputedBy: [...new Set(disputed)] } : {}),
    }
  }
  return joined
}

/** A third party that is described in one place and named in another is one. */
function resolveThirdParties(found: readonly Said<'thirdParty'>[]): CaseFacts['thirdParties'] {
  const facts = resolveField(found)
  const named = facts.filter(({ value }) => value.name !== null)
  const unnamed = facts.find(({ value }) => value.name === null)
  const [only] = named
  const kept =
    named.length === 1 && unnamed !== undefined && only !== undefined
      ? [{ ...only, evidence: [...only.evidence, ...unnamed.evidence] }]
      : facts
  return kept.map(({ value, ...rest }) => ({ ...value, ...shown(rest) }))
}

/** One offer: each field from the best statement that has it. */
function resolveSale(found: readonly Said<'sale'>[]): SaleFact | null {
  const [fact] = resolveField(found)
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
