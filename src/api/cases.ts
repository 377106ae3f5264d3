import { actionsForSeat, advise } from '#analysis/index.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import {
  assignTask,
  closeCase,
  completeTask,
  discardStatements,
  documentOfCase,
  dropTask,
  getCase,
  getTimeline,
  listCampaigns,
  listCases,
  listTasks,
  mergeCases,
  moveCase,
  overrideFact,
  reopenTask,
  restoreStatements,
  splitCase,
  withdrawOverride,
  type Task,
} from '#cases/index.ts'
import { getDocument, getOriginal, type Document } from '#intake/index.ts'
import { currentLaw, followCase, getCaseProfile } from '#obligations/index.ts'
import { printAdvisory } from '#sharing/index.ts'
import type { Context } from '#store/context.ts'
import { inSnapshot } from '#store/db.ts'
import { file } from './file-response.ts'
import { origin as originSchema, type CaseView, type TaskView } from './contract.ts'
import type { Routes } from './route.ts'

type CaseRoutes = Pick<
  Routes,
  | 'listCases'
  | 'getCase'
  | 'getDocument'
  | 'getOriginal'
  | 'getTimeline'
  | 'getAdvisory'
  | 'moveCase'
  | 'closeCase'
  | 'overrideFact'
  | 'withdrawOverride'
  | 'discardStatements'
  | 'restoreStatements'
  | 'mergeCases'
  | 'splitCase'
  | 'listTasks'
  | 'assignTask'
  | 'completeTask'
  | 'dropTask'
  | 'reopenTask'
  | 'listCampaigns'
>

/** Cases, their documents, tasks and advisories. */
export const cases: CaseRoutes = {
  listCases: ({ ctx, query }) => listCases(ctx, query),

  getCase: ({ ctx, params }) => viewOf(ctx, params.id),

  getDocument: async ({ ctx, params }) => {
    const found = await documentOf(ctx, params)
    return found.ok ? ok(found.value) : found
  },

  getOriginal: async ({ ctx, params }) => {
    const found = await documentOf(ctx, params)
    if (!found.ok) return found
    const bytes = await getOriginal(ctx, found.value)
    // As a download of unknown type: a hostile page must not run under the console's address.
    return file({
      bytes,
      mediaType: 'application/octet-stream',
      fileName: `original-${found.value.sha256.slice(0, 12)}`,
    })
  },

  getTimeline: async ({ ctx, params }) => {
    const found = await getTimeline(ctx, params.id)
    return found.ok ? ok({ entries: found.value }) : found
  },

  getAdvisory: async ({ ctx, params, query }) => {
    const printed = await printAdvisory(ctx, params.id, query)
    if (!printed.ok) return printed
    return file({ ...printed.value, disposition: query.disposition })
  },

  moveCase: async ({ ctx, params, body, who }) => {
    const moved = await moveCase(ctx, who.actor, { caseId: params.id, ...body })
    return moved.ok ? viewOf(ctx, params.id) : moved
  },

  closeCase: async ({ ctx, params, body, who }) => {
    const closed = await closeCase(ctx, who.actor, { caseId: params.id, ...body })
    return closed.ok ? viewOf(ctx, params.id) : closed
  },

  overrideFact: async ({ ctx, params, body, who }) => {
    const set = await overrideFact(ctx, who.actor, {
      caseId: params.id,
      ...body,
      advise,
    })
    return set.ok ? changedView(ctx, params.id) : set
  },

  withdrawOverride: async ({ ctx, params, body, who }) => {
    const { id: caseId, n } = params
    const back = await withdrawOverride(ctx, who.actor, {
      caseId,
      n,
      ...body,
      advise,
    })
    return back.ok ? changedView(ctx, caseId) : back
  },

  discardStatements: async ({ ctx, params, body, who }) => {
    const about = { caseId: params.id, ...body, advise }
    const discarded = await discardStatements(ctx, who.actor, about)
    return discarded.ok ? changedView(ctx, params.id) : discarded
  },

  restoreStatements: async ({ ctx, params, body, who }) => {
    const about = { caseId: params.id, ...body, advise }
    const restored = await restoreStatements(ctx, who.actor, about)
    return restored.ok ? changedView(ctx, params.id) : restored
  },

  mergeCases: async ({ ctx, params, body, who }) => {
    const merged = await mergeCases(ctx, who.actor, {
      into: params.id,
      ...body,
      advise,
    })
    return merged.ok ? changedView(ctx, params.id) : merged
  },

  splitCase: async ({ ctx, params, body, who }) => {
    const split = await splitCase(ctx, who.actor, {
      caseId: params.id,
      ...body,
      advise,
    })
    if (!split.ok) return split
    await followCase(ctx, currentLaw, split.value.newCaseId)
    const view = await changedView(ctx, params.id)
    return view.ok ? ok({ newCaseId: split.value.newCaseId, case: view.value }) : view
  },

  listTasks: async ({ ctx, query, who }) => {
    const assignee = query.assignee === 'me' ? who.userId : query.assignee
    const found = await listTasks(ctx, { ...query, assignee })
    return ok({ tasks: found.map(taskView) })
  },

  assignTask: async ({ ctx, params, body, who }) =>
    shown(await assignTask(ctx, who.actor, { taskId: params.id, assignee: body.assignee })),

  completeTask: async ({ ctx, params, who }) =>
    shown(await completeTask(ctx, who.actor, { taskId: params.id })),

  dropTask: async ({ ctx, params, body, who }) =>
    shown(await dropTask(ctx, who.actor, { taskId: params.id, reason: body.reason })),

  reopenTask: async ({ ctx, params, who }) =>
    shown(await reopenTask(ctx, who.actor, { taskId: params.id })),

  listCampaigns: async ({ ctx }) => ok({ campaigns: await listCampaigns(ctx) }),
}

/** The case after a change of its facts, which its duties follow. */
async function changedView(ctx: Context, id: string): Promise<Result<CaseView, Refusal>> {
  await followCase(ctx, currentLaw, id)
  return viewOf(ctx, id)
}

const viewOf = (ctx: Context, id: string): Promise<Result<CaseView, Refusal>> =>
  inSnapshot(ctx.db, async (db) => {
    const found = await getCase({ db }, id)
    if (!found.ok) return found
    const { events: _events, tasks, droppedTasks, ...rest } = found.value
    const documents = rest.documents.map((document) => ({
      ...document,
      origin: originSchema.parse(document.origin),
    }))
    const { seat } = await getCaseProfile({ ...ctx, db }, id)
    const actions = actionsForSeat(rest.actions, seat)
    return ok({
      ...rest,
      documents,
      actions,
      tasks: tasks.map(taskView),
      droppedTasks: droppedTasks.map(taskView),
    })
  })

const taskView = ({ actionId: _actionId, ...task }: Task): TaskView => task

const shown = (result: Result<Task, Refusal>): Result<TaskView, Refusal> =>
  result.ok ? ok(taskView(result.value)) : result

/** A document, if it belongs to the case that was named. */
async function documentOf(
  ctx: Context,
  { id, docId }: { readonly id: string; readonly docId: string },
): Promise<Result<Document, Refusal>> {
  const held = await documentOfCase(ctx, { caseId: id, documentId: docId })
  return held.ok ? getDocument(ctx, held.value) : held
}
