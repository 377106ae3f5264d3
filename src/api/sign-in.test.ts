import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openApp, publicUrl, type TestApp } from './fixtures/open-app.ts'
import { createFirstAdminLink } from './sign-in-links.ts'

let app: TestApp
before(async () => {
  app = await openApp()
})
after(() => app.close())

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', origin: publicUrl, ...headers },
})
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const tokenIn = (link: string | null): string => new URL(link ?? '').hash.slice(1)

describe('sign-in', () => {
  it('takes the first admin from the link to a password, and then by password', async () => {
    const link = await createFirstAdminLink(app.ctx, publicUrl)
    assert.match(link ?? '', /^http:\/\/localhost:8420\/welcome#[\w-]{43}$/)

    const first = await app.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(first.status, 200)
    assert.deepEqual(await first.json(), { needsProfile: true })
    const [set = ''] = first.headers.getSetCookie()
    assert.match(set, /HttpOnly/i)
    assert.match(set, /SameSite=Lax/i)
    const cookie = cookieOf(first)

    const me = await app.request('/api/me', { headers: { cookie } })
    const before = (await me.json()) as { role: string; needsProfile: boolean; email: string }
    assert.equal(before.role, 'admin')
    assert.equal(before.needsProfile, true)
    assert.match(before.email, /\.invalid$/)

    const again = await app.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(again.status, 401)

    const withoutAddress = { name: 'Ada Example', password: 'correct horse battery' }
    const noAddress = await app.request('/api/me', json(withoutAddress, { cookie }))
    assert.equal(noAddress.status, 400)
    const short = { ...withoutAddress, email: 'ada@people.example', password: 'short' }
    assert.equal((await app.request('/api/me', json(short, { cookie }))).status, 400)
    const profile = { ...withoutAddress, email: 'Ada@People.example' }
    const done = await app.request('/api/me', json(profile, { cookie }))
    assert.equal(done.status, 200)
    const known = (await done.json()) as { needsProfile: boolean; email: string }
    assert.equal(known.needsProfile, false)
    assert.equal(known.email, 'ada@people.example')
    const twice = await app.request('/api/me', json(profile, { cookie }))
    assert.equal(twice.status, 409)

    assert.equal(await createFirstAdminLink(app.ctx, publicUrl), null)

    const credentials = { email: 'ada@people.example', password: 'correct horse battery' }
    const signedIn = await app.request('/api/auth/sign-in/email', json(credentials))
    assert.equal(signedIn.status, 200)
    const session = cookieOf(signedIn)
    assert.equal((await app.request('/api/me', { headers: { cookie: session } })).status, 200)

    const out = await app.request('/api/auth/sign-out', json({}, { cookie: session }))
    assert.equal(out.status, 200)
    assert.equal((await app.request('/api/me', { headers: { cookie: session } })).status, 401)
  })
})
