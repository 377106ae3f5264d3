import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { Config } from '#base/config.ts'
import { redact } from '#base/redacted.ts'
import { ok } from '#base/result.ts'
import {
  answerQuestion,
  countAffected,
  getDuties,
  getProfile,
  moveDuty,
  recordClockEvent,
  remindJob,
  saveProfile,
} from '#obligations/index.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { openCase } from './helpers/open-case.ts'
import { smallLaw as law } from './helpers/small-law.ts'

type Reminders = Awaited<ReturnType<typeof openReminders>>

/** A mail server and a receiver of webhooks on loopback, and a context whose reminders go to them. */
export async function openReminders(open: (overrides: Partial<Config>) => Promise<TestContext>) {
  const mails: string[] = []
  const mailbox = { isFull: false }
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        if (mailbox.isFull) return done(new Error('the mailbox is full'))
        mails.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))

  const posts: { headers: IncomingMessage['headers']; body: string }[] = []
  const receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      posts.push({ headers: request.headers, body })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  after(() => {
    sink.close()
    receiver.close()
  })

  const key = Buffer.alloc(32, 7).toString('base64')
  const smtpPort = (sink.server.address() as AddressInfo).port
  const ctx = await open({
    fetchAllowLoopback: true,
    mail: { url: redact(`smtp://127.0.0.1:${smtpPort}`), from: 'breakwater@example.org' },
    webhook: {
      url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
      secret: redact(`whsec_${key}`),
    },
  })
  const profile = await getProfile(ctx)
  await saveProfile(ctx, analyst, {
    ...profile,
    timeZone: 'America/New_York',
    reminders: { ...profile.reminders, mailTo: ['privacy@example.org'] },
  })

  return { ctx, key, mailbox, mails, posts }
}

/** How reminders go out, on every database. */
export function reminderContract(
  name: string,
  { ctx, key, mailbox, mails, posts }: Reminders,
): void {
  const remind = (caseId: string) =>
    remindJob.run(ctx, { caseId }, { signal: new AbortController().signal, progress: () => {} })

  /** A case whose report to the authority is due 72 hours after the clock of these tests begins. */
  async function caseDueIn72Hours(name: string) {
    const { caseId } = await openCase(ctx, name)
    const said = { law, caseId, saidBy: 'the security team', reason: 'from the ticket' }
    await countAffected(ctx, analyst, {
      ...said,
      counts: [{ jurisdiction: 'FR', count: 10, dataClasses: [] }],
    })
    await recordClockEvent(ctx, analyst, {
      ...said,
      event: 'awareness',
      value: { at: ctx.clock.now().toString() },
    })
    await answerQuestion(ctx, analyst, {
      ...said,
      question: 'assessments.gdprRisk',
      value: 'risk',
    })
    mails.length = 0
    posts.length = 0
    return caseId
  }

  describe(`reminders of duties, on ${name}`, () => {
    it('go out once at each lead, by mail and as a signed webhook, though the job runs twice', async () => {
      const caseId = await caseDueIn72Hours('Rowan Power')
      await remind(caseId)
      assert.deepEqual([mails.length, posts.length], [0, 0])

      ctx.clock.advance({ hours: 48 })
      await Promise.all([remind(caseId), remind(caseId)])
      await remind(caseId)
      assert.deepEqual([mails.length, posts.length], [1, 1])
      assert.match(mails[0] ?? '', /Subject: Due in 24 hours: Test law, the authority/)
      assert.match(mails[0] ?? '', /To: privacy@example\.org/)
      assert.match(mails[0] ?? '', /\(Europe\/Paris\)/)
      assert.match(mails[0] ?? '', /\(America\/New_York\)/)

      ctx.clock.advance({ hours: 20 })
      await remind(caseId)
      ctx.clock.advance({ hours: 5 })
      await remind(caseId)
      await remind(caseId)
      assert.deepEqual(
        posts.map(({ body }) => (JSON.parse(body) as { data: { lead: string } }).data.lead),
        ['PT24H', 'PT4H', 'late'],
      )
      assert.match(mails.at(-1) ?? '', /Subject: Late: Test law/)
      const found = await getDuties(ctx, law, caseId)
      assert.ok(found.ok)
      assert.equal(found.value.reminders.filter(({ state }) => state === 'sent').length, 6)
    })

    it('are signed so that the receiver can check them', async () => {
      const caseId = await caseDueIn72Hours('Sorrel Trains')
      ctx.clock.advance({ hours: 60 })
      await remind(caseId)
      const [post] = posts
      assert.ok(post !== undefined)
      const {
        'webhook-id': id,
        'webhook-timestamp': at,
        'webhook-signature': signature,
      } = post.headers
      const mac = createHmac('sha256', Buffer.from(key, 'base64'))
        .update(`${String(id)}.${String(at)}.${post.body}`)
        .digest('base64')
      assert.equal(signature, `v1,${mac}`)
      const { data } = JSON.parse(post.body) as { data: Record<string, unknown> }
      assert.equal(data['caseId'], caseId)
      assert.equal(data['dutyId'], 'test-authority')
    })

    it('stop when the duty is waived or submitted', async () => {
      const caseId = await caseDueIn72Hours('Tansy Tours')
      const waive = { caseId, key: 'test-authority', to: 'waived', reason: 'not ours' } as const
      assert.ok((await moveDuty(ctx, analyst, waive)).ok)
      ctx.clock.advance({ hours: 80 })
      await remind(caseId)
      assert.deepEqual([mails.length, posts.length], [0, 0])
    })

    it('that a mail server refused are tried again, and those that were sent are not', async () => {
      const caseId = await caseDueIn72Hours('Umber Paints')
      ctx.clock.advance({ hours: 50 })
      mailbox.isFull = true
      assert.deepEqual(await remind(caseId), ok({ sent: 1, failed: 1 }))
      mailbox.isFull = false
      await remind(caseId)
      assert.deepEqual([mails.length, posts.length], [1, 1])
    })
  })
}
