import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergeCases, splitCase } from '#cases/index.ts'
import {
  answerQuestion,
  countAffected,
  followCase,
  getDuties,
  getRegister,
  moveDuty,
  recordClockEvent,
  signNoNotice,
  submitDuty,
  withdrawSaid,
} from '#obligations/index.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { adviseWarnings as advise, openCase } from './helpers/open-case.ts'
import { smallLaw as law } from './helpers/small-law.ts'

/** What becomes of duties when cases are merged and split, on every database. */
export function mergedDutyContract(name: string, ctx: TestContext): void {
  const said = { law, saidBy: 'A. Counsel', reason: 'seen in the ticket' }

  const duties = async (caseId: string) => {
    const found = await getDuties(ctx, law, caseId)
    assert.ok(found.ok)
    return found.value
  }
  const dutyOf = async (caseId: string, key: string) =>
    (await duties(caseId)).duties.find((each) => each.key === key)

  /** A case whose duties are owed: people of one place, and when it was known. */
  async function caseWith(name: string, place: string, count: number, aware: string) {
    const { caseId, document } = await openCase(ctx, name)
    const counts = [{ jurisdiction: place, count, dataClasses: [] }]
    const input = { ...said, caseId }
    assert.ok((await countAffected(ctx, analyst, { ...input, counts })).ok)
    const event = { ...input, event: 'awareness', value: { at: aware } }
    assert.ok((await recordClockEvent(ctx, analyst, event)).ok)
    const answer = { ...input, question: 'assessments.gdprRisk', value: 'high' }
    assert.ok((await answerQuestion(ctx, analyst, answer)).ok)
    return { caseId, documentId: document.id }
  }
  const merge = async (into: string, from: string): Promise<void> => {
    const merged = await mergeCases(ctx, analyst, { into, from, reason: 'one event', advise })
    assert.ok(merged.ok)
  }
  const split = async (caseId: string, documentId: string): Promise<string> => {
    const input = { caseId, documentIds: [documentId], reason: 'two events', advise }
    const done = await splitCase(ctx, analyst, input)
    assert.ok(done.ok)
    return done.value.newCaseId
  }

  describe(`the duties of a merged case, on ${name}`, () => {
    it('stand in the case that stays: what was said, submitted, waived and prepared, until the split', async () => {
      const a = await caseWith('Alder Metals', 'FR', 10, '2026-06-01T08:00:00Z')
      const b = await caseWith('Birch Metals', 'DE', 7, '2026-05-31T08:00:00Z')
      const sent = await submitDuty(ctx, analyst, {
        caseId: b.caseId,
        key: 'test-authority',
        law,
        reference: 'DE-17',
        submittedAt: '2026-06-01T09:00:00Z',
        note: null,
        file: { name: 'receipt.pdf', bytes: Buffer.from('received') },
      })
      assert.ok(sent.ok)
      const waive = { caseId: b.caseId, key: 'test-people', to: 'waived', reason: 'told in person' }
      assert.ok((await moveDuty(ctx, analyst, { ...waive, to: 'waived' })).ok)
      const before = [await duties(a.caseId), await duties(b.caseId)]

      await merge(a.caseId, b.caseId)
      const whole = await duties(a.caseId)
      assert.deepEqual(
        whole.facts?.affected.map(({ jurisdiction, count }) => [jurisdiction, count]),
        [
          ['DE', 7],
          ['FR', 10],
        ],
      )
      // Who was aware first was aware.
      const authority = await dutyOf(a.caseId, 'test-authority')
      assert.equal(Temporal.Instant.from(authority?.dueAt ?? '').toString(), '2026-06-03T08:00:00Z')
      assert.equal(authority?.shown, 'submitted')
      assert.deepEqual(
        authority?.submissions.map(({ caseId, version, reference }) => [
          caseId,
          version,
          reference,
        ]),
        [[b.caseId, 1, 'DE-17']],
      )
      // A waiver rested on other facts: it is seen, and decided anew.
      const people = await dutyOf(a.caseId, 'test-people')
      assert.equal(people?.state, 'open')
      assert.deepEqual(
        people?.merged.map(({ caseId, state, because }) => [caseId, state, because]),
        [[b.caseId, 'waived', 'told in person']],
      )
      const entry = (await getRegister(ctx)).find(({ caseId }) => caseId === a.caseId)
      assert.equal(entry?.submitted.length, 1)
      assert.match(entry?.submitted[0] ?? '', /DE-17/)

      assert.equal(await split(a.caseId, b.documentId), b.caseId)
      const after = [await duties(a.caseId), await duties(b.caseId)]
      for (const [i, was] of before.entries()) {
        const is = after[i]
        assert.deepEqual(is?.facts, was.facts)
        assert.deepEqual(is?.inputs, was.inputs)
        assert.deepEqual(
          is?.duties.map(({ key, dueAt, state, because, submissions, merged }) => ({
            key,
            dueAt,
            state,
            because,
            submissions,
            merged,
          })),
          was.duties.map(({ key, dueAt, state, because, submissions, merged }) => ({
            key,
            dueAt,
            state,
            because,
            submissions,
            merged,
          })),
        )
      }
    })

    it('take a further version of a report after the one made before the merge', async () => {
      const a = await caseWith('Cedar Metals', 'FR', 10, '2026-06-01T08:00:00Z')
      const b = await caseWith('Elder Metals', 'DE', 7, '2026-05-31T08:00:00Z')
      const submission = {
        key: 'test-authority',
        law,
        reference: 'first',
        submittedAt: '2026-06-01T09:00:00Z',
        note: null,
        file: null,
      }
      assert.ok((await submitDuty(ctx, analyst, { ...submission, caseId: b.caseId })).ok)
      await merge(a.caseId, b.caseId)
      const more = { ...submission, caseId: a.caseId, reference: 'second' }
      const second = await submitDuty(ctx, analyst, more)
      assert.equal(second.ok && second.value.version, 2)
      const back = await moveDuty(ctx, analyst, {
        caseId: a.caseId,
        key: 'test-authority',
        to: 'open',
      })
      assert.equal(back.ok ? '' : back.error.type, 'CONFLICT')
      await split(a.caseId, b.documentId)
      const references = async (caseId: string) =>
        (await dutyOf(caseId, 'test-authority'))?.submissions.map(({ reference }) => reference)
      assert.deepEqual(await references(a.caseId), ['second'])
      assert.deepEqual(await references(b.caseId), ['first'])
    })

    it('are followed where only the merged case had asked for them, and stay in sight where nothing asks for them any more', async () => {
      const { caseId: into } = await openCase(ctx, 'Fir Metals')
      const b = await caseWith('Grove Metals', 'DE', 7, '2026-05-31T08:00:00Z')
      const prepared = { caseId: b.caseId, key: 'test-authority', to: 'prepared' } as const
      assert.ok((await moveDuty(ctx, analyst, prepared)).ok)
      await merge(into, b.caseId)
      await followCase(ctx, law, into)
      assert.equal((await dutyOf(into, 'test-authority'))?.merged[0]?.state, 'prepared')
      // An entry of the merged case is taken back in the case that stays.
      const count = (await duties(into)).inputs.find(({ kind }) => kind === 'affected')
      const gone = { caseId: into, law, reason: 'a duplicate', inputId: count?.id ?? '' }
      assert.ok((await withdrawSaid(ctx, analyst, gone)).ok)
      assert.deepEqual((await duties(into)).facts?.affected, [])
      assert.equal((await dutyOf(into, 'test-authority'))?.shown, 'not-owed')
    })

    it('bring their signed records along', async () => {
      const { caseId: into } = await openCase(ctx, 'Hazel Metals')
      const b = await caseWith('Ivy Metals', 'DE', 7, '2026-05-31T08:00:00Z')
      const answer = { ...said, caseId: b.caseId, question: 'assessments.gdprRisk' }
      assert.ok((await answerQuestion(ctx, analyst, { ...answer, value: 'unlikely' })).ok)
      const signed = await signNoNotice(ctx, analyst, {
        caseId: b.caseId,
        regimeId: 'test-law',
        law,
        riskAssessment: 'nothing readable was taken',
        exemption: 'a risk is unlikely',
      })
      assert.ok(signed.ok)
      await merge(into, b.caseId)
      assert.deepEqual(
        (await duties(into)).noNotices.map(({ id, caseId }) => [id, caseId]),
        [[signed.value.id, b.caseId]],
      )
    })
  })
}
