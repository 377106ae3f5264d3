/** Our own records created on one day: how many there are, and how many of them are in the leak. */
export interface DayPresence {
  readonly day: number
  readonly records: number
  readonly present: number
}

export interface TheftFit {
  /** Days since 1970: the theft happened after the day before `from`, and not after `to`. */
  readonly from: number
  readonly to: number
  readonly likeliest: number
  /** The share of our records that is in the leak, before and after that. */
  readonly before: number
  readonly after: number
  /**
   * How much better a step explains the counts than no step (log likelihood ratio). 0 where no step is found,
   * or the leak is a stretch of our records; then `from` is our newest record in it.
   */
  readonly evidence: number
}

/**
 * Days whose log likelihood is within this margin of the best belong to the bracket. A step is not a smooth
 * parameter, so the usual 1.92 is too narrow: in simulated leaks (200 for each of several rates of 1 to 20
 * records a day and shares taken of 1 to 95 %) it held the true day in only 63 to 100 %; 4 held it in 96 to
 * 100 %, but in 87 % where about 50 records matched.
 */
const margin = 4

/** With fewer matched records no bracket is given; with about 50 it held the true day in 87 %. */
const fewestPresent = 25

/** A bracket over more of our days than this says nothing of when: the share falls, but at no day. */
const widest = 0.8

/**
 * Finds the day after which our records are no longer in the leak. Records that were deleted, changed or never
 * in the sample lower the share before that day, and chance matches raise the share after it. The day is where
 * a step between two constant shares explains the counts best; the bracket holds all days that explain them
 * nearly as well (log likelihood within `margin`). Null where too few records match, where the share does not
 * fall, or nearly every day explains them as well.
 */
export function dateTheft(days: readonly DayPresence[]): TheftFit | null {
  const sorted = days.filter(({ records }) => records > 0).toSorted((a, b) => a.day - b.day)
  const total = sum(sorted, ({ records }) => records)
  const present = sum(sorted, (one) => one.present)
  if (present < fewestPresent || total === present || sorted.length < 5) return null

  const level = fit(present, total)
  let records = 0
  let found = 0
  const steps = sorted.slice(0, -1).map((one, i) => {
    records += one.records
    found += one.present
    const before = found / records
    const after = (present - found) / (total - records)
    const likelihood =
      after > before ? level : fit(found, records) + fit(present - found, total - records)
    return { day: one.day, next: sorted[i + 1]?.day ?? one.day, before, after, likelihood }
  })
  const best = steps.reduce((a, b) => (b.likelihood > a.likelihood ? b : a))
  const newest = sorted.findLast((one) => one.present > 0)?.day ?? best.day
  const last = sorted.at(-1)?.day ?? best.day
  if (best.likelihood - level < 4) {
    // The share does not fall: the leak reaches up to our newest records.
    return newest < last - 30
      ? null
      : { from: newest, to: last, likeliest: last, before: present / total, after: 0, evidence: 0 }
  }
  const begun = firstDay(sorted.filter(({ day }) => day <= best.day))
  if (begun !== null) {
    // The records before some day are missing as well: the leak is a stretch of our records and ends where that
    // stretch does.
    return {
      from: newest,
      to: last,
      likeliest: newest,
      before: best.before,
      after: best.after,
      evidence: 0,
    }
  }
  const near = steps.filter(({ likelihood }) => likelihood > best.likelihood - margin)
  const [from, to] = [near[0]?.day ?? best.day, near.at(-1)?.next ?? best.next]
  if (to - from > widest * (last - (sorted[0]?.day ?? from))) return null
  return {
    from,
    to,
    likeliest: best.next,
    before: best.before,
    after: best.after,
    evidence: best.likelihood - level,
  }
}

const sum = (all: readonly DayPresence[], of: (one: DayPresence) => number): number =>
  all.reduce((total, one) => total + of(one), 0)

/** The log likelihood of `hits` among `of`, at their own share. */
function fit(hits: number, of: number): number {
  const part = (count: number): number => (count === 0 ? 0 : count * Math.log(count / of))
  return part(hits) + part(of - hits)
}

/**
 * The day before which our records are missing as well; null where they are not. Since older records are
 * deleted more often, the share must all but vanish to count.
 */
function firstDay(sorted: readonly DayPresence[]): number | null {
  const total = sum(sorted, ({ records }) => records)
  const present = sum(sorted, (one) => one.present)
  let records = 0
  let found = 0
  for (const one of sorted) {
    const missing =
      fit(found, records) + fit(present - found, total - records) - fit(present, total)
    if (
      records > 0 &&
      found / records < 0.1 * ((present - found) / (total - records)) &&
      missing > 10
    ) {
      return one.day
    }
    records += one.records
    found += one.present
  }
  return null
}
