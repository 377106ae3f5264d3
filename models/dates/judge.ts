import type { StatementOf } from '../../src/cases/index.ts'
import type { GoldDays } from '../facts/collect.ts'

interface Days {
  readonly from: string
  readonly to: string
}

/** Whether gold is a day of when it happened or was found; news are annotated without saying which. */
export const isOfBreach = ({ kind }: GoldDays): boolean =>
  kind === null || kind === 'occurred' || kind === 'discovered'

/** What is known of a date: whether it is a day of the breach, and if so whether of its discovery. */
export interface Answers {
  readonly breach?: boolean
  readonly discovered?: boolean
}

/**
 * What gold answers of a date; nothing where it does not say. News say only that a date is of the breach; our own
 * documents only which are; an end of a span is of what the whole span is.
 */
export function answersOf(gold: readonly GoldDays[], days: Days): Answers {
  const same = gold.filter(({ from, to }) => from === days.from && to === days.to)
  const ends = gold.filter((span) => isOfBreach(span) && isEndOf(span, days))
  const found = same.length > 0 ? same : ends
  const kinds = new Set(found.map(({ kind }) => kind))
  if (kinds.has('unclear')) return {}
  if (found.some(isOfBreach)) {
    const isOpen = kinds.has(null) || (kinds.has('occurred') && kinds.has('discovered'))
    return isOpen ? { breach: true } : { breach: true, discovered: kinds.has('discovered') }
  }
  if (found.length > 0) return { breach: false }
  const isShared = gold.some(
    (span) => isOfBreach(span) && days.from <= span.to && days.to >= span.from,
  )
  return isShared ? {} : { breach: false }
}

const isEndOf = (span: Days, days: Days): boolean =>
  days.from >= span.from && days.to <= span.to && (days.from === span.from || days.to === span.to)

interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Adds to a tally what statements have right and wrong of the days of the breach. */
export function judge(
  gold: readonly GoldDays[],
  statements: readonly StatementOf<'date'>[],
  tally: Tally,
): void {
  const wanted = gold.filter(isOfBreach)
  const hits = new Set<GoldDays>()
  for (const { value } of statements) {
    if (value.kind !== 'occurred' && value.kind !== 'discovered') continue
    const hit =
      wanted.find(
        ({ kind, from, to }) => kind === value.kind && from === value.from && to === value.to,
      ) ?? wanted.find((each) => each.kind === null && isMostly(each, value))
    if (hit === undefined) tally.wrong++
    else hits.add(hit)
  }
  tally.right += hits.size
  tally.missed += wanted.length - hits.size
}

/** Whether days share those of gold, unless they are so wide that they say much less. */
const isMostly = (gold: Days, days: Days): boolean =>
  days.from <= gold.to && days.to >= gold.from && lengthOf(days) <= Math.max(31, 4 * lengthOf(gold))

const lengthOf = ({ from, to }: Days): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days + 1
