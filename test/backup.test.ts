/** `breakwater backup` and `restore`: from the embedded database to a new one, to PostgreSQL, and back. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createFirstAdminLink, getSessionSecret } from '#accounts/index.ts'
import { importReportJob } from '#analysis/index.ts'
import { listCases, mergeCases } from '#cases/index.ts'
import { listCurrent } from '#exposure/corrections/queries.ts'
import { reasonHash } from '#exposure/runs/note-act.ts'
import { listReasons } from '#exposure/runs/queries.ts'
import { redact } from '#base/redacted.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { checkBackup } from '#store/backup/format.ts'
import { restoreBackup } from '#store/backup/restore-backup.ts'
import { listTables, readRows } from '#store/backup/tables.ts'
import { writeBackup } from '#store/backup/write-backup.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, openDatabase, rows } from '#store/db.ts'
import { migrate, schemaVersion } from '#store/migrate.ts'
import { fillDatabase, openContext } from '#store/open.ts'
import { analyst, testConfig, testContext } from './helpers/context.ts'
import { openMigratedDatabase, putDatabase } from './helpers/kept-database.ts'
import { adviseWarnings as advise, keepText, openCase } from './helpers/open-case.ts'
import { startPostgres } from './helpers/postgres.ts'
import { runBreakwater } from './helpers/run-breakwater.ts'

const home = await mkdtemp(join(tmpdir(), 'backup-'))
const server = await startPostgres()
after(async () => {
  await server.stop()
  await rm(home, { recursive: true, force: true })
})

/** Where a database is: a data folder, and the URL of a server where it is not embedded. */
interface Place {
  readonly dataDir: string
  readonly url?: string
}

/** Runs a command on the database of that place. The commands read the environment of this process. */
async function run(place: Place, ...args: string[]) {
  // oxlint-disable-next-line no-process-env
  const env = process.env
  env['BREAKWATER_DATA_DIR'] = place.dataDir
  if (place.url === undefined) delete env['DATABASE_URL']
  else env['DATABASE_URL'] = place.url
  return runBreakwater(args)
}

/** A new place on the server, where to make a database takes a moment; an embedded one takes seconds. */
const placeOnServer = async (name: string): Promise<Place> => ({
  dataDir: join(home, name),
  url: await server.createDatabase(name),
})

async function onDatabase<T>(
  { dataDir, url }: Place,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const config = testConfig({ dataDir, databaseUrl: url === undefined ? null : redact(url) })
  const { ctx, close } = await openContext(config, { withJobs: true })
  try {
    return await work(ctx)
  } finally {
    await close()
  }
}

/** Every row, without what the commands themselves add: entries in the audit log, and jobs that were handed over. */
const contentOf = (place: Place): Promise<Record<string, readonly string[]>> =>
  onDatabase(place, async ({ db }) => {
    const content: Record<string, readonly string[]> = {}
    await inTransaction(db, async (tx) => {
      for (const table of await listTables(tx)) {
        const found = await Array.fromAsync(readRows(tx, table))
        content[table] = found
          .filter((row) => !row.includes('"store.'))
          .map((row) => (table === 'jobs' ? row.replace(/"changed_at":"[^"]*"/, '') : row))
          .toSorted()
      }
    })
    return content
  })

async function latestSchema() {
  const { db, close } = await openMigratedDatabase()
  const report = await migrate(db)
  await close()
  return report
}
/** The key that signs cookies of a server on that database, which its start makes where there is none. */
const secretOf = (place: Place): Promise<string> =>
  onDatabase(place, (ctx) => getSessionSecret(ctx))

const first: Place = { dataDir: join(home, 'first') }
await putDatabase(first.dataDir)
const file = join(home, 'whole.jsonl.gz')
const report = `Fjordline Ferries confirmed on 3 May 2026 that hackers stole names and passport numbers of 4,100 passengers.
In a letter to them the company said that a contractor's account was used.`

let secret = ''

before(async () => {
  await onDatabase(first, async (ctx) => {
    const one = await openCase(ctx, 'Alder Dairy')
    // What comes first by its id points to what comes later, and a text has what JSON must escape.
    const two = await openCase(
      ctx,
      'Birch Bank',
      'Birch Bank\u2028said "it" was\tbreached: \\ 漢 🙂.',
    )
    const merged = await mergeCases(ctx, analyst, {
      into: two.caseId,
      from: one.caseId,
      reason: 'one event',
      advise,
    })
    assert.ok(merged.ok)
    await createFirstAdminLink(ctx)
    // Larger than what is held at once.
    await keepText(ctx, 'Nothing happened here. '.repeat(120_000))
    const { id } = await keepText(ctx, report)
    const payload = { documentId: id, by: 'test' }
    await inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, importReportJob, payload))
  })
  secret = await secretOf(first)
  const made = await run(first, 'backup', file)
  assert.equal(made.code, 0, made.err)
  assert.match(made.out, /2 cases, 4 documents, 1 account;/)
})

describe('a backup', () => {
  it('brings every row to a new folder, to PostgreSQL, and from there back', async () => {
    const expected = await contentOf(first)
    assert.equal(expected['cases']?.length, 2)
    const embedded: Place = { dataDir: join(home, 'second') }
    const restored = await run(embedded, 'restore', file)
    assert.equal(restored.code, 0, restored.err)
    assert.match(restored.out, /Restored 2 cases, 4 documents/)
    assert.deepEqual(await contentOf(embedded), expected)

    const postgres = await placeOnServer('third')
    assert.equal((await run(postgres, 'restore', file)).code, 0)
    assert.deepEqual(await contentOf(postgres), expected)
    const again = join(home, 'again.jsonl.gz')
    assert.equal((await run(postgres, 'backup', again)).code, 0)
    const back: Place = { dataDir: join(home, 'fourth') }
    assert.equal((await run(back, 'restore', again)).code, 0)
    assert.deepEqual(await contentOf(back), expected)
    await onDatabase(back, async ({ db }) => {
      assert.ok((await verifyAudit(db)).ok)
      // What the database checked before it checks again.
      await assert.rejects(
        inTransaction(db, (tx) =>
          tx
            .insertInto('cases' as never)
            .values({ id: 'x' } as never)
            .execute(),
        ),
      )
    })
  })

  it('has unfinished work done where it is restored', async () => {
    const place = await placeOnServer('worked')
    assert.equal((await run(place, 'restore', file)).code, 0)
    await onDatabase(place, async (ctx) => {
      const worker = await startWorker(ctx, jobTable)
      const found = async (): Promise<number> => {
        const page = await listCases(ctx, { q: 'Fjordline', limit: 10 })
        return page.ok ? page.value.total : 0
      }
      for (let i = 0; i < 200 && (await found()) === 0; i++) await sleep(50)
      await worker.stop()
      assert.equal(await found(), 1)
    })
  })

  it('is for its owner alone, and holds no session and no key that signs one', async () => {
    assert.equal((await stat(file)).mode & 0o777, 0o600)
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n')
    assert.ok(lines.some((line) => line.startsWith('["users"')))
    assert.ok(!lines.some((line) => /^\["(sessions|verifications|sign_in_links)"/.test(line)))
    assert.ok(secret.length > 40)
    assert.ok(!lines.some((line) => line.includes(secret)))
    const place = await placeOnServer('signed')
    assert.equal((await run(place, 'restore', file)).code, 0)
    const made = await secretOf(place)
    assert.ok(made.length > 40 && made !== secret)
  })

  it('never takes the place of another file, and leaves nothing half-written', async () => {
    const taken = await run(first, 'backup', file)
    assert.equal(taken.code, 1)
    assert.match(taken.err, /exists already/)
    const nowhere = await run(first, 'backup', join(home, 'no-folder', 'x.gz'))
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.err, /there is no such file or folder/)
    const stopped = join(home, 'stopped.gz')
    await onDatabase(first, (ctx) =>
      assert.rejects(writeBackup(ctx, analyst, stopped, { signal: AbortSignal.abort() }), /abort/i),
    )
    assert.ok(!existsSync(stopped))
    assert.ok(!(await readdir(home)).some((name) => name.endsWith('.part')))
  })
})

describe('restoring', () => {
  const target: Place = { dataDir: join(home, 'target') }
  const refused = async (bytes: Uint8Array, message: RegExp): Promise<void> => {
    const path = join(home, 'broken.gz')
    await writeFile(path, bytes)
    const { code, err } = await run(target, 'restore', path)
    assert.equal(code, 1)
    assert.match(err, message)
    assert.equal(existsSync(join(target.dataDir, 'pglite')), false)
  }
  /** The backup with other lines, and a hash that fits them. */
  const rewritten = async (change: (lines: string[]) => string[]): Promise<Uint8Array> => {
    const lines = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
    const kept = change(lines.slice(0, -1)).map((line) => `${line}\n`)
    const sha256 = createHash('sha256').update(kept.join('')).digest('hex')
    return gzipSync(`${kept.join('')}${JSON.stringify({ sha256 })}\n`)
  }

  it('is refused where the database was used', async () => {
    const { code, err } = await run(first, 'restore', file)
    assert.equal(code, 1)
    assert.match(err, /was used before.*CONFLICT/s)
    assert.equal((await contentOf(first))['cases']?.length, 2)
  })

  it('is refused for a file that is cut, changed or something else', async () => {
    const whole = await readFile(file)
    await refused(whole.subarray(0, whole.length - 40), /is incomplete or was altered/)
    await refused(Buffer.from('hello'), /is not a backup/)
    await refused(gzipSync('{"hello":1}\n{}\n'), /is not a backup/)
    await refused(new Uint8Array(0), /is not a backup/)
    const text = gunzipSync(whole).toString()
    await refused(
      gzipSync(text.replace('Alder Dairy', 'Other Dairy')),
      /is incomplete or was altered/,
    )
    await refused(gzipSync(text.slice(0, text.lastIndexOf('{'))), /is incomplete or was altered/)
  })

  it('leaves nothing where rows do not fit together', async () => {
    const orphaned = await rewritten(([head = '', ...rows]) => {
      const left = rows.filter((row) => !row.startsWith('["cases"'))
      return [head.replace(/"cases":\d+/, '"cases":0'), ...left]
    })
    await refused(orphaned, /do not fit together/)
  })

  it('brings rows of an older schema to that of this program', async () => {
    const { version: newest } = await latestSchema()
    const old = await openDatabase({ kind: 'pglite', dataDir: null })
    await migrate(old.db, { upTo: 9 })
    // Where that program kept the key that signs cookies; it was in backups then.
    await sql`insert into settings values ('sign-in.secret', '"in every backup"')`.execute(old.db)
    await sql`insert into exposure_runs (id, job_id, state, request, started_at, started_by)
      values ('run_1', 'job_1', 'done', '{}', now(), 'ada')`.execute(old.db)
    await sql`insert into exposure_corrections (id, run_id, person, kind, value, reason, made_by, made_at) values
      ('c_1', 'run_1', 'a', 'place', 'FR', 'moved in März', 'ada', '2026-01-01'), ('c_2', 'run_1', 'b', 'split', 'name', null, 'ada', '2026-01-02')`.execute(
      old.db,
    )
    const path = join(home, 'older.jsonl.gz')
    const ctx = await testContext()
    const head = await writeBackup({ ...ctx, db: old.db }, analyst, path, {
      signal: new AbortController().signal,
    })
    await old.close()
    assert.equal(head.schema, 9)
    const place = await placeOnServer('newer')
    const { code, err } = await run(place, 'restore', path)
    assert.equal(code, 0, err)
    await onDatabase(place, async ({ db }) => {
      assert.equal(await schemaVersion(db), newest)
      const corrections = await rows(db, listCurrent({ runId: 'run_1' }))
      assert.deepEqual(
        corrections.map(({ reason }) => reason),
        ['moved in März', null],
      )
      const [{ sha256, salt, reason } = assert.fail()] = await rows(
        db,
        listReasons({ runId: 'run_1' }),
      )
      assert.equal(sha256, reasonHash(salt, reason))
      assert.ok((await verifyAudit(db)).ok)
    })
    const made = await secretOf(place)
    assert.ok(made.length > 40 && made !== 'in every backup')
  })

  it('comes before an update: commands leave the schema of a server as it is', async () => {
    const url = await server.createDatabase('older')
    const place: Place = { dataDir: join(home, 'unused'), url }
    const { db, close } = await openDatabase({ kind: 'postgres', url: redact(url) })
    await migrate(db, { upTo: 8 })
    const { version: newest } = await latestSchema()
    assert.equal(await schemaVersion(db), 8)
    for (const command of [['doctor'], ['case', 'list'], ['audit', 'verify'], ['user', 'list']]) {
      const { code, err, out } = await run(place, ...command)
      assert.equal(code, 1, command.join(' '))
      assert.match(out + err, /has schema 8; this program works on schema \d+.*breakwater backup/s)
    }
    assert.equal(await schemaVersion(db), 8)
    const backup = join(home, 'before-update.jsonl.gz')
    assert.equal((await run(place, 'backup', backup)).code, 0)
    assert.equal(await schemaVersion(db), 8)
    assert.match((await run(place, 'migrate')).out, new RegExp(`schema ${newest}`))
    assert.equal((await run(place, 'case', 'list')).code, 0)
    await close()
    const restored = await placeOnServer('from_before')
    assert.equal((await run(restored, 'restore', backup)).code, 0)
  })

  it('leaves nothing when it is stopped', async () => {
    const head = await checkBackup(file)
    assert.ok(head.ok)
    const config = testConfig({ dataDir: target.dataDir })
    await assert.rejects(
      fillDatabase(config, ({ db }) =>
        restoreBackup(db, { path: file, head: head.value }, { signal: AbortSignal.abort() }),
      ),
      /abort/i,
    )
    assert.equal(existsSync(join(target.dataDir, 'pglite')), false)
  })

  it('is refused for a schema that this program does not know', async () => {
    const newer = await rewritten(([head = '', ...rows]) => [
      head.replace(/"schema":\d+/, '"schema":999'),
      ...rows,
    ])
    await refused(newer, /schema 999.*SCHEMA_NEWER/s)
  })
})
