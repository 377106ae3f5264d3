import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { fileURLToPath } from 'node:url'
import { chromium as browserType, type Page } from 'playwright-core'
import { createFirstAdminLink } from '#accounts/index.ts'
import { createApp, signInAddress, startServer } from '#api/index.ts'
import { systemClock } from '#base/clock.ts'
import type { Config } from '#base/config.ts'
import { findFreePort } from '#base/free-port.ts'
import { systemIds } from '#base/ids.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { contextOn } from '#store/open.ts'
import { testConfig } from './context.ts'
import { openMigratedDatabase } from './kept-database.ts'

const webDir = fileURLToPath(new URL('../../web/dist', import.meta.url))

/**
 * The browser of the tests. Pages are drawn without a graphics processor: the one that Chromium imitates
 * in its own process now and then takes all time for itself, and then no further page loads.
 */
export async function launchBrowser() {
  chromium.setGraphicsMode = false
  return browserType.launch({
    executablePath: await chromium.executablePath(),
    // In one process a download, or a page left while it loads, now and then stops the whole browser.
    args: [...chromium.args.filter((flag) => flag !== '--single-process'), '--no-sandbox'],
    headless: true,
  })
}

/**
 * The whole program on a fresh database, and a browser in which its first administrator is signed
 * in. `faults` fills with what pages throw. Whoever opens it closes it.
 */
export async function openConsole(overrides: Partial<Config> = {}) {
  const database = await openMigratedDatabase()
  const { ctx, close } = await contextOn(database, testConfig(overrides), {
    clock: systemClock,
    ids: systemIds(systemClock),
    withJobs: true,
  })
  const worker = await startWorker(ctx, jobTable)
  const port = await findFreePort('127.0.0.1')
  const app = createApp(ctx, { webDir, publicUrl: `http://localhost:${port}` })
  const server = await startServer(ctx, app, { host: '127.0.0.1', port })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const link = await createFirstAdminLink(ctx)
  if (link === null) throw new Error('there is an admin already')
  await signIn(page, signInAddress(server.url, link))
  return {
    ctx,
    page,
    faults,
    go: (path: string) => page.goto(`${server.url}${path}`),
    close: async () => {
      await browser.close()
      await server.close()
      await worker.stop()
      await close()
    },
  }
}

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill('Ada Analyst')
  await page.getByLabel('Email address').fill('ada@example.org')
  await page.locator('input[type=password]').first().fill('correct horse battery')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('button', { name: 'Add a passkey' }).waitFor()
}

/** What axe asks of colours at level AA of WCAG 2.1. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Serious and critical faults of a page, by rule and place; or only those of its colours, which a scheme changes. */
export async function axeFaults(
  on: Page,
  { only }: { readonly only?: 'colours' } = {},
): Promise<readonly string[]> {
  // Evaluated by the test driver, which the page's content policy does not bind.
  await on.evaluate(axe.source)
  return on.evaluate(
    async (rules) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe
      const options: axe.RunOptions = { resultTypes: ['violations'] }
      if (rules !== null) options.runOnly = { type: 'rule', values: rules }
      const { violations } = await runner.run(document, options)
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
    },
    only === undefined ? null : colourRules,
  )
}
