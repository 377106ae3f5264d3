/** A case from a document that was kept without one, on the command line. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { putDatabase } from './helpers/kept-database.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const home = await mkdtemp(join(tmpdir(), 'case-open-'))
after(() => rm(home, { recursive: true, force: true }))
before(async () => {
  await putDatabase(join(home, 'data'))
  // oxlint-disable-next-line no-process-env
  process.env['BREAKWATER_DATA_DIR'] = join(home, 'data')
})

describe('case open', () => {
  it('opens the case that "analyze --save" did not, with the reason in its history', async () => {
    const saved = await run(
      ['analyze', '-', '--save'],
      'Halvorsen Ferries launched a new booking app on Monday. It has 1,200 customers.',
    )
    const [, docId = ''] = /breakwater case open (doc_\w+)/.exec(saved.err) ?? []
    assert.notEqual(docId, '', saved.err)
    const listed = await run(['case', 'open', '--list'])
    assert.match(listed.out, new RegExp(`^${docId}  .* UTC  Halvorsen Ferries launched`))
    assert.equal((await run(['case', 'open', docId, '--list'])).code, 2)
    const why = ['--reason', 'they told us on the telephone']
    assert.equal((await run(['case', 'open', docId])).code, 2)
    assert.equal((await run(['case', 'open', docId, '--modality', 'sure', ...why])).code, 2)
    const opened = await run(['case', 'open', docId, '--modality', 'suspected', ...why, '--json'])
    assert.equal(opened.code, 0, opened.err)
    const { caseId, outcome } = JSON.parse(opened.out)
    assert.equal(outcome, 'opened')
    const rest = await run(['case', 'open', '--list', '--json'])
    assert.deepEqual(JSON.parse(rest.out), { documents: [], nextCursor: null, total: 0 })
    const shown = (await run(['case', 'show', caseId])).out.replaceAll(/\s+/g, ' ')
    assert.match(shown, /Halvorsen Ferries: breach \(suspected\)/)
    assert.match(shown, /Case opened on an analyst's word.*: they told us on the telephone/)
    const again = await run(['case', 'open', docId, ...why])
    assert.equal(again.code, 1)
    assert.match(again.err, new RegExp(`${caseId} holds it already`))
  })
})
