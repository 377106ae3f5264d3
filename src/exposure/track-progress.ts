import type { OnProgress } from '#base/progress.ts'

/** Stages of a run with their usual share of its time, measured on 18 million rows of eight columns. */
export const stageShares = {
  reading: 0.1,
  inventory: 0.1,
  verdict: 0.25,
  people: 0.45,
  exports: 0.1,
} as const
export type StageName = keyof typeof stageShares

export interface StageTime {
  readonly name: StageName
  readonly seconds: number
}

/** Turns the progress of a stage into progress of the whole run, with rows per second and time left. */
export class ProgressTracker {
  readonly #tell: OnProgress
  readonly #now: () => number
  readonly #began: number
  readonly times: StageTime[] = []
  #before = 0

  constructor(tell: OnProgress, now: () => number = () => performance.now()) {
    this.#tell = tell
    this.#now = now
    this.#began = now()
  }

  /** Runs a stage; `work` is given a function that takes the share done and the rows handled so far. */
  async run<T>(
    name: StageName,
    rows: number,
    work: (share: (done: number, rowsDone?: number) => void) => Promise<T>,
  ): Promise<T> {
    const from = this.#now()
    const report = (done: number, rowsDone = Math.floor(rows * done)): void => {
      const whole = Math.min(1, this.#before + stageShares[name] * Math.min(1, done))
      const elapsed = (this.#now() - this.#began) / 1000
      const here = (this.#now() - from) / 1000
      this.#tell({
        step: name,
        done: rowsDone,
        ...(rows > 0 ? { total: rows } : {}),
        ...(here > 0.2 && rowsDone > 0 ? { rowsPerSecond: Math.round(rowsDone / here) } : {}),
        ...(whole > 0.03 && elapsed > 1
          ? { secondsLeft: Math.max(0, Math.round((elapsed / whole) * (1 - whole))) }
          : {}),
      })
    }
    report(0)
    const value = await work(report)
    this.times.push({ name, seconds: (this.#now() - from) / 1000 })
    this.#before += stageShares[name]
    return value
  }
}
