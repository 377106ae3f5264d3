import { capital } from '#base/capital.ts'
import { whenInWords } from '#base/days-in-words.ts'
import { listInWords as list } from '#base/list-in-words.ts'
import { whatHappened, whoDidIt, type CaseFacts, type Evidenced } from '#cases/index.ts'
import { dataInWords, type NamedData } from '#data/data-classes.ts'
import { countInWords, dateKindInWords, sourceInWords, speakerInWords } from '#data/fact-words.ts'
import type { DateKind, Modality } from '#data/vocabulary.ts'
import { certaintyInWords } from './in-words.ts'

/** The first paragraph: what happened and when it was noticed, what was taken, what was not, how much, and by whom. */
export function summarise(facts: CaseFacts): readonly string[] {
  return [
    whatHappened(facts),
    ...whenKnown(facts),
    ...whereHeld(facts),
    ...whatWasTaken(facts),
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

/** "It was discovered on 6 May 2026 and disclosed on 3 June 2026. The data was offered on 9 June 2026." */
function whenKnown({ dates, status }: CaseFacts): readonly string[] {
  // What a denial dates is as often the older event that it points to.
  if (status === 'denied') return []
  const held = dates.filter(({ modality }) => modality !== 'denied')
  const firstOf = (kind: DateKind): readonly string[] => {
    const found = held.find((date) => date.kind === kind)
    return found === undefined ? [] : [whenInWords(found.from, found.to)]
  }
  const ofEvent = (['discovered', 'disclosed'] as const).flatMap((kind) =>
    firstOf(kind).map((when) => `${kind} ${when}`),
  )
  // Of a mere claim there is no event yet that "it" could be.
  return [
    ...(status === 'claimed' || ofEvent.length === 0 ? [] : [`It was ${ofEvent.join(' and ')}.`]),
    ...(['claimed', 'offered'] as const).flatMap((kind) =>
      firstOf(kind).map((when) => `${dateKindInWords[kind]} ${when}.`),
    ),
  ]
}

function whereHeld({ platforms }: CaseFacts): readonly string[] {
  return byCertainty(platforms.filter(({ modality }) => modality !== 'denied')).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const said = `platform${group.length === 1 ? '' : 's'} concerned ${group.length === 1 ? 'is' : 'are'} ${list(group.map(({ name }) => name))}`
    return first.modality === 'confirmed'
      ? [`The ${said}.`]
      : [`${capital(sourceInWords(first))}, the ${said}.`]
  })
}

/**
 * One sentence for each degree of certainty; what the same source says was not taken stands in it:
 * `According to the organisation, names are exposed, while passwords and credentials are not.`
 */
function whatWasTaken({ dataClasses }: CaseFacts): readonly string[] {
  const notTaken = byCertainty(dataClasses.filter(({ exposed }) => !exposed))
  const taken = byCertainty(dataClasses.filter(({ exposed }) => exposed))
  const joined = (group: NamedGroup): NamedGroup | undefined =>
    group[0]?.modality === 'confirmed'
      ? notTaken.find(([first]) => first?.assertedBy === group[0]?.assertedBy)
      : undefined
  const told = new Set(taken.map(joined))
  return [
    ...taken.map((group) => takenAs(group, joined(group))),
    ...notTaken
      .filter((group) => !told.has(group))
      .map((group) => `${capital(areWhat(group))} stated as not exposed, ${sourceOf(group)}.`),
  ]
}

type NamedGroup = readonly (NamedData & Evidenced)[]

function takenAs(group: NamedGroup, safe: NamedGroup | undefined): string {
  const [first] = group
  if (first === undefined) return ''
  if (first.modality === 'claimed')
    return `${capital(sourceOf(group))}, the data includes ${namesOf(group)}.`
  if (safe !== undefined)
    return `${capital(sourceOf(group))}, ${areWhat(group)} exposed, while ${areWhat(safe)} not.`
  return `${capital(areWhat(group))} ${takenInWords[first.modality]}, ${sourceOf(group)}.`
}

const sourceOf = ([first]: NamedGroup): string => (first === undefined ? '' : sourceInWords(first))
const namesOf = (group: NamedGroup): string => list(group.map((fact) => dataInWords(fact)))
/** "names and email addresses are" */
const areWhat = (group: NamedGroup): string => `${namesOf(group)} ${isOne(group) ? 'is' : 'are'}`

/** Labels like "contact information" take a singular verb; "health and medical data" is several things. */
const isOne = ([first, ...others]: readonly NamedData[]): boolean =>
  others.length === 0 && first !== undefined && !/s(?: \(|$)|,| and /.test(dataInWords(first))

/** "; before it was 640,000 customers" */
const givenBefore = ({ earlierCounts = [] }: CaseFacts): string => {
  const before = earlierCounts.filter(({ scope, unit }) => scope === 'victim' && unit !== 'bytes')
  return before.length === 0
    ? ''
    : `; before it was ${list(before.map(({ count, unit }) => countInWords(count, unit)))}`
}

const speaker = ({ assertedBy }: Evidenced): string => capital(speakerInWords[assertedBy])

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
          `${speaker(own)} puts the ${own.unit === 'bytes' ? 'amount' : 'number'} ${own.of === undefined ? '' : `for ${own.of} `}at ${countInWords(own.count, own.unit)}${givenBefore(facts)}.`,
        ]),
    ...(campaign === undefined
      ? []
      : [
          `${speaker(campaign)} puts the whole campaign, not this organisation alone, at ${countInWords(campaign.count, campaign.unit)}.`,
        ]),
    ...(houses === undefined
      ? []
      : [
          `${capital(countInWords(houses.count, houses.unit))} are said to have been hit in all, ${sourceInWords(houses)}.`,
        ]),
    ...facts.recordCounts
      .filter(({ modality }) => modality === 'denied')
      .map(
        (each) =>
          `The claim of ${countInWords(each.count, each.unit)} is denied, ${sourceInWords(each)}.`,
      ),
  ]
}
