import type { Reading } from '../reading.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'
import { rightOf, type DateMention } from './date-mentions.ts'

const attackers = `
  gang, group, hacker+, attacker+, threat actor+, crew, collective, seller, poster, extortionist+, ransomware, intruders, thieves, thief`
const madeKnown = `
  add{ed|s}, list{ed|s}, post{ed|s}, publish{ed|es}, leak{ed|s}, named, claim{ed|s}, put[s], upload{ed|s}, dump{ed|s}, boast{ed|s}, {took|taken} credit,
  {took|taken|claim{ed|s}} responsibility, releas{ed|es}`
const theirPlaces = `
  leak site, leak blog, data leak site, onion site, extortion site, forum, dark web, darknet, telegram, marketplace`

/** "The gang listed it on Tuesday", "it appeared on a leak site on Tuesday": the day on which the attackers made it known, and nobody concerned. */
export const isOfClaim = (reading: Reading, mention: DateMention): boolean => {
  const { sentence, left } = mention
  const right = rightOf(mention)
  return (
    attackersBefore.test(sentence, left) ||
    attackersBehind.test(sentence, right) ||
    atTheirPlace.test(sentence, left) ||
    (makesKnown.test(sentence, left) && namesActor(reading, mention))
  )
}

/** The text up to the day, within its clause and with nobody else speaking in between. */
const attackersBefore = partPattern(
  wording`{${attackers}}${/\b[^.;,]{0,50}\b/}{${madeKnown}}${/\b(?:(?!\b(?:said|told|confirmed|announced|denied|admitted|disclosed)\b)[^.;]){0,110}$/}`,
)
const attackersBehind = partPattern(
  wordingWith(
    'iu',
  )`${/^,? (?:the |an? )?(?:[\p{L}\p{N}-]+ ){0,3}?/u}{${attackers}} [has|had|also]* {${madeKnown}}`,
)
/** "Appeared on the gang’s leak site", up to the day. */
const atTheirPlace = partPattern(
  wording`{appeared|surfaced|turned up|cropped up|listed|posted|published|leaked|added|dumped|named}${/\b[^.;]{0,60}\b/}{${theirPlaces}}${/\b(?:(?!\b(?:said|told|confirmed|denied)\b)[^.;]){0,30}$/}`,
)
const makesKnown = partPattern(
  wording`{${madeKnown}}${/\b(?:(?!\b(?:said|told|confirmed|denied)\b)[^.;]){0,110}$/}`,
)

/** Whether a known attacker is named in the sentence before the day. */
const namesActor = ({ entities }: Reading, { sentence, start }: DateMention): boolean =>
  entities.actors.some(({ mentions }) =>
    mentions.some((each) => each.start >= sentence.start && each.start < start),
  )
