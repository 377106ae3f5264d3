/** How often the machine was wrong, in a random sample that people checked. */
export interface ErrorRate {
  readonly answered: number
  readonly wrong: number
  readonly rate: number
  /** 95 % interval after Wilson (1927), which holds for few answers and for none wrong. */
  readonly low: number
  readonly high: number
}

/** Null before the first answer. */
export function errorRate(answered: number, wrong: number): ErrorRate | null {
  if (answered === 0) return null
  const z = 1.959_964
  const rate = wrong / answered
  const middle = rate + z ** 2 / (2 * answered)
  const spread = z * Math.sqrt((rate * (1 - rate)) / answered + z ** 2 / (4 * answered ** 2))
  const scale = 1 + z ** 2 / answered
  return {
    answered,
    wrong,
    rate,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  }
}
