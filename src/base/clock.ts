/** Where "now" comes from. Passed as an argument, so that a test can hold time still. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still until it is advanced, for tests. */
export function fixedClock(instant: string): Clock & { advance(by: Temporal.DurationLike): void } {
  let at = Temporal.Instant.from(instant)
  return {
    now: () => at,
    advance: (by) => {
      at = at.add(by)
    },
  }
}

/** An instant as the database, the API and the audit log write it: ISO 8601 in UTC, to the millisecond. */
export const timestamp = (instant: Temporal.Instant): string =>
  instant.toString({ fractionalSecondDigits: 3 })

/** Now, as `timestamp` writes it. */
export const nowOf = (ctx: { readonly clock: Clock }): string => timestamp(ctx.clock.now())
