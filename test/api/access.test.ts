import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { endpoints, roleAllows, roles, type Endpoint } from '#api/index.ts'
import { openApp, publicUrl } from '../helpers/open-app.ts'

const app = await openApp({ maxDocumentBytes: 64 * 1024 })
const all = Object.entries<Endpoint>(endpoints)

const ask = (endpoint: Endpoint, headers: Record<string, string> = {}) =>
  app.request(endpoint.path.replace(/\{n\}/, '1').replace(/\{\w+\}/g, 'case_unknown'), {
    method: endpoint.method.toUpperCase(),
    headers: {
      ...headers,
      ...(endpoint.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(endpoint.body === undefined ? {} : { body: '{}' }),
  })

const post = async (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
  const { token } = await app.personAs('analyst')
  const response = await app.request(path, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    // Streams need it, and the types of the DOM do not know it.
    ...({ duplex: 'half' } as object),
  })
  const answer = (await response.json()) as { error?: { code: string; message: string } }
  return { status: response.status, code: answer.error?.code, message: answer.error?.message ?? '' }
}

describe('permissions', () => {
  it('keep everybody out who is not signed in, except where the contract says public', async () => {
    const open: string[] = []
    for (const [name, endpoint] of all) {
      const { status } = await ask(endpoint)
      if (status !== 401) open.push(name)
    }
    const meant = all.filter(([, { permission }]) => permission === 'public').map(([name]) => name)
    assert.deepEqual(open, meant)
  })

  it('refuse each role exactly what the contract says is above it', async () => {
    const faults: string[] = []
    for (const role of roles) {
      for (const [name, endpoint] of all) {
        // A person for each, since some of these calls would end the asker's own rights.
        const { token } = await app.personAs(role)
        const { status } = await ask(endpoint, { authorization: `Bearer ${token}` })
        const isRefused = status === 403
        const shouldBe = !roleAllows(role, endpoint.permission)
        if (isRefused !== shouldBe) faults.push(`${role} ${name}: ${status}`)
      }
    }
    assert.deepEqual(faults, [])
  })
})

describe('hostile requests', () => {
  it('are refused with a code and what was expected, and never with a stack', async () => {
    const broken = await post('/api/analyze', '{"text": ')
    assert.deepEqual([broken.status, broken.code], [400, 'INPUT_INVALID'])
    const strange = await post('/api/analyze', '{"text": "a", "__proto__": {"x": 1}, "more": 2}')
    assert.deepEqual([strange.status, strange.code], [400, 'INPUT_INVALID'])
    const list = await post('/api/analyze', '[]')
    assert.equal(list.status, 400)
    const plain = await post('/api/analyze', 'text=a', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    assert.equal(plain.status, 400)
    const both = await post('/api/reports', '{"text": "a", "url": "https://news.example/"}')
    assert.deepEqual([both.status, both.code], [400, 'INPUT_INVALID'])
    assert.match(both.message, /either text or url/)
    const deep = await post('/api/analyze', '['.repeat(50_000) + ']'.repeat(50_000))
    assert.equal(deep.status, 400)
    const value = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)
    const nested = await post(
      '/api/cases/case_unknown/overrides',
      `{"field": "victim", "modality": "denied", "reason": "too deep", "value": ${value}}`,
    )
    assert.deepEqual([nested.status, nested.code], [400, 'INPUT_INVALID'])
    for (const { message } of [broken, strange, list, plain, both]) {
      assert.doesNotMatch(message, /\bat .+:\d+|node_modules|\.ts\b/)
    }
  })

  it('are told in plain words what was expected of each field and what was found, never the value', async () => {
    const token = JSON.stringify({ name: 'x'.repeat(101), role: 'Ada Byron', more: 1 })
    const { message } = await post('/api/tokens', token)
    assert.equal(
      message,
      'Something is wrong in the body. Nothing was changed. Correct and send again: ' +
        'name: expected text of at most 100 characters, found 101; ' +
        'role: expected one of "viewer", "analyst", "admin", found something else; ' +
        'expiresInDays: expected a number, found nothing; ' +
        'the body: expected no other fields, found "more".',
    )
  })

  it('are never answered in the words of the library that checks them', async () => {
    const { token } = await app.personAs('admin')
    const faults: string[] = []
    let asked = 0
    for (const [name, { body, method, path }] of all) {
      if (body === undefined) continue
      const fields = body instanceof z.ZodObject ? Object.keys(body.shape) : ['kind']
      for (const wrong of [null, '', -1, [], {}, { kind: 'split', by: 1 }]) {
        const response = await app.request(
          path.replace(/\{n\}/, '1').replace(/\{\w+\}/g, '0'.repeat(16)),
          {
            method: method.toUpperCase(),
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(
              Object.fromEntries([...fields, 'no-field'].map((key) => [key, wrong])),
            ),
          },
        )
        asked++
        const { error } = (await response.json()) as { error: { message: string } }
        const isPlain = !/invalid|received|unrecognized|too (?:big|small)|undefined|\[object/i.test(
          error.message,
        )
        if (response.status !== 400 || !isPlain)
          faults.push(`${name}: ${response.status} ${error.message}`)
      }
    }
    assert.ok(asked > 150, `${asked} requests`)
    assert.deepEqual(faults, [])
  })

  it('cannot fill the memory: bodies end at their limit, announced or not', async () => {
    const large = 'x'.repeat(2 * 1024 * 1024)
    const announced = await post('/api/reports', large, { 'content-type': 'text/plain' })
    assert.deepEqual([announced.status, announced.code], [413, 'INPUT_TOO_LARGE'])
    const small = await post('/api/tokens', JSON.stringify({ name: large }))
    assert.equal(small.status, 413)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const stream = await post('/api/reports', endless, { 'content-type': 'text/plain' })
    assert.equal(stream.status, 413)
    assert.ok(sent < 4 * 1024 * 1024, `${sent} bytes were taken`)
    const document = await post('/api/reports', 'y'.repeat(65 * 1024), {
      'content-type': 'text/plain',
    })
    assert.deepEqual([document.status, document.code], [413, 'INPUT_TOO_LARGE'])
  })

  it('are refused where an upload is empty, binary, or no form', async () => {
    const empty = await post('/api/reports', '', { 'content-type': 'text/plain' })
    assert.deepEqual([empty.status, empty.code], [422, 'INPUT_EMPTY'])
    const noise = new Uint8Array(4096).map((_, i) => (i * 7919) % 256)
    const binary = await post('/api/reports', noise, { 'content-type': 'application/octet-stream' })
    assert.deepEqual([binary.status, binary.code], [415, 'INPUT_NOT_TEXT'])
    const form = await post('/api/reports', '--x\r\nbroken', {
      'content-type': 'multipart/form-data; boundary=x',
    })
    assert.deepEqual([form.status, form.code], [400, 'INPUT_INVALID'])
    const fields = new FormData()
    fields.set('title', 'no file')
    const { token } = await app.personAs('analyst')
    const without = await app.request('/api/reports', {
      method: 'POST',
      body: fields,
      headers: { authorization: `Bearer ${token}` },
    })
    assert.equal(without.status, 400)
  })

  it('find nothing outside of the table', async () => {
    const missing = await app.request('/api/nothing-here')
    assert.equal(missing.status, 404)
    const wrongMethod = await app.request('/api/cases', { method: 'DELETE' })
    assert.equal(wrongMethod.status, 404)
    const { token } = await app.personAs('viewer')
    const headers = { authorization: `Bearer ${token}` }
    const cursor = await app.request('/api/cases?cursor=%00', { headers })
    assert.equal(cursor.status, 400)
    for (const made of [
      ['9'.repeat(26), 'case_1'],
      ['1', 'a b'],
      ['1', 'case_1', 'x'],
      [1, 'case_1'],
    ]) {
      const text = Buffer.from(JSON.stringify(made)).toString('base64url')
      const answer = await app.request(`/api/cases?cursor=${text}`, { headers })
      assert.equal(answer.status, 400, JSON.stringify(made))
    }
    for (const day of ['0000-01-01', '2026-02-30', '2026-13-01', 'yesterday']) {
      const answer = await app.request(`/api/cases?openedFrom=${day}`, { headers })
      assert.equal(answer.status, 400, day)
    }
    for (const path of ['/api/analyze', '/api/reports']) {
      for (const publishedAt of ['2026-13-45', '0000-01-01', '2026-02-30T10:00:00Z']) {
        const answer = await post(path, JSON.stringify({ text: 'A text.', publishedAt }))
        assert.deepEqual([answer.status, answer.code], [400, 'INPUT_INVALID'], publishedAt)
      }
    }
    const search = await app.request(
      `/api/cases?q=${encodeURIComponent(`'); drop table cases; -- & | ! :*`)}`,
      { headers },
    )
    assert.equal(search.status, 200)
    const nul = await app.request('/api/cases/%00', { headers })
    assert.equal(nul.status, 400)
    const half = await post(
      '/api/tokens',
      '{"name": "a\\ud800", "role": "viewer", "expiresInDays": 1}',
    )
    assert.equal(half.status, 400)
  })
})

describe('every answer', () => {
  it('carries the headers that keep a page from being framed, sniffed or scripted', async () => {
    const { headers } = await app.request('/api/docs')
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'self'(;|$)/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.equal(headers.get('cache-control'), 'no-store')
    const refused = await app.request('/api/cases')
    assert.equal(refused.headers.get('x-content-type-options'), 'nosniff')
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1 with every endpoint of the contract, its permission and its shapes', async () => {
    const response = await app.request('/api/openapi.json')
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
    const document = (await response.json()) as {
      openapi: string
      servers: { url: string }[]
      paths: Record<string, Record<string, { operationId: string; security: unknown[] }>>
      components: { schemas: Record<string, unknown> }
    }
    assert.equal(document.openapi, '3.1.0')
    assert.equal(document.servers[0]?.url, publicUrl)
    const described = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    assert.deepEqual(described.toSorted(), all.map(([name]) => name).toSorted())
    assert.ok('Case' in document.components.schemas)
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
    const dangling = [...references].filter(
      ([, name]) => !((name ?? '') in document.components.schemas),
    )
    assert.deepEqual(dangling, [])
    assert.deepEqual(document.paths['/health']?.['get']?.security, [])
  })

  it('is a page without script, and names every path', async () => {
    const page = await (await app.request('/api/docs')).text()
    assert.doesNotMatch(page, /<script|https?:\/\//)
    assert.deepEqual(
      all.filter(([, { path }]) => !page.includes(path)),
      [],
    )
  })
})

describe('the process', () => {
  it('says that it is alive and that its database answers', async () => {
    assert.equal((await app.anonymous.call('isAlive')).status, 'ok')
    assert.equal((await app.anonymous.call('getHealth')).status, 'ok')
  })
})
