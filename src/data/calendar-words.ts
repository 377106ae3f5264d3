/** Days and months by name, in the notation of `analysis/wording.ts`. */

export const weekdays = `{Mon|Tues|Wednes|Thurs|Fri|Satur|Sun}day`
export const months = `
  January, February, March, April, May, June, July, August, September, October, November, December`
