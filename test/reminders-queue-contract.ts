import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, afterEach, beforeEach, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import type { Config } from '#base/config.ts'
import { redact } from '#base/redacted.ts'
import { jobTable, keepHouse, startWorker, type Worker } from '#jobs/index.ts'
import {
  answerQuestion,
  countAffected,
  getDuties,
  getProfile,
  moveDuty,
  recordClockEvent,
  saveProfile,
} from '#obligations/index.ts'
import { claimReminder } from '#obligations/duties/reminders/queries.ts'
import { findObligations } from '#obligations/duties/queries.ts'
import { maybeRow, rows } from '#store/db.ts'
import { sql } from '#store/sql.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { openCase } from './helpers/open-case.ts'
import { smallLaw as law } from './helpers/small-law.ts'

/** How reminders that were not sent are tried again by the queue, on every database. */
export async function reminderQueueContract(
  name: string,
  open: (
    overrides: Partial<Config>,
    options: { readonly withJobs: boolean },
  ) => Promise<TestContext>,
): Promise<void> {
  const mails: string[] = []
  let isDown = false
  let asked = 0
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('left')) return done(new Error('no such mailbox'))
      done()
    },
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        asked++
        if (isDown) return done(new Error('out of order'))
        mails.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  const { port } = sink.server.address() as AddressInfo
  const mail = { url: redact(`smtp://127.0.0.1:${port}`), from: 'breakwater@example.org' }
  const ctx = await open({ mail }, { withJobs: true })

  async function remindBy(mailTo: readonly string[]): Promise<void> {
    const profile = await getProfile(ctx)
    await saveProfile(ctx, analyst, { ...profile, reminders: { ...profile.reminders, mailTo } })
  }

  const opened: string[] = []
  /** A case whose reminder comes in 48 hours, a day before its duty is due. */
  async function caseDueIn72Hours(victim: string): Promise<string> {
    const { caseId } = await openCase(ctx, victim)
    opened.push(caseId)
    const said = { law, caseId, saidBy: 'the security team', reason: 'from the ticket' }
    const counts = [{ jurisdiction: 'FR', count: 10, dataClasses: [] }]
    await countAffected(ctx, analyst, { ...said, counts })
    const value = { at: ctx.clock.now().toString() }
    await recordClockEvent(ctx, analyst, { ...said, event: 'awareness', value })
    const question = 'assessments.gdprRisk'
    await answerQuestion(ctx, analyst, { ...said, question, value: 'risk' })
    return caseId
  }

  /** Lets that time pass, for the queue too, until the case waits for a later moment. */
  async function pass(caseId: string, minutes: number): Promise<void> {
    ctx.clock.advance({ minutes })
    await rows(
      ctx.db,
      sql`update pgboss.job set start_after = start_after - make_interval(mins => ${minutes}::int)
        where state in ('created', 'retry')`,
    )
    for (let i = 0; i < 400; i++) {
      const row = await maybeRow(ctx.db, findObligations({ caseId }))
      const wakeAt = row?.wakeAt ?? null
      if (wakeAt !== null && Temporal.Instant.compare(wakeAt, ctx.clock.now()) > 0) return
      await sleep(50)
    }
    throw new Error('no job waits for the reminders of the case')
  }

  async function undelivered(caseId: string) {
    const found = await getDuties(ctx, law, caseId)
    assert.ok(found.ok)
    return found.value.undelivered.map(({ recipient, attempt }) => [recipient, attempt?.tries])
  }

  describe(`reminders in the queue, on ${name}`, () => {
    let worker: Worker
    after(() => sink.close())
    beforeEach(async () => {
      mails.length = 0
      asked = 0
      isDown = false
      worker = await startWorker(ctx, jobTable)
      await remindBy(['privacy@example.org'])
    })
    afterEach(async () => {
      await worker.stop()
      // The clock goes on, and nobody is to be reminded of this case in the next test.
      const waive = { key: 'test-authority', to: 'waived', reason: 'the test is over' } as const
      for (const caseId of opened.splice(0)) await moveDuty(ctx, analyst, { caseId, ...waive })
    })

    it('go out once the mail server is back, and until then the case says that they did not', async () => {
      const caseId = await caseDueIn72Hours('Aster Rail')
      isDown = true
      for (const minutes of [48 * 60, 1, 2, 4, 8, 16, 32, 60, 60]) await pass(caseId, minutes)
      assert.equal(asked, 9)
      assert.deepEqual(await undelivered(caseId), [['privacy@example.org', 9]])
      isDown = false
      await pass(caseId, 60)
      assert.equal(mails.length, 1)
      assert.deepEqual(await undelivered(caseId), [])
    })

    it('left behind by a crash go out after a while', async () => {
      const caseId = await caseDueIn72Hours('Bramble Post')
      const found = await getDuties(ctx, law, caseId)
      assert.ok(found.ok)
      const duty = found.value.duties.find(({ dutyId }) => dutyId === 'test-authority')
      const at = ctx.clock.now().add({ hours: 48 }).toString()
      const sending = { key: 'test-authority', dueAt: duty?.dueAt ?? '', lead: 'PT24H' }
      const way = { channel: 'mail', recipient: 'privacy@example.org' }
      await rows(ctx.db, claimReminder({ caseId, ...sending, ...way, at, staleAt: at }))
      await pass(caseId, 48 * 60)
      assert.deepEqual([mails.length, await undelivered(caseId)], [0, []])
      await pass(caseId, 15)
      assert.equal(mails.length, 1)
    })

    it('go once to each who takes them, and the case names who does not', async () => {
      await remindBy(['left@example.org', 'privacy@example.org'])
      const caseId = await caseDueIn72Hours('Clover Bank')
      for (const minutes of [48 * 60, 1, 2]) await pass(caseId, minutes)
      assert.equal(mails.length, 1)
      assert.match(mails[0] ?? '', /To: privacy@example\.org/)
      assert.deepEqual(await undelivered(caseId), [['left@example.org', 3]])
    })

    it('are found by housekeeping where their job was lost', async () => {
      const caseId = await caseDueIn72Hours('Daisy Water')
      await ctx.jobs.boss.deleteAllJobs()
      ctx.clock.advance({ hours: 49 })
      const endHousekeeping = await keepHouse(ctx)
      await endHousekeeping()
      await pass(caseId, 0)
      assert.equal(mails.length, 1)
    })
  })
}
