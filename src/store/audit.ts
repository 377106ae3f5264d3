import { createHash } from 'node:crypto'
import { nowOf } from '#base/clock.ts'
import { readCursor, writeCursor } from '#base/cursor.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from './context.ts'
import { maybeRow, rows, type Db } from './db.ts'
import {
  findAudit,
  insertAudit,
  lastAudit,
  listAudit,
  listRecentAudit,
  lockAudit,
  type AuditRow,
} from './queries.ts'

/**
 * What is recorded: an action, the id it was done to, and ids, counts, hashes or field names. No personal data
 * and no free text, since nothing can ever be removed from the log.
 */
export interface AuditEntry {
  readonly action: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** What the first entry has for the hash of the one before. */
const beginning = '0'.repeat(64)

/** sha256 over the previous hash and the fields in a fixed order, each as one line of JSON. */
export function auditHash(row: Omit<AuditRow, 'hash'>): string {
  const { previousHash, sequence, at, actor, action, subject, detail } = row
  return createHash('sha256')
    .update(JSON.stringify([previousHash, sequence, at, actor, action, subject, detail]))
    .digest('hex')
}

/** Adds an entry to the chain in the caller's transaction, so that an act and its record are one. */
export async function appendAudit(
  tx: Db,
  ctx: Pick<Context, 'clock'>,
  actor: Actor,
  entry: AuditEntry,
): Promise<void> {
  await rows(tx, lockAudit())
  const last = await maybeRow(tx, lastAudit())
  const unhashed = {
    sequence: String(BigInt(last?.sequence ?? '0') + 1n),
    at: nowOf(ctx),
    actor: actor.id,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? {}),
    previousHash: last?.hash ?? beginning,
  }
  await rows(tx, insertAudit({ ...unhashed, hash: auditHash(unhashed) }))
}

/** The latest entry of this action on this subject; undefined where there is none. */
export const findAuditEntry = (
  db: Db,
  by: { readonly action: string; readonly subject: string },
): Promise<AuditRow | undefined> => maybeRow(db, findAudit(by))

export interface AuditPage {
  readonly entries: readonly AuditRow[]
  readonly nextCursor: string | null
}

/** A page of the log, newest first. INPUT_INVALID for a cursor that no page gave out. */
export async function listAuditPage(
  db: Db,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Result<AuditPage, Refusal>> {
  const read = readCursor(cursor, /^\d{1,18}$/)
  if (!read.ok) return read
  const [before = null] = read.value ?? []
  const found = await rows(db, listRecentAudit({ before, limit: limit + 1 }))
  const entries = found.slice(0, limit)
  const last = entries.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return ok({ entries, nextCursor: hasMore ? writeCursor(last.sequence) : null })
}

export interface AuditProof {
  readonly entries: number
  /** Hash of the last entry; a copy kept elsewhere proves later that nothing before it was changed. */
  readonly head: string
}

/** Verifies the whole chain; AUDIT_BROKEN names the first entry that does not fit. */
export async function verifyAudit(db: Db): Promise<Result<AuditProof, Refusal>> {
  const chain = new ChainCheck()
  for await (const row of readAudit(db)) {
    const fault = chain.add(row)
    if (fault !== null) return err(fault)
  }
  return ok(chain.proof())
}

/** The same check of exported lines, without the database. */
export function verifyAuditLines(lines: Iterable<string>): Result<AuditProof, Refusal> {
  const chain = new ChainCheck()
  for (const line of lines) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if (row === null) {
      return err(broken(chain.proof().entries + 1, 'the line is no entry in JSON'))
    }
    const fault = chain.add(row)
    if (fault !== null) return err(fault)
  }
  return ok(chain.proof())
}

/** A line of an export; null where it is not a JSON object. The lines of another log fail the check of their hash. */
function readRow(line: string): AuditRow | null {
  try {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null ? (row as AuditRow) : null
  } catch {
    return null
  }
}

/** All entries from the first, a thousand at a time. */
export async function* readAudit(db: Db): AsyncGenerator<AuditRow> {
  let after = '0'
  while (true) {
    const page = await rows(db, listAudit({ after, limit: 1000 }))
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.sequence
  }
}

class ChainCheck {
  #entries = 0
  #head = beginning

  add(row: AuditRow): Refusal | null {
    const expected = this.#entries + 1
    if (row.sequence !== String(expected)) {
      return broken(expected, `its place is taken by entry ${row.sequence}`)
    }
    if (row.previousHash !== this.#head)
      return broken(expected, 'it does not follow the entry before it')
    if (row.hash !== auditHash(row)) return broken(expected, 'its content does not match its hash')
    this.#entries = expected
    this.#head = row.hash
    return null
  }

  proof(): AuditProof {
    return { entries: this.#entries, head: this.#head }
  }
}

const broken = (entry: number, why: string): Refusal =>
  refusal(
    'AUDIT_BROKEN',
    `The audit log is broken at entry ${entry}: ${why}. Entries before it are sound. ` +
      'Keep a copy of the database as it is, and compare with an earlier export.',
  )
