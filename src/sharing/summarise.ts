import { capital } from '#base/capital.ts'
import { listInWords as list } from '#base/list-in-words.ts'
import { whatHappened, whoDidIt, type CaseFacts, type Evidenced } from '#cases/index.ts'
import { dataInWords, type NamedData } from '#data/data-classes.ts'
import { countInWords, sourceInWords } from '#data/fact-words.ts'
import type { Modality } from '#data/vocabulary.ts'
import { certaintyInWords } from './in-words.ts'

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

/** "; before it was 640,000 customers" */
const givenBefore = ({ earlierCounts = [] }: CaseFacts): string => {
  const before = earlierCounts.filter(({ scope, unit }) => scope === 'victim' && unit !== 'bytes')
  return before.length === 0
    ? ''
    : `; before it was ${list(before.map(({ count, unit }) => countInWords(count, unit)))}`
}

function howMuch(facts: CaseFacts): readonly string[] {
  const held = facts.recordCounts.filter(({ modality }) => modality !== 'denied')
  const ofVictim = held.filter(({ scope }) => scope === 'victim')
  // A volume says little to people who ask how many they are.
  const own = ofVictim.find(({ unit }) => unit !== 'bytes') ?? ofVictim[0]
  const ofCampaign = held.filter(({ scope }) => scope === 'campaign')
  const campaign = ofCampaign.find(({ unit }) => unit !== 'organisations')
  const houses = ofCampaign.find(({ unit }) => unit === 'organisations')
  return [
    ...(own === undefined
      ? []
      : [
          `The number given ${own.of === undefined ? '' : `for ${own.of} `}is ${countInWords(own.count, own.unit)}, ${sourceInWords(own)}${givenBefore(facts)}.`,
        ]),
    ...(campaign === undefined
      ? []
      : [
          `A figure of ${countInWords(campaign.count, campaign.unit)} is given for the whole campaign, not for this company alone, ${sourceInWords(campaign)}.`,
        ]),
    ...(houses === undefined
      ? []
      : [
          `${countInWords(houses.count, houses.unit)} are said to be hit in all, ${sourceInWords(houses)}.`,
        ]),
    ...facts.recordCounts
      .filter(({ modality }) => modality === 'denied')
      .map(
        (each) =>
          `The claim of ${countInWords(each.count, each.unit)} is denied, ${sourceInWords(each)}.`,
      ),
  ]
}
