import type { StatementOf } from '#cases/index.ts'
import type { Reading } from '../reading.ts'

/**
 * Whether a figure is another one told shorter: "3.4M customers" in a headline above "3,412,889 records", or "over 3.4
 * million" beside it.
 */
export function isRounded(
  reading: Reading,
  { value, start }: StatementOf<'recordCount'>,
  all: readonly StatementOf<'recordCount'>[],
): boolean {
  const sentence = reading.sentenceAt(start)
  if (sentence === undefined) return false
  const isHead =
    sentence.kind === 'heading' ||
    sentence.index === 0 ||
    (reading.listing !== null && sentence.index < 3)
  const isVague = vaguely.test(sentence.text.slice(0, start - sentence.start))
  if (!isHead && !isVague) return false
  const finest = 10 ** Math.max(0, Math.floor(Math.log10(value.count)) - 1)
  // "More than 3,600" may stand for 3,675, but for nothing beyond its next step.
  const step = stepOf(value.count)
  const slack = value.count * 0.05
  const narrow = Math.min(slack, Math.max(step, value.count * 0.02))
  return all.some(
    ({ value: other, start: at }) =>
      (isVague || at >= sentence.end) &&
      other.count !== value.count &&
      other.count % finest !== 0 &&
      stepOf(other.count) < step &&
      Math.abs(other.count - value.count) <= (isHead ? slack : narrow),
  )
}
/** The step to which a number is rounded: 1,000 for 212,000. */
const stepOf = (count: number): number => 10 ** (/0*$/.exec(String(count))?.[0].length ?? 0)
const vaguely =
  /\b(?:more than|over|about|around|some|nearly|almost|roughly|approximately|upwards of|at least|an estimated|up to|close to|just under|just over) $/i
