import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, PgBoss, type Db as JobDatabase } from 'pg-boss'
import type { Ids } from '#base/ids.ts'
import type { Progress } from '#base/progress.ts'
import { inTransaction, maybeRow, rows, type Db } from './db.ts'
import type { JobDefinition } from './define-job.ts'
import { cancelJob, findJob, insertJob, lockQueue, type JobRow } from './queries.ts'

export type JobState = JobRow['state']

export interface JobView {
  readonly id: string
  readonly name: string
  readonly state: JobState
  readonly progress: Progress | null
  readonly result: Readonly<Record<string, unknown>> | null
  /** Code and message as shown to the user. */
  readonly error: { readonly code: string; readonly message: string } | null
}

export const hasEnded = (state: JobState): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'

/**
 * Work of minutes and work of hours wait apart, so that a reminder does not wait for a leak. The name in
 * our own table says what a job does.
 */
export const queueNames = { minutes: 'breakwater', hours: 'breakwater-hours' } as const

/** Where jobs come that the queue will not hand over again: each time, the worker on it died. */
export const givenUpName = 'breakwater-given-up'

/** Work that takes longer is taken away and begun again. A day is the most that pg-boss allows. */
const mostSeconds = { minutes: 3600, hours: 24 * 3600 } as const

/** How often a watcher looks; a person sees progress as steady at four to ten looks a second. */
const watchIntervalMs = 150

/** Adds jobs and tells how they stand; a worker (`start-worker.ts`) does them. */
export class JobQueue {
  readonly boss: PgBoss
  readonly #db: Db
  readonly #ids: Ids
  readonly kind: 'pglite' | 'postgres'
  #started = false

  constructor(db: Db, forJobs: JobDatabase, kind: 'pglite' | 'postgres', ids: Ids) {
    this.#db = db
    this.#ids = ids
    this.kind = kind
    this.boss = new PgBoss({ db: forJobs, backend: kind, schedule: false })
    // Faults of maintenance are tried again by pg-boss; unheard they would end the process.
    this.boss.on('error', () => {})
  }

  /**
   * Makes the queue's own tables where they are missing. Needed once before jobs are added or done;
   * it cannot wait for the first job, whose transaction would hold the only PGlite connection.
   */
  async start(): Promise<void> {
    // PGlite has one process and one connection: nobody to wait for, and nothing to wait on.
    if (this.kind === 'pglite') await this.#begin()
    else {
      await inTransaction(this.#db, async (tx) => {
        await rows(tx, lockQueue())
        await this.#begin()
      })
    }
    this.#started = true
  }

  async #begin(): Promise<void> {
    await this.boss.start()
    await this.boss.createQueue(givenUpName)
    for (const takes of ['minutes', 'hours'] as const) {
      // A worker that dies is noticed within half a minute, and its job is done again.
      const given = { heartbeatSeconds: 30, expireInSeconds: mostSeconds[takes] }
      await this.boss.createQueue(queueNames[takes], given)
    }
  }

  /** Whether jobs can be added; a command that only reads does not start the queue. */
  get isStarted(): boolean {
    return this.#started
  }

  async stop(): Promise<void> {
    if (this.#started) await this.boss.stop({ graceful: true, timeout: 5000, close: false })
    this.#started = false
  }

  /** Adds a job inside the transaction that causes it, to be done now or after a while; returns its id. */
  async add<P>(
    tx: Db,
    job: JobDefinition<P>,
    payload: P,
    after?: Temporal.Duration,
  ): Promise<string> {
    if (!this.#started) throw new Error('a job was added before the queue was started')
    const id = this.#ids.next('job')
    await rows(tx, insertJob({ id, name: job.name, payload: JSON.stringify(payload) }))
    await this.deliver(tx, id, job, after)
    return id
  }

  /** Hands a job to the workers; also used to hand one over again after a crash. */
  async deliver(
    tx: Db,
    id: string,
    { retry, takes = 'minutes' }: Pick<JobDefinition<unknown>, 'retry' | 'takes'>,
    after?: Temporal.Duration,
  ): Promise<void> {
    await this.boss.send(
      queueNames[takes],
      { id },
      {
        db: fromKysely(tx as unknown as Parameters<typeof fromKysely>[0]),
        retryLimit: retry.limit,
        retryDelay: retry.delaySeconds,
        // On PGlite the next start hands over what a dead process left; what it was given before may be given up meanwhile.
        ...(this.kind === 'postgres' ? { deadLetter: givenUpName } : {}),
        ...(after === undefined ? {} : { startAfter: Math.ceil(after.total('seconds')) }),
      },
    )
  }

  async find(id: string): Promise<JobView | undefined> {
    const row = await maybeRow(this.#db, findJob({ id }))
    return row === undefined ? undefined : toView(row)
  }

  /** Asks a job to end; false where it has ended already or is not known. */
  async cancel(id: string): Promise<boolean> {
    return (await maybeRow(this.#db, cancelJob({ id }))) !== undefined
  }

  /** Yields the view at once and again at every change, until the job ends or `signal` aborts. */
  async *watch(id: string, signal: AbortSignal): AsyncGenerator<JobView> {
    let before = ''
    while (!signal.aborted) {
      const view = await this.find(id)
      if (view === undefined) return
      const now = JSON.stringify(view)
      if (now !== before) yield view
      if (hasEnded(view.state)) return
      before = now
      await sleep(watchIntervalMs, undefined, { signal }).catch(() => {})
    }
  }
}

const toView = ({ id, name, state, progress, result, error }: JobRow): JobView => ({
  id,
  name,
  state,
  progress: progress as Progress | null,
  result: result as JobView['result'],
  error: error as JobView['error'],
})
