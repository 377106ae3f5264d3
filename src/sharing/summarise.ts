import { capital } from '#base/capital.ts'
import { whenInWords } from '#base/days-in-words.ts'
import { listInWords as list } from '#base/list-in-words.ts'
import type { CaseFacts, Evidenced } from '#cases/index.ts'
import { dataInWords, type NamedData } from '#data/data-classes.ts'
import type { Modality } from '#data/vocabulary.ts'
import { certaintyInWords, countInWords, sourceInWords } from './in-words.ts'

/** The first paragraph: what happened, what was taken, what was not, who is said to be behind it. */
export function summarise(facts: CaseFacts): readonly string[] {
  return [
    whatHappened(facts),
    ...whatWasTaken(facts),
    ...whatWasNot(facts),
    ...howMuch(facts),
    ...whoDidIt(facts),
  ]
}

function whatHappened(facts: CaseFacts): string {
  const who = list(facts.victims.map(({ name }) => name)) || 'An organisation that is not named'
  const where = placeOfLoss(facts)
  const when = whenOccurred(facts)
  switch (facts.status) {
    case 'confirmed':
      return `${who}: a data breach${where}${when} is confirmed.`
    case 'reported':
      return `A data breach${where} concerning ${who}${when} is reported; it is not confirmed by those concerned.`
    case 'claimed':
      return facts.sale === null
        ? `An attacker claims to have taken data from ${who}${where}${when}. The claim is not confirmed.`
        : `Data said to ${when === '' ? 'come' : 'have been taken'} from ${who}${when} is offered for sale${forumInWords(facts)}. The claim is not confirmed.`
    case 'suspected':
      return `A data breach${where} concerning ${who}${when} is suspected; no source confirms it.`
    case 'denied':
      // No day: what a denial dates is as often the older event that it points to.
      return `A data breach concerning ${who} is claimed and denied.`
  }
}

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

const forumInWords = ({ sale }: CaseFacts): string =>
  sale === null || sale.forum === null ? '' : ` on ${sale.forum}`

function whenOccurred(facts: CaseFacts): string {
  const found = facts.dates.find(({ kind }) => kind === 'occurred')
  return found === undefined ? '' : ` ${whenInWords(found.from, found.to)}`
}

function byCertainty<F extends Evidenced>(found: readonly F[]): readonly (readonly F[])[] {
  return [...Map.groupBy(found, certaintyInWords).values()]
}

const takenInWords: Readonly<Record<Exclude<Modality, 'claimed'>, string>> = {
  confirmed: 'exposed',
  reported: 'reported as exposed',
  suspected: 'possibly exposed',
  denied: 'not exposed',
}

/** One sentence for each degree of certainty: `Names are exposed, according to the company.` */
function whatWasTaken(facts: CaseFacts): readonly string[] {
  return byCertainty(facts.dataClasses.filter(({ exposed }) => exposed)).map((group) => {
    const what = list(group.map((fact) => dataInWords(fact)))
    const [first] = group
    if (first === undefined) return ''
    if (first.modality === 'claimed')
      return `${capital(sourceInWords(first))}, the data includes ${what}.`
    return `${capital(what)} ${isOne(group) ? 'is' : 'are'} ${takenInWords[first.modality]}, ${sourceInWords(first)}.`
  })
}

function whatWasNot(facts: CaseFacts): readonly string[] {
  return byCertainty(facts.dataClasses.filter(({ exposed }) => !exposed)).map((group) => {
    const what = list(group.map((fact) => dataInWords(fact)))
    const [first] = group
    if (first === undefined) return ''
    return `${capital(what)} ${isOne(group) ? 'is' : 'are'} stated as not exposed, ${sourceInWords(first)}.`
  })
}

/** Labels like "contact information" take a singular verb. */
const isOne = ([first, ...others]: readonly NamedData[]): boolean =>
  others.length === 0 && first !== undefined && !/s(?: \(|$)/.test(dataInWords(first))

function howMuch(facts: CaseFacts): readonly string[] {
  const ofVictim = facts.recordCounts.filter(({ scope }) => scope === 'victim')
  // A volume says little to people who ask how many they are.
  const own = ofVictim.find(({ unit }) => unit !== 'bytes') ?? ofVictim[0]
  const campaign = facts.recordCounts.find(({ scope }) => scope === 'campaign')
  return [
    ...(own === undefined
      ? []
      : [
          `The number given ${own.of === undefined ? '' : `for ${own.of} `}is ${countInWords(own.count, own.unit)}, ${sourceInWords(own)}.`,
        ]),
    ...(campaign === undefined
      ? []
      : [
          `A figure of ${countInWords(campaign.count, campaign.unit)} is given for the whole campaign, not for this company alone, ${sourceInWords(campaign)}.`,
        ]),
  ]
}

/** Who says it of themselves first, then whom others name. */
function whoDidIt({ actors, sale }: CaseFacts): readonly string[] {
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
