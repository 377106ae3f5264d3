import type { Refusal } from '#base/errors.ts'
import type { Progress } from '#base/progress.ts'
import type { Result } from '#base/result.ts'
import type { Context } from './context.ts'

/** A kind of job: its name, what its payload holds (ids only), how often it is retried. */
export interface JobDefinition<P> {
  readonly name: string
  /** A zod schema. */
  readonly payload: { parse(raw: unknown): P }
  readonly retry: { readonly limit: number; readonly delaySeconds: number }
  /** How long a run may take; minutes where absent. */
  readonly takes?: 'minutes' | 'hours'
  /**
   * May run twice for one job and must obey `signal`. The result is a small JSON object of ids and counts. A
   * refusal ends the job; a throw makes the queue retry it.
   */
  run(
    ctx: Context,
    payload: P,
    tools: JobTools,
  ): Promise<Result<Readonly<Record<string, unknown>>, Refusal>>
}

export interface JobTools {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
}

export const defineJob = <P>(definition: JobDefinition<P>): JobDefinition<P> => definition
