import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { startServer } from '#api/index.ts'
import { BreakwaterError } from '#base/errors.ts'
import { insertJob } from '#store/queries.ts'
import { rows } from '#store/db.ts'
import { openApp } from '../helpers/open-app.ts'

const folder = await mkdtemp(join(tmpdir(), 'breakwater-console-'))
after(() => rm(folder, { recursive: true }))
const webDir = join(folder, 'dist')
await mkdir(join(webDir, 'assets'), { recursive: true })
await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Console</title>')
await writeFile(join(webDir, 'assets', 'main-4f2a.js'), 'export {}')
await writeFile(join(webDir, '.hidden'), 'hidden')
await writeFile(join(folder, 'secret.txt'), 'outside of the console')

const app = await openApp({}, webDir)

describe('the console', () => {
  it('is one page for every address of its own, fresh each time', async () => {
    const page = await app.request('/cases/case_1?tab=tasks')
    assert.equal(page.status, 200)
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(page.headers.get('cache-control'), 'no-cache')
    assert.match(await page.text(), /Console/)
    const etag = page.headers.get('etag') ?? ''
    const again = await app.request('/', { headers: { 'if-none-match': etag } })
    assert.equal(again.status, 304)
  })

  it('keeps hashed files for a year, and answers a missing script with no page', async () => {
    const script = await app.request('/assets/main-4f2a.js')
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.match(script.headers.get('cache-control') ?? '', /immutable/)
    assert.equal((await app.request('/assets/main-0000.js')).status, 404)
  })

  it('gives nothing from outside of its folder, and no hidden file', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/.hidden',
      '/%00index.html',
      '/%E0%A4%A',
    ]) {
      const response = await app.request(path)
      assert.equal(response.status, 404, path)
    }
  })

  it('says what to do where it was not built', async () => {
    const bare = await openApp({}, join(folder, 'missing'))
    const page = await bare.request('/')
    assert.match(await page.text(), /npm run build/)
  })
})

describe('the server', () => {
  it('takes a free port, answers over a socket, and ends streams when it closes', async () => {
    const server = await startServer(app.ctx, app.app, { host: '127.0.0.1', port: 0 })
    assert.equal(server.url, `http://localhost:${server.port}`)
    const address = `http://127.0.0.1:${server.port}`
    const health = await get(`${address}/health`)
    assert.equal(health.status, 200)

    const id = app.ctx.ids.next('job')
    await rows(app.ctx.db, insertJob({ id, name: 'waits', payload: '{}' }))
    const { token } = await app.personAs('viewer')
    const stream = get(`${address}/api/jobs/${id}/events`, token)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const began = performance.now()
    await server.close()
    assert.match((await stream).text, /event: job/)
    assert.ok(performance.now() - began < 5000)
    await assert.rejects(get(`${address}/health`), /ECONNREFUSED/)
  })

  it('refuses a file of 200 MB without taking it into memory', async () => {
    const server = await startServer(app.ctx, app.app, { host: '127.0.0.1', port: 0 })
    const { token } = await app.personAs('analyst')
    const before = process.memoryUsage().rss
    const { status, text } = await upload(server.port, token, 200)
    assert.equal(status, 413)
    assert.match(text, /INPUT_TOO_LARGE/)
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024
    assert.ok(grown < 200, `${grown.toFixed(0)} MB more`)
    await server.close()
  })

  it('cuts off a request that arrives too slowly, and waits for a leak however long it takes', async () => {
    const where = { host: '127.0.0.1', port: 0, arrivalMs: 400 }
    const server = await startServer(app.ctx, app.app, where)
    const { token } = await app.personAs('analyst')
    assert.equal(await sendInHalves(server.port, token, '/api/analyze', 1500), 'cut off')
    assert.equal(await sendInHalves(server.port, token, '/api/exposure/uploads?name=a', 1500), 201)
    await server.close()
  })

  it('says which port is taken', async () => {
    const server = await startServer(app.ctx, app.app, { host: '127.0.0.1', port: 0 })
    await assert.rejects(
      startServer(app.ctx, app.app, { host: '127.0.0.1', port: server.port }),
      (error) =>
        error instanceof BreakwaterError &&
        error.code === 'CONFIG_INVALID' &&
        error.message.includes(String(server.port)),
    )
    await server.close()
  })
})

/** Sends a body in two halves with a pause between them; resolves to the status of the answer. */
function sendInHalves(
  port: number,
  token: string,
  path: string,
  pauseMs: number,
): Promise<number | 'cut off'> {
  return new Promise((resolve, reject) => {
    const type = path.startsWith('/api/exposure') ? 'application/octet-stream' : 'application/json'
    const headers = { authorization: `Bearer ${token}`, 'content-type': type }
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve('cut off') : reject(error),
    )
    sent.write('{"text":')
    setTimeout(() => sent.end('"a"}'), pauseMs)
  })
}

interface Answer {
  readonly status: number
  readonly text: string
}

function get(url: string, token?: string): Promise<Answer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('close', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', () => {})
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Announces that many megabytes and sends them in pieces, until the server answers. */
function upload(port: number, token: string, megabytes: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const piece = Buffer.alloc(1024 * 1024, 'a')
    let answered = false
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/reports',
        method: 'POST',
        agent: false,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'text/plain',
          'content-length': String(megabytes * piece.length),
        },
      },
      (response) => {
        answered = true
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text })
          sent.destroy()
        })
      },
    )
    sent.on('error', (error) => {
      if (!answered) reject(error)
    })
    let left = megabytes
    const send = (): void => {
      while (left-- > 0 && !answered) {
        if (!sent.write(piece)) {
          sent.once('drain', send)
          return
        }
      }
      if (!answered) sent.end()
    }
    send()
  })
}
