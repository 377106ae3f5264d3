import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createFirstAdminLink } from '#accounts/index.ts'
import { signInAddress } from '#api/index.ts'
import { openApp, publicUrl, type TestApp } from '../helpers/open-app.ts'

const app = await openApp()
/** Nobody has an account here yet. */
const fresh = await openApp()

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
const tokenIn = (link: string): string => new URL(link).hash.slice(1)
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { code: string } }).error.code

async function firstLink(): Promise<string> {
  const link = await createFirstAdminLink(fresh.ctx)
  assert.ok(link)
  return signInAddress(publicUrl, link)
}

/** Somebody with a name and a password, by the way of an invitation. */
async function settle(email: string, role: 'viewer' | 'analyst' | 'admin', password: string) {
  const admin = await app.personAs('admin')
  const { link } = await admin.call('inviteUser', { body: { name: 'Invited', email, role } })
  const opened = await app.request('/api/session/link', json({ token: tokenIn(link) }))
  const cookie = cookieOf(opened)
  const set = await app.request('/api/me', json({ name: 'Invited', password }, { cookie }))
  assert.equal(set.status, 200)
  return { cookie, admin }
}

describe('sign-in', () => {
  it('takes the first admin from the link to a password, and then by password', async () => {
    const earlier = await firstLink()
    const link = await firstLink()
    assert.match(link, /^http:\/\/localhost:8420\/welcome#[\w-]{43}$/)
    const ended = await fresh.request('/api/session/link', json({ token: tokenIn(earlier) }))
    assert.equal(ended.status, 401, 'a newer link ends the one before')

    const first = await fresh.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(first.status, 200)
    const [set = ''] = first.headers.getSetCookie()
    assert.match(set, /HttpOnly/i)
    assert.match(set, /SameSite=Lax/i)
    const cookie = cookieOf(first)

    const me = await fresh.request('/api/me', { headers: { cookie } })
    const before = (await me.json()) as { role: string; needsProfile: boolean; email: string }
    assert.equal(before.role, 'admin')
    assert.equal(before.needsProfile, true)
    assert.match(before.email, /\.invalid$/)

    const again = await fresh.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(again.status, 401, 'a link works once')

    const withoutAddress = { name: 'Ada Example', password: 'correct horse battery' }
    const noAddress = await fresh.request('/api/me', json(withoutAddress, { cookie }))
    assert.equal(noAddress.status, 400)
    const short = { ...withoutAddress, email: 'ada@people.example', password: 'eleven char' }
    assert.equal((await fresh.request('/api/me', json(short, { cookie }))).status, 400)
    const profile = { ...withoutAddress, email: 'Ada@People.example' }
    const done = await fresh.request('/api/me', json(profile, { cookie }))
    assert.equal(done.status, 200)
    const known = (await done.json()) as { needsProfile: boolean; email: string }
    assert.equal(known.needsProfile, false)
    assert.equal(known.email, 'ada@people.example')
    assert.equal((await fresh.request('/api/me', json(profile, { cookie }))).status, 409)

    assert.equal(await createFirstAdminLink(fresh.ctx), null)

    const credentials = { email: 'ada@people.example', password: 'correct horse battery' }
    const signedIn = await fresh.request('/api/auth/sign-in/email', json(credentials))
    assert.equal(signedIn.status, 200)
    const session = cookieOf(signedIn)
    assert.equal((await fresh.request('/api/me', { headers: { cookie: session } })).status, 200)

    const out = await fresh.request('/api/auth/sign-out', json({}, { cookie: session }))
    assert.equal(out.status, 200)
    assert.equal((await fresh.request('/api/me', { headers: { cookie: session } })).status, 401)
  })

  it('keeps neither link nor password in the clear', async () => {
    const admin = await app.personAs('admin')
    const { link } = await admin.call('inviteUser', {
      body: { name: 'Hashed', email: 'hashed@people.example', role: 'viewer' },
    })
    const opened = await app.request('/api/session/link', json({ token: tokenIn(link) }))
    const body = { name: 'Hashed', password: 'a phrase to look for' }
    await app.request('/api/me', json(body, { cookie: cookieOf(opened) }))
    const kept = await everything()
    assert.ok(kept.includes('hashed@people.example'), 'the dump reads the tables')
    assert.ok(!kept.includes(tokenIn(link)))
    assert.ok(!kept.includes(body.password))
    assert.ok(!kept.includes(admin.token))
  })

  it('lets a link lapse after a day', async () => {
    const admin = await app.personAs('admin')
    const { link } = await admin.call('inviteUser', {
      body: { name: 'Late', email: 'late@people.example', role: 'viewer' },
    })
    app.ctx.clock.advance({ hours: 24, seconds: 1 })
    const late = await app.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(late.status, 401)
    assert.equal(await codeOf(late), 'SIGN_IN_REQUIRED')
    assert.deepEqual(late.headers.getSetCookie(), [])
  })

  it('resets a lost password by a new link, which ends the sessions before', async () => {
    const password = 'the first password'
    const { cookie, admin } = await settle('lost@people.example', 'viewer', password)
    const { users } = await (await app.personAs('admin')).call('listUsers')
    const id = users.find(({ email }) => email === 'lost@people.example')?.id ?? ''
    const { link } = await admin.call('renewLink', { params: { id } })
    const opened = await app.request('/api/session/link', json({ token: tokenIn(link) }))
    assert.equal(opened.status, 200)
    assert.equal((await app.request('/api/me', { headers: { cookie } })).status, 401)
    const old = await app.request(
      '/api/auth/sign-in/email',
      json({ email: 'lost@people.example', password }),
    )
    assert.equal(old.status, 401)
  })

  it('names what is missing or mistyped, in no words of a library', async () => {
    const said = async (body: object): Promise<string> => {
      const answer = await app.request('/api/auth/sign-in/email', json(body))
      const { error } = (await answer.json()) as { error: { message: string } }
      return error.message
    }
    assert.match(
      await said({ password: 1 }),
      /^Something is .*: body\.email, body\.password\. Nothing/,
    )
    assert.match(await said({ email: 'ada', password: 'x' }), /has not the form name@example\.org/)
  })

  it('slows down guessing of one password, and answers unknown and known accounts alike', async () => {
    const { cookie } = await settle('guessed@people.example', 'viewer', 'the right password')
    const guess = (email: string) =>
      app.request('/api/auth/sign-in/email', json({ email, password: 'not the password' }))
    const [known, unknown] = [
      await guess('guessed@people.example'),
      await guess('no@people.example'),
    ]
    assert.equal(known.status, 401)
    assert.deepEqual(await known.json(), await unknown.json())
    for (let i = 0; i < 9; i++) await guess('guessed@people.example')
    const slowed = await guess('guessed@people.example')
    assert.equal(slowed.status, 429)
    assert.equal(await codeOf(slowed), 'TOO_MANY_ATTEMPTS')
    assert.ok(Number(slowed.headers.get('retry-after')) > 0)
    assert.equal((await app.request('/api/me', { headers: { cookie } })).status, 200)
    app.ctx.clock.advance({ minutes: 6 })
    assert.equal((await guess('guessed@people.example')).status, 401)
  })

  it('slows down one place: a whole IPv6 network, or whoever a trusted proxy names', async () => {
    const behind = await openApp({ trustedProxies: ['127.0.0.1'] })
    const tryLink = async (on: TestApp, from: string, forwardedFor: string): Promise<number> => {
      const given = json({ token: 'x'.repeat(43) }, { 'x-forwarded-for': forwardedFor })
      const request = new Request(`${publicUrl}/api/session/link`, given)
      const env = { incoming: { socket: { remoteAddress: from } } }
      return (await on.app.fetch(request, env)).status
    }
    for (let i = 1; i <= 100; i++) {
      // Nobody has asked for what this visitor's request says of itself to be believed.
      assert.equal(await tryLink(app, `2001:db8::${i}`, `198.51.100.${i}`), 401)
      assert.equal(await tryLink(behind, '127.0.0.1', `203.0.113.${i}, 198.51.100.7`), 401)
    }
    assert.equal(await tryLink(app, '2001:db8:0:0:ffff::1', '198.51.100.200'), 429)
    assert.equal(await tryLink(behind, '127.0.0.1', '203.0.113.200, 198.51.100.7'), 429)
    assert.equal(await tryLink(app, '2001:db8:0:1::1', ''), 401)
    assert.equal(await tryLink(behind, '127.0.0.1', '198.51.100.8'), 401)
  })

  it('offers passkeys to those who are signed in, and hides the rest of the library', async () => {
    const { cookie } = await settle('keys@people.example', 'analyst', 'a long enough one')
    const options = await app.request('/api/auth/passkey/generate-register-options', {
      headers: { cookie },
    })
    assert.equal(options.status, 200)
    const { rp, challenge } = (await options.json()) as { rp: { id: string }; challenge: string }
    assert.equal(rp.id, 'localhost')
    assert.ok(challenge.length > 20)
    const nobody = await app.request('/api/auth/passkey/generate-register-options')
    assert.equal(nobody.status, 401)
    const account = { email: 'new@people.example', password: 'long enough for it', name: 'New' }
    const signUp = await app.request('/api/auth/sign-up/email', json(account))
    assert.equal(signUp.status, 404)
    const promote = await app.request('/api/auth/update-user', json({ role: 'admin' }, { cookie }))
    assert.equal(promote.status, 404)
  })

  it('refuses changes that another site asks a browser for', async () => {
    const { cookie } = await settle('forged@people.example', 'analyst', 'a long enough one')
    const body = { name: 'CI', role: 'viewer', expiresInDays: 1 }
    const attempt = (headers: Record<string, string>) =>
      app.request('/api/tokens', json(body, { cookie, ...headers }))
    assert.equal((await attempt({ origin: 'https://attacker.example' })).status, 403)
    assert.equal((await attempt({ origin: 'null' })).status, 403)
    assert.equal((await attempt({ origin: `${publicUrl}.attacker.example` })).status, 403)
    const crossSite = { origin: publicUrl, 'sec-fetch-site': 'cross-site' }
    assert.equal((await attempt(crossSite)).status, 403)
    assert.equal((await attempt({})).status, 201)
    const form = await app.request('/api/tokens', {
      method: 'POST',
      headers: { cookie, 'content-type': 'text/plain' },
      body: JSON.stringify(body),
    })
    assert.equal(form.status, 403, 'no origin, but a cookie')
  })
})

/** All rows of the tables of sign-in, as text. */
async function everything(): Promise<string> {
  const tables = [
    'users',
    'sessions',
    'accounts',
    'sign_in_links',
    'api_tokens',
    'audit_log',
  ] as const
  const found = await Promise.all(
    tables.map((table) =>
      (app.ctx.db as import('kysely').Kysely<Record<string, unknown>>)
        .selectFrom(table)
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(found)
}
