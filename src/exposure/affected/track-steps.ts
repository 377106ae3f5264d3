import type { OnProgress } from '#base/progress.ts'

/** Steps of finding the affected, by their share of its time. */
const shares = { 'telling people apart': 0.35, 'merging people': 0.2, people: 0.35, companies: 0.1 }

/** Told how much of a step is done, 0 to 1. */
export type Steps = (step: keyof typeof shares, share: number) => void

/** Progress in rows, as if every step took a part of them. */
export function trackSteps(rows: number, onProgress: OnProgress): Steps {
  const names = Object.keys(shares)
  const before = (step: string): number =>
    Object.values(shares)
      .slice(0, names.indexOf(step))
      .reduce((sum, share) => sum + share, 0)
  return (step, share) =>
    onProgress({
      step,
      done: Math.floor(rows * (before(step) + share * shares[step])),
      total: rows,
    })
}
