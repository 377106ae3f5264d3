import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  discardStatements,
  mergeCases,
  overrideFact,
  recordMeasurement,
  restateMeasurement,
  restoreStatements,
  splitCase,
  timelineOf,
} from '#cases/index.ts'
import { rows } from '#store/db.ts'
import { readAudit, verifyAudit } from '#store/audit.ts'
import { sql } from '#store/sql.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { adviseWarnings as advise, keepText, loadCase, openCase } from './helpers/open-case.ts'
import { victimStatement } from './helpers/victim-statement.ts'

const code = (result: { ok: true } | { ok: false; error: { type: string } }): string =>
  result.ok ? 'done' : result.error.type

/** What discarding a misread statement does on every database that holds the state. */
export function discardContract(name: string, ctx: TestContext): void {
  const discard = (caseId: string, ...statements: number[]) =>
    discardStatements(ctx, analyst, { caseId, statements, reason: 'an advertisement', advise })
  const restore = (caseId: string, ...statements: number[]) =>
    restoreStatements(ctx, analyst, { caseId, statements, reason: 'it was theirs', advise })
  const victims = async (caseId: string) =>
    (await loadCase(ctx, caseId)).facts.victims.map((fact) => fact.name)
  const isOut = async (caseId: string) =>
    (await loadCase(ctx, caseId)).statements.map(({ discarded }) => discarded !== null)

  describe(`discarding on ${name}`, () => {
    it('takes a statement out of everything, keeps it in sight with who, when and why, and is undone', async () => {
      const { caseId } = await openCase(ctx, 'Brackley Tiles')
      const before = await loadCase(ctx, caseId)
      assert.deepEqual(await discard(caseId, 1), { ok: true, value: { statements: [1] } })
      const without = await loadCase(ctx, caseId)
      assert.deepEqual(without.facts.victims, [])
      assert.equal(without.facts.setAside, undefined)
      assert.deepEqual(without.tasks, [])
      assert.deepEqual(without.statements[0]?.discarded, {
        by: analyst.id,
        at: '2026-06-01T09:00:00.000Z',
        reason: 'an advertisement',
      })
      assert.equal(without.version, before.version + 1)
      assert.match(
        timelineOf(without).at(-1)?.text ?? '',
        /discarded victim “Brackley Tiles” as misread: an advertisement/,
      )
      assert.ok((await restore(caseId, 1)).ok)
      const back = await loadCase(ctx, caseId)
      assert.deepEqual(back.facts, before.facts)
      assert.equal(back.statements[0]?.discarded, null)
      assert.match(timelineOf(back).at(-1)?.text ?? '', /“Brackley Tiles” count again: it was/)
      const log = await Array.fromAsync(readAudit(ctx.db))
      const acts = log.filter(({ subject }) => subject === caseId)
      assert.deepEqual(
        acts.slice(-2).map(({ action, detail }) => [action, JSON.parse(detail).numbers]),
        [
          ['case.discarded', '1'],
          ['case.restored', '1'],
        ],
      )
      assert.ok(!acts.some(({ detail }) => detail.includes('advertisement')))
      assert.ok((await verifyAudit(ctx.db)).ok)
    })

    it('leaves the rest of a disagreement, and counts no dissent of what was discarded', async () => {
      const { caseId } = await openCase(ctx, 'Cutlow Grain')
      const { document } = await openCase(ctx, 'Cutlow Grain', 'Cutlow Grain was not breached.')
      const said = {
        ...victimStatement('Cutlow Grain', document.text),
        modality: 'denied' as const,
      }
      const measured = { caseId, documentId: (await keepText(ctx, 'Cutlow Grain: no.')).id, advise }
      assert.ok((await recordMeasurement(ctx, analyst, { ...measured, statements: [said] })).ok)
      assert.deepEqual((await loadCase(ctx, caseId)).facts.victims[0]?.disputedBy, [2])
      assert.ok((await discard(caseId, 2)).ok)
      const { facts } = await loadCase(ctx, caseId)
      assert.deepEqual(facts.victims[0]?.evidence, [1])
      assert.equal(facts.victims[0]?.disputedBy, undefined)
    })

    it('refuses all where it refuses one, and changes nothing', async () => {
      const { caseId } = await openCase(ctx, 'Denholm Rope')
      const own = await overrideFact(ctx, analyst, {
        caseId,
        field: 'sector',
        value: { name: 'shipping' },
        modality: 'confirmed',
        reason: 'known to us',
        advise,
      })
      assert.ok(own.ok)
      const { version } = await loadCase(ctx, caseId)
      assert.equal(code(await discard(caseId, 1, 99)), 'NOT_FOUND')
      assert.equal(code(await discard(caseId, 1, own.value.n)), 'INPUT_INVALID')
      assert.equal(code(await discard(caseId)), 'NOT_FOUND')
      assert.equal(code(await restore(caseId, 1)), 'CONFLICT')
      assert.equal((await loadCase(ctx, caseId)).version, version)
      assert.ok((await discard(caseId, 1, 1)).ok)
      assert.equal(code(await discard(caseId, 1)), 'CONFLICT')
      const late = await discardStatements(ctx, analyst, {
        caseId,
        statements: [1],
        reason: 'late',
        version,
        advise,
      })
      assert.equal(code(late), 'CONFLICT')
    })

    it('goes with a statement through a merge and a split', async () => {
      const into = await openCase(ctx, 'Ebworth Glass')
      const from = await openCase(ctx, 'Ebworth Glazing')
      assert.ok((await discard(from.caseId, 1)).ok)
      const about = { into: into.caseId, from: from.caseId, reason: 'one event', advise }
      assert.ok((await mergeCases(ctx, analyst, about)).ok)
      assert.deepEqual(await victims(into.caseId), ['Ebworth Glass'])
      assert.deepEqual(await isOut(into.caseId), [false, true])
      const split = await splitCase(ctx, analyst, {
        caseId: into.caseId,
        documentIds: [from.document.id],
        reason: 'two events',
        advise,
      })
      assert.ok(split.ok)
      assert.deepEqual(await victims(split.value.newCaseId), [])
      assert.deepEqual(await isOut(split.value.newCaseId), [true])
      assert.ok((await restore(split.value.newCaseId, 1)).ok)
      assert.deepEqual(await victims(split.value.newCaseId), ['Ebworth Glazing'])
    })

    it('stays where the same is read again, and not where something else is', async () => {
      const { caseId } = await openCase(ctx, 'Farleigh Ink')
      const record = 'The rows name Gorsley Paper and Farleigh Ink.'
      const first = await keepText(ctx, `${record} 40 rows.`)
      const second = await keepText(ctx, `Corrected. ${record} 39 rows.`)
      const read = (text: string, ...names: string[]) =>
        names.map((each) => victimStatement(each, text))
      const measured = { caseId, documentId: first.id, advise }
      const statements = read(first.text, 'Gorsley Paper', 'Farleigh Ink')
      assert.ok((await recordMeasurement(ctx, analyst, { ...measured, statements })).ok)
      assert.ok((await discard(caseId, 2)).ok)

      const anew = read(second.text, 'Gorsley Paper', 'Farleigh Ink')
      const again = { replaced: first.id, documentId: second.id, statements: anew, advise }
      assert.ok((await restateMeasurement(ctx, analyst, again)).ok)
      assert.deepEqual(await isOut(caseId), [false, true, false, true, false])
      assert.deepEqual(await victims(caseId), ['Farleigh Ink'])

      // What was restored meanwhile stays restored when the first record comes back.
      assert.ok((await restore(caseId, 4)).ok)
      const back = { replaced: second.id, documentId: first.id, statements, advise }
      assert.ok((await restateMeasurement(ctx, analyst, back)).ok)
      assert.deepEqual((await isOut(caseId)).slice(-2), [false, false])
      assert.equal(code(await discard(caseId, 4)), 'CONFLICT')

      const claimed = anew.map((each) => ({ ...each, modality: 'claimed' as const }))
      assert.ok((await discard(caseId, 6)).ok)
      const otherwise = { replaced: first.id, documentId: second.id, statements: claimed, advise }
      assert.ok((await restateMeasurement(ctx, analyst, otherwise)).ok)
      assert.deepEqual((await isOut(caseId)).slice(-2), [false, false])
    })

    it('cannot be written for what an analyst said, nor by halves', async () => {
      const { caseId } = await openCase(ctx, 'Hanley Springs')
      await assert.rejects(
        rows(ctx.db, sql`update statements set discarded_by = 'x' where case_id = ${caseId}`),
        /statements_discarded/,
      )
    })
  })
}
