import { useEffect, useState } from 'react'

interface Progress {
  readonly step: string
  readonly done: number
  readonly total?: number | undefined
}

export interface Pace {
  readonly rowsPerSecond: number | null
  readonly secondsLeft: number | null
}

interface Seen {
  readonly step: string
  readonly done: number
  readonly atMs: number
}

/** Shorter spans say more about the network than about the work. */
const shortestMs = 700

/** How fast a stage goes and how long it will still take, from its progress since it was first seen. */
export function usePace(progress: Progress | null): Pace {
  const [first, setFirst] = useState<Seen | null>(null)
  const [last, setLast] = useState<Seen | null>(null)
  const step = progress?.step
  const done = progress?.done ?? 0
  useEffect(() => {
    if (step === undefined) return
    const seen: Seen = { step, done, atMs: performance.now() }
    setFirst((before) => (before?.step === step && before.done <= done ? before : seen))
    setLast(seen)
  }, [step, done])
  return paceOf(first, last, progress?.total)
}

/** The rule behind `usePace`. */
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
