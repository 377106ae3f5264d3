import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inviteUser } from '#accounts/index.ts'
import { sql } from '#store/sql.ts'
import {
  assignTask,
  caseStates,
  completeTask,
  dropTask,
  getTimeline,
  listCampaigns,
  listCases,
  listTasks,
  mergeCases,
  moveCase,
  movesFrom,
  overrideFact,
  reopenTask,
  withdrawOverride,
  type CaseState,
} from '#cases/index.ts'
import { rows } from '#store/db.ts'
import { verifyAudit } from '#store/audit.ts'
import { analyst, testContext } from './helpers/context.ts'
import {
  adviseWarnings as advise,
  keepText,
  loadCase,
  openCase,
  recordVictim,
} from './helpers/open-case.ts'

const ctx = await testContext()
const code = (result: { ok: true } | { ok: false; error: { type: string } }): string =>
  result.ok ? 'done' : result.error.type
const namesFound = async (query: Parameters<typeof listCases>[1]) => {
  const page = await listCases(ctx, query)
  assert.ok(page.ok)
  return page.value.cases.flatMap(({ victims }) => victims).toSorted()
}

describe('changes that meet', () => {
  it('lets one of two moves through that were made on the same view', async () => {
    const { caseId } = await openCase(ctx, 'Amberlight Rail')
    const { version } = await loadCase(ctx, caseId)
    const both = await Promise.all([
      moveCase(ctx, analyst, { caseId, to: 'assessing', version }),
      moveCase(ctx, analyst, { caseId, to: 'refuted', version }),
    ])
    assert.deepEqual(both.map(code).toSorted(), ['CONFLICT', 'done'])
    const moved = (await loadCase(ctx, caseId)).events.filter(({ type }) => type === 'moved')
    assert.equal(moved.length, 1)
  })

  it('numbers overrides that come at once one after another', async () => {
    const { caseId } = await openCase(ctx, 'Birchgate Water')
    const set = await Promise.all(
      ['energy', 'water', 'travel', 'retail'].map((name) =>
        overrideFact(ctx, analyst, {
          caseId,
          field: 'sector',
          value: { name },
          modality: 'confirmed',
          reason: 'known',
          advise,
        }),
      ),
    )
    assert.deepEqual(set.map((one) => (one.ok ? one.value.n : 0)).toSorted(), [2, 3, 4, 5])
    const { events, facts } = await loadCase(ctx, caseId)
    assert.equal(facts.sectors.length, 4)
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      [1, 2, 3, 4, 5],
    )
    assert.ok((await verifyAudit(ctx.db)).ok)
  })

  it('opens one case when near duplicates are recorded at once', async () => {
    const name = 'Cinderford Press'
    const one = await keepText(ctx, `${name} was hit, says one.`)
    const two = await keepText(ctx, `${name} was hit, says two.`)
    const [first, second] = await Promise.all([
      recordVictim(ctx, one, name, two),
      recordVictim(ctx, two, name, one),
    ])
    assert.equal(first.caseId, second.caseId)
    assert.deepEqual([first.outcome, second.outcome].toSorted(), ['joined', 'opened'])
    assert.equal((await loadCase(ctx, first.caseId)).facts.victims[0]?.evidence.length, 2)
  })
})

describe('the table of moves', () => {
  it('gives a reason for each move, lets every state end, and reopens only into assessing', () => {
    for (const from of caseStates) {
      const moves: Partial<Record<CaseState, string>> = movesFrom[from]
      for (const [to, why] of Object.entries(moves)) {
        assert.notEqual(to, from)
        assert.ok(why.length > 10, `${from} to ${to} has no reason`)
      }
      if (from !== 'closed') assert.ok('closed' in moves, `${from} cannot be closed`)
    }
    assert.deepEqual(Object.keys(movesFrom.closed), ['assessing'])
  })

  it('refuses every move that it does not have, and nothing changes', async () => {
    const { caseId } = await openCase(ctx, 'Dunmore Textiles')
    for (const to of caseStates.filter((state) => !(state in movesFrom.reported))) {
      assert.equal(code(await moveCase(ctx, analyst, { caseId, to })), 'CASE_MOVE_REFUSED')
    }
    assert.equal((await loadCase(ctx, caseId)).events.length, 1)
    const none = await moveCase(ctx, analyst, { caseId: 'case_none', to: 'closed' })
    assert.equal(code(none), 'NOT_FOUND')
  })
})

describe('tasks', () => {
  it('goes to people who have an account, and tells in the history who got it, did it, reopened it and dropped it', async () => {
    const { caseId } = await openCase(ctx, 'Elmsworth Dairy')
    const [task] = await listTasks(ctx, { caseId })
    assert.ok(task !== undefined)
    const taskId = task.id
    const colleague = await inviteUser(ctx, analyst, {
      name: 'Ines Example',
      email: 'ines@elmsworth.example',
      role: 'analyst',
    })
    assert.ok(colleague.ok)
    const nobody = await assignTask(ctx, analyst, { taskId, assignee: 'user_nobody' })
    assert.equal(code(nobody), 'NOT_FOUND')
    const given = await assignTask(ctx, analyst, { taskId, assignee: colleague.value.user.id })
    assert.equal(given.ok && given.value.assignee, colleague.value.user.id)
    await completeTask(ctx, analyst, { taskId })
    await completeTask(ctx, analyst, { taskId })
    await reopenTask(ctx, analyst, { taskId })
    const dropped = await dropTask(ctx, analyst, { taskId, reason: 'the supplier warns them' })
    assert.ok(dropped.ok)
    assert.equal(dropped.value.state, 'dropped')
    const timeline = await getTimeline(ctx, caseId)
    assert.ok(timeline.ok)
    assert.deepEqual(
      timeline.value.map(({ what }) => what),
      ['opened', 'task-assigned', 'task-done', 'task-reopened', 'task-dropped'],
    )
    assert.match(timeline.value.at(-1)?.text ?? '', /the supplier warns them/)
  })

  it('leaves a task dropped that somebody dropped, and brings back one whose action came back', async () => {
    const { caseId } = await openCase(ctx, 'Foxley Ceramics')
    const [task] = await listTasks(ctx, { caseId })
    assert.ok(task !== undefined)
    const states = async () =>
      [
        ...(await listTasks(ctx, { caseId })),
        ...(await listTasks(ctx, { caseId, state: 'dropped' })),
      ].map(({ id, state }) => `${id === task.id ? 'same' : 'other'} ${state}`)
    const deny = async () => {
      const set = await overrideFact(ctx, analyst, {
        caseId,
        field: 'victim',
        value: { name: 'Foxley Ceramics' },
        modality: 'denied',
        reason: 'another company',
        advise,
      })
      assert.ok(set.ok)
      return set.value.n
    }
    const n = await deny()
    assert.deepEqual(await states(), ['same dropped'])
    await withdrawOverride(ctx, analyst, { caseId, n, reason: 'it was', advise })
    assert.deepEqual(await states(), ['same open'])
    await dropTask(ctx, analyst, { taskId: task.id, reason: 'done by mail' })
    const again = await deny()
    await withdrawOverride(ctx, analyst, { caseId, n: again, reason: 'it was', advise })
    assert.deepEqual(await states(), ['same dropped'])
  })
})

describe('history', () => {
  it('cannot be changed, nor what a statement says', async () => {
    const { caseId } = await openCase(ctx, 'Gorseton Mills')
    const refused = [
      sql`update case_events set type = 'x' where case_id = ${caseId}`,
      sql`delete from case_events where case_id = ${caseId}`,
      sql`truncate case_events`,
      sql`delete from statements where case_id = ${caseId}`,
      sql`update statements set quote = 'x' where case_id = ${caseId}`,
      sql`update statements set modality = 'denied' where case_id = ${caseId}`,
    ]
    for (const change of refused) await assert.rejects(rows(ctx.db, change), /append-only/)
    await rows(ctx.db, sql`update statements set withdrawn = true where case_id = ${caseId}`)
    await assert.rejects(
      rows(ctx.db, sql`update statements set withdrawn = false where case_id = ${caseId}`),
      /append-only/,
    )
  })
})

describe('finding cases', () => {
  it('finds words of documents, parts of addresses and letters beyond ASCII', async () => {
    await openCase(
      ctx,
      'Hævn Øst',
      'Hævn Øst confirmed that files of portal.example.com were taken.',
    )
    assert.deepEqual(await namesFound({ q: 'portal.example.com', limit: 10 }), ['Hævn Øst'])
    assert.deepEqual(await namesFound({ q: 'EXAMPLE files', limit: 10 }), ['Hævn Øst'])
    assert.deepEqual(await namesFound({ q: 'HÆVN', limit: 10 }), ['Hævn Øst'])
    assert.deepEqual(await namesFound({ victim: 'øst', limit: 10 }), ['Hævn Øst'])
    assert.deepEqual(await namesFound({ victim: 'portal', limit: 10 }), [])
    assert.deepEqual(await namesFound({ q: "portal' | !files:* & (", limit: 10 }), ['Hævn Øst'])
    assert.deepEqual(await namesFound({ q: '¶ —', limit: 100, victim: 'hævn' }), ['Hævn Øst'])
  })

  it('finds an actor under any of its names, and joins its cases to a campaign', async () => {
    const actor = { name: 'Grey Heron', attackGroup: 'G9901', aliases: ['UNC9901'] }
    const ids: string[] = []
    for (const [name, value] of [
      ['Ivybridge Tools', actor],
      ['Jarrow Optics', { name: 'GreyHeron', attackGroup: 'G9901', aliases: [] }],
    ] as const) {
      const { caseId } = await openCase(ctx, name)
      ids.push(caseId)
      await overrideFact(ctx, analyst, {
        caseId,
        field: 'actor',
        value,
        modality: 'claimed',
        reason: 'seen',
        advise,
      })
    }
    assert.equal((await namesFound({ actor: 'grey-heron', limit: 10 })).length, 2)
    assert.deepEqual(await namesFound({ actor: 'UNC9901', limit: 10 }), ['Ivybridge Tools'])
    const campaign = (await listCampaigns(ctx)).find(({ id }) => id === 'actor G9901')
    assert.deepEqual(campaign?.cases.map(({ id }) => id).toSorted(), ids.toSorted())
  })

  it('counts by state and status, each without its own filter', async () => {
    const { caseId } = await openCase(ctx, 'Kelsterby Kites')
    await openCase(ctx, 'Kelsterby Knots')
    await moveCase(ctx, analyst, { caseId, to: 'confirmed' })
    const page = await listCases(ctx, { victim: 'kelsterby', state: 'confirmed', limit: 10 })
    assert.ok(page.ok)
    assert.equal(page.value.total, 1)
    assert.deepEqual(page.value.counts, {
      state: { confirmed: 1, reported: 1 },
      status: { confirmed: 1 },
    })
  })

  it('no longer finds a case that was merged', async () => {
    const a = await openCase(ctx, 'Lowick Lamps')
    const b = await openCase(ctx, 'Maldon Marine')
    await mergeCases(ctx, analyst, { into: a.caseId, from: b.caseId, reason: 'one', advise })
    const page = await listCases(ctx, { q: 'maldon', limit: 10 })
    assert.ok(page.ok)
    assert.deepEqual(
      page.value.cases.map(({ id }) => id),
      [a.caseId],
    )
    assert.equal(page.value.total, 1)
  })
})
