import type { Sentence, TextModel } from '../text-model.ts'
import { lineOfStamp } from './date-pattern.ts'
import { readDay } from './calendar-days.ts'

/** So many lines with a day and an hour make the log of a status page. */
const fewest = 2

/**
 * The day on which each sentence of a status page was written where the page has the day below the entry: "It began at 02:31
 * UTC today." / "Mar 17, 2026 - 11:05 UTC". Empty for other texts.
 */
export function stampsBelow({ sentences }: TextModel): ReadonlyMap<Sentence, Temporal.PlainDate> {
  const days = new Map<Sentence, Temporal.PlainDate>()
  if (!sentences.some(({ text }) => opensEntry.test(text))) return days
  const stamps = sentences.flatMap((sentence) => {
    const [, written] = lineOfStamp.exec(sentence.text) ?? []
    const day = written === undefined ? undefined : readDay(written, null)?.from
    return day === undefined ? [] : [{ sentence, day }]
  })
  const [first] = stamps
  // A page whose first entry has its day above it has all of them there.
  if (stamps.length < fewest || first === undefined || isAbove(first.sentence, sentences))
    return days
  let at = 0
  for (const sentence of sentences) {
    while ((stamps[at]?.sentence.index ?? Infinity) < sentence.index) at++
    const next = stamps[at]
    if (next !== undefined) days.set(sentence, next.day)
  }
  return days
}
const opensEntry =
  /^(?:Resolved|Investigating|Identified|Monitoring|Update|Post-?mortem|Completed)(?:$| ?[-–—:] ?\S)/

/** Whether the entry that a day belongs to follows it: nothing but its head, or nothing at all, stands before. */
const isAbove = ({ index }: Sentence, sentences: readonly Sentence[]): boolean => {
  const head = sentences.findIndex(({ text }) => opensEntry.test(text))
  return index <= head + 1
}
