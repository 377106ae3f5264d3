import { sayData, type CaseFactsView, type NamedData, type StatementField } from '#api/contract.ts'
import { dataLabel } from './case-words.ts'
import {
  sayActor,
  sayDate,
  sayPlace,
  sayRecordCount,
  saySale,
  saySupport,
  sayTechnique,
  sayThirdParty,
} from './fact-sentence.ts'
import type { AnyFact } from './types.ts'

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

function lines<F extends AnyFact>(
  field: StatementField,
  facts: readonly F[],
  say: (fact: F) => string,
  pick: (fact: F) => Value,
): readonly FactLine[] {
  return facts.map((fact) => {
    const value = pick(fact)
    return { key: `${field}:${JSON.stringify(value)}`, sentence: say(fact), fact, field, value }
  })
}

const named = (fact: { readonly name: string }): Value => ({ name: fact.name })
const sayName = (fact: { readonly name: string }): string => fact.name

/** The facts of a case in the order in which a reader asks for them; empty groups are left out. */
export function groupFacts(facts: CaseFactsView): readonly FactGroup[] {
  const dataLines = lines(
    'dataClass',
    facts.dataClasses,
    sayData,
    ({ class: id, exposed, ids }) => ({
      class: id,
      exposed,
      ...(ids === undefined ? {} : { ids }),
    }),
  )
  const isExposed = ({ value }: FactLine): boolean => value['exposed'] === true
  const sale =
    facts.sale === null
      ? []
      : lines(
          'sale',
          [facts.sale],
          (fact) => saySale(fact, dataLabel),
          ({ forum, price, currency, seller, sample, fields }) => ({
            forum,
            price,
            currency,
            seller,
            sample,
            fields,
          }),
        )
  const groups: readonly FactGroup[] = [
    {
      id: 'victims',
      title: 'Victims',
      lines: lines('victim', facts.victims, sayName, named),
    },
    {
      id: 'third-parties',
      title: 'Third parties',
      lines: lines('thirdParty', facts.thirdParties, sayThirdParty, ({ name, role }) => ({
        name,
        role,
      })),
    },
    {
      id: 'platforms',
      title: 'Platforms',
      lines: lines('platform', facts.platforms, sayName, named),
    },
    {
      id: 'actors',
      title: 'Actors',
      lines: lines('actor', facts.actors, sayActor, ({ name, attackGroup, aliases }) => ({
        name,
        attackGroup,
        aliases,
      })),
    },
    { id: 'data', title: 'Data exposed', lines: dataLines.filter(isExposed) },
    {
      id: 'data-not',
      title: 'Stated as not exposed',
      note: 'A statement of its own, as good as who makes it.',
      lines: dataLines.filter((line) => !isExposed(line)),
    },
    {
      id: 'counts',
      title: 'How much',
      lines: lines(
        'recordCount',
        facts.recordCounts,
        sayRecordCount,
        ({ count, unit, scope, of }) => ({
          count,
          unit,
          scope,
          ...(of === undefined ? {} : { of }),
        }),
      ),
    },
    {
      id: 'counts-before',
      title: 'Given before',
      note: 'Corrected since by who gave them.',
      lines: lines(
        'recordCount',
        facts.earlierCounts ?? [],
        sayRecordCount,
        ({ count, unit, scope, of }) => ({
          count,
          unit,
          scope,
          ...(of === undefined ? {} : { of }),
        }),
      ),
    },
    { id: 'sale', title: 'Sale', lines: sale },
    {
      id: 'support',
      title: 'Help offered to those affected',
      lines: lines('support', facts.support ?? [], saySupport, ({ kind, detail }) => ({
        kind,
        detail,
      })),
    },
    {
      id: 'dates',
      title: 'Dates',
      lines: lines('date', facts.dates, sayDate, ({ kind, from, to }) => ({ kind, from, to })),
    },
    {
      id: 'techniques',
      title: 'Techniques (MITRE ATT&CK)',
      lines: lines('technique', facts.techniques, sayTechnique, ({ id, name, tactics }) => ({
        id,
        name,
        tactics,
      })),
    },
    {
      id: 'tactics',
      title: 'Tactics (MITRE ATT&CK)',
      lines: lines(
        'tactic',
        facts.tactics,
        ({ id, name }) => `${id} ${name}`,
        ({ id, name }) => ({ id, name }),
      ),
    },
    { id: 'sectors', title: 'Sectors', lines: lines('sector', facts.sectors, sayName, named) },
    {
      id: 'places',
      title: 'Places',
      lines: lines('place', facts.places, sayPlace, ({ name, country }) => ({ name, country })),
    },
    { id: 'brands', title: 'Brands', lines: lines('brand', facts.brands, sayName, named) },
    { id: 'products', title: 'Products', lines: lines('product', facts.products, sayName, named) },
    {
      id: 'regimes',
      title: 'Laws and rules named',
      lines: lines('regime', facts.regimes, sayName, named),
    },
    {
      id: 'publishers',
      title: 'Published by',
      lines: lines('publisher', facts.publishers, sayName, named),
    },
  ]
  return groups.filter((group) => group.lines.length > 0)
}

/** A statement's value as the same line that its fact would have. */
export function sayStatement(statement: {
  readonly field: StatementField
  readonly value: unknown
}): string {
  const value = statement.value as never
  switch (statement.field) {
    case 'incident':
      return 'A breach happened'
    case 'thirdParty':
      return sayThirdParty(value)
    case 'actor':
      return sayActor(value)
    case 'dataClass': {
      const data = value as NamedData & { exposed: boolean }
      return `${sayData(data)}${data.exposed ? '' : ' (not exposed)'}`
    }
    case 'recordCount':
      return sayRecordCount(value)
    case 'technique':
      return sayTechnique(value)
    case 'tactic':
      return `${(value as { id: string }).id} ${sayName(value)}`
    case 'date':
      return sayDate(value)
    case 'place':
      return sayPlace(value)
    case 'sale':
      return saySale(value, dataLabel)
    case 'support':
      return saySupport(value)
    case 'victim':
    case 'publisher':
    case 'platform':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return sayName(value)
  }
}

/** What a field is called for people. */
export const fieldWords: Readonly<Record<StatementField, string>> = {
  incident: 'Incident',
  victim: 'Victim',
  thirdParty: 'Third party',
  publisher: 'Publisher',
  platform: 'Platform',
  actor: 'Actor',
  dataClass: 'Data class',
  recordCount: 'Count',
  technique: 'Technique',
  tactic: 'Tactic',
  date: 'Date',
  place: 'Place',
  sector: 'Sector',
  brand: 'Brand',
  product: 'Product',
  regime: 'Law or rule',
  sale: 'Sale',
  support: 'Help offered',
}
