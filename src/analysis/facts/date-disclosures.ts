import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { rightOf, type DateMention } from './date-mentions.ts'

/** "told parents on Monday that", "claimed the attack last week", "added it to its leak site on Thursday": when it was told. */
export const isToldOn = (mention: DateMention): boolean => {
  const { sentence, left } = mention
  return (
    listedOn.test(sentence, left) ||
    claimedOn.test(sentence, left) ||
    mailedOn.test(sentence, left) ||
    madeKnownOn.test(sentence, left) ||
    reachedOn.test(sentence, left) ||
    (telling.test(sentence, left) && /^,? that\b/.test(rightOf(mention))) ||
    /^ (?:updates|informs|announces|reports|says|said|told|announced|published)\b/.test(
      rightOf(mention),
    )
  )
}

const listedOn = partPattern(
  /\b(?:put|puts|add(?:s|ed)?|list(?:s|ed)?|nam(?:es|ed)|post(?:s|ed)?|publish(?:es|ed)|appear(?:s|ed)|boast(?:s|ed)|claim(?:s|ed))\b[^.;]{0,70}\b(?:site|blog|portal|forum|channel|market(?:place)?|page|telegram|twitter)(?: of [^.;,]{2,30})?(?: (?:on|in))?\s$/i,
)

const mailedOn = partPattern(
  /\b(?:letters?|notices?|notifications?|e-?mails?)\b[^.;]{0,40}\b(?:sent|mailed|dated|posted|went out)(?: out)?(?: to [^.;,]{1,30})?(?: on| in)?\s$|\b(?:sent|mailed|emailed)\b[^.;]{0,30}\bto (?:its |their |all )?(?:customers|users|members|patients|employees|staff)(?: on)?\s$/i,
)

const claimedOn = partPattern(
  /\b(?:claim(?:s|ed|ing)?|took|take[sn]?) (?:responsibility|credit|(?:the|an?|this) (?:\w+ )?(?:attack|breach|hack|intrusion|incident))\b[^.;]{0,50}\s$/i,
)

/** "owned up to it yesterday", "gave notice of the same incident on", "papers dated" */
const madeKnownOn = partPattern(
  wording`
  {own[s|ed|ing] up|came out|went public|spoke out|blogged|apologi{s|z}ed|{gave|sent|issued|put out} <3 words'-> {notice|word|statement|release}
    |{made|make} <5 words'-> {public|known}|{refused|declined} to {answer|comment|say|speak}}${/\b(?:(?! that\b)[^.;,]){0,60}\s$/},
  {papers|form|letter[s]|notice[s]|complaint|report|filing|statement|release|document[s]}${/\b[^.;,]{0,40}/} dated${/\s$/}`,
)

/** "A breach notification reached the authority on" */
const reachedOn = partPattern(
  wording`{notification|notice|report|letter|filing|complaint}[s]${/\b[^.;]{0,40}\b/}{reached|was {received|filed|lodged|sent|submitted}|arrived|went to}${/\b[^.;]{0,90} (?:on|in)\s$/}`,
)

const telling = partPattern(
  /\b(?:told|said|informed|wrote|announced|confirmed|admitted|acknowledged|disclosed|revealed|posted|reported|warned|tweeted|to (?:admit|confirm|acknowledge|disclose|announce|tell|inform))\b[^.;]{0,50}\s$/i,
)
