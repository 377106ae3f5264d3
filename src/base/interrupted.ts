/**
 * The reason of an abort that no person asked for: the worker is stopping, or the queue took the job away. The
 * work will be done again, so it is recorded neither as cancelled nor as failed.
 */
export class Interrupted extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'Interrupted'
  }
}

export const isInterrupted = (signal: AbortSignal): boolean => signal.reason instanceof Interrupted
