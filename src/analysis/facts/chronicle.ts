import { answersLogged, deedsLogged, findingsLogged } from '#data/date-words.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { wordingWith } from '../wording.ts'
import type { DateMention } from './date-mentions.ts'

/** From this many lines on that begin with a day, the text is read as a chronicle. */
const fewestEntries = 3
const longestEntry = 160

/**
 * What the lines of a chronicle ("Oct 19, 2025 18:40 (BST) Attack detected") say of the day that each begins with, by
 * mention; null of a line that tells what those concerned did about it.
 */
export function chronicleOf(
  mentions: readonly DateMention[],
): ReadonlyMap<DateMention, DateKind | null> {
  const entries = mentions.filter(
    ({ sentence, start, shape }) =>
      (shape === 'day' || shape === 'range') &&
      sentence.text.length <= longestEntry &&
      beforeDay.test(sentence.text.slice(0, start - sentence.start)),
  )
  const kinds = new Map<DateMention, DateKind | null>()
  if (entries.length < fewestEntries) return kinds
  for (const mention of entries) {
    const { sentence, end } = mention
    const said = sentence.text.slice(end - sentence.start)
    const kind = found.test(said) ? 'discovered' : done.test(said) ? 'occurred' : null
    if (kind !== null || answered.test(said)) kinds.set(mention, kind)
  }
  return kinds
}
/** What may stand in front of the day of a line: a bullet, a day of the week, an hour. */
const beforeDay =
  /^[^\p{L}\p{N}]*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?(?:\d\d?[:.]\d\d(?: ?[ap]m)?,? )?$/u
const clock = /^[\W\d]*(?:(?:am|pm|utc|gmt|bst|ce?s?t|[ecmp][sd]t|hrs?|h)\b[\W\d]*)*/i
const happening = `attack, breach, intrusion, hack, unauthori{s|z}ed access, exfiltration, theft, break-in, compromise`
const found = new RegExp(
  `${clock.source}${wordingWith('iu')`<6 words'-> {${findingsLogged}}`.source}`,
  'iu',
)
const done = new RegExp(
  `${clock.source}${
    wordingWith('iu')`
    <3 words'-> {${happening}} {on|of|against|at|in|start{s|ed}|begins|began|occur*|${/$/}},
    <6 words'-> {${deedsLogged}}`.source
  }`,
  'iu',
)
const answered = new RegExp(
  `${clock.source}${wordingWith('iu')`<4 words'-> {${answersLogged}}`.source}`,
  'iu',
)
