import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fetchGuarded, type FetchOptions } from './http.ts'

const open: Server[] = []
after(() => {
  for (const server of open) {
    server.closeAllConnections()
    server.close()
  }
})

/** A web server on this machine. */
async function serveAll(listener: RequestListener): Promise<{ url: string }> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** The same for a site without robots.txt. */
const serve = (listener: RequestListener): Promise<{ url: string }> =>
  serveAll((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else listener(request, response)
  })

const usual: FetchOptions = { maxBytes: 100_000, timeoutMs: 5000, allowLoopback: true }

async function refusalOf(url: string, options: Partial<FetchOptions> = {}) {
  const fetched = await fetchGuarded(url, { ...usual, ...options })
  assert.ok(!fetched.ok, `${url} was fetched`)
  return fetched.error
}

describe('fetching a page', () => {
  it('gives bytes, type and the address in the end', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end()
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Acme</p>')
    })
    const fetched = await fetchGuarded(`${url}/old`, usual)
    assert.ok(fetched.ok)
    const { bytes, contentType, finalUrl } = fetched.value
    assert.equal(Buffer.from(bytes).toString(), '<p>Acme</p>')
    assert.deepEqual([contentType, finalUrl], ['text/html', `${url}/new`])
  })

  it('unpacks gzip', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Acme said'))
    })
    const fetched = await fetchGuarded(url, usual)
    assert.equal(fetched.ok && Buffer.from(fetched.value.bytes).toString(), 'Acme said')
  })
})

describe('addresses that are not fetched', () => {
  const strict = { allowLoopback: false }
  // A name for the injected resolver; tests may connect to no other.
  const named = 'http://localhost/'

  it('are loopback, private, link-local and metadata, however they are spelt', async () => {
    const hosts = [
      '127.0.0.1',
      '2130706433',
      '0177.0.0.1',
      '0x7f.1',
      '127.1',
      '0',
      '10.0.0.1',
      '169.254.169.254',
      '[::1]',
      '[::ffff:10.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[fd00:ec2::254]',
    ]
    for (const host of hosts) {
      assert.equal((await refusalOf(`http://${host}/`, strict)).type, 'URL_REFUSED', host)
    }
  })

  it('are those that a public name resolves to', async () => {
    for (const address of [
      '127.0.0.1',
      '169.254.169.254',
      '::1',
      '::ffff:10.0.0.1',
      '100.64.0.1',
    ]) {
      const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }]
      const error = await refusalOf(named, { ...strict, resolve })
      assert.equal(error.type, 'URL_REFUSED', address)
    }
  })

  it('are refused when one of several answers is inside', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ]
    const error = await refusalOf(named, { ...strict, resolve })
    assert.equal(error.type, 'URL_REFUSED')
  })

  it('are checked on the answer that is dialled, when DNS answers anew each time', async () => {
    let asked = 0
    const { url } = await serve((_request, response) => {
      response.setHeader('connection', 'close')
      response.end('inside')
    })
    const resolve = async () => {
      asked++
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }]
    }
    const error = await refusalOf(url.replace('127.0.0.1', 'localhost'), { resolve })
    assert.equal(error.type, 'URL_REFUSED')
    assert.equal(asked, 2)
  })

  it('are refused when a public page redirects to them', async () => {
    const places = [
      'http://127.0.0.2/',
      'http://[::1]/',
      'http://169.254.169.254/latest/meta-data/',
      'http://10.1.2.3/',
      'http://2130706434/',
      'file:///etc/passwd',
      'ftp://files.example/',
      'http://user:secret@news.example/',
    ]
    for (const location of places) {
      const { url } = await serve((_request, response) => {
        response.writeHead(302, { location }).end()
      })
      const error = await refusalOf(url, { ...strict, reachable: '127.0.0.1' })
      assert.equal(error.type, 'URL_REFUSED', location)
      assert.match(error.message, /by redirect/)
      assert.doesNotMatch(error.message, /secret/)
    }
  })

  it('have other ports than those of the web, unless on this machine', async () => {
    const resolve = async () => [{ address: '93.184.216.34', family: 4 }]
    for (const port of [22, 25, 3306, 5432, 6379, 9200, 11_211]) {
      const error = await refusalOf(`http://news.example:${port}/`, { ...strict, resolve })
      assert.match(error.message, /port/)
    }
  })

  it('carry a password, use another scheme, or are no address', async () => {
    for (const url of ['http://a:b@news.example/', 'file:///etc/passwd', 'gopher://x', 'news']) {
      assert.equal((await refusalOf(url)).type, 'URL_REFUSED', url)
    }
  })
})

describe('servers that do not behave', () => {
  it('redirect for ever', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(302, { location: `${request.url}x` }).end()
    })
    assert.match((await refusalOf(url)).message, /more than 5 redirects/)
  })

  it('send one byte after the other', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('.'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const started = performance.now()
    assert.match((await refusalOf(url, { timeoutMs: 500 })).message, /longer than 500 ms/)
    assert.ok(performance.now() - started < 3000)
  })

  it('never send their headers', async () => {
    const { url } = await serve(() => {})
    assert.equal((await refusalOf(url, { timeoutMs: 300 })).type, 'FETCH_FAILED')
  })

  it('send without end', async () => {
    const { url } = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      }
      response.on('drain', more)
      more()
    })
    assert.equal((await refusalOf(url)).type, 'INPUT_TOO_LARGE')
  })

  it('send a little that unpacks to a lot', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000))
    assert.ok(packed.length < usual.maxBytes)
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    })
    assert.equal((await refusalOf(url)).type, 'INPUT_TOO_LARGE')
  })

  it('announce more than is taken', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '900000000' }).write('x')
    })
    assert.equal((await refusalOf(url)).type, 'INPUT_TOO_LARGE')
  })

  it('answer with an error, pack in an unknown way, or hang up', async () => {
    const error = await serve((_request, response) => void response.writeHead(500).end())
    assert.match((await refusalOf(error.url)).message, /status 500/)
    const odd = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'zip9' }).end('x')
    })
    assert.equal((await refusalOf(odd.url)).type, 'FETCH_FAILED')
    const gone = await serve((_request, response) => void response.destroy())
    assert.equal((await refusalOf(gone.url)).type, 'FETCH_FAILED')
  })
})

describe('robots.txt of a site', () => {
  const withRobots = (status: number, robots: string) =>
    serveAll((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(status).end(robots)
      return void response.end('text')
    })

  it('is obeyed, and read only once for each site', async () => {
    let asked = 0
    const { url } = await serveAll((request, response) => {
      if (request.url === '/robots.txt') {
        asked++
        return void response.end('User-agent: *\nDisallow: /private')
      }
      if (request.url === '/a') return void response.writeHead(302, { location: '/b' }).end()
      return void response.end('text')
    })
    assert.match((await refusalOf(`${url}/private/x`)).message, /robots\.txt/)
    asked = 0
    assert.ok((await fetchGuarded(`${url}/a`, usual)).ok)
    assert.equal(asked, 1)
  })

  it('forbids nothing where there is none', async () => {
    const { url } = await withRobots(404, 'User-agent: *\nDisallow: /')
    assert.ok((await fetchGuarded(url, usual)).ok)
  })

  it('is obeyed up to 512 KiB where it is longer, without the line that is cut', async () => {
    const rules = 'User-agent: *\nDisallow: /private\n'
    const most = 512 * 1024
    const filler = `# ${'x'.repeat(97)}\n`
    const before = `${rules}${filler.repeat(5300)}`.slice(0, most - 12)
    const robots = `${before}\nDisallow: /only-there\n${filler.repeat(1000)}`
    assert.equal(robots.slice(0, most).split('\n').at(-1), 'Disallow: /')
    for (const encoding of ['identity', 'gzip']) {
      const { url } = await serveAll((request, response) => {
        if (request.url !== '/robots.txt') return void response.end('text')
        const sent = encoding === 'gzip' ? gzipSync(robots) : robots
        return void response.writeHead(200, { 'content-encoding': encoding }).end(sent)
      })
      assert.match((await refusalOf(`${url}/private/x`)).message, /robots\.txt/)
      assert.ok((await fetchGuarded(`${url}/public`, usual)).ok)
    }
  })

  it('keeps the program away while the site cannot say', async () => {
    const { url } = await withRobots(503, '')
    assert.equal((await refusalOf(url)).type, 'FETCH_FAILED')
  })
})
