import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { openConsole } from './test/helpers/open-console.ts'
import { testConfig } from './test/helpers/context.ts'
mkdirSync('/tmp/people/shots', { recursive: true })
writeFileSync('/tmp/people/key', randomBytes(32))
const { page, go, faults, close } = await openConsole({
  dataDir: '/tmp/people/data-shots',
  exposure: { ...testConfig().exposure, keyFile: '/tmp/people/key', memoryBytes: 512 * 1024 * 1024, threads: 2 },
})
const section = (name: string) => page.getByRole('region', { name, exact: true })
const shot = (n: string) => page.screenshot({ path: `/tmp/people/shots/${n}.png`, fullPage: true })
try {
  page.setDefaultTimeout(30000)
  await go('/reports/new')
  await page.locator('textarea').first().fill(await readFile('samples/chip-maker-forum-sale.txt', 'utf8'))
  await page.getByRole('button', { name: 'Analyse' }).or(page.locator('button[type=submit]')).first().click()
  await page.waitForURL(/\/cases\/case_/)
  const casePath = new URL(page.url()).pathname
  await go(`${casePath}?tab=exposure`)
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await section('Verdict').getByRole('heading', { name: /^Authentic/ }).waitFor({ timeout: 90_000 })
  await page.getByRole('tab', { name: 'To decide' }).click()
  await section('To decide').getByRole('button', { name: /^Wrong/ }).waitFor()
  await shot('1-review')
  // find a merge
  for (let i = 0; i < 130; i++) {
    if ((await page.getByText('Rows with different names were joined').count()) > 0) break
    const before = await section('To decide').getByRole('status').innerText()
    await section('To decide').getByRole('button', { name: /^Right/ }).click()
    await page.waitForFunction((b) => document.querySelector('section[aria-label="To decide"] [role=status]')?.textContent !== b, before)
  }
  await section('To decide').getByRole('button', { name: /^Wrong/ }).click()
  await section('What is wrong').getByRole('button', { name: /^Split into/ }).waitFor()
  await shot('2-wrong')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('2-wrong-dark')
  await section('What is wrong').getByText('The place', { exact: true }).click()
  await shot('3-place-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await section('What is wrong').getByText('These are different people').click()
  await section('What is wrong').getByRole('button', { name: /^Split into/ }).click()
  await section('Corrections').getByRole('button', { name: /^Undo/ }).waitFor()
  await shot('4-after')
  await page.getByRole('tab', { name: 'Who is affected' }).click()
  await section('People').getByRole('row').nth(5).waitFor()
  await shot('5-affected')
  await section('People').getByRole('button', { name: /^Correct / }).nth(3).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(600)
  await page.screenshot({ path: '/tmp/people/shots/6-dialog.png' })
  console.log(faults)
} finally {
  await shot('last').catch(() => {})
  await close()
}
