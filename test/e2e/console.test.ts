import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createFirstAdminLink } from '#accounts/index.ts'
import { createApp, signInAddress, startServer } from '#api/index.ts'
import { systemClock } from '#base/clock.ts'
import { findFreePort } from '#base/free-port.ts'
import { systemIds } from '#base/ids.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { contextOn } from '#store/open.ts'
import { testConfig } from '../helpers/context.ts'
import { openMigratedDatabase } from '../helpers/kept-database.ts'
import { axeFaults, launchBrowser } from '../helpers/open-console.ts'

const webDir = fileURLToPath(new URL('../../web/dist', import.meta.url))
const database = await openMigratedDatabase()
const { ctx, close } = await contextOn(database, testConfig(), {
  clock: systemClock,
  ids: systemIds(systemClock),
  withJobs: true,
})
const worker = await startWorker(ctx, jobTable)
// A passkey belongs to an address, so the port is chosen before the app is made.
const port = await findFreePort('127.0.0.1')
const server = await startServer(
  ctx,
  createApp(ctx, { webDir, publicUrl: `http://localhost:${port}` }),
  { host: '127.0.0.1', port },
)
const browser = await launchBrowser()
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
const page = await context.newPage()
page.setDefaultTimeout(30_000)
const device = await context.newCDPSession(page)
await device.send('WebAuthn.enable')
await device.send('WebAuthn.addVirtualAuthenticator', {
  options: {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  },
})
const faults: string[] = []
page.on('pageerror', (error) => faults.push(error.message))

after(async () => {
  await browser.close()
  await server.close()
  await worker.stop()
  await close()
})

const go = (path: string) => page.goto(`${server.url}${path}`)
let caseUrl = ''
let dutyUrl = ''

/** Local time for a date field. */
function minutesAgo(minutes: number): string {
  const then = Temporal.Now.zonedDateTimeISO().subtract({ minutes })
  return then.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** One story from the first sign-in on; steps are awaited in turn, for each stands on the ones before it. */
it('the console', async (t) => {
  await t.test('goes from the one-time link to a case with its words, and back out', async () => {
    const link = await createFirstAdminLink(ctx)
    assert.ok(link !== null)
    await page.goto(signInAddress(server.url, link))
    await page.getByLabel('Your name').fill('Ada Analyst')
    await page.getByLabel('Email address').fill('ada@example.org')
    await page.locator('input[type=password]').first().fill('correct horse battery')
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page
      .getByText('Passkey added')
      .or(page.getByRole('heading', { name: 'Cases', exact: true }))
      .first()
      .waitFor()

    const started = performance.now()
    await go('/cases')
    await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor()
    assert.ok(performance.now() - started < 15_000)

    await go('/reports/new')
    const sample = await readFile('samples/carmaker-supplier-breach.txt', 'utf8')
    await page.locator('textarea').first().fill(sample)
    await page
      .getByRole('button', { name: /read|analy|send/i })
      .last()
      .click()
    await page.waitForURL(/\/cases\/case_/)
    caseUrl = page.url()
    await page.getByRole('heading', { name: /Ostrava Motors/ }).waitFor()
    await page.getByText('Stated as not exposed').first().waitFor()
    // The words behind facts are marked.
    await page.locator('mark').nth(5).waitFor()

    await page.getByRole('tab', { name: /Advisory/ }).click()
    const preview = page.frameLocator('iframe[title="Preview of the advisory"]')
    await preview.getByRole('heading', { level: 1, name: /Ostrava Motors/ }).waitFor()

    await page.getByRole('tab', { name: /Tasks/ }).click()
    const first = page.getByRole('checkbox').first()
    await first.click()
    await page.getByText('Done.', { exact: true }).waitFor()

    await page.getByRole('button', { name: /State: Reported/ }).click()
    await page.getByRole('menuitem', { name: /Start assessing/ }).click()
    await page.getByRole('dialog').getByRole('button').last().click()
    await page.getByRole('button', { name: /State: Assessing/ }).waitFor()
    await page.getByRole('tab', { name: /History/ }).click()
    await page.getByText(/Moved from reported to assessing/).waitFor()
    assert.deepEqual(faults, [])
  })
  await t.test(
    'goes from who is affected to a duty with its clock, its report and its evidence',
    async () => {
      await page.goto(`${caseUrl.split('?')[0] ?? ''}?tab=duties`)
      await page.getByText('What the clocks wait for').waitFor()

      await page.getByRole('button', { name: 'Enter people affected' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Add a place' }).click()
      const place = dialog.getByLabel('Place', { exact: true }).last()
      await dialog.getByLabel('People', { exact: true }).last().fill('2100')
      await dialog.getByText('Choose a place of the list').waitFor()
      await place.pressSequentially('fra')
      await page.keyboard.press('Enter')
      assert.equal(await place.inputValue(), 'France')
      await dialog.getByLabel('Who says so').fill('Head of security')
      await dialog.getByLabel('Reason').fill('counted in the sample')
      await dialog.getByRole('button', { name: 'Keep the counts' }).click()
      await dialog.waitFor({ state: 'detached' })

      await page.getByRole('button', { name: 'Enter when you became aware' }).click()
      await dialog.getByLabel('When', { exact: false }).first().fill(minutesAgo(90))
      await dialog.getByLabel('Who says so').fill('Head of security')
      await dialog.getByLabel('Reason').fill('ticket 42')
      await dialog.getByRole('button', { name: 'Keep the event' }).click()
      await dialog.waitFor({ state: 'detached' })

      const clocks = page.getByRole('region', { name: 'Clocks' })
      await clocks.getByRole('timer').first().waitFor()
      await page.getByRole('region', { name: 'Open questions' }).waitFor()
      await page
        .getByRole('button', { name: /^Answer: What risk to the people is likely \(GDPR/ })
        .click()
      await dialog.getByRole('radio', { name: 'Risk', exact: true }).check()
      await dialog.getByLabel('Who says so').fill('Data protection officer')
      await dialog.getByLabel('Reason').fill('contact data, phishing is likely')
      await dialog.getByRole('button', { name: 'Keep the answer' }).click()
      await dialog.waitFor({ state: 'detached' })

      await page.getByRole('button', { name: /^Show the \d+ duties that are not owed/ }).click()
      await page.getByLabel('Find a law').fill('swiss federal act')
      await page
        .getByText(/^Swiss Federal Act on Data Protection/)
        .first()
        .waitFor()

      await clocks.getByRole('link').first().click()
      await page.waitForURL(/\/duties\/eu-gdpr-33-1/)
      dutyUrl = page.url()
      const report = page.getByRole('region', { name: 'Report' })
      await report.getByText('Missing', { exact: true }).first().waitFor()
      await page.getByRole('button', { name: 'Write: Categories of people' }).click()
      await dialog.getByLabel('Text of the report').fill('Customers in Europe')
      await dialog.getByLabel('Who says so').fill('Ada')
      await dialog.getByLabel('Reason').fill('from the contract')
      await dialog.getByRole('button', { name: 'Keep the text' }).click()
      await report.getByText('Customers in Europe').waitFor()

      await page.getByRole('button', { name: 'Note as submitted' }).click()
      await dialog.getByLabel('Reference').fill('CNIL-2026-1')
      await dialog.getByLabel('When it was sent').fill(minutesAgo(5))
      await dialog.getByRole('button', { name: 'Keep the submission' }).click()
      await page.getByText('Version 1: CNIL-2026-1').waitFor()

      await go('/register')
      await page.getByText(/CNIL-2026-1/).waitFor()
      assert.deepEqual(faults, [])
    },
  )

  await t.test('takes a report as a file', async () => {
    await go('/reports/new')
    await page.getByRole('tab', { name: /file/i }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'notice.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Ferrow Freight confirmed on 3 March 2026 that hackers stole names and passport numbers of 4,100 drivers.\n\nThe company said that no payment data was affected.',
      ),
    })
    await page.waitForURL(/\/cases\/case_/)
    await page.getByRole('heading', { name: /Ferrow Freight/ }).waitFor()
  })

  await t.test('hears single keys, until they are turned off', async () => {
    const help = async () => {
      await go('/help')
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
    await help()
    await page.keyboard.press('c')
    await page.waitForURL(/\/cases$/)
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await keys.getByLabel('Listen to single keys').uncheck()
    assert.deepEqual(await axeFaults(page), [])
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })
    await help()
    await page.keyboard.press('c')
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Find a case or a page' }).waitFor()
    await page.getByRole('dialog').getByText('Register', { exact: true }).waitFor()
    assert.match(page.url(), /\/help$/)
    assert.equal(await keys.count(), 0)
    await page.evaluate(() => localStorage.removeItem('breakwater-single-keys'))
    await page.reload()
  })

  await t.test('says why it will not fetch an address inside', async () => {
    await go('/reports/new')
    await page.getByRole('tab', { name: /address|url|link/i }).click()
    await page.getByRole('textbox').first().fill('http://169.254.169.254/latest/meta-data')
    await page
      .getByRole('button', { name: /fetch|analyse|read/i })
      .last()
      .click()
    await page.getByText('URL_REFUSED').waitFor()
    await page.getByText(/private, loopback, link-local/).waitFor()
  })

  await t.test('signs in again with the passkey alone', async () => {
    await context.clearCookies()
    await go('/cases')
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor()
  })

  await t.test('has no serious fault of accessibility, light or dark', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    const found: string[] = []
    const casePath = new URL(caseUrl).pathname
    const tabs = [
      '',
      '?tab=insights',
      '?tab=duties',
      '?tab=timeline',
      '?tab=tasks',
      '?tab=advisory',
      '?tab=history',
    ]
    for (const path of [
      ...tabs.map((tab) => casePath + tab),
      new URL(dutyUrl).pathname,
      '/cases',
      '/register',
      '/regimes',
      '/regimes/us-tx',
      '/reports/new',
      '/campaigns',
      '/settings',
      '/settings?tab=organisation',
      '/settings?tab=tokens',
      '/settings?tab=people',
      '/settings?tab=audit',
      '/help',
    ]) {
      await go(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      for (const fault of await axeFaults(page)) found.push(`${path}: ${fault}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
      for (const fault of await axeFaults(page, { only: 'colours' }))
        found.push(`${path}, dark: ${fault}`)
      await page.emulateMedia({ colorScheme: 'light' })
    }
    assert.deepEqual(found, [])
  })
})
