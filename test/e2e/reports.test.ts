/** Reports that do not become a case at once, and people who may not add any. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { inviteUser } from '#accounts/index.ts'
import { signInAddress } from '#api/index.ts'
import { axeFaults, openConsole } from '../helpers/open-console.ts'

const { ctx, page, faults, go, close } = await openConsole()
after(() => close())

const news =
  'Halvorsen Ferries launched a new booking app on Monday. The app runs on Salesforce and has 1,200 customers. Ticket sales rose by 4% in the quarter.'
const breach =
  'Tarnow Glassworks confirmed on 4 March 2026 that hackers stole names and email addresses of 5,200 customers.'
const dialog = page.getByRole('dialog')
const text = page.getByLabel('Text of the report')
const analyse = page.getByRole('button', { name: 'Analyse' })
/** What the browser is told of a request, in place of the server's answer. */
const answer = (status: number, code: string) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ error: { code, message: `Refused with ${code}.`, help: '' } }),
})

it('reports that are no case yet', async (t) => {
  await t.test('opens a case from news in which no breach was found', async () => {
    await go('/reports/new')
    await text.fill(news)
    await analyse.click()
    await page.getByRole('heading', { name: /^No report of a breach was found/ }).waitFor()
    assert.deepEqual(await axeFaults(page), [])
    // It is found again by whoever has left this page.
    await page.getByRole('link', { name: 'Documents without a case' }).click()
    await page.getByText('1 document, the latest first').waitFor()
    await page.getByText(/^Halvorsen Ferries launched/).waitFor()
    assert.deepEqual(await axeFaults(page), [])
    await page.goBack()
    await page.getByRole('button', { name: 'Open a case anyway' }).click()
    await dialog.getByLabel('Reason').fill('their security team told us on the telephone')
    assert.deepEqual(await axeFaults(page), [])
    await dialog.getByRole('button', { name: 'Open the case' }).click()
    await page.waitForURL(/\/cases\/case_/)
    await page.getByRole('heading', { level: 1, name: /Halvorsen Ferries/ }).waitFor()
    const caseUrl = page.url()
    await go('/documents')
    await page.getByText(/^None: every document/).waitFor()
    await page.goto(caseUrl)
    const happened = page.getByRole('region', { name: 'Whether it happened' })
    await happened.getByText('Reason given: their security team told us').waitFor()
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText(/^Case opened on an analyst's word/).waitFor()

    // It is undone as any word of an analyst.
    await page.getByRole('tab', { name: 'Facts' }).click()
    await happened.getByRole('button', { name: /^Change/ }).click()
    await page.getByRole('menuitem', { name: 'Withdraw the override' }).click()
    await dialog.getByLabel('Reason').fill('it was a rumour')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await happened.waitFor({ state: 'detached' })
  })

  await t.test('keeps what was typed where it cannot be sent, until it is a case', async () => {
    await go('/reports/new')
    await text.fill(breach)
    await page.getByLabel('Title').fill('A letter')
    // The name of another way does not lose it.
    await page.getByRole('tab', { name: 'URL' }).click()
    await page.getByRole('tab', { name: 'Paste' }).click()
    assert.equal(await text.inputValue(), breach)

    await page.route('**/api/reports', (route) => route.fulfill(answer(500, 'INTERNAL')))
    await analyse.click()
    await page.getByText('Refused with INTERNAL.').waitFor()
    assert.equal(await text.inputValue(), breach)
    await page.unroute('**/api/reports')
    await page.route('**/api/reports', (route) => route.abort())
    await analyse.click()
    await page.getByText('SERVER_UNREACHABLE').waitFor()
    await page.unroute('**/api/reports')

    // Signed out meanwhile: the page stays, says so, and offers the way back.
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await analyse.click()
    await page.getByText('Your session has ended', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Sign in again in a new tab' }).first().waitFor()
    assert.equal(await text.inputValue(), breach)
    assert.deepEqual(await axeFaults(page), [])
    await page.context().addCookies(cookies)

    await page.reload()
    await page.getByText('What you gave before is still here').waitFor()
    assert.equal(await text.inputValue(), breach)
    assert.equal(await page.getByLabel('Title').inputValue(), 'A letter')
    await analyse.click()
    await page.waitForURL(/\/cases\/case_/)
    await go('/reports/new')
    assert.equal(await text.inputValue(), '')
  })

  await t.test('offers to try again where the reading failed', async () => {
    await go('/reports/new?how=url')
    const address = page.getByLabel('Address of the page')
    const back = page.getByRole('button', { name: 'Back to what you gave' })
    const again = page.getByRole('button', { name: 'Try again' })
    const fetch = page.getByRole('button', { name: 'Fetch and analyse' })
    await address.fill('https://news.invalid/story')
    await fetch.click()
    await page.getByText('FETCH_FAILED').waitFor()
    const job = page.url()
    await again.click()
    await page.waitForURL((url) => url.href !== job)
    await page.getByText('FETCH_FAILED').waitFor()
    await back.click()
    assert.equal(await address.inputValue(), 'https://news.invalid/story')
    // What is refused for itself would be refused again.
    await address.fill('http://127.0.0.1:1/story')
    await fetch.click()
    await page.getByText('URL_REFUSED').waitFor()
    assert.equal(await again.count(), 0)
    await back.click()
    assert.equal(await address.inputValue(), 'http://127.0.0.1:1/story')
  })

  await t.test('has a page for what is not there', async () => {
    for (const [path, title] of [
      ['/cases/case_unknown', 'There is no such case'],
      ['/cases/case_unknown/duties/x', 'There is no such case'],
      ['/regimes/atlantis', 'There is no such law here'],
      ['/nowhere/at/all', 'There is no page at this address'],
    ] as const) {
      await go(path)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByRole('link', { name: 'Go to the cases' }).waitFor()
      await page.getByRole('link', { name: 'New report' }).first().waitFor()
      assert.deepEqual(await axeFaults(page), [])
    }
    await go('/reports/new?job=job_unknown')
    await page.getByText('There is no such piece of work').waitFor()
    await go('/cases')
    await page.getByRole('link', { name: /Tarnow Glassworks/ }).click()
    await page.waitForURL(/\/cases\/case_/)
    const path = new URL(page.url()).pathname
    await go(`${path}?doc=doc_unknown`)
    await page.getByText('The document of this link is not in this case').waitFor()
    assert.deepEqual(faults, [])
  })

  await t.test(
    'has a heading and a title of its own while a page loads, and where that fails',
    async () => {
      await go('/cases')
      const path = (await page.getByRole('link', { name: /Tarnow/ }).getAttribute('href')) ?? ''
      for (const [address, asked, loading, failed] of [
        [path, `**/api${path}`, 'Loading the case', 'The case could not be loaded'],
        [
          `${path}/duties/x`,
          `**/api${path}/duties`,
          'Loading the duty',
          'The duty could not be loaded',
        ],
        [
          '/regimes/eu-gdpr',
          '**/api/regimes/eu-gdpr',
          'Loading the law',
          'The law could not be loaded',
        ],
      ] as const) {
        const held = Promise.withResolvers<void>()
        await page.route(asked, async (route) => {
          await held.promise
          await route.fulfill(answer(500, 'INTERNAL'))
        })
        await go(address)
        await page.getByRole('heading', { level: 1, name: loading }).waitFor()
        assert.equal(await page.title(), `${loading} · Breakwater`)
        assert.deepEqual(await axeFaults(page), [])
        held.resolve()
        await page.getByRole('heading', { level: 1, name: failed }).waitFor()
        await page.unroute(asked)
      }
    },
  )

  await t.test('shows a viewer what may be read, and why nothing else', async () => {
    await go('/cases')
    const path = await page.getByRole('link', { name: /Tarnow/ }).getAttribute('href')
    const invited = await inviteUser(
      ctx,
      { id: 'system', role: 'system' },
      { name: 'Vera Viewer', email: 'vera@example.org', role: 'viewer' },
    )
    assert.ok(invited.ok)
    await page.context().clearCookies()
    await page.goto(signInAddress(new URL(page.url()).origin, invited.value.link))
    await page.locator('input[type=password]').first().fill('correct horse battery')
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await page.getByRole('button', { name: 'Add a passkey' }).waitFor()
    await go('/cases')
    await page.getByText('Read only', { exact: true }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'New report' }).count(), 0)
    // Its key does nothing either.
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Find' }).first().click()
    await dialog.getByText('Register', { exact: true }).waitFor()
    assert.equal(await dialog.getByText('New report').count(), 0)
    await page.keyboard.press('Escape')
    const acts =
      /^(Change|Add a fact|Name the victim|Merge|State:|More for|Enter|Answer|Take back|Discard|Restore|Drop|Read the leak|Try the sample|Note|Waive|Mark as|Write|Countersign|Save the profile|Invite)/
    for (const tab of ['', '?tab=tasks', '?tab=duties', '?tab=exposure', '?tab=history']) {
      await go(`${path ?? ''}${tab}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      const names = await page
        .getByRole('button')
        .evaluateAll((all) =>
          all.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
        )
      assert.deepEqual(
        names.filter((name) => acts.test(name)),
        [],
        tab,
      )
      assert.deepEqual(await axeFaults(page), [])
    }
    for (const tab of ['people', 'audit']) {
      await go(`/settings?tab=${tab}`)
      await page.getByText('Only administrators see this part').waitFor()
    }
    await go('/settings?tab=organisation')
    await page.getByText('Only administrators change this').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Save the profile' }).count(), 0)
    assert.deepEqual(faults, [])
  })

  await t.test('leaves no page open in another tab after a sign-out', async () => {
    await go('/cases')
    await page.getByRole('link', { name: /Tarnow/ }).waitFor()
    const opened = page.waitForEvent('popup')
    await page.evaluate(() => void window.open('/help'))
    const other = await opened
    await other.getByRole('button', { name: 'Account' }).click()
    await other.getByRole('menuitem', { name: 'Sign out' }).click()
    await other.waitForURL(/\/sign-in/)
    await page.waitForURL(/\/sign-in/)
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  })
})
