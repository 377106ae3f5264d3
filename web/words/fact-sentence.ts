import {
  countInWords,
  dataInWords,
  dateKindInWords,
  listInWords,
  sourceInWords,
  supportInWords,
} from '#api/contract.ts'
import { capital, plural, sayPrice } from './figures.ts'
import { sayWho } from './modality.ts'
import { sayDay, sayDays } from './time.ts'
import type { Asserter, Fact, Modality, SaleFact } from './types.ts'

/** "About 18 million records (whole campaign, not this victim alone)". */
export function sayRecordCount(
  fact: Pick<Fact<'recordCounts'>, 'count' | 'unit' | 'scope' | 'of'>,
): string {
  const amount = capital(countInWords(fact.count, fact.unit))
  switch (fact.scope) {
    case 'campaign':
      return `${amount} (whole campaign, not this victim alone)`
    case 'sample':
      return `${amount} in a sample`
    case 'victim':
      return fact.of === undefined ? amount : `${amount} (${fact.of})`
  }
}

/** "The breach happened in August 2025". */
export const sayDate = (fact: Pick<Fact<'dates'>, 'kind' | 'from' | 'to'>): string =>
  `${dateKindInWords[fact.kind]} ${sayDays(fact.from, fact.to)}`

const dateKindShort: Readonly<Record<Fact<'dates'>['kind'], string>> = {
  occurred: 'Happened',
  discovered: 'Discovered',
  disclosed: 'Disclosed',
  claimed: 'Claimed by the attacker',
  offered: 'Offered',
}

/** "Discovered on 6 November 2026", where no sentence stands around it. */
export const sayDateShort = (fact: Pick<Fact<'dates'>, 'kind' | 'from' | 'to'>): string =>
  `${dateKindShort[fact.kind]} ${sayDays(fact.from, fact.to)}`

/** "Helpline: 0800 555 0123", "Enrol by 31 December 2026". */
export const saySupport = (fact: Pick<Fact<'support'>, 'kind' | 'detail'>): string =>
  supportInWords(fact, sayDay)

/** "ShinyHunters (ATT&CK G1234), also known as UNC6240". */
export function sayActor(fact: Fact<'actors'>): string {
  const group = fact.attackGroup === null ? '' : ` (ATT&CK ${fact.attackGroup})`
  const others = fact.aliases.filter((alias) => alias !== fact.name)
  return `${fact.name}${group}${others.length === 0 ? '' : `, also known as ${others.join(', ')}`}`
}

/** "Salesfolk, its customer service provider"; an unnamed party is described by its role. */
export const sayThirdParty = (fact: Fact<'thirdParties'>): string =>
  fact.name === null
    ? `An unnamed third party: ${fact.role}`
    : fact.role === ''
      ? fact.name
      : `${fact.name}: ${fact.role}`

/** "T1566.004 Spearphishing Voice (Initial Access)". */
export const sayTechnique = (fact: Fact<'techniques'>): string =>
  `${fact.id} ${fact.name}${fact.tactics.length === 0 ? '' : ` (${fact.tactics.map(tacticName).join(', ')})`}`

const tacticName = (tactic: string): string =>
  tactic
    .split(/[-\s]/)
    .map((word) => (word === 'and' ? word : capital(word)))
    .join(' ')

/** "Offered for sale on ExampleForum by “seller” for USD 500, with a sample to see. Listed fields: names and phone numbers". */
export function saySale(sale: SaleFact): string {
  const parts = ['Offered for sale']
  if (sale.forum !== null) parts.push(`on ${sale.forum}`)
  if (sale.seller !== null) parts.push(`by “${sale.seller}”`)
  if (sale.price !== null) parts.push(`for ${sayPrice(sale.price, sale.currency)}`)
  const head = parts.join(' ') + (sale.sample ? ', with a sample to see' : '')
  return sale.fields.length === 0
    ? head
    : `${head}. Listed fields: ${listInWords(sale.fields.map((id) => dataInWords({ class: id })))}`
}

/** "Claimed by the attacker · 3 passages"; of data that is stated as not exposed, "According to the supplier". */
export function sayBasis(fact: {
  readonly modality: Modality
  readonly assertedBy: Asserter
  readonly evidence: readonly number[]
  readonly exposed?: boolean
}): string {
  const who = capital(
    isStatedSafe(fact) ? sourceInWords(fact) : sayWho(fact.modality, fact.assertedBy),
  )
  // An analyst's word rests on no passage.
  return fact.assertedBy === 'analyst' ? who : `${who} · ${plural(fact.evidence.length, 'passage')}`
}

/** Whether a source denies that this kind of data was exposed, and nothing outweighs it. */
export const isStatedSafe = (fact: { readonly modality: Modality; readonly exposed?: boolean }) =>
  fact.exposed === false && fact.modality === 'denied'
