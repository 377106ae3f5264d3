import { Readable } from 'node:stream'
import { readCursor, writeCursor } from '#base/cursor.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import {
  addUpload,
  answerReview,
  cancelRun,
  destroyRun,
  exportRun,
  getRun,
  listExposureRuns,
  listFolder,
  revealPerson,
  reviewRun,
  startRun,
  viewCompaniesOf,
  viewLoginsOf,
  viewPeopleOf,
  type RunGist,
  type RunRow,
} from '#exposure/index.ts'
import type { ExposureRunBody } from './contract.ts'
import type { Routes } from './route.ts'

type ExposureRoutes = Pick<
  Routes,
  | 'uploadExposureFile'
  | 'listExposureFiles'
  | 'startExposure'
  | 'listExposure'
  | 'getExposure'
  | 'cancelExposure'
  | 'listAffectedPeople'
  | 'listAffectedCompanies'
  | 'listOwnLogins'
  | 'revealPerson'
  | 'listExposureReview'
  | 'answerExposureReview'
  | 'exportAffected'
  | 'destroyExposure'
>

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Leaks: uploads, runs, and what was found in them. */
export const exposure: ExposureRoutes = {
  uploadExposureFile: async ({ ctx, who, query, http }) => {
    const { body } = http.req.raw
    if (body === null) {
      return err(
        refusal(
          'INPUT_EMPTY',
          'The request has no body. Nothing was kept. Send the file as its body.',
        ),
      )
    }
    return addUpload(ctx, who.actor, { name: query.name, bytes: body })
  },

  listExposureFiles: async ({ ctx, query }) => ok(await listFolder(ctx, query.name)),

  startExposure: ({ ctx, who, body }) => {
    const { caseId = null, ...request } = body
    return startRun(ctx, who.actor, {
      caseId,
      ...request,
      claimedCount: request.claimedCount ?? null,
    })
  },

  listExposure: async ({ ctx, query }) =>
    ok({ runs: (await listExposureRuns(ctx, query.caseId ?? null)).map(toRun) }),

  getExposure: async ({ ctx, params }) => {
    const run = await getRun(ctx, params.id)
    if (!run.ok) return run
    return ok({ ...toRun(run.value), summary: run.value.summary })
  },

  cancelExposure: ({ ctx, params }) => cancelRun(ctx, params.id),

  listAffectedPeople: ({ ctx, who, params, query: { ours, cursor, limit, ...filter } }) =>
    pageOf({ cursor, limit }, (page) =>
      viewPeopleOf(ctx, who.actor, { runId: params.id, ...filter, ours: ours === 'true', ...page }),
    ),

  listAffectedCompanies: ({ ctx, who, params, query: { cursor, limit, ...filter } }) =>
    pageOf({ cursor, limit }, (page) =>
      viewCompaniesOf(ctx, who.actor, { runId: params.id, ...filter, ...page }),
    ),

  listOwnLogins: ({ ctx, who, params, query }) =>
    pageOf(query, (page) => viewLoginsOf(ctx, who.actor, { runId: params.id, ...page })),

  revealPerson: ({ ctx, who, params, body }) =>
    revealPerson(ctx, who.actor, { runId: params.id, person: params.person, reason: body.reason }),

  listExposureReview: ({ ctx, who, params, query }) =>
    reviewRun(ctx, who.actor, { runId: params.id, ...query }),

  answerExposureReview: ({ ctx, who, params, body }) =>
    answerReview(ctx, who.actor, { runId: params.id, person: params.person, ...body }),

  exportAffected: async ({ ctx, who, params, body }) => {
    const { what, format, reason } = body
    const list = await exportRun(ctx, who.actor, { runId: params.id, what, format, reason })
    if (!list.ok) return list
    return new Response(Readable.toWeb(Readable.from(list.value)) as ReadableStream, {
      headers: {
        'content-type': mediaTypes[format],
        'content-disposition': `attachment; filename="${what}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  },

  destroyExposure: ({ ctx, who, params, body }) =>
    destroyRun(ctx, who.actor, { runId: params.id, reason: body.reason }),
}

/** A page of a list that is paged by offset: its cursor is the number of rows before it. */
async function pageOf<T extends { readonly total: number }>(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  view: (page: { readonly offset: number; readonly limit: number }) => Promise<Result<T, Refusal>>,
): Promise<Result<T & { readonly nextCursor: string | null }, Refusal>> {
  const read = readCursor(cursor, /^\d{1,7}$/)
  if (!read.ok) return read
  const offset = Number(read.value?.[0] ?? 0)
  const found = await view({ offset, limit })
  if (!found.ok) return found
  const next = offset + limit
  return ok({
    ...found.value,
    nextCursor: next < found.value.total ? writeCursor(String(next)) : null,
  })
}

function toRun(row: RunRow<RunGist>): ExposureRunBody {
  return {
    id: row.id,
    caseId: row.caseId,
    jobId: row.jobId,
    state: row.state,
    files: row.request.names ?? [],
    startedAt: row.startedAt,
    startedBy: row.startedBy,
    endedAt: row.endedAt,
    keptUntil: row.keptUntil,
    destroyedAt: row.destroyedAt,
    people: row.summary?.affected.people ?? null,
    companies: row.summary?.affected.companies ?? null,
    verdict: row.summary?.verdict.result ?? null,
    error: row.error,
  }
}
