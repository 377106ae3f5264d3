/** How far a long piece of work is; `total` is absent while it is not known. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly total?: number
  /** For work over rows: its speed, and an estimate of the time left for all of it. */
  readonly rowsPerSecond?: number
  readonly secondsLeft?: number
}

/** Called as work goes on; the CLI draws it, jobs store it, the API streams it. */
export type OnProgress = (progress: Progress) => void

/** How a caller follows a long piece of work, and stops it. */
export interface Watch {
  readonly signal: AbortSignal
  readonly onProgress?: OnProgress
}

export const silent: OnProgress = () => {}
