import { after } from 'node:test'
import { createToken, inviteUser } from '#accounts/index.ts'
import {
  ApiError,
  createApp,
  createClient,
  endpoints,
  type Client,
  type EndpointName,
  type JobViewBody,
  type Role,
} from '#api/index.ts'
import type { Config } from '#base/config.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { jobTable } from '#jobs/table.ts'
import { testContext } from './context.ts'

export const publicUrl = 'http://localhost:8420'

const system = { id: 'system', role: 'system' } as const

export interface Person extends Client {
  readonly token: string
  readonly userId: string
  /** Waits for a job; throws where it failed. */
  finished(jobId: string): Promise<JobViewBody>
}

export type TestApp = Awaited<ReturnType<typeof openApp>>

/** A fresh app on a fresh database with a worker, the clock held still. Ends with the tests of the file. */
export async function openApp(overrides: Partial<Config> = {}, webDir = '/nonexistent') {
  const ctx = await testContext(overrides, { withJobs: true })
  const worker = await startWorker(ctx, jobTable)
  after(() => worker.stop())
  const app = createApp(ctx, { webDir, publicUrl })
  const fetch = async (request: Request): Promise<Response> =>
    checked(await app.fetch(request), request)
  let made = 0

  return {
    ctx,
    app,
    anonymous: createClient({ baseUrl: publicUrl, fetch }),
    /** One request, as a browser or a program sends it. */
    request: (path: string, init?: RequestInit) => fetch(new Request(`${publicUrl}${path}`, init)),
    /** Somebody with an account of their own and an API token of that role. */
    personAs: async (role: Role): Promise<Person> => {
      const email = `${role}${++made}@people.example`
      const invited = await inviteUser(ctx, system, { name: `Test ${role}`, email, role })
      if (!invited.ok) throw new Error(invited.error.message)
      const userId = invited.value.user.id
      const owner = { id: userId, role }
      const given = await createToken(ctx, system, { owner, name: 'test', role, expiresInDays: 1 })
      if (!given.ok) throw new Error(given.error.message)
      const { token } = given.value
      const client = createClient({ baseUrl: publicUrl, token, fetch })
      return {
        ...client,
        token,
        userId,
        finished: async (jobId) => {
          let last: JobViewBody | undefined
          for await (const view of ctx.jobs.watch(jobId, AbortSignal.timeout(30_000))) last = view
          if (last?.state !== 'done') throw new Error(`job ended as ${JSON.stringify(last)}`)
          return last
        },
      }
    },
  }
}

/** Whether a call was refused with this code, for `assert.rejects`. */
export const refused =
  (code: string, message = /./) =>
  (error: unknown) =>
    error instanceof ApiError && error.code === code && message.test(error.message)

/** Every JSON answer of an endpoint must have the shape that the contract promises. */
async function checked(response: Response, request: Request): Promise<Response> {
  const name = endpointOf(request)
  const schema = name === undefined ? null : endpoints[name].response
  if (schema !== null && response.ok) {
    const found = schema.safeParse(await response.clone().json())
    if (!found.success) throw new Error(`${name} broke the contract: ${found.error.message}`)
  }
  return response
}

function endpointOf(request: Request): EndpointName | undefined {
  const { pathname } = new URL(request.url)
  return (Object.keys(endpoints) as EndpointName[]).find((name) => {
    const { method, path } = endpoints[name]
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
    return method.toUpperCase() === request.method && pattern.test(pathname)
  })
}
