import { authorityPattern, newsOutlets, securityVendors } from '#data/organisation-lists.ts'
import type { NameCluster } from '../entities/cluster-names.ts'
import type { NameMention } from '../entities/find-names.ts'
import { eventStep } from '../event/event-likelihood.ts'
import { isPlaceName } from '../entities/places.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import * as signs from './signs.ts'

/** A stretch of the text that tells of another incident than its own: one of an earlier year, of another house, or of many. */
export interface OtherIncident {
  readonly start: number
  readonly end: number
}

/** From this step on a sentence tells of the event. */
const mayTell = 2
/** So far behind a sign the house may be named whose incident it is, in characters. */
const reach = 90
/** A main clause has at least so many characters in front of what it is compared with. */
const leastOwn = 30
/** A text of which more is about others is a round-up, in which each is as much its matter as the next. */
const mostOfText = 0.6

/** No sentence before told of another incident. */
const none: Open = { paragraph: -1, strangers: new Set(), isRow: false }

/** What the text was about when its other incident began, for the sentences that follow. */
interface Open {
  readonly paragraph: number
  readonly strangers: ReadonlySet<NameCluster>
  /** A row of incidents was spoken of: the next sentences tell of some of them. */
  readonly isRow: boolean
}

/**
 * Where a report tells, for comparison or as background, of an incident that is not its own. Nothing said there
 * (who, what, how many, when, by whom) belongs to the case. Its own event must have been told before; a post
 * that offers data compares nothing.
 */
export function findOtherIncidents(
  { input, model, listing }: Pick<Reading, 'input' | 'model' | 'listing'>,
  clusters: readonly NameCluster[],
): readonly OtherIncident[] {
  if (listing !== null) return []
  const names = namesBySentence(clusters)
  // What is fined, settled or charged today happened years ago.
  const publishedAt = tellsOfPenalty(input.title, model) ? null : input.publishedAt
  const found: OtherIncident[] = []
  let told = false
  let open = none
  let prose = 0
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') {
      open = none
      continue
    }
    if (sentence.kind === 'heading') {
      told ||= eventStep(sentence) >= mayTell
      open = none
      continue
    }
    prose += sentence.text.length
    const here = names.get(sentence) ?? []
    const at: Part | null =
      (told ? findContinuation(sentence, here, open) : null) ??
      findOpening(sentence, here, { told, publishedAt, text: model.text })
    if (at === null) {
      told ||= eventStep(sentence) >= mayTell
      open = none
      continue
    }
    const strangers = new Set(here.filter(({ isNew }) => isNew).map(({ cluster }) => cluster))
    open = {
      paragraph: sentence.paragraph,
      strangers: strangers.size > 0 ? strangers : open.strangers,
      isRow: at.isRow,
    }
    if (at.end > at.start)
      found.push({ start: sentence.start + at.start, end: sentence.start + at.end })
    if (at.start >= leastOwn) told ||= eventStep(sentence) >= mayTell
  }
  const others = found.reduce((sum, { start, end }) => sum + end - start, 0)
  return others > prose * mostOfText ? [] : found
}

const tellsOfPenalty = (title: string | null, { sentences }: TextModel): boolean =>
  [title ?? '', ...sentences.slice(0, lead).map(({ text }) => text)].some((text) =>
    signs.penalty.test(text),
  )

/** Whether a place of the text stands in one of them. */
export const isWithinOther = (others: readonly OtherIncident[], at: number): boolean =>
  others.some(({ start, end }) => start <= at && at < end)

interface NameHere extends NameMention {
  readonly cluster: NameCluster
  /** Named in a sentence before. */
  readonly isKnown: boolean
  /** A house that may be struck and was not named before. */
  readonly isNew: boolean
}

function namesBySentence(
  clusters: readonly NameCluster[],
): ReadonlyMap<Sentence, readonly NameHere[]> {
  const bySentence = new Map<Sentence, NameHere[]>()
  for (const cluster of clusters) {
    const first = cluster.mentions[0]?.sentence
    if (first === undefined) continue
    const isHouse = mayBeStruck(cluster.name)
    for (const mention of cluster.mentions) {
      const known = bySentence.get(mention.sentence)
      const isKnown = mention.sentence !== first
      const isNew = isHouse && !isKnown && !isCalledGroup(mention)
      const here = { ...mention, cluster, isKnown, isNew }
      if (known === undefined) bySentence.set(mention.sentence, [here])
      else known.push(here)
    }
  }
  return bySentence
}

/** No paper, office, place or maker of security tools, which report, fine and comment. */
function mayBeStruck(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    !newsOutlets.has(lower) &&
    !securityVendors.has(lower) &&
    !authorityPattern.test(name) &&
    !isPlaceName(name)
  )
}

/** "the Blackfen group", "the gang Blackfen": who strikes, and is not struck. */
const isCalledGroup = ({ sentence, start, end }: NameMention): boolean =>
  /^ (?:ransomware|extortion|hacking|hackers?|gang|group|collective|crew|actors?)\b/.test(
    sentence.text.slice(end - sentence.start, end - sentence.start + 16),
  ) ||
  /\b(?:hackers?|gang|group|collective|crew|actors?) (?:called |known as |named )?["“]?$/.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 30), start - sentence.start),
  )

/** Where in a sentence another incident is told, in characters from its beginning; `isRow` where only a row of them is spoken of. */
interface Part {
  readonly start: number
  readonly end: number
  readonly isRow: boolean
}

/** Where a sentence begins to tell of another incident; `told` is whether the text has told of its own before. */
function findOpening(
  sentence: Sentence,
  names: readonly NameHere[],
  {
    told,
    publishedAt,
    text,
  }: { readonly told: boolean; readonly publishedAt: string | null; readonly text: string },
): Part | null {
  const tail = tailOf(sentence, names)
  if (tail !== null && (told || tail >= leastOwn)) return partFrom(sentence, tail)
  if (!told) return null
  if (isWhole(sentence, names) || isLongPast(sentence, publishedAt, text))
    return partFrom(sentence, 0)
  return signs.oneOfMany.test(sentence) ? { start: 0, end: 0, isRow: true } : null
}

/** Up to the end of the sentence, or to where it turns back to its own. */
function partFrom({ text }: Sentence, start: number): Part {
  const back = signs.turnsBack.exec(text.slice(start))
  let end = back === null ? text.length : start + back.index
  if (start < leastFront) {
    const main = [...text.slice(0, end).matchAll(signs.mainClause)].at(-1)
    if (main !== undefined && /^\W*(?:Unlike|As|Like|Compared|Similar|In contrast)\b/.test(text))
      end = main.index
  }
  return { start, end, isRow: false }
}
const leastFront = 4

/** Where the part of a sentence begins that tells of another incident; null where none does. */
function tailOf(sentence: Sentence, names: readonly NameHere[]): number | null {
  const like = signs.likened.exec(sentence)
  if (like !== null) return like.index
  const row = signs.othersStruck.exec(sentence)
  if (row !== null) return row.index
  for (const pattern of [signs.newsAfter, signs.sameHands, signs.toMind]) {
    const found = pattern.exec(sentence)
    if (found === null) continue
    const behind = found.index + found[0].length
    const next = names.find(({ start }) => start - sentence.start >= behind - 1)
    if (next?.isNew === true && next.start - sentence.start - behind < reach) return found.index
  }
  return null
}

/** Whether all of a sentence tells of another incident. */
function isWhole(sentence: Sentence, names: readonly NameHere[]): boolean {
  if (signs.inAnother.test(sentence) || signs.statistics.test(sentence)) return true
  if (signs.manyHit.test(sentence)) return true
  if (signs.separate.test(sentence) || signs.onceBefore.test(sentence)) return true
  const [first] = names
  if (first === undefined || names.some(({ isKnown }) => isKnown)) return false
  if (signs.aside.test(sentence) && names.length > 0) return true
  if (signs.alike.test(sentence) && names.some(({ isNew }) => isNew)) return true
  const opensWithTime = signs.opensWithTime.test(sentence)
  return names.some(({ start, end }) => {
    const before = sentence.text.slice(0, start - sentence.start)
    const behind = sentence.text.slice(end - sentence.start)
    const isStruck = signs.struckBehind.test(behind) || signs.struckInFront.test(before)
    const ownsUp =
      signs.ownsUpBehind.test(behind) && (eventStep(sentence) > 0 || signs.befell.test(sentence))
    return (
      (opensWithTime && (isStruck || (ownsUp && signs.longBefore.test(sentence.text)))) ||
      ((isStruck || ownsUp) && signs.anotherInFront.test(before.slice(-reach)))
    )
  })
}

/** Where the event itself is told: behind this many sentences a year alone opens the history. */
const lead = 3

/** "In 2021 data of 76 million people was stolen from it": years before, and a year that is named nowhere else. */
function isLongPast(sentence: Sentence, publishedAt: string | null, text: string): boolean {
  if (signs.yearsAgo.test(sentence.text)) return signs.befell.test(sentence)
  const year = signs.yearOpening.exec(sentence.text)?.groups?.['year']
  if (year === undefined || publishedAt === null) return false
  return (
    (sentence.index >= lead || signs.befell.test(sentence)) &&
    Number(publishedAt.slice(0, 4)) - Number(year) > 1 &&
    text.indexOf(year) === text.lastIndexOf(year)
  )
}

/** Where a sentence goes on about the incident of the one before it; null where it does not. */
function findContinuation(sentence: Sentence, names: readonly NameHere[], open: Open): Part | null {
  if (open === none || signs.returns.test(sentence)) return null
  const isOfStrangers = names.some(({ cluster }) => open.strangers.has(cluster))
  if (!isOfStrangers && names.some(({ isKnown }) => isKnown)) return null
  const isHere = sentence.paragraph === open.paragraph
  const { text } = sentence
  const goesOn =
    isOfStrangers ||
    signs.goesOn.test(text) ||
    (isHere && signs.hadDone.test(text)) ||
    (isHere && open.isRow && (signs.oneOfThem.test(text) || signs.opensWithTime.test(sentence)))
  return goesOn ? partFrom(sentence, 0) : null
}
