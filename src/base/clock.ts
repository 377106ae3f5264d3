/** Where "now" comes from. Passed as an argument, so that a test can hold time still. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

export function fixedClock(instant: string): Clock & { advance(by: Temporal.DurationLike): void } {
  let at = Temporal.Instant.from(instant)
  return {
    now: () => at,
    advance: (by) => {
      at = at.add(by)
    },
  }
}
