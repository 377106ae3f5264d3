/** What migrations make of rows that were there before them. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openDatabase, rows } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { sql } from '#store/sql.ts'

it('runs left at work end with their job, and reminders sent to all were sent to each', async () => {
  const { db, close } = await openDatabase({ kind: 'pglite', dataDir: null })
  await migrate(db, { upTo: 9 })
  const before = [
    sql`insert into jobs (id, name, payload, state, error)
      values ('j1', 'exposure-run', '{}', 'failed', '{"code":"INTERNAL"}'), ('j2', 'exposure-run', '{}', 'running', null)`,
    sql`insert into exposure_runs (id, job_id, state, request, started_at, started_by)
      values ('r1', 'j1', 'running', '{}', now(), 'u'), ('r2', 'j2', 'running', '{}', now(), 'u')`,
    sql`insert into settings (key, value)
      values ('organisation-profile', '{"reminders":{"mailTo":["a@example.org","b@example.org"]}}')`,
    sql`alter table duty_reminders drop constraint duty_reminders_case_id_key_fkey`,
    sql`insert into duty_reminders (case_id, key, due_at, lead, channel, state, claimed_at)
      values ('c', 'd', now(), 'late', 'mail', 'sent', now()), ('c', 'd', now(), 'late', 'webhook', 'failed', now())`,
  ]
  for (const statement of before) await rows(db, statement)
  await migrate(db)
  const runs = await rows(db, sql`select id, state, error from exposure_runs order by id`)
  assert.deepEqual(runs, [
    { id: 'r1', state: 'failed', error: { code: 'INTERNAL' } },
    { id: 'r2', state: 'running', error: null },
  ])
  const reminders = await rows(
    db,
    sql`select channel, recipient, state from duty_reminders order by channel, recipient`,
  )
  assert.deepEqual(reminders, [
    { channel: 'mail', recipient: 'a@example.org', state: 'sent' },
    { channel: 'mail', recipient: 'b@example.org', state: 'sent' },
    { channel: 'webhook', recipient: '', state: 'failed' },
  ])
  await close()
})
