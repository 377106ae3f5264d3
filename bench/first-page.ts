/**
 * `npm run bench:first-page [-- --runs 5]`: how long after its address is printed the console can be used.
 * Each run starts the server on an empty data directory, as `npm start` does once the console is built, and
 * opens the address in a browser with nothing in its cache; the browser itself is open before, as a person's is.
 * "Usable" is when the sign-in form takes what is typed. Needs the built console (`npm run build`). Ends
 * with one JSON line in milliseconds; `worstMs` has to stay below 1,500.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/helpers/open-console.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(values.runs)
const root = fileURLToPath(new URL('..', import.meta.url))
if (!existsSync(join(root, 'web/dist/index.html'))) {
  console.error('The console is not built, so there is no page to open. Run "npm run build" first.')
  process.exit(2)
}
const mostMs = 60_000

interface Run {
  /** From the start of the process to the address. */
  readonly startMs: number
  /** From the address to a form that takes what is typed. */
  readonly usableMs: number
}

async function runOnce(browser: Browser): Promise<Run> {
  const home = await mkdtemp(join(tmpdir(), 'first-page-'))
  const started = performance.now()
  const server = spawn(process.execPath, ['bin/breakwater.js', 'serve', '--port', '0'], {
    cwd: root,
    // oxlint-disable-next-line no-process-env
    env: { ...process.env, BREAKWATER_DATA_DIR: join(home, 'data') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /ready at (\S+)/.exec(said)?.[1]
        if (address !== undefined) resolve(address)
      })
      server.on('exit', () => reject(new Error(`The server ended before it was ready:\n${said}`)))
      setTimeout(() => reject(new Error('The server was not ready in a minute.')), mostMs).unref()
    })
    const ready = performance.now()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(url)
    const address = page.getByLabel('Email address')
    await address.fill('ada@example.org')
    await page.getByRole('button', { name: 'Sign in', exact: true }).isEnabled()
    const usable = performance.now()
    await context.close()
    return { startMs: ready - started, usableMs: usable - ready }
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await ended
    }
    await rm(home, { recursive: true, force: true })
  }
}

const browser = await launchBrowser()
const found: Run[] = []
for (let i = 0; i < runs; i++) {
  const run = await runOnce(browser)
  found.push(run)
  console.log(
    `run ${i + 1}: address after ${Math.round(run.startMs)} ms, usable ${Math.round(run.usableMs)} ms later`,
  )
}
await browser.close()
const times = found.map(({ usableMs }) => Math.round(usableMs)).toSorted((a, b) => a - b)
console.log(
  JSON.stringify({
    runs,
    medianMs: times[Math.floor(times.length / 2)],
    worstMs: times.at(-1),
    startMs: Math.round(found.reduce((sum, { startMs }) => sum + startMs, 0) / runs),
  }),
)
