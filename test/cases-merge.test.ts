import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from './helpers/property.ts'
import {
  completeTask,
  listTasks,
  mergeCases,
  moveCase,
  overrideFact,
  splitCase,
} from '#cases/index.ts'
import { analyst, testContext } from './helpers/context.ts'
import { adviseWarnings as advise, loadCase, openCase } from './helpers/open-case.ts'

const ctx = await testContext()

const override = async (caseId: string, name: string): Promise<number> => {
  const set = await overrideFact(ctx, analyst, {
    caseId,
    field: 'sector',
    value: { name },
    modality: 'confirmed',
    reason: `known to be ${name}`,
    advise,
  })
  assert.ok(set.ok)
  return set.value.n
}
const merge = async (into: string, from: string): Promise<void> => {
  const merged = await mergeCases(ctx, analyst, { into, from, reason: 'one event', advise })
  assert.ok(merged.ok)
}
const split = async (caseId: string, documentIds: readonly string[]) => {
  const done = await splitCase(ctx, analyst, {
    caseId,
    documentIds,
    reason: 'two events',
    advise,
  })
  assert.ok(done.ok, done.ok ? '' : done.error.message)
  return done.value.newCaseId
}
/** All of a case but what every change of it moves: version, time of the change, history. */
const contentOf = async (id: string) => {
  const {
    version: _version,
    changedAt: _changedAt,
    events: _events,
    ...rest
  } = await loadCase(ctx, id)
  return rest
}
const documentsOf = async (id: string) => (await loadCase(ctx, id)).documents.map((one) => one.id)

let next = 0
const newName = (): string => `Quorum${(next++).toString(36).padStart(3, 'a')} Works`

describe('merging and splitting', () => {
  it('gives a merged case back under its id, with overrides, state and tasks', async () => {
    const a = await openCase(ctx, newName())
    const b = await openCase(ctx, newName())
    await override(b.caseId, 'energy')
    await moveCase(ctx, analyst, { caseId: b.caseId, to: 'confirmed' })
    const [task] = await listTasks(ctx, { caseId: b.caseId })
    assert.ok(task !== undefined)
    await completeTask(ctx, analyst, { taskId: task.id })
    const before = [await contentOf(a.caseId), await contentOf(b.caseId)]
    await merge(a.caseId, b.caseId)
    assert.equal((await loadCase(ctx, a.caseId)).facts.sectors[0]?.name, 'energy')
    const back = await split(a.caseId, [b.document.id])
    assert.equal(back, b.caseId)
    assert.deepEqual([await contentOf(a.caseId), await contentOf(b.caseId)], before)
    assert.deepEqual(
      (await loadCase(ctx, b.caseId)).events.map(({ type }) => type),
      ['opened', 'overridden', 'moved', 'task-done', 'merged-into', 'split-from'],
    )
  })

  it('undoes any nest of merges, in the reverse order, without loss', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(4), { maxLength: 3 }),
        async (pairs, overridden) => {
          const ids: string[] = []
          for (let i = 0; i < 4; i++) ids.push((await openCase(ctx, newName())).caseId)
          for (const i of overridden) await override(ids[i % ids.length] ?? '', `sector ${i}`)
          const undo: (() => Promise<void>)[] = []
          const open = [...ids]
          for (const [x, y] of pairs) {
            if (open.length < 2) break
            const into = open[x % open.length] ?? ''
            const others = open.filter((id) => id !== into)
            const from = others[y % others.length] ?? ''
            const before = [await contentOf(into), await contentOf(from)]
            const documents = await documentsOf(from)
            await merge(into, from)
            const merged = await loadCase(ctx, into)
            assert.equal(
              merged.statements.length,
              before.reduce((sum, { statements }) => sum + statements.length, 0),
            )
            open.splice(open.indexOf(from), 1)
            undo.push(async () => {
              assert.equal(await split(into, documents), from)
              assert.deepEqual([await contentOf(into), await contentOf(from)], before)
            })
          }
          for (const step of undo.toReversed()) await step()
        },
      ),
      { numRuns: 12 },
    )
  })

  it('opens a new case for a part, which is then at home there', async () => {
    const a = await openCase(ctx, newName())
    const joined = await openCase(ctx, newName(), undefined, a.document)
    assert.equal(joined.outcome, 'joined')
    await override(a.caseId, 'retail')
    const part = await split(a.caseId, [joined.document.id])
    assert.notEqual(part, a.caseId)
    assert.equal((await loadCase(ctx, a.caseId)).facts.sectors[0]?.name, 'retail')
    assert.deepEqual((await loadCase(ctx, part)).facts.sectors, [])
    await override(part, 'travel')
    const before = [await contentOf(a.caseId), await contentOf(part)]
    await merge(a.caseId, part)
    assert.equal(await split(a.caseId, [joined.document.id]), part)
    assert.deepEqual([await contentOf(a.caseId), await contentOf(part)], before)
  })

  it('takes what was merged before along into a new case', async () => {
    const a = await openCase(ctx, newName())
    const joined = await openCase(ctx, newName(), undefined, a.document)
    const b = await openCase(ctx, newName())
    await override(b.caseId, 'travel')
    await merge(a.caseId, b.caseId)
    const both = await split(a.caseId, [joined.document.id, b.document.id])
    assert.equal((await loadCase(ctx, both)).facts.sectors[0]?.name, 'travel')
    assert.equal((await loadCase(ctx, b.caseId)).mergedInto, both)
    assert.equal(await split(both, [b.document.id]), b.caseId)
    assert.equal((await loadCase(ctx, b.caseId)).facts.sectors[0]?.name, 'travel')
    assert.deepEqual((await loadCase(ctx, both)).facts.sectors, [])
  })

  it('refuses what leaves nothing or is not there', async () => {
    const a = await openCase(ctx, newName())
    const b = await openCase(ctx, newName(), undefined, a.document)
    const tried = async (documentIds: readonly string[]) => {
      const done = await splitCase(ctx, analyst, {
        caseId: a.caseId,
        documentIds,
        reason: 'x',
        advise,
      })
      return done.ok ? '' : done.error.message
    }
    assert.match(await tried([a.document.id, b.document.id]), /2 of its 2 documents were named/)
    assert.match(await tried([]), /0 of its 2 documents/)
    assert.match(await tried(['document_x']), /does not hold the document document_x/)
    const self = await mergeCases(ctx, analyst, {
      into: a.caseId,
      from: a.caseId,
      reason: 'x',
      advise,
    })
    assert.equal(self.ok ? '' : self.error.type, 'INPUT_INVALID')
  })
})
