import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Ids } from '#base/ids.ts'
import type { JobState } from '#base/job-states.ts'
import type { Progress } from '#base/progress.ts'
import { inTransaction, maybeRow, rows, type Database, type Db } from './db.ts'
import type { JobDefinition } from './define-job.ts'
import { cancelJob, findJob, insertJob, lockQueue, type JobRow } from './queries.ts'

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
 * Short and long jobs have a queue each, so that a reminder does not wait for a leak. What a job does is told
 * by its name in our own table.
 */
export const queueNames = { minutes: 'breakwater', hours: 'breakwater-hours' } as const

/** The queue for jobs that were given up: their worker died at every attempt. */
export const givenUpName = 'breakwater-given-up'

/**
 * The longest a job may run before the queue takes it away and starts it again. A day is the most that pg-boss
 * allows.
 */
const mostSeconds = { minutes: 3600, hours: 24 * 3600 } as const

/** How often a watcher polls; four to ten updates a second look continuous. */
const watchIntervalMs = 150

interface QueueParts extends Pick<Database, 'db' | 'forJobs' | 'kind'> {
  readonly ids: Ids
  readonly log: { error(entry: { readonly err: Error }, message: string): void }
}

/** Adds jobs and reports their state; a worker (`jobs/start-worker.ts`) performs them. */
export class JobQueue {
  readonly boss: PgBoss
  readonly #db: Db
  readonly #ids: Ids
  readonly kind: 'pglite' | 'postgres'
  #started = false

  constructor({ db, forJobs, kind, ids, log }: QueueParts) {
    this.#db = db
    this.#ids = ids
    this.kind = kind
    this.boss = new PgBoss({ db: forJobs, backend: kind, schedule: false })
    // pg-boss retries its maintenance by itself; without a listener its errors would end the process.
    this.boss.on('error', (err) => log.error({ err }, 'the upkeep of the job queue failed'))
  }

  /**
   * Creates the queue's own tables if they are missing. Must run before jobs are added or performed: it cannot
   * wait for the first job, whose transaction would hold PGlite's only connection.
   */
  async start(): Promise<void> {
    // PGlite has a single process and a single connection, so there is nobody to exclude.
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
      // A dead worker is noticed within half a minute, and its job is done again.
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

  /** Adds a job in the transaction that causes it, to be done now or after a delay; returns its id. */
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

  /** Queues a job; also used to queue one again after a crash. */
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
        // Not on PGlite: there the next start queues the job again, and what pg-boss then gives up is only the
        // delivery that the dead process had.
        ...(this.kind === 'postgres' ? { deadLetter: givenUpName } : {}),
        ...(after === undefined ? {} : { startAfter: Math.ceil(after.total('seconds')) }),
      },
    )
  }

  async find(id: string): Promise<JobView | undefined> {
    const row = await maybeRow(this.#db, findJob({ id }))
    return row === undefined ? undefined : toView(row)
  }

  /** Cancels a job; false where it has ended already or does not exist. */
  async cancel(id: string): Promise<boolean> {
    return (await maybeRow(this.#db, cancelJob({ id }))) !== undefined
  }

  /** Yields the job's state at once and again at every change, until the job ends or `signal` aborts. */
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
