import { befell, tellers } from '#data/supplier-words.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'
import type { NameCluster } from './cluster-names.ts'
import type { ThirdPartyMention } from './find-third-parties.ts'
import { authorityPattern, newsOutlets, securityVendors } from '#data/organisation-lists.ts'

/** What stands around a name whose bearer it happened to: "X suffered …", "the incident at X", "the X cyberattack". */
const befellIt = wordingWith('iu')`
  ${/^(?:,? (?:Inc|Ltd|LLC|Corp|plc|Limited)\b\.?)?(?: \([^)]{1,60}\))?(?:,? (?:which|who|an?|the|our|one of)\b[^.;]{3,110}?,)?\s+(?:(?:has|had|have|recently|also|regrettably|unfortunately|previously|announced|reported|disclosed|confirmed|that|it|they|a|an|was|were)\s+){0,6}?/u}${befell}`
const itsTrouble =
  /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}(?:incident|breach|attack|cyber-?attack|cyber incident|hack|ransomware attack|data (?:breach|event)|security (?:breach|event))\b/iu
const troubleAt =
  /\b(?:incident|breach|attack|cyber-?attack|intrusion|hack|compromise|event|access) (?:at|of|on|against|involving|affecting|impacting|experienced by|suffered by) (?:our |its |the |a |an )?(?:[\p{Ll}-]+ ){0,6}$/iu

/** "X notified us", "we were informed by X": who tells the author of trouble. */
const toldUs = sentencePattern(wordingWith('iu')`
  {we|I|our {company|school|district|bank|practice|office}|the {council|city|district|school|college|university|hospital|company|scheme|county|town}}
    {was|were|have been|has been|had been} [first|recently|also|only|then|officially|regrettably|made]* ${tellers} {by|of [a|an] * by}${/ /}`)
const tellsUs = wordingWith('iu')`
  ${/^(?:,? (?:Inc|Ltd|LLC|Corp|plc|Limited)\b\.?)?(?: \([^)]{1,60}\))?(?:,? (?:which|who|an?|the|our|one of)\b[^.;]{3,110}?,)?\s+/u}[has|have|had|recently|first|also|only|then|now|regrettably]* ${tellers}
    {us|{its|their|all|affected} <1 small word> {clients|customers|schools|districts|partners}|clients|customers|our <1 small word> {school|district|office|company|bank|practice|team}|the {council|city|district|school|college|university|hospital|company|scheme|county|town|foundation}}`
const trouble = new RegExp(
  anyOf(
    `incident, breach*, attack*, hack*, ransomware, intrusion, compromis*, unauthori{s|z}ed, accessed, exposed, stolen, alter*, vulnerab*`,
  ),
  'i',
)

/**
 * Suppliers of an author who tells of the event in his own words: others of whom he says that it
 * happened to them, or who told him of it. `isAuthor` knows the author's own names.
 */
export function findStruck(
  { sentences }: TextModel,
  clusters: readonly NameCluster[],
  isAuthor: (cluster: NameCluster) => boolean,
): readonly ThirdPartyMention[] {
  const found: ThirdPartyMention[] = []
  for (const cluster of clusters) {
    if (isAuthor(cluster) || cannotSupply(cluster)) continue
    const struck = cluster.mentions.filter((mention) => isStruck(mention, sentences))
    for (const { text, start, end, sentence } of struck)
      found.push({ name: nameOf(cluster, text), role: 'supplier', start, end, sentence })
  }
  return found
}

const nameOf = ({ name }: NameCluster, text: string): string =>
  text.length > name.length ? text : name

function isStruck(
  { sentence, start, end }: NameCluster['mentions'][number],
  sentences: readonly Sentence[],
): boolean {
  if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return false
  const left = sentence.text.slice(
    Math.max(0, start - sentence.start - farthest),
    start - sentence.start,
  )
  const right = sentence.text.slice(end - sentence.start, end - sentence.start + farthest)
  if (befellIt.test(right) || itsTrouble.test(right) || troubleAt.test(left)) return true
  const told = tellsUs.test(right) || (toldUs.test(sentence) && endsInTeller.test(left))
  if (!told) return false
  return sentences
    .slice(sentence.index, sentence.index + farthestTrouble)
    .some(({ text }) => trouble.test(text))
}
/** What somebody told of stands in the same sentence or the two behind it. */
const farthestTrouble = 3
/** As far as the patterns reach, in characters. */
const farthest = 220
const endsInTeller = /\bby (?:our |its |the |a |an )?(?:[\p{Ll}-]+,? ){0,8}$/iu

/** Authorities, papers and those who look into attacks tell of them without supplying; so do single people. */
const cannotSupply = ({ name }: NameCluster): boolean =>
  authorityPattern.test(name) ||
  newsOutlets.has(name.toLowerCase()) ||
  securityVendors.has(name.toLowerCase()) ||
  notFirms.test(name)
const notFirms = wording`
  ${/^(?:the )?/}{information commissioner*|office of|department|ministry|police|government|federal|national|attorney general|centre|center
    |data protection|agency|authorit*|social security|medicare|medicaid|notice|incident|what|who|why|how}`
