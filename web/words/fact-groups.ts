import { placeInWords, sayData, type CaseFactsView, type StatementField } from '#api/contract.ts'
import {
  sayActor,
  sayDate,
  sayRecordCount,
  saySale,
  saySupport,
  sayTechnique,
  sayThirdParty,
} from './fact-sentence.ts'
import { capital } from './figures.ts'
import type { AnyFact, Fact, SaleFact } from './types.ts'

/** One fact as a line to read, with what an override of it needs. */
export interface FactLine {
  readonly key: string
  readonly sentence: string
  readonly fact: AnyFact
  readonly field: StatementField
  readonly value: Readonly<Record<string, unknown>>
}

export interface FactGroup {
  readonly id: string
  readonly title: string
  /** Why the group matters, or how to read it. */
  readonly note?: string
  readonly lines: readonly FactLine[]
}

type Value = Readonly<Record<string, unknown>>

const sayName = (fact: { readonly name: string }): string => fact.name

/** How a value is said; facts and the statements behind them alike. */
const sayings = {
  incident: () => 'A breach happened',
  victim: sayName,
  thirdParty: sayThirdParty,
  publisher: sayName,
  platform: sayName,
  actor: sayActor,
  dataClass: sayData,
  recordCount: sayRecordCount,
  technique: sayTechnique,
  tactic: ({ id, name }: Fact<'tactics'>) => `${id} ${name}`,
  date: sayDate,
  place: placeInWords,
  sector: ({ name }: { readonly name: string }) => capital(name),
  brand: sayName,
  product: sayName,
  regime: sayName,
  sale: saySale,
  support: saySupport,
} as const satisfies Readonly<Record<StatementField, (value: never) => string>>

function lines<F extends AnyFact>(
  field: StatementField,
  facts: readonly F[],
  pick: (fact: F) => Value,
): readonly FactLine[] {
  const say: (fact: never) => string = sayings[field]
  return facts.map((fact) => {
    const value = pick(fact)
    const key = `${field}:${JSON.stringify(value)}`
    return { key, sentence: say(fact as never), fact, field, value }
  })
}

/** Facts that are names and nothing else. */
const names = (
  field: StatementField,
  facts: readonly (AnyFact & { readonly name: string })[],
): readonly FactLine[] => lines(field, facts, ({ name }) => ({ name }))

const dataLines = (facts: CaseFactsView, isExposed: boolean): readonly FactLine[] =>
  lines(
    'dataClass',
    facts.dataClasses.filter(({ exposed }) => exposed === isExposed),
    ({ class: id, exposed, ids }) => ({
      class: id,
      exposed,
      ...(ids === undefined ? {} : { ids }),
    }),
  )

const countLines = (counts: readonly Fact<'recordCounts'>[] = []): readonly FactLine[] =>
  lines('recordCount', counts, ({ count, unit, scope, of }) => ({
    count,
    unit,
    scope,
    ...(of === undefined ? {} : { of }),
  }))

const saleLines = (sale: SaleFact | null): readonly FactLine[] =>
  lines(
    'sale',
    sale === null ? [] : [sale],
    ({ forum, price, currency, seller, sample, fields }) => ({
      forum,
      price,
      currency,
      seller,
      sample,
      fields,
    }),
  )

/** The facts of a case in the order in which a reader asks for them; empty groups are left out. */
export function groupFacts(facts: CaseFactsView): readonly FactGroup[] {
  const groups: readonly FactGroup[] = [
    {
      id: 'incident',
      title: 'Whether it happened',
      note: 'The case is held to be as sure as this.',
      lines: lines('incident', facts.incident === undefined ? [] : [facts.incident], () => ({
        kind: 'breach',
      })),
    },
    { id: 'victims', title: 'Victims', lines: names('victim', facts.victims) },
    {
      id: 'third-parties',
      title: 'Third parties',
      lines: lines('thirdParty', facts.thirdParties, ({ name, role }) => ({ name, role })),
    },
    { id: 'platforms', title: 'Platforms', lines: names('platform', facts.platforms) },
    {
      id: 'actors',
      title: 'Actors',
      lines: lines('actor', facts.actors, ({ name, attackGroup, aliases }) => ({
        name,
        attackGroup,
        aliases,
      })),
    },
    { id: 'data', title: 'Data exposed', lines: dataLines(facts, true) },
    {
      id: 'data-not',
      title: 'Stated as not exposed',
      note: 'Only as reliable as whoever says so.',
      lines: dataLines(facts, false),
    },
    { id: 'counts', title: 'How much', lines: countLines(facts.recordCounts) },
    {
      id: 'counts-before',
      title: 'Given before',
      note: 'Corrected since by whoever gave them.',
      lines: countLines(facts.earlierCounts),
    },
    { id: 'sale', title: 'Sale', lines: saleLines(facts.sale) },
    {
      id: 'support',
      title: 'Help offered to those affected',
      lines: lines('support', facts.support ?? [], ({ kind, detail }) => ({ kind, detail })),
    },
    {
      id: 'dates',
      title: 'Dates',
      lines: lines('date', facts.dates, ({ kind, from, to }) => ({ kind, from, to })),
    },
    {
      id: 'techniques',
      title: 'Techniques (MITRE ATT&CK)',
      lines: lines('technique', facts.techniques, ({ id, name, tactics }) => ({
        id,
        name,
        tactics,
      })),
    },
    {
      id: 'tactics',
      title: 'Tactics (MITRE ATT&CK)',
      lines: lines('tactic', facts.tactics, ({ id, name }) => ({ id, name })),
    },
    { id: 'sectors', title: 'Sectors', lines: names('sector', facts.sectors) },
    {
      id: 'places',
      title: 'Places',
      lines: lines('place', facts.places, ({ name, country }) => ({ name, country })),
    },
    { id: 'brands', title: 'Brands', lines: names('brand', facts.brands) },
    { id: 'products', title: 'Products', lines: names('product', facts.products) },
    { id: 'regimes', title: 'Laws and rules named', lines: names('regime', facts.regimes) },
    { id: 'publishers', title: 'Published by', lines: names('publisher', facts.publishers) },
  ]
  return groups.filter((group) => group.lines.length > 0)
}

/** A statement's value as the same line that its fact would have. */
export function sayStatement({
  field,
  value,
}: {
  readonly field: StatementField
  readonly value: unknown
}): string {
  const say: (value: never) => string = sayings[field]
  const said = say(value as never)
  // Among facts the title of the group says it.
  const isDenied = field === 'dataClass' && !(value as { readonly exposed: boolean }).exposed
  return isDenied ? `${said} (not exposed)` : said
}
