import { Memory } from '../memory.ts'
import { firstNames } from '#data/first-names.ts'
import { isKnownActor } from './known-actors.ts'
import { withoutArticle } from '#data/find-place.ts'
import { isPlaceName } from './places.ts'
import type { Features } from '../features.ts'
import { eventStep } from '../event/event-likelihood.ts'
import type { Sentence } from '../text-model.ts'
import type { NameCluster } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'
import {
  securityVendors,
  newsOutlets,
  technologyNames,
  authorityPattern,
} from '#data/organisation-lists.ts'
import { partFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import { wordsBeside, wordsOfName } from '../words-beside.ts'
import { victimSignsAfter, victimSignsBefore } from './victim-signs.ts'

const partsBefore = partFamily(victimSignsBefore)
const partsAfter = partFamily(victimSignsAfter)

/** A line of a menu or a page's head holds a name and hardly a word more. */
const fewBeside = 4

/** How far the patterns look, in characters. */
const nearby = 120

const breachWords = sentencePattern(
  /\b(?:breach|hack|leak|stolen|exposed|compromis|cyber|attack|dump|theft)/i,
)
const breachSentences = new Memory<Sentence, boolean>()
/** Remembered, because it is needed for every name of a sentence. */
function tellsOfBreach(sentence: Sentence): boolean {
  let tells = breachSentences.get(sentence)
  if (tells === undefined) {
    tells = breachWords.test(sentence)
    breachSentences.set(sentence, tells)
  }
  return tells
}

/**
 * Features of one candidate for the victim: what stands around its mentions, how often and how early
 * it is named, and what it is known to be. The same code runs in training.
 */
export function victimFeatures(
  cluster: NameCluster,
  context: {
    readonly title: string | null
    readonly siteName: string | null
    readonly mostMentions: number
  },
  features: Features,
): void {
  const { mentions } = cluster
  const looked = mentions.slice(0, mostLooked)
  for (const mention of looked) featuresAround(mention, features)
  const telling = looked.filter(({ sentence }) => tellsOfBreach(sentence)).length
  if (looked.every(({ sentence }) => sentence.kind === 'heading')) features.add('S:headings-only')
  if (telling * 2 > mentions.length) features.add('S:mostly-breach')
  if (telling > 2) features.add('S:often-breach')
  features.add(`event=${Math.max(0, ...looked.map(({ sentence }) => eventStep(sentence)))}`)
  const at = mentions[0]?.sentence.index ?? 99
  features.add(`first=${at === 0 ? '0' : at === 1 ? '1' : at <= 3 ? '3' : at <= 8 ? '8' : 'late'}`)
  features.add(
    `count=${mentions.length === 1 ? '1' : mentions.length === 2 ? '2' : mentions.length <= 4 ? '4' : 'many'}`,
  )
  if (mentions.length === context.mostMentions && mentions.length > 1) features.add('count=most')
  featuresOfName(cluster, context, features)
}

/** Mentions beyond these add hardly anything. */
const mostLooked = 12

/** What stands beside a mention, and in what sentence. */
function featuresAround({ sentence, start, end }: NameMention, features: Features): void {
  const left = sentence.text.slice(0, start - sentence.start)
  const right = sentence.text.slice(end - sentence.start)
  const nearLeft = left.slice(-nearby)
  const nearRight = right.slice(0, nearby)
  for (const { key: id, pattern } of partsBefore.possible(sentence)) {
    if (pattern.test(sentence, id === 'in-month-the' ? left : nearLeft)) features.word('L:', id)
  }
  for (const id of partsAfter.matching(sentence, nearRight)) features.word('R:', id)
  if (/(?:,| and)\s$/.test(left) && /^(?:,| and) \p{Lu}/u.test(right)) features.add('in-list')
  wordsBeside({ sentence, start, end }, features)
  if (tellsOfBreach(sentence)) {
    features.add('S:breach-sentence')
    if (sentence.index <= 1) features.add('S:early-breach')
  }
  if (sentence.kind === 'heading') features.add('S:heading')
  if (sentence.kind === 'list-item') features.add('S:list-item')
  if (sentence.text.length - (end - start) <= fewBeside) features.add('S:alone')
  if (sentence.kind === 'prose' && start - sentence.start <= fewBeside) {
    features.add('S:opens')
    if (tellsOfBreach(sentence)) features.add('S:opens-breach')
  }
  features.add(`S:event=${eventStep(sentence)}`)
}

/** Where else the name stands, what the lists say of it, and how it is built. */
function featuresOfName(
  cluster: NameCluster,
  { title, siteName }: { readonly title: string | null; readonly siteName: string | null },
  features: Features,
): void {
  const { name } = cluster
  const isIn = (text: string | null): boolean =>
    text !== null && text.toLowerCase().includes(name.toLowerCase())
  if (isIn(title)) features.add('in-title')
  if (isIn(siteName)) features.add('is-site')
  for (const kind of kindsOf(cluster)) features.word('is:', kind)
  features.add(`words=${Math.min(4, name.split(' ').length)}`)
  wordsOfName(name, features)
  if (/^\p{Lu}{2,6}$/u.test(name)) features.add('acronym')
  if (/\.[a-z]{2,}$/i.test(name)) features.add('domain')
  if (orgWord.test(name)) features.add('org-word')
}

const orgWord =
  /\b(?:Inc|Ltd|Corp|LLC|Company|Group|Bank|Hospital|University|School|College|Systems|Medical|Health|Airlines?|Airways|Hotels?|Motors|Insurance|Foods?|Stores?|Clinic|Services|Center|Centre|Association|County|Department|Ministry)\b/

/** A given name and one or two more words. */
export const isPerson = (name: string): boolean => {
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 3 && firstNames.has((words[0] ?? '').toLowerCase())
}

/** What the lists say of a name. */
function kindsOf({ name }: NameCluster): readonly string[] {
  const lower = withoutArticle(name)
  return [
    ...(isKnownActor(name) ? ['actor'] : []),
    ...(isPlaceName(name) ? ['place'] : []),
    ...(isPerson(name) ? ['person'] : []),
    ...(securityVendors.has(lower) ? ['security-vendor'] : []),
    ...(newsOutlets.has(lower) ? ['news'] : []),
    ...(technologyNames.has(lower) ? ['technology'] : []),
    ...(authorityPattern.test(name) ? ['authority'] : []),
  ]
}
