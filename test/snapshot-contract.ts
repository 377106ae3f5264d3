import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { getCase, overrideFact } from '#cases/index.ts'
import { analyst, type TestContext } from './helpers/context.ts'
import { adviseWarnings as advise, loadCase, openCase } from './helpers/open-case.ts'

/** On every database that holds the state: a case is read as it was at one moment, however much it is changed. */
export function snapshotContract(name: string, ctx: TestContext): void {
  describe(`reading a case on ${name}`, () => {
    it('never mixes two versions', async () => {
      const { caseId } = await openCase(ctx, 'Penhallow Rail')
      const first = await loadCase(ctx, caseId)
      const changes = 20
      let isChanging = true
      const change = async (): Promise<void> => {
        for (let i = 0; i < changes; i++) {
          const value = { name: `Harbour${10 + i}` }
          const about = { caseId, value, reason: 'their letter', advise }
          const set = await overrideFact(ctx, analyst, {
            ...about,
            field: 'victim',
            modality: 'confirmed',
          })
          assert.ok(set.ok)
        }
        isChanging = false
      }
      const seen = new Set<number>()
      const read = async (): Promise<void> => {
        while (isChanging) {
          const found = await getCase(ctx, caseId)
          assert.ok(found.ok)
          const { version, statements, events, tasks, facts } = found.value
          const made = version - first.version
          assert.deepEqual(
            [statements.length, events.length, tasks.length, facts.victims.length],
            [
              first.statements.length + made,
              first.events.length + made,
              first.tasks.length + made,
              first.facts.victims.length + made,
            ],
          )
          seen.add(version)
        }
      }
      await Promise.all([change(), read(), read(), read()])
      assert.ok(seen.size > 2, `${seen.size} versions were seen`)
    })
  })
}
