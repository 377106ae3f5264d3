import type { Progress } from '#base/progress.ts'
import type { z } from 'zod'
import type { Context } from './context.ts'
import type { Db } from './db.ts'

/** A kind of work: its name, what its payload holds (ids only), how often it is tried again. */
export interface JobDefinition<P> {
  readonly name: string
  readonly payload: z.ZodType<P>
  readonly retry: { readonly limit: number; readonly delaySeconds: number }
  /** May run twice for one job; obeys `signal`. The result is small JSON: ids and counts. */
  run(ctx: Context, payload: P, tools: JobTools): Promise<Record<string, unknown>>
}

export interface JobTools {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
}

export const defineJob = <P>(definition: JobDefinition<P>): JobDefinition<P> => definition

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export interface JobView {
  readonly id: string
  readonly name: string
  readonly state: JobState
  readonly progress: Progress | null
  readonly result: Record<string, unknown> | null
  /** Code and message as shown to the user. */
  readonly error: { readonly code: string; readonly message: string } | null
}

export interface JobQueue {
  /** Adds a job inside the transaction that causes it. */
  add<P>(tx: Db, job: JobDefinition<P>, payload: P): Promise<string>
  find(id: string): Promise<JobView | undefined>
  cancel(id: string): Promise<boolean>
  /** Yields the view at once and again at every change, until the job ends or `signal` aborts. */
  watch(id: string, signal: AbortSignal): AsyncIterable<JobView>
}
