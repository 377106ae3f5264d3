export interface Pace {
  readonly rowsPerSecond: number | null
  readonly secondsLeft: number | null
}

export interface Seen {
  readonly step: string
  readonly done: number
  readonly atMs: number
}

/** Shorter spans say more about the network than about the work. */
const shortestMs = 700

/** Pace between two looks at the same stage; nulls where they are too close to tell. */
export function paceOf(first: Seen | null, last: Seen | null, total: number | undefined): Pace {
  if (first === null || last === null || first.step !== last.step) {
    return { rowsPerSecond: null, secondsLeft: null }
  }
  const spanMs = last.atMs - first.atMs
  const moved = last.done - first.done
  if (spanMs < shortestMs || moved <= 0) return { rowsPerSecond: null, secondsLeft: null }
  const rowsPerSecond = (moved / spanMs) * 1000
  return {
    rowsPerSecond,
    secondsLeft: total === undefined ? null : Math.max(0, total - last.done) / rowsPerSecond,
  }
}
