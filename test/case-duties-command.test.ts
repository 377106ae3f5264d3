/** What the command line says of the duties of a kept case, before anybody has entered what they hang on. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { putDatabase } from './helpers/kept-database.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const home = await mkdtemp(join(tmpdir(), 'case-duties-'))
after(() => rm(home, { recursive: true, force: true }))

describe('the duties of a kept case on the command line', () => {
  let id = ''

  before(async () => {
    // oxlint-disable-next-line no-process-env
    process.env['BREAKWATER_DATA_DIR'] = join(home, 'data')
    await putDatabase(join(home, 'data'))
    const text = 'Wharfside Dental confirmed that hackers stole names and X-rays of 900 patients.'
    const saved = await run(['analyze', '-', '--save', '--json'], text)
    assert.equal(saved.code, 0, saved.err)
    const listed = await run(['case', 'list', '--json'])
    id = JSON.parse(listed.out).cases[0].id
  })

  it('does not pass silence off as an answer', async () => {
    const { err } = await run(['case', 'duties', id])
    assert.match(
      err,
      /Nobody has entered where people are affected, and how many, nor when you became aware: until then/,
    )
    const { out } = await run(['case', 'register', '--json'])
    const [entry] = JSON.parse(out).entries
    assert.equal(entry.notEntered.length, 2)
    assert.match((await run(['case', 'register'])).out, /"Not entered yet"/)
  })

  it('refuses a status that there is none', async () => {
    const { code, err } = await run(['case', 'duties', id, '--status', 'lost'])
    assert.equal(code, 2)
    assert.match(err, /--status takes one of late, undecided, open, .*found "lost"/)
  })
})
