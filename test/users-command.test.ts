import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { createFirstAdminLink } from '#accounts/index.ts'
import { createApp } from '#api/index.ts'
import { loadConfig } from '#base/config.ts'
import { openContext } from '#store/open.ts'
import { putDatabase } from './helpers/kept-database.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const folder = await mkdtemp(join(tmpdir(), 'users-command-'))
const dataDir = join(folder, 'data')
// The commands run in this process and read its environment.
// oxlint-disable-next-line no-process-env
process.env['BREAKWATER_DATA_DIR'] = dataDir
after(() => rm(folder, { recursive: true }))
await putDatabase(dataDir)

const origin = 'http://localhost:8420'

/** What a browser does with links and forms, on a server that is up for as long as `work` takes. */
async function onServer<T>(
  work: (
    post: (path: string, body: unknown, cookie?: string) => Promise<Response>,
    firstToken: string | null,
  ) => Promise<T>,
): Promise<T> {
  const config = loadConfig({ BREAKWATER_DATA_DIR: dataDir }, { logLevel: 'silent' })
  assert.ok(config.ok)
  const { ctx, close } = await openContext(config.value)
  try {
    const app = createApp(ctx, { webDir: folder, publicUrl: origin })
    const post = async (path: string, body: unknown, cookie = ''): Promise<Response> =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
    return await work(post, (await createFirstAdminLink(ctx))?.token ?? null)
  } finally {
    await close()
  }
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const tokenOf = (link: string): string => link.trim().split('#')[1] ?? ''

describe('breakwater user', () => {
  it('lets the only admin back in, who has lost the password', async () => {
    const before = await run(['user', 'list'])
    assert.deepEqual([before.code, before.out], [0, ''])
    assert.match(before.err, /breakwater serve/)
    await onServer(async (post, firstToken) => {
      assert.ok(firstToken)
      const signedIn = await post('/api/session/link', { token: firstToken })
      assert.equal(signedIn.status, 200)
      const profile = { name: 'Ada', email: 'Ada@Example.com', password: 'correct horse battery' }
      assert.equal((await post('/api/me', profile, cookieOf(signedIn))).status, 200)
    })
    const listed = await run(['user', 'list'])
    assert.match(listed.out, /^ada@example\.com {2}admin +active +Ada$/m)

    const unknown = await run(['user', 'link', 'nobody@example.com'])
    assert.deepEqual([unknown.code, unknown.out], [1, ''])
    assert.match(unknown.err, /Nothing was changed.*\(NOT_FOUND\)/)
    assert.doesNotMatch(unknown.err, /nobody@/)

    const made = await run(['user', 'link', 'ADA@example.com'])
    assert.equal(made.code, 0)
    assert.match(made.out, /^http:\/\/localhost:8420\/\S+#\S{40,}\n$/)
    await onServer(async (post, firstToken) => {
      assert.equal(firstToken, null)
      const token = tokenOf(made.out)
      assert.equal((await post('/api/session/link', { token })).status, 200)
      assert.notEqual((await post('/api/session/link', { token })).status, 200)
    })
    const log = await run(['audit', 'export'])
    assert.match(
      log.out,
      /command-line[^\n]*sign-in-link\.made|sign-in-link\.made[^\n]*command-line/,
    )
  })
})
