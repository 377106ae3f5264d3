import type { Evidence } from './evidence.ts'

/**
 * Whose the rows are that agree with a record of ours in two fields: `none` where there are no more than
 * chance gives; `records` of ours; `people-in-common` with somebody else, who stand there under another day;
 * `few` where no days tell, and no more than people in common would give; `unclear` where they are too many
 * for that and have other days.
 */
export type Whose = 'none' | 'records' | 'people-in-common' | 'few' | 'unclear'

/**
 * Of the rows of another organisation so many at most are taken to be people in common: beyond that, days
 * that differ may as well be of another column. An assumption, not a measurement.
 */
const mostInCommon = 0.05

/** Days of fewer rows tell nothing against us. */
const fewestDays = 10

/** Looks at shares with their intervals only: a few rows of a small sample prove nothing, of a large one much. */
export function whoseRows({ own, canaries }: Evidence): Whose {
  // Nobody else has a planted record.
  if (canaries.some(({ found }) => found > 0)) return 'records'
  if (own === null) return 'none'
  const { matches, sameDay } = own
  if (sameDay !== null && sameDay.found.low > sameDay.chance.high) return 'records'
  const { ours, oursByChance } = matches
  if (ours.low <= oursByChance.high) return 'none'
  const isMany = ours.low > mostInCommon
  const differ = sameDay !== null && sameDay.found.of >= fewestDays && sameDay.found.high < 0.5
  if (differ) return isMany ? 'unclear' : 'people-in-common'
  return isMany ? 'records' : 'few'
}
