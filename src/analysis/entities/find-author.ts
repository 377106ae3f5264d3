import { commonWords } from '#data/common-words.ts'
import { passingOn, siteParts } from '#data/site-words.ts'
import { newsOutlets, securityVendors } from '#data/organisation-lists.ts'
import { speaksForItself } from '../account/own-voice.ts'
import { isOfAuthority, ownSentences } from '../account/who-writes.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { nameKey } from './name-key.ts'
import type { NameCluster } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'

const passesOn = wording`${passingOn}`
const partBehind = wording`${/\s*[-–—|:·]?\s*/}${siteParts}${/\s*$/}`
const partBefore = wording`${/^\s*/}${siteParts}${/\s*[-–—|:·]\s*/}`

/**
 * The owner of the site that a notice stands on, if the owner writes there: "Acme Status" -> "Acme". Null for papers,
 * authorities and sites that pass on what others wrote.
 */
export function ownerOfSite(reading: Reading): string | null {
  const site = reading.input.siteName?.trim() ?? ''
  const owner = isDomain(site) ? site : ownerIn(site)
  if (owner.length < 3 || owner.length > 80 || passesOn.test(owner)) return null
  const lower = owner.toLowerCase()
  if (newsOutlets.has(lower) || securityVendors.has(lower) || isOfAuthority(reading)) return null
  return owner
}

/** "Acme Status" -> "Acme". */
export const ownerIn = (site: string): string =>
  site.replace(partBefore, '').replace(partBehind, '').trim()

/** "acme.example": how a page is cited that does not say what its site is called. */
export const isDomain = (site: string): boolean =>
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(site)

/** "We", "our members", and "the Council" on a council's site. */
const ourselves = sentencePattern(/\b(?:[Ww]e|[Oo]ur|us)\b/g)
/** The word in a name by which its bearer may call itself: "the Council". */
const bodyOf =
  /\b(?:Council|City|Town|County|District|School|College|University|Hospital|Clinic|Practice|Bank|Trust|Company|Group|Society|Association|Foundation|Church|Museum|Library|Board|Department|Agency|Union|Scheme|Club|Fund)\b/

/**
 * The places where the owner of the site speaks of itself without its name, in the words that its own texts use
 * instead. Empty if the text is not the owner's.
 */
export function ownMentions(reading: Reading, owner: string): readonly NameMention[] {
  const body = bodyOf.exec(owner)?.[0]
  const asBody = body === undefined ? null : new RegExp(String.raw`\b[Tt]he ${body}\b`, 'g')
  const said = reading.model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  const named = said.flatMap((sentence) =>
    asBody === null
      ? []
      : [...sentence.text.matchAll(asBody)].map(({ 0: whole, index }) => ({
          text: owner,
          start: sentence.start + index,
          end: sentence.start + index + whole.length,
          sentence,
        })),
  )
  if (!speaksForItself(reading)) return named.length >= fewestAsBody ? named : []
  const spoken = ownSentences(reading.model)
    .filter(({ section }) => section !== 'advice')
    .flatMap((sentence) =>
      ourselves.all(sentence).map(({ 0: whole, index }) => ({
        text: owner,
        start: sentence.start + index,
        end: sentence.start + index + whole.length,
        sentence,
      })),
    )
  return [...named, ...spoken].toSorted((a, b) => a.start - b.start)
}
/** "The City" may be any city, but a site that says it again and again means its owner. */
const fewestAsBody = 2

/** The names of a text that are the owner's: those that spell the whole of its domain before all others. */
export function ownersOf(owner: string, clusters: readonly NameCluster[]): readonly NameCluster[] {
  const spelling = isDomain(owner) ? clusters.filter((each) => spellsDomain(owner, each)) : []
  return spelling.length > 0 ? spelling : clusters.filter((each) => isOwner(owner, each))
}

/** "Coral & Pine Hotels" on coralandpine.example */
function spellsDomain(domain: string, { name, mentions }: NameCluster): boolean {
  const label = domain.toLowerCase().split('.').at(-2)?.replaceAll('-', '') ?? ''
  return (
    label.length >= leastOfName &&
    [name, ...mentions.map(({ text }) => text)].some((form) =>
      nameKey(form)
        .replaceAll('&', 'and')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .startsWith(label),
    )
  )
}

/** Whether a name of the text is the owner's: the same, its beginning, or its first letters. */
const isOwner = (owner: string, { name, mentions }: NameCluster): boolean => {
  const forms = [name, ...mentions.map(({ text }) => text)]
  return isCalled(owner, forms) || (isDomain(owner) && forms.some((form) => opens(owner, form)))
}

/** "Larchwood Insurance Brokers" on larchwoodbrokers.example: a part of the domain begins with the name's first word. */
function opens(domain: string, name: string): boolean {
  const [first = ''] = nameKey(name).split(' ')
  return (
    first.length >= leastOfName &&
    !commonWords.has(first) &&
    domain
      .toLowerCase()
      .split(/[.-]/)
      .some((part) => part.startsWith(first))
  )
}
const leastOfName = 5

/** The same for all spellings of one name. */
export function isCalled(owner: string, names: readonly string[]): boolean {
  const own = nameKey(owner)
  const initials = own
    .split(' ')
    .map((word) => word[0])
    .join('')
  return names.some((name) => {
    const key = nameKey(name)
    return (
      key === own ||
      (key.length > 2 && (own.startsWith(`${key} `) || key.startsWith(`${own} `))) ||
      (key.length > 2 && key === initials)
    )
  })
}
