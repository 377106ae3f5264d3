import type { Clock } from '#base/clock.ts'
import type { Config } from '#base/config.ts'
import type { Ids } from '#base/ids.ts'
import type { Log } from '#base/log.ts'
import type { Role } from '#base/roles.ts'
import type { Db } from './db.ts'
import type { JobQueue } from './job-queue.ts'

/** What an operation needs from the outside world; the first argument of every operation. */
export interface Context {
  readonly db: Db
  readonly jobs: JobQueue
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly config: Config
}

/** Who performs an operation, for events and the audit log. */
export interface Actor {
  readonly id: string
  readonly role: Role | 'system'
}

/** The program itself, where nobody asked for what it does. */
export const systemActor: Actor = { id: 'system', role: 'system' }

/** The program, doing what a person asked for before; history and audit log name the person. */
export const onBehalfOf = (id: string): Actor => ({ id, role: 'system' })
