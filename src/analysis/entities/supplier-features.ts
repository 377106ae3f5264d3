import { wordSet } from '#base/word-map.ts'
import {
  authorityPattern,
  newsOutlets,
  securityVendors,
  plainTechnology,
} from '#data/organisation-lists.ts'
import { platformNames } from '#data/platforms.ts'
import * as words from '#data/supplier-words.ts'
import { eventStep } from '../event/event-likelihood.ts'
import type { Features } from '../features.ts'
import { partFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'
import type { NameCluster } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'
import { withoutArticle } from '#data/find-place.ts'
import { isPlaceName } from './places.ts'
import { isProduct } from './products.ts'
import { overlapping } from './overlapping.ts'
import { isLegalForm } from './name-beside-role.ts'
import type { SupplierRole } from './supplier-role.ts'
import { tellsOfTrouble } from './supplier-trouble.ts'
import { signsAfter, signsBefore } from './supplier-signs.ts'
import { isPerson } from './victim-features.ts'
import { wordsBeside, wordsOfName } from '../words-beside.ts'

/** What a document as a whole adds to the words around one name. */
export interface SupplierContext {
  readonly headline: string
  readonly sentences: readonly Sentence[]
  /** Those concerned wrote the text and it is known who they are, so that others they mention are their suppliers. */
  readonly isAuthored: boolean
  readonly roles: readonly SupplierRole[]
  /** How often each name stands nearest to a word for a supplier. */
  readonly nearRoles: ReadonlyMap<NameCluster, number>
}

const partsBefore = partFamily(signsBefore.map(([id, regex]) => [`L:${id}`, regex] as const))
const partsAfter = partFamily(signsAfter.map(([id, regex]) => [`R:${id}`, regex] as const))
const roleWord = sentencePattern(wording`${words.roles}`)
const roleWords = sentencePattern(wordingWith('giu')`${words.roles}`)
/** "The vendor": who was named before. */
const theRole = sentencePattern(
  wording`{the|this|that} <2 words-> {vendor|supplier|provider|contractor|processor|business associate|third party|company|firm}`,
)
const platforms = wordSet(platformNames.map((name) => name.toLowerCase()))
/** "Solutions", "hosting", "billing" in a name: a firm that serves other firms. */
const serviceName = wording`
  solution+, services, system+, technolog{y|ies}, software, data, cloud, management, associates, billing, payroll, print*, mail*,
  media, network+, tech, lab+, consulting, partners, hosting, IT, web, digital, analytics, imaging, transcription`

/** How far the patterns look, in characters. */
const nearby = 140

/** What is found around a name before it is weighed. */
export interface SupplierEvidence {
  /** The patterns that match on the left (`L:`) or right (`R:`) of any mention. */
  readonly said: ReadonlySet<string>
  /** Features that hardly any name but a supplier's has. */
  readonly signs: readonly string[]
  /** Features from the lists and from the form of the name. */
  readonly kinds: readonly string[]
}

export function evidenceOf(cluster: NameCluster, context: SupplierContext): SupplierEvidence {
  const said = saidOf(cluster)
  return { said, signs: signsOf(cluster, said, context), kinds: kindsOf(cluster.name) }
}

/**
 * Features of one name as the supplier at or through which it happened: what stands around its mentions
 * and what it is known to be. The same code runs in training.
 */
export function supplierFeatures(
  cluster: NameCluster,
  { said, signs, kinds }: SupplierEvidence,
  context: SupplierContext,
  features: Features,
): void {
  const { mentions, name } = cluster
  for (const each of said) features.add(each)
  for (const sign of signs) features.add(sign)
  let surest = 0
  for (const { sentence, start, end } of mentions.slice(0, 12)) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') {
      features.add('S:aside')
      continue
    }
    wordsBeside({ sentence, start, end }, features)
    if (roleWord.test(sentence)) features.add('S:role')
    if (tellsOfTrouble.test(sentence)) features.add('S:trouble')
    if (sentence.kind === 'heading') features.add('S:heading')
    const next = context.sentences[sentence.index + 1]
    if (next !== undefined && theRole.test(next)) features.add('S:then the role')
    surest = Math.max(surest, eventStep(sentence))
  }
  const near = Math.min(3, context.nearRoles.get(cluster) ?? 0)
  features.add(`near roles=${near}`)
  features.add(`event=${surest}`)
  const at = mentions[0]?.sentence.index ?? 99
  features.add(`first=${at <= 1 ? at : at <= 3 ? '3' : at <= 8 ? '8' : 'late'}`)
  features.add(
    `count=${mentions.length <= 2 ? mentions.length : mentions.length <= 4 ? '4' : 'many'}`,
  )
  if (context.headline.includes(name)) features.add('in headline')
  for (const kind of kinds) features.word('is:', kind)
  features.add(`words=${Math.min(4, name.split(' ').length)}`)
  wordsOfName(name, features)
}

type Mention = Pick<NameMention, 'sentence' | 'start' | 'end'>

/** The text on either side of a mention, as far as the patterns look. */
function aroundOf({ sentence, start, end }: Mention) {
  const from = start - sentence.start
  const to = end - sentence.start
  return {
    left: sentence.text.slice(Math.max(0, from - nearby), from),
    right: sentence.text.slice(to, to + nearby),
  }
}

function saidOf({ mentions }: NameCluster): ReadonlySet<string> {
  return new Set(
    mentions.slice(0, 12).flatMap((mention) => {
      const { sentence } = mention
      if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return []
      const { left, right } = aroundOf(mention)
      return [...partsBefore.matching(sentence, left), ...partsAfter.matching(sentence, right)]
    }),
  )
}

function signsOf(
  { mentions }: NameCluster,
  said: ReadonlySet<string>,
  { isAuthored, roles }: SupplierContext,
): readonly string[] {
  const isIn = overlapping(mentions)
  const called = roles.filter(
    ({ name }) => name !== null && isIn({ start: name.start, end: name.start + name.text.length }),
  )
  const has = (signs: readonly string[]): boolean => signs.some((sign) => said.has(sign))
  const works = has(workOfAnother)
  const isUsed = works || said.has('L:use')
  return [
    ...(isAuthored && has(troubleOfAnother) ? ['trouble of another'] : []),
    ...(isAuthored && works ? ['work of another'] : []),
    ...(isUsed && has(toldThoseServed) ? ['tells those it serves'] : []),
    ...called.map((role) => (isLoosely(role) ? 'called so beside it' : 'called so')),
  ]
}

/** "X, a vendor" may be anybody's; "X, our vendor" is not. */
const isLoosely = ({ by, start, end, sentence }: SupplierRole): boolean =>
  loose.has(by) ||
  (by === 'apposed' &&
    !ofSomebody.test(sentence.text.slice(start - sentence.start, end - sentence.start)))
const loose: ReadonlySet<SupplierRole['by']> = new Set([
  'servesHouse',
  'firmOfHouse',
  'madeBy',
  'madeFor',
])
/** "Its", "the insurer's", "Larchmont's", and not "Britain's largest". */
const ofSomebody =
  /(?:,| [–—-]) (?:our|its|their|one of (?:our|its|their)|(?:the (?!(?:world|country|nation|region|state|city|town|industry|market|continent|area|sector)['’])[\p{Ll}-]+|\p{Lu}\p{L}+)['’]s?(?! (?:largest|biggest|leading|main|top|first|only|oldest|second|third|best|most|premier|national|dominant|favourite)\b)) /u

/**
 * The least likelihood of a supplier: less if the text calls it one, or if its author tells of it as one tells of
 * one's own supplier.
 */
export function leastLikelihood({ said, signs, kinds }: SupplierEvidence): number {
  if (kinds.includes('product') || kinds.includes('form') || said.has('R:serves homes'))
    return Infinity
  if (kinds.some((kind) => neverSupplies.has(kind))) return leastLikely
  if (signs.includes('called so') || signs.includes('tells those it serves')) return 0
  return signs.some((sign) => sign !== 'called so beside it') ? leastOfAnother : leastLikely
}
/** The same if nothing else speaks for it. */
export const leastLikely = 0.18
const leastOfAnother = 0.05

/** Those who report on breaches or investigate them, places, and people. */
const neverSupplies = new Set(['authority', 'news', 'security-vendor', 'place', 'person'])

/** What an author says only about his own suppliers. */
const troubleOfAnother = [
  'L:told by',
  'R:tells',
  'R:tells those it serves',
  'R:its trouble',
  'R:befell',
]
const toldThoseServed = ['L:told by', 'R:tells those it serves']
const workOfAnother = ['R:role', 'R:which serves', 'L:role']

function kindsOf(name: string): readonly string[] {
  const lower = withoutArticle(name)
  return [
    ...(platforms.has(lower) ? ['platform'] : []),
    ...(isProduct(lower) || plainTechnology.has(lower) ? ['product'] : []),
    ...(securityVendors.has(lower) ? ['security-vendor'] : []),
    ...(newsOutlets.has(lower) ? ['news'] : []),
    ...(authorityPattern.test(name) ? ['authority'] : []),
    ...(isLegalForm(name) ? ['form'] : []),
    ...(isPlaceName(name) ? ['place'] : []),
    ...(isPerson(name) ? ['person'] : []),
    ...(serviceName.test(name) ? ['service'] : []),
    ...(/^\p{Lu}{2,6}$/u.test(name) ? ['acronym'] : []),
    ...(/\p{Ll}\p{Lu}/u.test(name) ? ['camel'] : []),
  ]
}

/** How often each name is the nearest to a word for a supplier, names behind it before names in front. */
export function countNearRoles(
  sentences: readonly Sentence[],
  clusters: readonly NameCluster[],
): ReadonlyMap<NameCluster, number> {
  const spans = clusters.flatMap((cluster) =>
    cluster.mentions.map(({ start, end }) => ({ cluster, start, end })),
  )
  const counts = new Map<NameCluster, number>()
  for (const sentence of sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    for (const { 0: role, index } of roleWords.all(sentence)) {
      const start = sentence.start + index
      const end = start + role.length
      let nearest: NameCluster | null = null
      let least = farthest
      for (const span of spans) {
        const distance = Math.max(0, span.start - end, start - span.end + behind)
        if (distance >= least) continue
        least = distance
        nearest = span.cluster
      }
      if (nearest !== null) counts.set(nearest, (counts.get(nearest) ?? 0) + 1)
    }
  }
  return counts
}
/** How far away a name may be, and how much nearer one in front must be, in characters. */
const farthest = 120
const behind = 10
