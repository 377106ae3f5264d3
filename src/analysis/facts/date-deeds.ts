import { deedsDone } from '#data/date-words.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { rightOf, type DateMention } from './date-mentions.ts'
import { frontedEvent } from './event-verbs.ts'

/** "nine days after it happened" */
export const isOfDeed = ({ sentence, start, end, left }: DateMention): boolean =>
  deedTold.test(sentence, sentence.text.slice(start - sentence.start, end - sentence.start)) ||
  stemsFrom.test(sentence, left)
/** "Had been opened between", "used its credentials to export data between": how long it went on, whoever tells of it. */
export const isDoneBetween = (mention: DateMention): boolean => {
  const { sentence, left, shape } = mention
  return (
    shape === 'range' &&
    (wasDone.test(sentence, left) ||
      (hadBetween.test(sentence, left) && thenDone.test(rightOf(mention))) ||
      (toDo.test(sentence, left) && byThem.test(left)))
  )
}
/** "An employee had, between 3 May and 9 June, consulted …" */
const hadBetween = partPattern(/\b(?:had|has|have|who|and|employee|nurse|officer),? between\s$/iu)
const thenDone =
  /^,? (?:\p{L}+ly )?(?:consulted|viewed|opened|read|looked up|queried|accessed|copied|downloaded|exported|took|taken|stole|stolen|searched|photographed|printed|sold)\b/u
/** "from June until it was discovered": what went on from then, whoever ended it. */
export const isDoneUntil = ({ sentence, left }: DateMention, right: string): boolean =>
  /\b(?:from|since)\s$/i.test(left) && untilEnded.test(sentence, right)
const untilEnded = partPattern(
  wording`
  ${/^,? /}{until|till} {it|this|that|they|the <3 words'->} {was|were} [only|finally|first]* {noticed|discovered|detected|identified|found|spotted|closed|fixed|corrected|stopped|secured|revoked|removed|caught}`,
)
const wasDone = partPattern(
  /(?<!\baccounts?\b[^.;]{0,40})\b(?:was|were|been|being) (?:\p{L}+ly )?(?:opened|viewed|read|copied|accessed|downloaded|exported|taken|stolen|removed|exposed|looked at|queried|extracted|exfiltrated)(?: (?:by|from|through|in) [^.;,]{1,40})? between\s$/iu,
)
const toDo = partPattern(
  /\bto (?:export|copy|download|steal|extract|exfiltrate|access|query|view|pull|take|read|remove)\b[^.;,]{0,50} between\s$/iu,
)
const byThem =
  /\b(?:actor|attackers?|hackers?|intruders?|thie(?:f|ves)|criminals?|someone|somebody|outsiders?|strangers?|unauthori[sz]ed|stolen|credentials)\b/i

/** "It stems from an incident at a former dealer in", which was told of at the time. */
const stemsFrom = partPattern(
  /\b(?:stem(?:s|med)?|originat(?:es?|ed|ing)|com(?:es?|ing)|came|result(?:s|ed)) from (?:an?|the|its|our) (?:[\p{L}-]+ ){0,4}(?:incident|breach|hack|leak|attack|intrusion|theft)\b[^.;,]{0,50} (?:in|on|of)\s$/iu,
)
const deedTold = partPattern(/^\S+ (?:day|week)s? after (?:it|the)\b/i)

/** "Hackers stole the files in March 2026, the bank confirmed.": the deed's clause ends with the date, and only who says so follows. */
export const endsDeed = (mention: DateMention): boolean =>
  doneOn.test(mention.sentence, mention.left) && onlySpeaker.test(rightOf(mention))
const onlySpeaker =
  /^(?:[.!]?$|, (?:[\p{L}\p{N}’'.-]+ ){1,8}(?:said|says|confirmed|told \p{L}+|announced|wrote|admitted|reported|disclosed)[.!]?$)/u

/** "got in … in the last week of August", "data from a 2021 incident" */
export const isDoneOn = (mention: DateMention): boolean =>
  frontedEvent(mention.sentence, mention.start, mention.end) === 'occurred' ||
  doneOn.test(mention.sentence, mention.left) ||
  (/\b(?:an?|the|its|their|this) $/i.test(mention.left) && namesDeed.test(rightOf(mention))) ||
  /^[’']s (?:\w+ ){0,2}(?:breach|hack|(?:cyber-?)?attack|leak|intrusion|theft)\b/.test(
    rightOf(mention),
  )

/** "the 24 February attack", and not "the 24 February breach notice" */
const namesDeed =
  /^ (?:cyber[- ]?|ransomware |data )?(?:incident|breach|hack|leak|attack|intrusion|theft|break-in)s?\b(?! (?:notices?|notification|reports?|letters?|announcement|statement|disclosure)\b)/

export const doneOn = partPattern(
  wording`
  {${deedsDone}|{was|were|been} taken${/(?! (?:offline|down))/}}${/\b(?:[^.;:,]|(?<=\d),(?=\d)){0,90}\b/}{in|on|since|from|between|during|over|as early as
    |around|about|night of|evening of|morning of}[_the|_about|_around|_or around]${/\s$/}`,
)

/** "had been set to public on 15 June", "was first seen open on 15 June": since when it could be reached. */
export const stoodOpen = partPattern(
  /\bfirst (?:saw|seen) (?:it |them )?(?:open|exposed|online|reachable|unprotected)\b[^.;]{0,30}\bon\s$|\b(?:set to public|(?:left|been|was|were|stood) (?:open|unprotected|public|exposed|reachable|readable|accessible))\b[^.;]{0,40}\b(?:on|from|since)\s$/i,
)

/** "The access was limited to 20 April." */
export const confined = partPattern(
  /\b(?:access|activity|intrusion)\b[^.;]{0,40}\b(?:limited|confined|restricted) to\s$/i,
)
