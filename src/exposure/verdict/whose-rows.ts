import type { Evidence } from './evidence.ts'

/**
 * Whose the rows are that agree with a record of ours in two fields. `none`: no more than chance gives.
 * `records`: they are ours. `people-in-common`: another organisation has these people as well, with another
 * day. `few`: no days are known, and there are no more than people in common would explain. `unclear`: there
 * are too many for that, but they have other days.
 */
export type Whose = 'none' | 'records' | 'people-in-common' | 'few' | 'unclear'

/**
 * At most this share of another organisation's rows is taken to be people in common; beyond it, differing days
 * may just come from another column. An assumption, not a measurement.
 */
const mostInCommon = 0.05

/** Below this many rows differing days prove nothing. */
const fewestDays = 10

/** Judges shares with their intervals only: a few rows of a small sample prove nothing, of a large one much. */
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
