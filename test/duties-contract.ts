import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { getTimeline, overrideFact } from '#cases/index.ts'
import {
  answerQuestion,
  countAffected,
  countersignNoNotice,
  getDraft,
  getDuties,
  getRegister,
  moveDuty,
  recordClockEvent,
  getSubmissionFile,
  saveProfile,
  setSeat,
  signNoNotice,
  submitDuty,
  withdrawSaid,
  getProfile,
  registerToCsv,
} from '#obligations/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { adviseWarnings, openCase } from './helpers/open-case.ts'
import { smallLaw as law } from './helpers/small-law.ts'

/** What duties do on every database that holds the state; run on each by the tests that import it. */
export function dutyContract(name: string, ctx: TestContext): void {
  const second = { id: 'user_second', role: 'analyst' } as const
  const said = { law, saidBy: 'the security team', reason: 'from the ticket' }

  const duties = async (caseId: string) => {
    const found = await getDuties(ctx, law, caseId)
    assert.ok(found.ok)
    return found.value
  }

  /** A case in which 2,100 people in France are affected, known since five hours ago. */
  async function caseWithDuties(name: string) {
    const { caseId } = await openCase(ctx, name)
    const counts = [{ jurisdiction: 'FR', count: 2100, dataClasses: ['email-address'] }]
    assert.ok((await countAffected(ctx, analyst, { ...said, caseId, counts })).ok)
    const event = { event: 'awareness', value: { at: '2026-06-01T06:00:00+02:00' } }
    assert.ok((await recordClockEvent(ctx, analyst, { ...said, caseId, ...event })).ok)
    const answer = { question: 'assessments.gdprRisk', value: 'risk' }
    assert.ok((await answerQuestion(ctx, analyst, { ...said, caseId, ...answer })).ok)
    return caseId
  }

  const submission = (caseId: string, key = 'test-authority') => ({
    caseId,
    key,
    law,
    reference: 'FR-2026-17',
    submittedAt: '2026-06-01T08:00:00Z',
    note: null,
    file: null,
  })

  describe(`the duties of a case, on ${name}`, () => {
    it('owe nothing and ask nothing before anybody is known to be affected', async () => {
      const { caseId } = await openCase(ctx, 'Alder Insurance')
      const found = await duties(caseId)
      assert.deepEqual(found.duties, [])
      assert.equal(found.notOwed.length, 3)
      assert.deepEqual(found.facts?.events, [])
      assert.deepEqual(found.facts?.org.roles, ['controller', 'owner'])
    })

    it('come with the facts, and the history tells in words what changed', async () => {
      const { caseId } = await openCase(ctx, 'Birch Airlines')
      await duties(caseId)
      const counts = [{ jurisdiction: 'CA-QC', count: 3, dataClasses: [] }]
      const changed = await countAffected(ctx, analyst, { ...said, caseId, counts })
      assert.ok(changed.ok)
      assert.ok(changed.value.changes.includes('Quebec added: 3 people'))
      assert.equal((await duties(caseId)).duties[0]?.shown, 'undecided')
      const timeline = await getTimeline(ctx, caseId)
      assert.ok(timeline.ok)
      assert.ok(timeline.value.some(({ text }) => text.includes('Quebec added: 3 people')))
    })

    it('are owed at the instant that the law gives, once the question is answered', async () => {
      const caseId = await caseWithDuties('Cedar Motors')
      const [first] = (await duties(caseId)).duties
      assert.equal(first?.dueAt, '2026-06-04T06:00:00+02:00')
      assert.equal(first?.shown, 'open')
      ctx.clock.advance({ hours: 100 })
      assert.equal((await duties(caseId)).duties[0]?.shown, 'late')
      ctx.clock.advance({ hours: -100 })
    })

    it('follow a fact that an analyst takes out, without anybody asking for it', async () => {
      const { caseId } = await openCase(ctx, 'Dogwood Foods')
      const override = (modality: 'confirmed' | 'denied') =>
        overrideFact(ctx, analyst, {
          caseId,
          field: 'dataClass',
          value: { class: 'health-record', exposed: true },
          modality,
          reason: 'seen in the sample',
          advise: adviseWarnings,
        })
      await override('confirmed')
      assert.deepEqual((await duties(caseId)).facts?.dataClasses, ['health'])
      ctx.clock.advance({ minutes: 1 })
      await override('denied')
      assert.deepEqual((await duties(caseId)).facts?.dataClasses, [])
    })

    it('take an event only from the past, and only one that the law knows', async () => {
      const { caseId } = await openCase(ctx, 'Elder Clinics')
      const at = (event: string, instant: string) =>
        recordClockEvent(ctx, analyst, { ...said, caseId, event, value: { at: instant } })
      const future = await at('awareness', '2027-01-01T00:00:00Z')
      assert.equal(future.ok ? '' : future.error.type, 'INPUT_INVALID')
      const unknown = await at('breakfast', '2026-05-01T00:00:00Z')
      assert.equal(unknown.ok ? '' : unknown.error.type, 'INPUT_INVALID')
      const place = await countAffected(ctx, analyst, {
        ...said,
        caseId,
        counts: [{ jurisdiction: 'Atlantis', count: 1, dataClasses: [] }],
      })
      assert.match(place.ok ? '' : place.error.message, /Atlantis/)
      assert.deepEqual((await duties(caseId)).inputs, [])
    })

    it('keep what was said when it is taken back or said again, and count the last word', async () => {
      const caseId = await caseWithDuties('Fir Logistics')
      const answer = { question: 'assessments.gdprRisk', value: 'unlikely' }
      await answerQuestion(ctx, analyst, { ...said, caseId, ...answer })
      const now = await duties(caseId)
      assert.equal(now.facts?.assessments['gdprRisk'], 'unlikely')
      assert.equal(now.duties[0]?.shown, 'not-owed')
      assert.equal(now.duties[0]?.because, 'a risk is unlikely')
      const row = now.inputs.find(({ kind }) => kind === 'answer')
      const taken = { law, caseId, inputId: row?.id ?? '', reason: 'too early to say' }
      assert.ok((await withdrawSaid(ctx, analyst, taken)).ok)
      assert.equal((await duties(caseId)).duties[0]?.shown, 'undecided')
      const twice = await withdrawSaid(ctx, analyst, taken)
      assert.equal(twice.ok ? '' : twice.error.type, 'NOT_FOUND')
    })

    it('work nothing out anew where nothing has changed', async () => {
      const caseId = await caseWithDuties('Gorse Energy')
      const first = await duties(caseId)
      const before = await getTimeline(ctx, caseId)
      assert.equal((await duties(caseId)).evaluatedAt, first.evaluatedAt)
      assert.deepEqual(await getTimeline(ctx, caseId), before)
    })

    it('rest on the profile of the organisation, or on what the case says otherwise', async () => {
      const { caseId } = await openCase(ctx, 'Hazel Bank')
      const profile = { ...(await getProfile(ctx)), establishments: ['FR'], publicCompany: true }
      assert.ok((await saveProfile(ctx, analyst, profile)).ok)
      const now = await duties(caseId)
      assert.deepEqual(now.facts?.org.establishments, ['FR'])
      assert.ok(now.facts?.org.roles.includes('public-company'))
      const own = {
        law,
        caseId,
        seat: 'breached-processor',
        timeZone: 'Asia/Tokyo',
        changes: { establishments: ['JP'], contracts: [] },
        reason: 'our subsidiary',
      } as const
      assert.ok((await setSeat(ctx, analyst, own)).ok)
      const then = await duties(caseId)
      assert.deepEqual(then.facts?.org.establishments, ['JP'])
      assert.ok(then.facts?.org.roles.includes('processor'))
      assert.equal(then.profile.timeZone, 'Asia/Tokyo')
      await saveProfile(ctx, analyst, { ...profile, establishments: [], publicCompany: null })
    })

    it('stand beside the notices that contracts ask for', async () => {
      const caseId = await caseWithDuties('Iris Payroll')
      const contracts = [
        { counterparty: 'all customers', within: 'PT24H', basis: 'Processing agreement, clause 9' },
      ]
      const own = {
        law,
        caseId,
        seat: 'breached-processor',
        timeZone: null,
        reason: 'we run payrolls',
      }
      assert.ok(
        (
          await setSeat(ctx, analyst, {
            ...own,
            seat: 'breached-processor',
            changes: { contracts },
          })
        ).ok,
      )
      const contract = (await duties(caseId)).duties.find(({ regimeId }) => regimeId === 'contract')
      assert.equal(contract?.recipientName, 'all customers')
      assert.equal(Temporal.Instant.from(contract?.dueAt ?? '').toString(), '2026-06-02T04:00:00Z')
    })
  })

  describe(`what is done about a duty, on ${name}`, () => {
    it('is prepared, submitted with evidence, and never lost', async () => {
      const caseId = await caseWithDuties('Juniper Retail')
      const key = 'test-authority'
      assert.ok((await moveDuty(ctx, analyst, { caseId, key, to: 'prepared' })).ok)
      const file = { name: 'receipt.pdf', bytes: Buffer.from('received, thank you') }
      const sent = await submitDuty(ctx, analyst, { ...submission(caseId), file })
      assert.ok(sent.ok)
      assert.equal(sent.value.version, 1)
      const [duty] = (await duties(caseId)).duties
      assert.equal(duty?.shown, 'submitted')
      const kept = duty?.submissions[0]
      assert.equal(kept?.reference, 'FR-2026-17')
      const receipt = await getSubmissionFile(ctx, { caseId, key, version: 1 })
      assert.ok(receipt.ok)
      assert.equal(receipt.value.name, 'receipt.pdf')
      assert.equal(String(receipt.value.bytes), 'received, thank you')
      const later = await getSubmissionFile(ctx, { caseId, key, version: 2 })
      assert.equal(later.ok ? '' : later.error.type, 'NOT_FOUND')
      const back = await moveDuty(ctx, analyst, { caseId, key, to: 'open' })
      assert.equal(back.ok ? '' : back.error.type, 'CONFLICT')

      // The risk turns out to be unlikely: what was submitted stays.
      await answerQuestion(ctx, analyst, {
        ...said,
        caseId,
        question: 'assessments.gdprRisk',
        value: 'unlikely',
      })
      const after = (await duties(caseId)).duties.find((each) => each.key === key)
      assert.equal(after?.shown, 'submitted')
      assert.equal(after?.submissions.length, 1)
    })

    it('is waived with a reason only, and can be taken up again', async () => {
      const caseId = await caseWithDuties('Kelp Seafood')
      const key = 'test-people'
      const bare = await moveDuty(ctx, analyst, { caseId, key, to: 'waived' })
      assert.equal(bare.ok ? '' : bare.error.type, 'INPUT_INVALID')
      const reason = 'the lead authority told us to wait'
      assert.ok((await moveDuty(ctx, analyst, { caseId, key, to: 'waived', reason })).ok)
      const waived = (await duties(caseId)).duties.find((each) => each.key === key)
      assert.deepEqual([waived?.shown, waived?.because], ['waived', reason])
      assert.ok((await moveDuty(ctx, analyst, { caseId, key, to: 'open' })).ok)
      const missing = await moveDuty(ctx, analyst, { caseId, key: 'nothing', to: 'prepared' })
      assert.equal(missing.ok ? '' : missing.error.type, 'NOT_FOUND')
    })

    it('starts the clock of the duty that counts from it', async () => {
      const caseId = await caseWithDuties('Larch Telecom')
      assert.ok((await submitDuty(ctx, analyst, submission(caseId, 'test-people'))).ok)
      const now = await duties(caseId)
      const follow = now.duties.find(({ key }) => key === 'test-follow-up')
      assert.equal(follow?.dueAt, '2026-06-01T08:00:00Z')
      const future = { ...submission(caseId), submittedAt: '2027-01-01T00:00:00Z' }
      const refused = await submitDuty(ctx, analyst, future)
      assert.equal(refused.ok ? '' : refused.error.type, 'INPUT_INVALID')
    })

    it('has a report whose every item is filled with its source or marked as missing', async () => {
      const caseId = await caseWithDuties('Maple Schools')
      const draft = await getDraft(ctx, { caseId, key: 'test-authority' })
      assert.ok(draft.ok)
      const items = draft.value.sections.flatMap((section) => section.items)
      const people = items.find(({ label }) => label === 'number of residents affected')
      assert.match(people?.text ?? '', /2,100/)
      assert.match(people?.traces[0]?.label ?? '', /count for France, said by the security team/)
      assert.equal(items.find(({ label }) => label === 'the colour of the moon')?.text, null)
      for (const { text, traces } of items) assert.equal(text === null, traces.length === 0)
      assert.equal(draft.value.missing, items.filter(({ text }) => text === null).length)
    })

    it('has a second report that names what changed since the first', async () => {
      const caseId = await caseWithDuties('Nettle Games')
      assert.ok((await submitDuty(ctx, analyst, submission(caseId))).ok)
      const counts = [{ jurisdiction: 'FR', count: 2600, dataClasses: ['email-address'] }]
      await countAffected(ctx, analyst, { ...said, caseId, counts })
      const draft = await getDraft(ctx, { caseId, key: 'test-authority' })
      assert.ok(draft.ok)
      assert.equal(draft.value.version, 2)
      const items = draft.value.sections.flatMap((section) => section.items)
      const people = items.find(({ label }) => label === 'number of residents affected')
      assert.equal(people?.change, 'changed')
      assert.match(people?.before ?? '', /2,100/)
      assert.equal(items.find(({ label }) => label === 'nature of the breach')?.change, 'same')
    })

    it('says in a report what an analyst wrote for an item, whatever else is known', async () => {
      const caseId = await caseWithDuties('Oak Furniture')
      const answer = { question: 'draft.nature', value: 'A shared folder was left open.' }
      assert.ok((await answerQuestion(ctx, analyst, { ...said, caseId, ...answer })).ok)
      const draft = await getDraft(ctx, { caseId, key: 'test-authority' })
      assert.ok(draft.ok)
      const items = draft.value.sections.flatMap((section) => section.items)
      const nature = items.find(({ label }) => label === 'nature of the breach')
      assert.equal(nature?.text, 'A shared folder was left open.')
    })
  })

  describe(`a record that no notice is needed, on ${name}`, () => {
    it('is signed where nothing is owed, countersigned by another, and ends when facts change', async () => {
      const caseId = await caseWithDuties('Pine Hotels')
      const sign = () =>
        signNoNotice(ctx, analyst, {
          caseId,
          law,
          regimeId: 'test-law',
          riskAssessment: 'Addresses that were public anyway.',
          exemption: 'None is needed.',
        })
      const early = await sign()
      assert.equal(early.ok ? '' : early.error.type, 'CONFLICT')
      const unlikely = { question: 'assessments.gdprRisk', value: 'unlikely' }
      await answerQuestion(ctx, analyst, { ...said, caseId, ...unlikely })
      const signed = await sign()
      assert.ok(signed.ok)
      const { id } = signed.value
      const own = await countersignNoNotice(ctx, analyst, { caseId, id })
      assert.equal(own.ok ? '' : own.error.type, 'CONFLICT')
      assert.ok((await countersignNoNotice(ctx, second, { caseId, id })).ok)
      assert.equal((await duties(caseId)).noNotices[0]?.invalidSince, null)

      const counts = [{ jurisdiction: 'FR', count: 9000, dataClasses: [] }]
      await countAffected(ctx, analyst, { ...said, caseId, counts })
      const [record] = (await duties(caseId)).noNotices
      assert.notEqual(record?.invalidSince, null)
      assert.match(record?.invalidBecause ?? '', /France: 9,000 people, before 2,100 people/)
      assert.equal(record?.countersignedBy, 'user_second')
    })
  })

  describe(`the register of breaches, on ${name}`, () => {
    it('holds every case with what was submitted, waived and signed', async () => {
      const caseId = await caseWithDuties('=cmd|Quince')
      await submitDuty(ctx, analyst, submission(caseId))
      const entry = (await getRegister(ctx)).find((each) => each.caseId === caseId)
      assert.equal(entry?.people, 2100)
      assert.deepEqual(entry?.places, ['France'])
      assert.equal(entry?.awareAt, '2026-06-01T06:00:00+02:00')
      assert.match(entry?.submitted[0] ?? '', /FR-2026-17/)
      const csv = Buffer.from(registerToCsv(entry === undefined ? [] : [entry])).toString('utf8')
      assert.equal(csv.split('\r\n').length, 3)
      assert.doesNotMatch(csv, /,"=/)
    })

    it('every act stands in the audit chain', async () => {
      assert.ok((await verifyAudit(ctx.db)).ok)
    })
  })
}
