import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDocument } from '#intake/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { analyst, testContext } from './helpers/context.ts'
import { victimStatement } from './helpers/victim-statement.ts'
import {
  closeCase,
  completeTask,
  getCase,
  getTimeline,
  listCases,
  listTasks,
  mergeCases,
  moveCase,
  overrideFact,
  recordReport,
  splitCase,
  timelineOf,
  withdrawOverride,
  type Advise,
} from '#cases/index.ts'

const ctx = await testContext()

const advise: Advise = ({ victims }) => ({
  insights: [],
  actions: victims.map(({ name, evidence }) => ({
    id: 'warn',
    title: `Warn the customers of ${name}`,
    audience: 'breached-company' as const,
    due: 'PT24H',
    facts: evidence,
  })),
})

async function open(name: string) {
  const text = `${name} confirmed a breach of its customer database on Monday.`
  const added = await addDocument(ctx, analyst, {
    bytes: Buffer.from(text),
    origin: { kind: 'paste' },
    hints: {},
  })
  assert.ok(added.ok)
  const { document } = added.value
  const recorded = await recordReport(ctx, analyst, {
    documentId: document.id,
    saidAt: null,
    isBreachReport: true,
    statements: [victimStatement(name, text)],
    nearDuplicates: [],
    advise,
  })
  assert.ok(recorded.ok && recorded.value.caseId !== null)
  return { caseId: recorded.value.caseId, document, text, outcome: recorded.value.outcome }
}

const load = async (id: string) => {
  const found = await getCase(ctx, id)
  assert.ok(found.ok)
  return found.value
}

describe('cases', () => {
  it('opens one case for a document, however often it is recorded', async () => {
    const first = await open('Anders Freight')
    const again = await open('Anders Freight')
    assert.equal(first.outcome, 'opened')
    assert.equal(again.outcome, 'known')
    assert.equal(again.caseId, first.caseId)
    const found = await load(first.caseId)
    assert.equal(found.facts.victims[0]?.name, 'Anders Freight')
    assert.equal(found.statements.length, 1)
    assert.equal(found.tasks[0]?.title, 'Warn the customers of Anders Freight')
    assert.equal(found.tasks[0]?.dueAt, '2026-06-02T09:00:00.000Z')
  })

  it('joins a near duplicate to the case of the first', async () => {
    const first = await open('Borealis Foods')
    const second = await addDocument(ctx, analyst, {
      bytes: Buffer.from('Borealis Foods confirmed a breach of its customer database, again.'),
      origin: { kind: 'paste' },
      hints: {},
    })
    assert.ok(second.ok)
    const recorded = await recordReport(ctx, analyst, {
      documentId: second.value.document.id,
      saidAt: null,
      isBreachReport: true,
      statements: [victimStatement('Borealis Foods', second.value.document.text)],
      nearDuplicates: [first.document.id],
      advise,
    })
    assert.ok(recorded.ok)
    assert.deepEqual(recorded.value, { caseId: first.caseId, outcome: 'joined' })
    assert.deepEqual(
      (await load(first.caseId)).statements.map(({ n }) => n),
      [1, 2],
    )
  })

  it('refuses a move that the table does not have, and says which there are', async () => {
    const { caseId } = await open('Corvus Mining')
    const refused = await moveCase(ctx, analyst, { caseId, to: 'responding' })
    assert.ok(!refused.ok)
    assert.equal(refused.error.type, 'CASE_MOVE_REFUSED')
    assert.match(refused.error.message, /it can go to assessing, confirmed, refuted, closed/)
    assert.ok((await moveCase(ctx, analyst, { caseId, to: 'confirmed' })).ok)
    assert.ok((await closeCase(ctx, analyst, { caseId, reason: 'all told' })).ok)
    assert.deepEqual((await load(caseId)).moves, ['assessing'])
  })

  it("lets an override beat all until it is withdrawn, with the analyst's reason as its quote", async () => {
    const { caseId } = await open('Delta Clinics')
    const set = await overrideFact(ctx, analyst, {
      caseId,
      field: 'victim',
      value: { name: 'Delta Clinics' },
      modality: 'suspected',
      reason: 'the statement was forged',
      advise,
    })
    assert.ok(set.ok)
    const overridden = await load(caseId)
    assert.equal(overridden.facts.victims[0]?.modality, 'suspected')
    assert.equal(overridden.facts.victims[0]?.assertedBy, 'analyst')
    assert.equal(overridden.statements.at(-1)?.quote, 'the statement was forged')
    const back = await withdrawOverride(ctx, analyst, {
      caseId,
      n: set.value.n,
      reason: 'was genuine',
      advise,
    })
    assert.ok(back.ok)
    assert.equal((await load(caseId)).facts.victims[0]?.modality, 'confirmed')
    const twice = await withdrawOverride(ctx, analyst, {
      caseId,
      n: set.value.n,
      reason: 'again',
      advise,
    })
    assert.equal(twice.ok ? '' : twice.error.type, 'NOT_FOUND')
  })

  it('corrects a fact in one act, and takes the correction back in one', async () => {
    const { caseId } = await open('Delta Klinics')
    const before = await load(caseId)
    const correct = (name: string, instead: number) =>
      overrideFact(ctx, analyst, {
        caseId,
        field: 'victim',
        value: { name },
        modality: 'confirmed',
        instead,
        reason: 'misspelt by the press',
        advise,
      })
    const set = await correct('Delta Clinics', before.facts.victims[0]?.evidence[0] ?? 0)
    assert.ok(set.ok)
    const corrected = await load(caseId)
    assert.deepEqual(
      corrected.facts.victims.map(({ name, disputedBy }) => ({ name, disputedBy })),
      [{ name: 'Delta Clinics', disputedBy: undefined }],
    )
    assert.match(
      timelineOf(corrected).at(-1)?.text ?? '',
      /corrected victim “Delta Klinics” to “Delta Clinics”: misspelt/,
    )
    const again = await correct('Delta Clinics Group', set.value.n)
    assert.ok(again.ok)
    assert.deepEqual(
      (await load(caseId)).facts.victims.map(({ name }) => name),
      ['Delta Clinics Group'],
    )
    const none = await correct('Delta', set.value.n)
    assert.equal(none.ok ? '' : none.error.type, 'INPUT_INVALID')
  })

  it('says what a fact must look like that does not have its shape', async () => {
    const { caseId } = await open('Epsilon Clinics')
    const set = await overrideFact(ctx, analyst, {
      caseId,
      field: 'recordCount',
      value: { count: -4, unit: 'heads', scope: 'victim' },
      modality: 'confirmed',
      reason: 'counted again',
      advise,
    })
    assert.match(
      set.ok ? '' : set.error.message,
      /^Cannot set recordCount: count: expected a number of at least 0, found a smaller one; unit: expected one of "people", .*, found something else\. Nothing was changed\./,
    )
  })

  it('puts back what a correction took out when it is withdrawn', async () => {
    const { caseId } = await open('Orchard Kredit')
    const before = await load(caseId)
    const set = await overrideFact(ctx, analyst, {
      caseId,
      field: 'victim',
      value: { name: 'Orchard Credit' },
      modality: 'confirmed',
      instead: before.facts.victims[0]?.evidence[0],
      reason: 'its name in English',
      advise,
    })
    assert.ok(set.ok)
    const { n } = set.value
    assert.ok((await withdrawOverride(ctx, analyst, { caseId, n, reason: 'no', advise })).ok)
    assert.deepEqual((await load(caseId)).facts.victims, before.facts.victims)
  })

  it('refuses a change made on an outdated view', async () => {
    const { caseId } = await open('Eastgate Schools')
    const { version } = await load(caseId)
    assert.ok((await moveCase(ctx, analyst, { caseId, to: 'assessing', version })).ok)
    const late = await moveCase(ctx, analyst, { caseId, to: 'confirmed', version })
    assert.equal(late.ok ? '' : late.error.type, 'CONFLICT')
    assert.equal((await load(caseId)).state, 'assessing')
  })

  it('merges without loss and splits back to what was', async () => {
    const a = await open('Fenwick Hotels')
    const b = await open('Fenwick Resorts')
    await overrideFact(ctx, analyst, {
      caseId: b.caseId,
      field: 'sector',
      value: { name: 'hospitality' },
      modality: 'confirmed',
      reason: 'known to us',
      advise,
    })
    const merged = await mergeCases(ctx, analyst, {
      into: a.caseId,
      from: b.caseId,
      reason: 'one event',
      advise,
    })
    assert.deepEqual(merged, { ok: true, value: { documents: 1, statements: 2 } })
    const both = await load(a.caseId)
    assert.equal(both.documents.length, 2)
    assert.deepEqual(
      both.statements.map(({ n }) => n),
      [1, 2, 3],
    )
    assert.equal(both.facts.sectors[0]?.name, 'hospitality')
    assert.equal((await load(b.caseId)).mergedInto, a.caseId)
    const onMerged = await moveCase(ctx, analyst, { caseId: b.caseId, to: 'assessing' })
    assert.equal(onMerged.ok ? '' : onMerged.error.type, 'CONFLICT')

    const split = await splitCase(ctx, analyst, {
      caseId: a.caseId,
      documentIds: [b.document.id],
      reason: 'two events after all',
      advise,
    })
    assert.ok(split.ok)
    const back = await load(split.value.newCaseId)
    assert.deepEqual(
      back.facts.victims.map(({ name }) => name),
      ['Fenwick Resorts'],
    )
    assert.deepEqual(
      (await load(a.caseId)).facts.victims.map(({ name }) => name),
      ['Fenwick Hotels'],
    )
    const all = await splitCase(ctx, analyst, {
      caseId: a.caseId,
      documentIds: [a.document.id],
      reason: 'none left',
      advise,
    })
    assert.equal(all.ok ? '' : all.error.type, 'INPUT_INVALID')
  })

  it('keeps what people did to a task when the facts change', async () => {
    const { caseId } = await open('Gatwell Insurance')
    const [task] = await listTasks(ctx, { caseId })
    assert.ok(task !== undefined)
    assert.ok((await completeTask(ctx, analyst, { taskId: task.id })).ok)
    await overrideFact(ctx, analyst, {
      caseId,
      field: 'place',
      value: { name: 'Norway', country: 'NO' },
      modality: 'confirmed',
      reason: 'seat of the company',
      advise,
    })
    const after = await listTasks(ctx, { caseId })
    assert.deepEqual(
      after.map(({ state }) => state),
      ['done'],
    )
  })

  it('gives a place that an analyst adds the country of its name', async () => {
    const { caseId } = await open('Gatwell Breweries')
    for (const value of [
      { name: 'Ontario Lakes', country: 'CA' },
      { name: 'the Netherlands', country: null },
      { name: 'Texas', country: null },
      { name: 'Scandinavia', country: null },
    ]) {
      const said = { field: 'place', modality: 'confirmed', reason: 'where they sell' } as const
      assert.ok((await overrideFact(ctx, analyst, { ...said, caseId, value, advise })).ok)
    }
    assert.deepEqual(
      (await load(caseId)).facts.places.map(({ name, country }) => [name, country]).toSorted(),
      [
        ['Ontario Lakes', 'CA'],
        ['Scandinavia', null],
        ['Texas', 'US'],
        ['the Netherlands', 'NL'],
      ],
    )
  })

  it('finds cases by words and filters, page by page', async () => {
    await open('Harrow Brewing')
    await open('Harrow Motors')
    const found = await listCases(ctx, { victim: 'harrow mot', limit: 10 })
    assert.ok(found.ok)
    assert.deepEqual(
      found.value.cases.flatMap(({ victims }) => victims),
      ['Harrow Motors'],
    )
    for (const town of ['Arden', 'Blyth', 'Corby', 'Derry']) await open(`Harrow ${town}`)
    const first = await listCases(ctx, { limit: 3 })
    assert.ok(first.ok && first.value.nextCursor !== null)
    const second = await listCases(ctx, { limit: 3, cursor: first.value.nextCursor })
    assert.ok(second.ok)
    const seen = [...first.value.cases, ...second.value.cases].map(({ id }) => id)
    assert.equal(new Set(seen).size, 6)
    const bad = await listCases(ctx, { limit: 3, cursor: 'nonsense' })
    assert.equal(bad.ok ? '' : bad.error.type, 'INPUT_INVALID')
  })

  it('tells its history in order, and leaves an audit chain that holds', async () => {
    const { caseId } = await open('Ivory Labs')
    await moveCase(ctx, analyst, { caseId, to: 'assessing', reason: 'sample asked for' })
    const timeline = await getTimeline(ctx, caseId)
    assert.ok(timeline.ok)
    assert.deepEqual(
      timeline.value.map(({ what }) => what),
      ['opened', 'moved'],
    )
    assert.match(timeline.value[1]?.text ?? '', /from reported to assessing: sample asked for/)
    assert.ok((await verifyAudit(ctx.db)).ok)
  })
})
