/** The case page by keyboard alone: where the focus is, where it goes, and that it comes back. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { openConsole } from '../helpers/open-console.ts'

const { page, faults, go, close } = await openConsole()
after(() => close())

const report = `Tarnow Glassworks Confirms Data Breach

Tarnow Glassworks confirmed on 4 March 2026 that an unauthorised party stole names and email addresses of 5,200 customers from its Salesforce environment.

The company said that no passwords were affected.
`

/** What has the focus, by role and name. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement
    const name = at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? ''} ${name}`.trim()
  })
const hasRing = () =>
  page.evaluate(() => {
    const at = document.activeElement
    return at !== null && getComputedStyle(at).outlineStyle !== 'none'
  })
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const dialog = page.getByRole('dialog')
const isOpen = () => dialog.waitFor()
const isClosed = () => dialog.waitFor({ state: 'detached' })
/** Waits until the focus is there; what moves it runs after the paint. */
async function focusIs(expected: RegExp): Promise<void> {
  for (let tries = 0; tries < 500 && !expected.test(await focused()); tries++) {
    await page.waitForTimeout(60)
  }
  assert.match(await focused(), expected)
}

it('the keyboard', async (t) => {
  await t.test('reads a pasted report', async () => {
    await go('/reports/new')
    await page.locator('textarea').first().fill(report)
    await press('Control+Enter')
    await page.waitForURL(/\/cases\/case_/)
    await page.locator('mark').nth(3).waitFor()
  })

  await t.test('begins at the skip link, and each stop shows that it has the focus', async () => {
    await page.reload()
    await page.locator('mark').nth(3).waitFor()
    await press('Tab')
    assert.equal(await focused(), 'a Skip to the content')
    for (let stop = 0; stop < 30; stop++) {
      assert.ok(await hasRing(), `no ring at ${await focused()}`)
      await press('Tab')
    }
    await page.reload()
    await page.locator('mark').nth(3).waitFor()
    await press('Tab', 'Enter', 'Tab')
    assert.equal(await focused(), 'a Cases')
  })

  await t.test('goes through a menu, and back to its button', async () => {
    const change = page.getByRole('button', { name: 'Change: Names' })
    await change.focus()
    await press('Enter')
    await focusIs(/^menuitem Override/)
    await press('End')
    await focusIs(/^menuitem Discard as misread/)
    await press('ArrowDown')
    await focusIs(/^menuitem Override/)
    await press('Escape')
    await focusIs(/^button Change: Names/)
  })

  await t.test(
    'stays in a dialog, which opens at its first input and gives the focus back',
    async () => {
      const change = page.getByRole('button', { name: 'Change: 5,200 customers' })
      await change.focus()
      await press('Enter')
      await focusIs(/^menuitem Correct/)
      await press('Enter')
      await isOpen()
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'))
      for (let stop = 0; stop < 12; stop++) {
        await press('Tab')
        assert.ok(
          await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null),
          await focused(),
        )
      }
      await press('Escape')
      await isClosed()
      await focusIs(/^button Change: 5,200 customers/)

      await page.getByRole('button', { name: 'Add a fact' }).focus()
      await press('Enter')
      await isOpen()
      await press('Escape')
      await isClosed()
      await focusIs(/^button Add a fact/)

      await press('Control+k')
      await page.getByPlaceholder('Find a case or a page').waitFor()
      await press('Escape')
      await focusIs(/^button Add a fact/)
    },
  )

  await t.test(
    'discards what was misread from where the fact is corrected, and restores it',
    async () => {
      await page.getByRole('button', { name: 'Change: 5,200 customers' }).focus()
      await press('Enter')
      await focusIs(/^menuitem Correct/)
      await press('Enter')
      await isOpen()
      await dialog.getByRole('button', { name: 'Discard as misread' }).focus()
      await press('Enter')
      await page.getByRole('heading', { name: 'Discard what was misread' }).waitFor()
      // The whole sentence is shown, to judge it by.
      await dialog.getByText('stole names and email addresses of').waitFor()
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] textarea'))
      await page.keyboard.type('the figure is of all customers')
      await dialog.getByRole('button', { name: 'Discard', exact: true }).focus()
      await press('Enter')
      await isClosed()
      // The fact is gone with its menu: the focus goes on in the part of the page where it stood.
      await focusIs(/^tabpanel /)
      const discarded = page.getByRole('region', { name: 'Discarded as misread' })
      await discarded.getByText(/By Ada Analyst, .*: the figure is of all customers/).waitFor()
      assert.equal(await discarded.locator('del').textContent(), 'Count: 5,200 customers')
      assert.equal(await page.getByRole('button', { name: 'Change: 5,200 customers' }).count(), 0)

      await discarded.getByRole('button', { name: /^Restore/ }).focus()
      await press('Enter')
      await isOpen()
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] textarea'))
      await page.keyboard.type('it is theirs')
      await dialog.getByRole('button', { name: 'Restore', exact: true }).focus()
      await press('Enter')
      await isClosed()
      await page.getByRole('button', { name: 'Change: 5,200 customers' }).waitFor()
      assert.equal(await page.locator('del').count(), 0)
      // So is the list of what was discarded, with the button that opened the dialog.
      await focusIs(/^tabpanel /)
    },
  )

  await t.test('ticks a task off and keeps its place', async () => {
    await page.getByRole('tab', { name: 'Facts' }).focus()
    await press('ArrowRight')
    await focusIs(/^tab Insights/)
    await page.getByRole('tab', { name: /^Tasks/ }).click()
    const first = page.getByRole('checkbox').first()
    const drops = page.getByRole('button', { name: /^Drop:/ })
    const firstDrop = page.getByRole('button', {
      name: (await drops.first().getAttribute('aria-label')) ?? '',
      exact: true,
    })
    await first.focus()
    await press('Space')
    await page.getByText('Done.', { exact: true }).waitFor()
    // The message comes before the list that it is about.
    await firstDrop.waitFor({ state: 'detached' })
    assert.ok(await page.evaluate(() => document.activeElement?.matches('input[type=checkbox]')))
  })

  await t.test('drops a task with a reason, and takes it up again', async () => {
    const drop = page.getByRole('button', { name: /^Drop:/ }).first()
    const title = ((await drop.getAttribute('aria-label')) ?? '').replace('Drop: ', '')
    await drop.focus()
    await press('Enter')
    await isOpen()
    await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] textarea'))
    await page.keyboard.type('their insurer does it')
    await dialog.getByRole('button', { name: 'Drop the task' }).focus()
    await press('Enter')
    await isClosed()
    await focusIs(/^tabpanel /)
    const dropped = page.getByRole('region', { name: 'Dropped' })
    await dropped.getByText('Reason given: their insurer does it').waitFor()
    await dropped.getByRole('button', { name: `Take up again: ${title}` }).focus()
    await press('Enter')
    await dropped.waitFor({ state: 'detached' })
    await focusIs(/^tabpanel /)
    await page.getByRole('checkbox', { name: title }).waitFor()
  })

  await t.test('reads the document of a narrow page, and closes one thing at a time', async () => {
    await page.setViewportSize({ width: 400, height: 800 })
    await page.getByRole('tab', { name: 'Facts' }).click()
    await page.getByRole('button', { name: 'Read the document' }).focus()
    await press('Enter')
    await isOpen()
    await dialog.locator('mark').nth(2).focus()
    await press('Enter')
    const panel = page.getByRole('region', { name: 'Statements that rest on these words' })
    await panel
      .getByRole('button', { name: /^Discard as misread/ })
      .first()
      .waitFor()
    await focusIs(/^button Close the statements/)
    assert.ok(
      await panel.evaluate((shown) => shown.getBoundingClientRect().bottom <= window.innerHeight),
      'the statements lie below the page',
    )
    await press('Escape')
    await panel.waitFor({ state: 'detached' })
    await focusIs(/^button /)
    assert.equal(await dialog.count(), 1)
    await press('Escape')
    await isClosed()
    await focusIs(/^button Read the document/)
    assert.deepEqual(faults, [])
  })
})
