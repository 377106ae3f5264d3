import { findIsoDate } from './iso-date.ts'

const day = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)`
/** "12 November 2026", "Oresund Post, 19 November 2026", "Published: Nov. 12, 2026, 9:14 AM". */
const ofLine = new RegExp(
  String.raw`^(?:(?<before>[^.!?]{1,70}?)[\s,|·•/:—–-]+)?(?<day>${day})(?:[\s,|·•/—–-]+(?:at )?\d{1,2}[:.]\d\d[^.!?]{0,20})?$`,
  'u',
)
/** "COPENHAGEN, 9 November 2026 — The airline …", "LONDON (Nov. 9, 2026) - …". */
const ofOpening = new RegExp(
  String.raw`^(?<before>\p{Lu}[^.!?;:]{1,60}?),? \(?(?<day>${day})\)? ?(?:\([^)]{1,40}\) ?|/[^/]{1,30}/ ?)?(?:[—–]|--?) `,
  'u',
)
/** Lower-case words that may precede the day. */
const ofByline =
  /^(?:by|and|of|the|for|in|on|at|de|published|posted|updated|last|first|date|dated|released|release|issued|written|staff|writer|reporter|correspondent|editor)$/
const ofTheEvent =
  /\b(?:incident|breach\w*|attack\w*|event|discover\w*|detect\w*|occurr\w*|leak\w*|deadline|due|effective)\b/i
/** How many lines to look at from the top: headline, author, place, date. */
const mostLines = 12
const longestLine = 2000

/**
 * The day on which a text says that it was published or written, as ISO 8601: from a line near its top that
 * contains hardly anything else, or from the dateline before its first sentence. Null where there is none.
 */
export function findDateline(text: string): string | null {
  const lines = text
    .slice(0, mostLines * longestLine)
    .split('\n')
    .map((line) => line.slice(0, longestLine).replace(/^[#>*_\s]+|[*_\s]+$/g, ''))
    .filter((line) => line !== '')
  for (const line of lines.slice(0, mostLines)) {
    const found = ofLine.exec(line.length > 110 ? '' : line) ?? ofOpening.exec(line.slice(0, 140))
    const { before = '', day: said } = found?.groups ?? {}
    if (said === undefined || ofTheEvent.test(before)) continue
    const small = before.split(/[^\p{L}’']+/u).filter((word) => /^\p{Ll}/u.test(word))
    const isoDay = small.every((word) => ofByline.test(word)) ? findIsoDate(said) : null
    if (isoDay !== null) return isoDay
  }
  return null
}
