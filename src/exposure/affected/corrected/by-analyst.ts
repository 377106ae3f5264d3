import { doubtBits } from '../columns.ts'
import { joinKeys, placeReasons } from '../types.ts'

/** How people of whom an analyst said something are marked. */
export const byAnalyst = {
  joined: 1 << joinKeys.indexOf('analyst'),
  placed: placeReasons.indexOf('analyst') + 1,
}

/** Ended by whoever tells people apart or puts them together: that is to say who they are. */
export const mergeDoubts = doubtBits['names-differ'] | doubtBits['phone-shared']
