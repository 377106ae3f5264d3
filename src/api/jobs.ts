import { streamSSE } from 'hono/streaming'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import type { Routes } from './route.ts'

/** Proxies and browsers drop a connection that is silent for about a minute. */
const keepAliveMs = 15_000

/** The state of jobs in the queue. */
export const jobs: Pick<Routes, 'getJob' | 'watchJob' | 'cancelJob'> = {
  getJob: async ({ ctx, params }) => {
    const job = await ctx.jobs.find(params.id)
    return job === undefined ? err(unknownJob(params.id)) : ok(job)
  },

  watchJob: async ({ ctx, params, http }) => {
    if ((await ctx.jobs.find(params.id)) === undefined) return err(unknownJob(params.id))
    const ended = new AbortController()
    http.header('x-accel-buffering', 'no')
    return streamSSE(http, async (stream) => {
      stream.onAbort(() => ended.abort())
      const keepAlive = setInterval(() => void stream.write(': still here\n\n'), keepAliveMs)
      try {
        for await (const view of ctx.jobs.watch(params.id, ended.signal)) {
          await stream.writeSSE({ event: 'job', data: JSON.stringify(view) })
        }
      } finally {
        clearInterval(keepAlive)
      }
    })
  },

  cancelJob: async ({ ctx, params }) => {
    if ((await ctx.jobs.find(params.id)) === undefined) return err(unknownJob(params.id))
    return ok({ cancelled: await ctx.jobs.cancel(params.id) })
  },
}

const unknownJob = (id: string): Refusal =>
  refusal('NOT_FOUND', `There is no job ${id}. It may have been removed after it ended.`)
