/**
 * Why a signal ends work that nobody asked to end: the worker stops, or the queue took the work away.
 * It is done again, so nothing is noted as cancelled or failed.
 */
export class Interrupted extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'Interrupted'
  }
}

export const isInterrupted = (signal: AbortSignal): boolean => signal.reason instanceof Interrupted
