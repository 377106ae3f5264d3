import { fileURLToPath } from 'node:url'
import { createFirstAdminLink } from '#accounts/index.ts'
import { createApp, signInAddress, startServer } from '#api/index.ts'
import type { Refusal } from '#base/errors.ts'
import { findFreePort } from '#base/free-port.ts'
import type { Result } from '#base/result.ts'
import { makeOwnKey, masterKey } from '#exposure/index.ts'
import { jobTable, keepHouse, startWorker } from '#jobs/index.ts'
import { openContext } from '#store/open.ts'
import { textOption, usage, type Command, type Invocation } from './command.ts'
import { configured, done } from './open-program.ts'

const webDir = fileURLToPath(new URL('../../web/dist', import.meta.url))

export const serveCommand: Command = {
  options: {
    port: {
      type: 'string',
      short: 'p',
      placeholder: 'PORT',
      help: 'Port to listen on, 0 for a free one (BREAKWATER_PORT, or 8420)',
    },
    host: {
      type: 'string',
      placeholder: 'HOST',
      help: 'Address to listen on (BREAKWATER_HOST, or 127.0.0.1)',
    },
  },
  run: serve,
}

const highestPort = 65_535

async function serve({ options, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const config = configured()
  if (!config.ok) return config
  const host = textOption(options, 'host') ?? config.value.host
  const given = textOption(options, 'port')
  if (given !== undefined && !(/^\d{1,5}$/.test(given) && Number(given) <= highestPort)) {
    return usage(`--port takes a number from 0 to ${highestPort}; found "${given}".`)
  }
  const wanted = Number(given ?? config.value.port)
  // Passkeys are bound to an address, so it has to be known before anything is served.
  const port = wanted === 0 ? await findFreePort(host) : wanted
  const madeKey = await makeOwnKey(config.value)
  const { ctx, close } = await openContext(config.value, { withJobs: true })
  try {
    const endHousekeeping = await keepHouse(ctx)
    const worker = await startWorker(ctx, jobTable)
    const shown = config.value.publicUrl ?? `http://localhost:${port}`
    const app = createApp(ctx, { webDir, publicUrl: shown })
    const server = await startServer(ctx, app, { host, port })
    const link = await createFirstAdminLink(ctx)
    // The first session check sets sign-in up, which takes 0.4 s: done here, nobody waits for it.
    await app.request('/api/auth/get-session')
    terminal.err(`Breakwater is ready at ${server.url}\n`)
    if (link !== null) {
      const address = signInAddress(server.url, link)
      terminal.err(`Sign in for the first time (works once, for 24 hours):\n  ${address}\n`)
    }
    if (madeKey !== null) {
      terminal.err(
        `Leaks that are kept are protected by a key made now: ${madeKey}\n  Keep a copy of it apart from copies of ${config.value.dataDir}.\n`,
      )
    }
    const key = await masterKey(config.value)
    if (!key.ok) {
      terminal.err(`${key.error.message}\n  Until then the console reads no leak.\n`)
    }
    terminal.err('Press Ctrl-C to stop.\n')
    await ended(terminal.signal)
    terminal.err('Stopping.\n')
    await server.close()
    await worker.stop()
    await endHousekeeping()
  } finally {
    await close()
  }
  return done
}

export const workerCommand: Command = {
  options: {},
  run: async ({ terminal }) => {
    const config = configured()
    if (!config.ok) return config
    const { ctx, close } = await openContext(config.value, { withJobs: true })
    try {
      const endHousekeeping = await keepHouse(ctx)
      const worker = await startWorker(ctx, jobTable)
      terminal.err('The worker is ready. Press Ctrl-C to stop.\n')
      await ended(terminal.signal)
      await worker.stop()
      await endHousekeeping()
    } finally {
      await close()
    }
    return done
  },
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
