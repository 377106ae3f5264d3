import { wording } from '../wording.ts'
import type { CountMention } from './count-mentions.ts'

/** "The claim of 1.1 terabytes is wrong", "denied the hackers' figure of 2 million". */
export const isRefused = ({ sentence, start, end }: CountMention): boolean => {
  const before = sentence.text.slice(0, start - sentence.start)
  return (
    claimOf.test(before) &&
    (refusing.test(before) ||
      doubting.test(before) ||
      refused.test(sentence.text.slice(end - sentence.start)))
  )
}
/** "The claim of", "the figure of", right before the number. */
const claimOf = wording`
  {claim|figure|number|total|assertion|allegation|boast}[s] [of|that] <6 words> [about|around|some|over|nearly|roughly|{more than}|{up to}]${/\s?$/}`
/** "Denied … the claim", before the number. */
const refusing = wording`{den{y|ies|ied}|disput{e|es|ed}|reject{s|ed}|contest{s|ed}|refut{e|es|ed}} <40> {claim|figure|number|total|assertion|allegation|boast}`
/** "No indication that the number of" 9 million "is correct" */
const doubting = wording`no {indication|evidence|sign|reason to believe} that the {claim|figure|number|total}`
/** "… is wrong", "… was exaggerated", behind the number. */
const refused = wording`
  ${/^[^.;]{0,40}?/}{is|was|are|were} [simply|plainly|completely|also|just]*
    {wrong|false|untrue|incorrect|exaggerated|inflated|invented|fabricated|made up|not {true|correct|right}}`
