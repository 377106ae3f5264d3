import type { IncomingMessage } from 'node:http'
import { serve, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { BreakwaterError } from '#base/errors.ts'
import type { Context } from '#store/context.ts'
import { endpoints } from './contract.ts'
import type { Env } from './route.ts'

/** How long running responses may take once the server is told to stop, in milliseconds. */
const graceMs = 3000

/** How long a request may take to arrive, so that nobody holds connections by sending slowly. */
const arrivalMs = 300_000
/** The same for a leak, which may be larger than a line can carry in minutes; Node allows 5 minutes by default. */
const leakArrivalMs = 24 * 3_600_000

export interface RunningServer {
  /** The console's public address. */
  readonly url: string
  /** The port that was taken. */
  readonly port: number
  /** Accepts no more connections, lets running responses end, then cuts off the rest. */
  close(): Promise<void>
}

/** Listens for requests. Throws CONFIG_INVALID where the address cannot be bound. */
export async function startServer(
  ctx: Pick<Context, 'config' | 'log'>,
  app: Hono<Env>,
  where: { readonly host: string; readonly port: number; readonly arrivalMs?: number },
): Promise<RunningServer> {
  const server = await listen(app, where)
  server.on('request', cutOffSlow(where.arrivalMs ?? arrivalMs))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : where.port
  // Passkeys need a host name, so a loopback address is shown as localhost.
  const shown = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(where.host)
    ? 'localhost'
    : where.host
  ctx.log.info({ port }, 'listening')
  return {
    url: ctx.config.publicUrl ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`,
    port,
    close: () => close(server),
  }
}

function listen(
  app: Hono<Env>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: leakArrivalMs }
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions }, () =>
      resolve(server),
    )
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new BreakwaterError(
          'CONFIG_INVALID',
          `Cannot listen on ${host} port ${port}: ${cause.code === 'EADDRINUSE' ? 'another program has it' : (cause.code ?? 'unknown fault')}. ` +
            'Nothing was started. Choose another with --port, or set BREAKWATER_PORT=0 for a free one.',
          { cause },
        ),
      ),
    )
  })
}

/** Closes the connection of a request that has not arrived in time, unless it carries a leak. */
const cutOffSlow =
  (mostMs: number) =>
  (request: IncomingMessage): void => {
    if (request.complete || isLeak(request)) return
    const cut = setTimeout(() => {
      if (!request.complete) request.socket.destroy()
    }, mostMs)
    cut.unref()
    request.once('close', () => clearTimeout(cut))
  }

const isLeak = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && url.split('?')[0] === endpoints.uploadExposureFile.path

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
