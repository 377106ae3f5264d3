import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { axeFaults, openConsole } from '../helpers/open-console.ts'
import { testConfig } from '../helpers/context.ts'

const folder = await mkdtemp(join(tmpdir(), 'breakwater-exposure-e2e-'))
const keyFile = join(folder, 'key')
await writeFile(keyFile, randomBytes(32))
const { page, go, faults, close } = await openConsole({
  dataDir: join(folder, 'data'),
  exposure: {
    ...testConfig().exposure,
    keyFile,
    memoryBytes: 512 * 1024 * 1024,
    threads: 2,
  },
})
after(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

const part = (name: string | RegExp) => page.getByRole('tab', { name })
const section = (name: string) => page.getByRole('region', { name, exact: true })

/** One story from an empty case to the certificate; steps are awaited in turn, for each stands on those before it. */
it('the exposure page', async (t) => {
  await go('/reports/new')
  const report = await readFile('samples/chip-maker-forum-sale.txt', 'utf8')
  await page.locator('textarea').first().fill(report)
  await page
    .getByRole('button', { name: 'Analyse' })
    .or(page.locator('button[type=submit]'))
    .first()
    .click()
  await page.waitForURL(/\/cases\/case_/)
  const casePath = new URL(page.url()).pathname

  await t.test('reads the sample leak and argues that it is authentic', async () => {
    await go(`${casePath}?tab=exposure`)
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await section('Verdict')
      .getByRole('heading', { name: /^Authentic/ })
      .waitFor({ timeout: 90_000 })
    await section('Why').getByText('Speaks for authentic').waitFor()
    await page.getByText(/A canary names the copy that leaked: Salesfolk/).waitFor()
    await section('When it was taken')
      .getByText(/^Taken between .* May 2026/)
      .waitFor()
    // The report's claim stands beside the measurement.
    const claims = section('What the reports say, and what was measured')
    await claims.getByRole('row', { name: /640,000 records.*rows understood/ }).waitFor()
    assert.deepEqual(faults, [])
  })

  await t.test('accounts for every row and says what each column holds', async () => {
    await part('What it holds').click()
    const rows = await section('Rows read').getByRole('row').nth(1).innerText()
    const [rowsIn = 0, understood = 0, aside = 0] = rows
      .split('\t')
      .slice(-3)
      .map((cell) => Number(cell.replace(/\D/g, '')))
    assert.equal(rowsIn, 1253)
    assert.equal(rowsIn, understood + aside)
    const inventory = section('Inventory')
    await inventory.getByRole('row', { name: /^Email .*Email address/ }).waitFor()
    await inventory.getByRole('row', { name: /^Phone .*Phone number/ }).waitFor()
    await section('Source system')
      .getByText(/^Salesforce/)
      .waitFor()
  })

  await t.test('shows people masked, and one of them in clear for a reason', async () => {
    await part('Who is affected').click()
    await section('Where they are').getByText('United States').waitFor()
    const people = section('People')
    await people.getByRole('row').nth(5).waitFor()
    assert.doesNotMatch(await people.innerText(), /[a-z]{4,}@[a-z-]+\.example/)
    await people
      .getByRole('button', { name: /^Reveal/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('The person asked what we hold')
    await dialog.getByRole('button', { name: 'Reveal' }).click()
    await dialog.getByText(/[a-z.]{4,}@[a-z-]+\.example/).waitFor()
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    // A country narrows the list.
    await section('Where they are').getByRole('button', { name: 'Germany' }).click()
    await people
      .getByRole('cell', { name: /^Germany/ })
      .first()
      .waitFor()
  })

  await t.test('lists companies and hands over a list for a reason', async () => {
    await page.getByText(/^Companies \(/).click()
    await section('Companies').getByRole('row').nth(3).waitFor()
    await page.getByRole('button', { name: 'Download Counts for authorities as CSV' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('For the notification to the authority')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download CSV' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    assert.match(text, /US-CA/)
  })

  await t.test('takes answers to the quality sample and gives the error rate', async () => {
    await part('To decide').click()
    await page.getByText('Quality sample', { exact: true }).click()
    await section('To decide')
      .getByRole('button', { name: /^Right/ })
      .click()
    await section('How often the rules are wrong')
      .getByText(/0% wrong: 0 of 1 person judged/)
      .waitFor()
  })

  await t.test('splits a merge that is wrong, and undoes it', async () => {
    await page.getByText('Unsure', { exact: true }).click()
    const todo = section('To decide')
    const merge = todo.getByText('Rows with different names were joined. Are they one person?')
    while ((await merge.count()) === 0) {
      // Empty while the next one is loaded.
      const before = await todo.getByRole('status').filter({ hasText: /\S/ }).innerText()
      await todo.getByRole('button', { name: /^Right/ }).click()
      await todo.getByText(before, { exact: true }).waitFor({ state: 'detached' })
    }
    await todo.getByText('Its rows, by name').waitFor()
    await page.keyboard.press('w')
    const wrong = section('What is wrong')
    await wrong.getByRole('radio', { name: /^Name: 2 people/ }).waitFor()
    for (const fault of await axeFaults(page)) assert.fail(fault)
    await wrong.getByRole('button', { name: 'Split into 2 people' }).click()
    const made = section('Corrections')
    await made.getByText('as corrected there are 1,242').waitFor()
    await made.getByRole('button', { name: 'Undo: Split by name' }).click()
    await made.getByText(/^Undone .* by Ada Analyst/).waitFor()
    await made.getByText('Counts are as the rules made them.').waitFor()
  })

  await t.test('sets the place of a person of the list', async () => {
    await part('Who is affected').click()
    await page.getByText(/^People \(/).click()
    await section('People')
      .getByRole('button', { name: /^Correct/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('The place', { exact: true }).click()
    await dialog.getByLabel('Right place').fill('Norw')
    await page.getByRole('option', { name: 'Norway' }).click()
    await dialog.getByRole('button', { name: 'Set the place' }).click()
    await dialog.getByText('Say how, in a few words').waitFor()
    await dialog.getByLabel('How do you know?').fill('The firm says so')
    await dialog.getByRole('button', { name: 'Set the place' }).click()
    await section('Where they are').getByRole('button', { name: 'Norway' }).waitFor()
  })

  await t.test('joins a person with another who is the same', async () => {
    const people = section('People').getByRole('button', { name: /^Correct/ })
    const dialog = page.getByRole('dialog')
    const others = dialog.getByRole('radio', { name: /\*/ })
    for (let i = 0; i < 20; i++) {
      await people.nth(i).click()
      await dialog.getByText('Listed twice').click()
      await others.first().or(dialog.getByText('Nobody else in this leak')).waitFor()
      if ((await others.count()) > 0) break
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    for (const fault of await axeFaults(page)) assert.fail(fault)
    await others.first().check()
    await dialog.getByRole('button', { name: 'They are one person' }).click()
    await page.getByText('Joined. The leak now counts 1,240 people.').waitFor()
    await section('People')
      .getByText(/as an analyst put them together/)
      .first()
      .waitFor()
    await part('To decide').click()
    const made = section('Corrections')
    await made.getByRole('button', { name: /^Undo: The same as person/ }).click()
    await made.getByText('as corrected there are 1,241').waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    await t.test(`has no serious fault of accessibility, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found: string[] = []
      for (const name of ['Verdict', 'What it holds', 'Who is affected', 'To decide', 'Keeping']) {
        await part(name).click()
        await page.waitForLoadState('networkidle')
        for (const fault of await axeFaults(page)) found.push(`${String(name)}: ${fault}`)
      }
      await page.getByRole('button', { name: 'Read another leak' }).click()
      await page.getByRole('heading', { name: 'Read a leak' }).waitFor()
      for (const fault of await axeFaults(page)) found.push(`start: ${fault}`)
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      assert.deepEqual(found, [])
    })
  }

  await t.test(
    'takes uploaded files alone, and says what would make the verdict surer',
    async () => {
      await page.getByRole('button', { name: 'Read another leak' }).click()
      const rows = (await readFile('samples/leak/contacts.csv', 'utf8')).split('\n')
      await page.getByLabel('Files of the leak', { exact: true }).setInputFiles([
        {
          name: 'first.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(rows.slice(0, 400).join('\n')),
        },
        {
          name: 'second.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from([rows[0], ...rows.slice(400, 700)].join('\n')),
        },
      ])
      await page.getByText('2 files,').waitFor()
      await page.getByRole('button', { name: 'Read the leak' }).click()
      await section('What would change this verdict')
        .getByText(/Your own records \(customers\)/)
        .waitFor({ timeout: 90_000 })
      await part('What it holds').click()
      await section('Rows read')
        .getByRole('row', { name: /second\.csv/ })
        .waitFor()
    },
  )

  await t.test('answers which logins of a log are for our own pages', async () => {
    await page.getByRole('button', { name: 'Read another leak' }).click()
    const lines = Array.from(
      { length: 40 },
      (_, i) =>
        `https://${i % 4 === 0 ? 'login.ours.example' : 'other.example'}/in:visitor${i}@mail.example:Secret-${i}`,
    )
    await page
      .getByLabel('Files of the leak', { exact: true })
      .setInputFiles([
        { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) },
      ])
    const compare = page.getByRole('button', { name: /^Compare it with what you have/ })
    if ((await compare.getAttribute('aria-expanded')) !== 'true') await compare.click()
    const domains = page.getByRole('combobox', { name: 'Your own domains' })
    await domains.fill('our company')
    await page.keyboard.press('Enter')
    await page.getByText('our company is no domain').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Read the leak' }).isDisabled(), true)
    await page.keyboard.press('Backspace')
    await domains.fill('https://www.ours.example/in')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Read the leak' }).click()
    await section('Verdict').getByRole('heading').first().waitFor({ timeout: 90_000 })
    await part('Who is affected').click()
    await page
      .getByText(/^Yes: 10 logins at pages below ours\.example, 10 with a password/)
      .waitFor()
    await page.getByRole('button', { name: 'Show these logins' }).click()
    const logins = section('Logins at our pages')
    await logins
      .getByRole('row', { name: /v\*\*\*@m\*\*\*\.example.*login\.ours\.example/ })
      .first()
      .waitFor()
    assert.doesNotMatch(await logins.innerText(), /visitor/)
    assert.deepEqual(await axeFaults(page), [])
  })

  await t.test('says that the session has ended before a file is sent, not after', async () => {
    await page.getByRole('button', { name: 'Read another leak' }).click()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname)
    })
    await page
      .getByLabel('Files of the leak', { exact: true })
      .setInputFiles([
        { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('email\nada@example.org\n') },
      ])
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Read the leak' }).click()
    await page.getByText('Your session has ended', { exact: true }).waitFor()
    assert.deepEqual(sent, [])
    // What was chosen stays for whoever signs in again.
    await page.getByText('a.csv').waitFor()
    await page.context().addCookies(cookies)
    page.removeAllListeners('request')
    await page.reload()
  })

  await t.test('destroys the rows after a typed word, and keeps the certificate', async () => {
    await part('Keeping').click()
    await page.getByRole('button', { name: 'Destroy now' }).click()
    const dialog = page.getByRole('dialog')
    const confirm = dialog.getByRole('button', { name: 'Destroy', exact: true })
    await dialog.getByLabel('Reason').fill('The response is finished')
    assert.equal(await confirm.isDisabled(), true)
    await dialog.getByLabel(/^Type/).fill('destroy')
    await confirm.click()
    const certificate = section('Certificate of destruction')
    await certificate.getByText(/^Entry \d+$/).waitFor()
    await certificate.getByRole('row', { name: /^Reason The response is finished/ }).waitFor()
    const reasons = certificate.getByRole('row', { name: /^Destroyed the rows The response/ })
    await reasons.waitFor()
    await part('Who is affected').click()
    await page.getByText('No list of people is kept').waitFor()
    await part('Corrections').click()
    await page.getByText('Nobody can be split or joined any more').waitFor()
    assert.deepEqual(faults, [])
  })
})
