import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Handler } from 'hono'
import { refusal } from '#base/errors.ts'
import { refuse } from './refuse.ts'
import type { Env } from './route.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the built console. Files under `assets/` have a hash of their content in the name and are cached for
 * a year; any other path that is not a file gets the page itself, which routes by URL.
 */
export function serveConsole(webDir: string): Handler<Env> {
  const root = webDir.endsWith(sep) ? webDir : webDir + sep
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return notFound()
    const path = pathOf(c.req.path)
    if (path === undefined) return notFound()
    const file = join(root, path)
    if (!file.startsWith(root)) return notFound()
    const found = await fileResponse(c.req.raw, file, { isHashed: path.startsWith('/assets/') })
    if (found !== undefined) return found
    // A missing script must not be answered with the page.
    if (extname(path) !== '') return notFound()
    const page = await fileResponse(c.req.raw, join(root, 'index.html'), { isHashed: false })
    return (
      page ?? new Response(unbuilt, { headers: { 'content-type': 'text/html; charset=utf-8' } })
    )
  }
}

/** The decoded path, or undefined where it names a hidden file or cannot be decoded. */
function pathOf(raw: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(raw)
  } catch {
    return undefined
  }
  return /[\0\\]|(^|\/)\./.test(path) ? undefined : path
}

async function fileResponse(
  request: Request,
  file: string,
  { isHashed }: { readonly isHashed: boolean },
): Promise<Response | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined || !found.isFile()) return undefined
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  const headers = {
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  const body =
    request.method === 'HEAD'
      ? null
      : (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>)
  return new Response(body, { headers: { ...headers, 'content-length': String(found.size) } })
}

const notFound = (): Response =>
  refuse(
    refusal('NOT_FOUND', 'There is nothing at this address. GET /api/docs lists what there is.'),
  )

const unbuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Breakwater</title>
<body><main><h1>The console has not been built</h1>
<p>The API works: see <a href="/api/docs">/api/docs</a>. Run <code>npm run build</code>, then reload this page.</p>
</main></body></html>
`
