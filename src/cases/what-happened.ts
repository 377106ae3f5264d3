import { whenInWords } from '#base/days-in-words.ts'
import { listInWords as list } from '#base/list-in-words.ts'
import { sourceInWords } from '#data/fact-words.ts'
import type { CaseFacts } from './facts.ts'

/** One sentence: whose data, where and when it was lost, and whether that is so. */
export function whatHappened(facts: CaseFacts): string {
  const hit = facts.victims.filter(({ modality }) => modality !== 'denied')
  const who =
    list((hit.length > 0 ? hit : facts.victims).map(({ name }) => name)) ||
    'an unnamed organisation'
  const where = placeOfLoss(facts)
  const when = whenOccurred(facts)
  switch (facts.status) {
    case 'confirmed':
      return where === ''
        ? `A ${breachInWords(facts)} at ${who}${when} is confirmed.`
        : `A ${breachInWords(facts)} that affects ${who}${aside(where + when)} is confirmed.`
    case 'reported':
      return `A data breach concerning ${who}${where === '' ? when : aside(where + when)} is reported; it is not confirmed by those concerned.`
    case 'claimed':
      return facts.sale === null
        ? `An attacker claims to have taken data from ${who}${where}${when}. The claim is not confirmed.`
        : `Data said to ${when === '' ? 'come' : 'have been taken'} from ${who}${when} is offered for sale${offerInWords(facts)}. The claim is not confirmed.`
    case 'suspected':
      return `A data breach concerning ${who}${where === '' ? when : aside(where + when)} is suspected; no source confirms it.`
    case 'denied':
      // No day: what a denial dates is as often the older event that it points to.
      return `A data breach concerning ${who} is claimed and denied.`
  }
}

/** The victim stands first, so that "its" in the role of a third party is the victim's. */
const aside = (words: string): string => `,${words},`

function placeOfLoss(facts: CaseFacts): string {
  const [third] = facts.thirdParties
  if (third === undefined) return ''
  return third.name === null
    ? ` at ${article(third.role)}`
    : ` at ${third.name} (${doesSomething.test(third.role) ? `which ${third.role}` : third.role})`
}

/** A role told by a verb: "prints its invoices". */
const doesSomething = /^[a-z]+s (?:its|the|their|an?|for) /

const article = (role: string): string =>
  /^(?:an?|the|its|their|one) /i.test(role)
    ? role
    : `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`

/** Where the breach is certain and only an attacker or a suspicion says that data was lost, it is no data breach yet. */
export function breachInWords({ dataClasses }: Pick<CaseFacts, 'dataClasses'>): string {
  const exposed = dataClasses.filter((fact) => fact.exposed)
  const isOpen = exposed.every(({ modality }) => modality === 'claimed' || modality === 'suspected')
  return exposed.length > 0 && isOpen ? 'breach' : 'data breach'
}

/** " on XSS for 2,800 USD" */
function offerInWords({ sale }: CaseFacts): string {
  if (sale === null) return ''
  const { forum, price, currency } = sale
  const where = forum === null ? '' : ` on ${forum}`
  const priced =
    price === null ? '' : ` for ${price.toLocaleString('en')} ${currency ?? ''}`.trimEnd()
  return where + priced
}

function whenOccurred(facts: CaseFacts): string {
  const found = facts.dates.find(({ kind }) => kind === 'occurred')
  return found === undefined ? '' : ` ${whenInWords(found.from, found.to)}`
}

/** Who says it of themselves first, then whom others name. */
export function whoDidIt({ actors, sale }: Pick<CaseFacts, 'actors' | 'sale'>): readonly string[] {
  const selfNamed = actors.filter(({ assertedBy }) => assertedBy === 'actor')
  const named = actors.filter(({ assertedBy }) => assertedBy !== 'actor')
  return [...claimants(selfNamed, sale?.seller ?? null), ...accused(named)]
}

function claimants(found: CaseFacts['actors'], seller: string | null): readonly string[] {
  const [first] = found
  if (first === undefined) return []
  if (found.length > 1) return [`${list(found.map(({ name }) => name))} claim to be behind it.`]
  return [`${first.name} ${first.name === seller ? 'offers the data' : 'claims to be behind it'}.`]
}

function accused(found: CaseFacts['actors']): readonly string[] {
  const [first] = found
  if (first === undefined) return []
  const how =
    first.modality === 'suspected' ? 'suspected of being behind it' : 'named as the attacker'
  return [
    `${list(found.map(({ name }) => name))} ${found.length > 1 ? 'are' : 'is'} ${how}, ${sourceInWords(first)}.`,
  ]
}
