import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ApiError } from '#api/index.ts'
import { openApp, publicUrl } from '../helpers/open-app.ts'

const app = await openApp()
const refused = (code: string) => (error: unknown) =>
  error instanceof ApiError && error.code === code && error.help.startsWith('docs/errors.md#')

describe('API tokens', () => {
  it('act for their owner, are listed without their secret, and end at once when revoked', async () => {
    const analyst = await app.personAs('analyst')
    const { token, view } = await analyst.call('createToken', {
      body: { name: 'nightly import', role: 'viewer', expiresInDays: 30 },
    })
    assert.match(token, /^bwt_[\w-]{43}$/)
    assert.equal(
      view.expiresAt,
      app.ctx.clock.now().add({ hours: 720 }).toString({ fractionalSecondDigits: 3 }),
    )
    const headers = { authorization: `Bearer ${token}` }
    const me = await app.request('/api/me', { headers })
    assert.equal(me.status, 200)
    const { role, id, via } = (await me.json()) as { role: string; id: string; via: string }
    assert.deepEqual({ role, id, via }, { role: 'viewer', id: analyst.userId, via: 'token' })
    const { tokens } = await analyst.call('listTokens')
    assert.ok(tokens.some((one) => one.id === view.id && one.lastUsedAt !== null))
    assert.ok(!JSON.stringify(tokens).includes(token))
    await analyst.call('revokeToken', { params: { id: view.id } })
    assert.equal((await app.request('/api/me', { headers })).status, 401)
  })

  it('cannot do more than their owner may today', async () => {
    const admin = await app.personAs('admin')
    const analyst = await app.personAs('analyst')
    await assert.rejects(
      analyst.call('createToken', { body: { name: 'up', role: 'admin', expiresInDays: 1 } }),
      refused('FORBIDDEN'),
    )
    await admin.call('changeRole', { params: { id: analyst.userId }, body: { role: 'viewer' } })
    await assert.rejects(
      analyst.call('addReport', { body: { text: 'a text' } }),
      refused('FORBIDDEN'),
    )
    assert.equal((await analyst.call('getMe')).role, 'viewer')
  })

  it('lapse on their day, and with their owner', async () => {
    const admin = await app.personAs('admin')
    const leaving = await app.personAs('analyst')
    const { token } = await admin.call('createToken', {
      body: { name: 'short', role: 'viewer', expiresInDays: 1 },
    })
    await admin.call('removeUser', { params: { id: leaving.userId } })
    await assert.rejects(leaving.call('getMe'), refused('SIGN_IN_REQUIRED'))
    app.ctx.clock.advance({ hours: 25 })
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await app.request('/api/me', { headers })).status, 401)
  })

  it('belong to one person: others cannot see or end them, an admin can', async () => {
    const [one, other, admin] = [
      await app.personAs('viewer'),
      await app.personAs('viewer'),
      await app.personAs('admin'),
    ]
    const { tokens } = await one.call('listTokens')
    const id = tokens[0]?.id ?? ''
    assert.ok(!(await other.call('listTokens')).tokens.some((token) => token.id === id))
    await assert.rejects(other.call('revokeToken', { params: { id } }), refused('NOT_FOUND'))
    await admin.call('revokeToken', { params: { id } })
    await assert.rejects(one.call('getMe'), refused('SIGN_IN_REQUIRED'))
  })

  it('cannot set the password of their owner', async () => {
    const viewer = await app.personAs('viewer')
    await assert.rejects(
      viewer.call('setUpProfile', { body: { name: 'Taken', password: 'over by a token' } }),
      refused('FORBIDDEN'),
    )
  })

  it('never fall back to a cookie beside them', async () => {
    const wrong = await app.request('/api/me', {
      headers: { authorization: 'Bearer bwt_unknown', cookie: 'breakwater.session_token=x' },
    })
    assert.equal(wrong.status, 401)
  })
})

describe('accounts', () => {
  it('are invited once for each address, and told by id and name to everybody', async () => {
    const admin = await app.personAs('admin')
    const body = { name: 'Grace Example', email: 'Grace@People.example', role: 'analyst' } as const
    const { user, link } = await admin.call('inviteUser', { body })
    assert.equal(user.email, 'grace@people.example')
    assert.equal(user.state, 'invited')
    assert.ok(link.startsWith(`${publicUrl}/welcome#`))
    await assert.rejects(admin.call('inviteUser', { body }), refused('CONFLICT'))
    const { people } = await (await app.personAs('viewer')).call('listPeople')
    assert.ok(people.some(({ id, name }) => id === user.id && name === 'Grace Example'))
    assert.ok(!JSON.stringify(people).includes('@'))
  })

  it('keep one admin who can sign in', async () => {
    const admin = await app.personAs('admin')
    await assert.rejects(
      admin.call('changeRole', { params: { id: admin.userId }, body: { role: 'viewer' } }),
      refused('CONFLICT'),
    )
    await assert.rejects(
      admin.call('removeUser', { params: { id: admin.userId } }),
      refused('CONFLICT'),
    )
    await assert.rejects(
      admin.call('removeUser', { params: { id: 'user_nobody' } }),
      refused('NOT_FOUND'),
    )
  })
})

describe('the audit log', () => {
  it('shows who did what, newest first in pages, without names or addresses, and is verified', async () => {
    const admin = await app.personAs('admin')
    const { user } = await admin.call('inviteUser', {
      body: { name: 'Recorded Person', email: 'recorded@people.example', role: 'viewer' },
    })
    const first = await admin.call('listAudit', { query: { limit: 2 } })
    assert.deepEqual(
      first.entries.map(({ action, subject }) => ({ action, subject })),
      [
        { action: 'sign-in-link.made', subject: user.id },
        { action: 'user.invited', subject: user.id },
      ],
    )
    const next = await admin.call('listAudit', {
      query: { cursor: first.nextCursor ?? '', limit: 500 },
    })
    assert.equal(Number(next.entries[0]?.sequence), Number(first.entries[1]?.sequence) - 1)
    assert.doesNotMatch(JSON.stringify([first, next]), /Recorded Person|@/)
    const proof = await admin.call('verifyAudit')
    assert.equal(proof.entries, Number(first.entries[0]?.sequence))
    assert.equal(proof.head, first.entries[0]?.hash)
  })
})
