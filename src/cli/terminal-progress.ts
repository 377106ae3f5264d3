import type { Progress } from '#base/progress.ts'
import type { Terminal } from './command.ts'

/** Draws progress on one line of a terminal, at most ten times a second; silent in pipes and files. */
export function drawProgress(terminal: Terminal): {
  show: (progress: Progress) => void
  clear: () => void
} {
  if (!terminal.errorsAreTerminal) return { show: () => {}, clear: () => {} }
  let last = 0
  return {
    show: ({ step, done, total }) => {
      const at = performance.now()
      if (at - last < 100 && done !== total) return
      last = at
      terminal.err(
        `\r\u001b[K${progressLine({ step, done, ...(total === undefined ? {} : { total }) })}`,
      )
    },
    clear: () => terminal.err('\r\u001b[K'),
  }
}

/** `analysing 120 of 400 [######--------------] 30%`, or without a total `analysing 120`. */
export function progressLine({ step, done, total }: Progress): string {
  if (total === undefined || total === 0) return `${step} ${done}`
  const share = Math.min(1, done / total)
  const filled = Math.round(share * 20)
  return `${step} ${done} of ${total} [${'#'.repeat(filled)}${'-'.repeat(20 - filled)}] ${Math.round(share * 100)}%`
}
