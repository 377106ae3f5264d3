import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { nearby, rightOf, type DateMention } from './date-mentions.ts'
import type { Dated } from './far-dates.ts'

/** How many sentences behind the beginning its end may be told. */
const within = 2

/** "was placed on 12 July and stayed there until 29 July": the second date is the end of what began on the first. */
export function joined(first: Dated | undefined, last: DateMention): Dated | null {
  if (first?.kind !== 'occurred') return null
  const { mention, likely } = first
  if (mention.from > last.from || mention.to > last.to) return null
  const isEnd =
    mention.sentence === last.sentence ? endsInSentence(mention, last) : endsLater(mention, last)
  return isEnd ? { mention: upTo(mention, last), kind: 'occurred', likely } : null
}

/** The quote is of the beginning where the end is told in another sentence. */
const upTo = (mention: DateMention, last: DateMention): DateMention => ({
  ...mention,
  to: last.to,
  end: mention.sentence === last.sentence ? last.end : mention.end,
  shape: 'range',
})

function endsInSentence({ sentence, end, left }: DateMention, last: DateMention): boolean {
  const between = sentence.text.slice(end - sentence.start, last.start - sentence.start)
  return (
    between.length <= nearby &&
    (lasting.test(sentence, between) ||
      (ofFirst.test(sentence, left) && ofLast.test(sentence, between)))
  )
}

const lasting = partPattern(
  wording`
  {stay*|remain*|continu*|last*|persist*|went on|going on|carried on|kept|active|present|undetected|access}${/\b[^.;]*\b(?:until|till|through|up to)\s$/},
  ${/^,? and (?:was |were )?/}{ended|ending|stopped|ceased|terminated|contained}${/ (?:on|in)\s$/},
  ${/^,? (?:and )?(?:then )?/}{until|till|through|up to}${/(?: (?!(?:not|no|never|nobody|nothing)\b)[^.;,]{2,50})?(?: (?:on|in))?\s$/},
  ${/^,? (?:and )?/}again${/(?: (?:on|in))?\s$/},
  before {being|{it|he|she|they} {was|were}} {removed|evicted|expelled|thrown out|locked out|shut out|cut off|stopped|blocked|ejected|caught}${/\b[^.;,]{0,20}\s$/}`,
)

/** "The earliest export was on 10 February …; the last was on 13 February" */
const ofFirst = partPattern(/\b(?:earliest|first)\b[^.;]*$/i)
const ofLast = partPattern(
  wording`the {last|latest|final} [one] [*] [was|were|came|followed|took place]${/(?: (?:on|in))?\s$/}`,
)

function endsLater(mention: DateMention, { sentence, left, from }: DateMention): boolean {
  const distance = sentence.index - mention.sentence.index
  return (
    distance > 0 &&
    distance <= within &&
    mention.shape !== 'range' &&
    from > mention.from &&
    wentOn.test(sentence, left) &&
    !ofTelling.test(sentence, left)
  )
}

/** "It went on until 9 May", "and until 24 July we exported what we wanted" */
const wentOn = partPattern(
  /\b(?:until|till|up to|through|up until)(?: the (?:morning|evening|night) of)?\s$/i,
)

/** "Nobody was told until 9 May", "the shop has until 9 May", "it will be closed until 9 May": no end of the deed. */
const ofTelling = partPattern(
  wording`
  not, {didn|don|doesn|wasn|isn|weren|hasn|hadn|haven|couldn}'t, nobody, no one, never, only, took, takes, wait{s|ed}, {have|has|had|gives|gave|given|offer*|valid|open|register*|apply|claim*|extend*},
  {tell|told|notic*|knew|know*|aware|discover*|inform*|reach*|public*|publish*},
  {closed|shut|offline|down|disrupt*|suspend*|restor*|unavailable|cancel*|will|deadline|postpone*|adjourn*}`,
)

/** "from 12 November and ending the day the activity was identified": up to the day of the discovery that the text gives elsewhere. */
export function upToDiscovery(dated: Dated, stated: readonly Dated[]): Dated {
  const { mention } = dated
  if (dated.kind !== 'occurred' || !untilFound.test(mention.sentence, rightOf(mention)))
    return dated
  const found = stated.find(
    ({ kind, mention: { from, to } }) => kind === 'discovered' && from === to && from >= mention.to,
  )
  return found === undefined
    ? dated
    : { ...dated, mention: { ...mention, to: found.mention.to, shape: 'range' } }
}

const untilFound = partPattern(
  wording`
  ${/^,? (?:and )?/}{until|till|{ending|ended|lasted} [on|until] the [same] day [when|on which|that]|up to the day}${/\b[^.;]{0,60}\b/}{
    noticed|discovered|detected|identified|found|spotted|caught|that day|came to light|raised the alarm}`,
)
