import { partPattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'
import { nearby, rightOf, type DateMention } from './date-mentions.ts'
import type { Dated } from './far-dates.ts'
import { numberOf } from './relative-days.ts'
import { numeral } from './told-pattern.ts'

/** How many sentences after the beginning the end may be given. */
const within = 4

/** "was placed on 12 July and stayed there until 29 July": the second date is the end of what began on the first. */
export function joined(first: Dated | undefined, last: DateMention): Dated | null {
  if (first?.kind !== 'occurred') return null
  const { mention, likely } = first
  if (mention.from > last.from || mention.to > last.to) return null
  const isEnd =
    mention.sentence === last.sentence ? endsInSentence(mention, last) : endsLater(mention, last)
  return isEnd ? { mention: upTo(mention, last), kind: 'occurred', likely } : null
}

/** If the end is given in another sentence, the quote is the sentence with the beginning. */
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

/** "Remained undetected until", "and ended on", up to the day of the end. */
const lasting = partPattern(
  wording`
  {stay*|remain*|continu*|last*|persist*|went on|going on|carried on|kept|active|present|undetected|access}${/\b[^.;]*\b(?:until|till|through|up to)\s$/},
  ${/^,? and (?:was |were )?/}{ended|ending|stopped|ceased|terminated|contained}${/ (?:on|in)\s$/},
  ${/^,? (?:and )?(?:then )?/}{until|till|through|up to}${/(?: (?!(?:not|no|never|nobody|nothing)\b)[^.;,]{2,50})?(?: (?:on|in))?\s$/},
  ${/^,? (?:and )?/}again${/(?: (?:on|in))?\s$/},
  before {being|{it|he|she|they} {was|were}} {removed|evicted|expelled|thrown out|locked out|shut out|cut off|stopped|blocked|ejected|caught}${/\b[^.;,]{0,20}\s$/}`,
)

/** "The earliest export was on 10 February": the last is told behind it. */
const ofFirst = partPattern(/\b(?:earliest|first)\b[^.;]*$/i)
/** "the last activity was on", "for the last time on" */
export const ofLast = partPattern(
  wording`
  the {last|latest|final} [one] [*] [was|were|came|followed|took place]${/(?: (?:on|in))?\s$/},
  the {last|latest|final} <7 words'-> {was|were|came|took place}${/ (?:on|in)\s$/}, for the last time${/ (?:on|in)\s$/}`,
)

function endsLater(mention: DateMention, { sentence, left, from }: DateMention): boolean {
  const distance = sentence.index - mention.sentence.index
  return (
    distance > 0 &&
    distance <= within &&
    mention.shape !== 'range' &&
    from > mention.from &&
    (wentOn.test(sentence, left) || (distance <= 2 && ofLast.test(sentence, left))) &&
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

/** "went on for eleven days from 3 August", "could be read for six weeks up to 20 August": the span that is counted. */
export function lastingFor(dated: Dated): Dated {
  const { mention, kind } = dated
  if (kind !== 'occurred' || mention.from !== mention.to) return dated
  const from = countedFrom.exec(mention.sentence, mention.left)
  const until = from === null ? countedUntil.exec(mention.sentence, mention.left) : null
  const [, count, unit] = from ?? until ?? []
  if (count === undefined || unit === undefined) return dated
  const length = { [`${unit.toLowerCase()}s`]: numberOf(count.toLowerCase()) }
  const day = Temporal.PlainDate.from(mention.from)
  const other = from === null ? day.subtract(length) : day.add(length)
  const isNearby = Math.abs(day.until(other, { largestUnit: 'days' }).days) <= longest
  if (!isNearby) return dated
  const span =
    from === null
      ? { from: other.add({ days: 1 }).toString(), to: mention.to }
      : { from: mention.from, to: other.subtract({ days: 1 }).toString() }
  return { ...dated, mention: { ...mention, ...span, shape: 'range' } }
}

/** "went on for eleven days from 3 August": when it was done, whatever else stands beside it. */
export const isCounted = ({ sentence, left }: DateMention): boolean =>
  goesOnFrom.test(sentence, left)

/** The most days that a counted span may have; a higher count is the age of something. */
const longest = 800
const counted = String.raw`\b(?:for|over|lasted|during)(?: a (?:period|total) of)? (an?|one|${numeral}) (day|week|month)s?`
const fromThen = String.raw`${counted},? (?:starting |beginning |counting )?(?:from|on)(?: the (?:morning|evening|night) of)?\s$`
const countedFrom = partPattern(new RegExp(fromThen, 'i'))
/** "Went on for three weeks from", up to the day of the beginning. */
const goesOnFrom = partPattern(
  new RegExp(
    String.raw`\b(?:went on|lasted|continued|persisted|access|open|exposed|undetected|unnoticed|unseen|visible|reachable|readable|inside)\b[^.;,]{0,20}${fromThen}`,
    'i',
  ),
)
const countedUntil = partPattern(
  new RegExp(
    String.raw`${counted},? (?:ending )?(?:until|till|up to|up until|to|before|on)\s$`,
    'i',
  ),
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

/** "Until the day it was discovered": the end is the day of the discovery. */
const untilFound = partPattern(
  wording`
  ${/^,? (?:and )?/}{until|till|{ending|ended|lasted} [on|until] the [same] day [when|on which|that]|up to the day}${/\b[^.;]{0,60}\b/}{
    noticed|discovered|detected|identified|found|spotted|caught|that day|came to light|raised the alarm}`,
)
