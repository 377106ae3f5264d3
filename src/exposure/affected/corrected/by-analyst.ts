import { doubtBits } from '../columns.ts'
import { joinKeys, placeReasons } from '../types.ts'

/** The marks of people whom an analyst corrected. */
export const byAnalyst = {
  joined: 1 << joinKeys.indexOf('analyst'),
  placed: placeReasons.indexOf('analyst') + 1,
}

/** Doubts that end when an analyst splits or joins people, which decides who they are. */
export const mergeDoubts = doubtBits['names-differ'] | doubtBits['phone-shared']
