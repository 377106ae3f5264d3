import { getUser } from '#accounts/index.ts'
import { adviceFor } from '#analysis/index.ts'
import { brand, type DocumentId } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import {
  assignTask,
  closeCase,
  completeTask,
  getCase,
  getTimeline,
  listCampaigns,
  listCases,
  listTasks,
  mergeCases,
  moveCase,
  overrideFact,
  reopenTask,
  splitCase,
  withdrawOverride,
  type CaseFile,
  type Task,
} from '#cases/index.ts'
import { getDocument, getOriginal, type Document } from '#intake/index.ts'
import { currentLaw, followCase } from '#obligations/index.ts'
import { renderAdvisory } from '#sharing/index.ts'
import type { Context } from '#store/context.ts'
import { file } from './file-response.ts'
import { statementValues, type CaseView, type TaskView } from './contract.ts'
import type { Call, Routes } from './route.ts'

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
  | 'mergeCases'
  | 'splitCase'
  | 'listTasks'
  | 'assignTask'
  | 'completeTask'
  | 'reopenTask'
  | 'listCampaigns'
>

const adviseOf = (ctx: Context) => adviceFor(ctx.config.profile.seat)

/** Cases, their documents, tasks and advisories. */
export const cases: CaseRoutes = {
  listCases: async ({ ctx, query }) => {
    const { q, cursor, limit, ...filter } = query
    const given = Object.fromEntries(
      Object.entries(filter).filter(([, value]) => value !== undefined),
    )
    return (await listCases(ctx, { ...given, q, cursor, limit })) as never
  },

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
    return file(
      bytes,
      'application/octet-stream',
      `original-${found.value.sha256.slice(0, 12)}`,
      'attachment',
    )
  },

  getTimeline: async ({ ctx, params }) => {
    const found = await getTimeline(ctx, params.id)
    return found.ok ? ok({ entries: found.value }) : found
  },

  getAdvisory: async (call) => {
    const { ctx, params, query } = call
    const found = await getCase(ctx, params.id)
    if (!found.ok) return found
    const source = await advisorySource(call, found.value)
    const printed = await renderAdvisory(source, query.format, ctx.config.templatesDir)
    if (!printed.ok) return printed
    const { bytes, mediaType, fileName } = printed.value
    return file(bytes, mediaType, fileName, query.disposition)
  },

  moveCase: async ({ ctx, params, body, who }) => {
    const { to, reason, version } = body
    const moved = await moveCase(ctx, who.actor, {
      caseId: params.id,
      to,
      version,
      ...(reason === undefined ? {} : { reason }),
    })
    return moved.ok ? viewOf(ctx, params.id) : moved
  },

  closeCase: async ({ ctx, params, body, who }) => {
    const closed = await closeCase(ctx, who.actor, { caseId: params.id, ...body })
    return closed.ok ? viewOf(ctx, params.id) : closed
  },

  overrideFact: async ({ ctx, params, body, who }) => {
    const { field, value, modality, reason, version } = body
    const checked = statementValues[field].safeParse(value)
    if (!checked.success) {
      const faults = checked.error.issues.map(
        ({ path, message }) => `value.${path.join('.')}: ${message}`,
      )
      return err(
        refusal('INPUT_INVALID', `Cannot set ${field}: ${faults.join('; ')}. Nothing was changed.`),
      )
    }
    const set = await overrideFact(ctx, who.actor, {
      caseId: params.id,
      field,
      value: checked.data,
      modality,
      reason,
      version,
      advise: adviseOf(ctx),
    })
    return set.ok ? changedView(ctx, params.id) : set
  },

  withdrawOverride: async ({ ctx, params, body, who }) => {
    const { id: caseId, n } = params
    const back = await withdrawOverride(ctx, who.actor, {
      caseId,
      n,
      ...body,
      advise: adviseOf(ctx),
    })
    return back.ok ? changedView(ctx, caseId) : back
  },

  mergeCases: async ({ ctx, params, body, who }) => {
    const merged = await mergeCases(ctx, who.actor, {
      into: params.id,
      ...body,
      advise: adviseOf(ctx),
    })
    return merged.ok ? changedView(ctx, params.id) : merged
  },

  splitCase: async ({ ctx, params, body, who }) => {
    const split = await splitCase(ctx, who.actor, {
      caseId: params.id,
      ...body,
      advise: adviseOf(ctx),
    })
    if (!split.ok) return split
    await followCase(ctx, currentLaw, split.value.newCaseId)
    const view = await changedView(ctx, params.id)
    return view.ok ? ok({ newCaseId: split.value.newCaseId, case: view.value }) : view
  },

  listTasks: async ({ ctx, query, who }) => {
    const { caseId, state, assignee } = query
    const found = await listTasks(ctx, {
      ...(caseId === undefined ? {} : { caseId }),
      ...(state === undefined ? {} : { state }),
      ...(assignee === undefined ? {} : { assignee: assignee === 'me' ? who.userId : assignee }),
    })
    return ok({ tasks: found.map(taskView) })
  },

  assignTask: async ({ ctx, params, body, who }) => {
    const { assignee } = body
    if (assignee !== null) {
      const user = await getUser(ctx, assignee)
      if (!user.ok) return user
    }
    return shown(await assignTask(ctx, who.actor, { taskId: params.id, assignee }))
  },

  completeTask: async ({ ctx, params, who }) =>
    shown(await completeTask(ctx, who.actor, { taskId: params.id })),

  reopenTask: async ({ ctx, params, who }) =>
    shown(await reopenTask(ctx, who.actor, { taskId: params.id })),

  listCampaigns: async ({ ctx }) => ok({ campaigns: await listCampaigns(ctx) }),
}

/** The case after its facts have changed; its duties follow. */
async function changedView(ctx: Context, id: string): Promise<Result<CaseView, Refusal>> {
  await followCase(ctx, currentLaw, id)
  return viewOf(ctx, id)
}

async function viewOf(ctx: Context, id: string): Promise<Result<CaseView, Refusal>> {
  const found = await getCase(ctx, id)
  if (!found.ok) return found
  const { events: _events, tasks, ...rest } = found.value
  return ok({ ...rest, tasks: tasks.map(taskView) } as unknown as CaseView)
}

// Rows hold text where the contract has closed words; the database checks those.
const taskView = ({ actionId: _actionId, ...task }: Task): TaskView => task as unknown as TaskView

const shown = (result: Result<Task, Refusal>): Result<TaskView, Refusal> =>
  result.ok ? ok(taskView(result.value)) : result

/** A document, if it belongs to the case that was named. */
async function documentOf(
  ctx: Context,
  { id, docId }: { readonly id: string; readonly docId: string },
): Promise<Result<Document, Refusal>> {
  const found = await getCase(ctx, id)
  if (!found.ok) return found
  if (!found.value.documents.some((document) => document.id === docId)) {
    return err(refusal('NOT_FOUND', `Case ${id} holds no document ${docId}.`))
  }
  return getDocument(ctx, brand<DocumentId>(docId))
}

async function advisorySource({ ctx, query }: Call<'getAdvisory'>, found: CaseFile) {
  const documents: Document[] = []
  for (const { id } of found.documents) {
    const document = await getDocument(ctx, brand<DocumentId>(id))
    if (document.ok) documents.push(document.value)
  }
  return {
    caseId: found.id,
    facts: found.facts,
    statements: found.statements
      .filter(({ withdrawn }) => !withdrawn)
      .map((statement) => {
        const at = documents.findIndex(({ id }) => id === statement.documentId)
        return { ...statement, document: at === -1 ? null : at } as never
      }),
    documents: documents.map(({ title, siteName, origin, publishedAt, sha256, text }) => ({
      title,
      siteName,
      url: origin.kind === 'url' ? origin.finalUrl : null,
      publishedAt,
      sha256,
      text,
    })),
    insights: found.insights,
    actions: found.actions,
    generatedAt: ctx.clock.now().toString({ smallestUnit: 'second' }),
    tlp: query.tlp,
    organisation: ctx.config.profile.organisation,
  }
}
