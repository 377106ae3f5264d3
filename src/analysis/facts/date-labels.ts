import type { DateKind } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { partPattern, type PartPattern } from '../screen/sentence-pattern.ts'
import type { DateMention } from './date-mentions.ts'

/** What a form or a post calls the date that follows. */
const labels: readonly (readonly [DateKind, PartPattern])[] = [
  ['discovered', partPattern(/\b(?:discovered|detected|identified|discovery)\s*:\s*$/i)],
  // The head of a status page's entry.
  ['discovered', partPattern(/^\W*(?:identified|investigating|detected)\s*[-–—|(]\s*$/i)],
  [
    'disclosed',
    partPattern(
      /^\W*(?:resolved|monitoring|update(?: \d+)?|mitigated|posted|final update)\W{1,4}$/i,
    ),
  ],
  ['disclosed', partPattern(/\b(?:notified|notification|reported|disclosed|sent)\s*:\s*$/i)],
  // The head of a letter, a post or a notice: its own day.
  [
    'disclosed',
    partPattern(/^\W*(?:date|dated|posted(?: on| at)?|published(?: on)?|created)\s*:\s*$/i),
  ],
  [
    'occurred',
    partPattern(
      /\b(?:(?:breach|incident|attack)(?:\(?s\)?)? (?:occurred|began|happened)|date(?:\(?s\)?)? (?:of )?(?:the )?(?:breach|incident|leak|dump|hack)|breach(?:ed)? date|breached|dumped)\s*(?:in|on)?\s*:\s*$/i,
    ),
  ],
]

export const labelOf = (mention: DateMention): DateKind | undefined =>
  labels.find(([, pattern]) => pattern.test(mention.sentence, mention.left))?.[0]

/** "When did you find out? On 7 April": what was asked says what the day is of. */
export function answersWhen(reading: Reading, { sentence, start }: DateMention): DateKind | null {
  const before = reading.model.sentences[sentence.index - 1]?.text ?? ''
  if (start - sentence.start > 12 || !before.endsWith('?')) return null
  if (
    /\b(?:when|how)\b[^?]*\b(?:find out|found out|notice|learn|discover|know|aware|detect|hear)/i.test(
      before,
    )
  )
    return 'discovered'
  return /\bwhen\b[^?]*\b(?:happen|take place|took place|occur|start|begin|began|get in|break in)/i.test(
    before,
  )
    ? 'occurred'
    : null
}
