/** What an analyst can say of a kept case on the command line, and the advisory that follows from it. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { putDatabase } from './helpers/kept-database.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const home = await mkdtemp(join(tmpdir(), 'case-fact-'))
after(() => rm(home, { recursive: true, force: true }))

const why = ['--reason', 'told to us by their security team']
let id = ''

before(async () => {
  // oxlint-disable-next-line no-process-env
  process.env['BREAKWATER_DATA_DIR'] = join(home, 'data')
  await putDatabase(join(home, 'data'))
  const text =
    'Halvorsen Ferries confirmed that hackers stole names and phone numbers of passengers.'
  const saved = await run(['analyze', '-', '--save'], text)
  id = /(case_\w+)/.exec(saved.err)?.[1] ?? ''
  assert.notEqual(id, '', saved.err)
})

const shown = async () => JSON.parse((await run(['case', 'show', id, '--json'])).out)

describe('case fact', () => {
  it('sets a fact over the documents, with the reason as its quote, and takes it back', async () => {
    const set = await run(['case', 'fact', id, 'platform', 'Salesforce', ...why, '--json'])
    assert.equal(set.code, 0, set.err)
    const { n, facts } = JSON.parse(set.out)
    assert.deepEqual(
      facts.platforms.map(({ name, modality }: { name: string; modality: string }) => [
        name,
        modality,
      ]),
      [['Salesforce', 'confirmed']],
    )
    const { statements } = await shown()
    const said = statements.find((one: { n: number }) => one.n === n)
    assert.deepEqual(
      [said.assertedBy, said.by, said.quote],
      ['analyst', 'command-line', 'told to us by their security team'],
    )
    const history = (await run(['case', 'show', id])).out.replaceAll(/\s+/g, ' ')
    assert.match(history, /An analyst set platform “Salesforce” to confirmed: told to us/)
    const back = await run(['case', 'fact', id, '--withdraw', String(n), ...why])
    assert.equal(back.code, 0, back.err)
    assert.deepEqual((await shown()).facts.platforms, [])
  })

  it('takes a fact out, and takes values of several parts as JSON', async () => {
    const count = '{"count": 1200, "unit": "people", "scope": "victim"}'
    assert.equal((await run(['case', 'fact', id, 'recordCount', count, ...why])).code, 0)
    const denied = ['case', 'fact', id, 'victim', 'Halvorsen Ferries', '--modality', 'denied']
    assert.equal((await run([...denied, ...why])).code, 0)
    assert.equal((await run(['case', 'fact', id, 'dataClass', 'biometric', ...why])).code, 0)
    const { facts } = await shown()
    assert.equal(facts.recordCounts[0].count, 1200)
    assert.ok(
      facts.dataClasses.some(
        (fact: { class: string; exposed: boolean }) => fact.class === 'biometric' && fact.exposed,
      ),
    )
    const names = facts.victims.map(({ name }: { name: string }) => name)
    assert.ok(!names.includes('Halvorsen Ferries'), names.join())
  })

  it('refuses what it cannot take, says why, and changes nothing', async () => {
    const { version } = await shown()
    for (const [args, code, message] of [
      [['platform', 'Okta'], 2, /--reason in a few words/],
      [['colour', 'red', ...why], 2, /The fields are incident, victim/],
      [['platform', 'Okta', 'Inc', ...why], 2, /several words in quotes/],
      [['platform', 'Okta', '--modality', 'sure', ...why], 2, /--modality takes one of .*"sure"/],
      [
        ['recordCount', '1200', ...why],
        1,
        /Cannot set recordCount: the value: expected an object, found a number\. Nothing was changed/,
      ],
      [['recordCount', 'many', ...why], 2, /JSON object with count, unit, scope/],
      [['dataClass', 'mail', ...why], 2, /no data class "mail"\. The classes are .*email-address/],
      [['--withdraw', 'first', ...why], 2, /number of a statement; found "first"/],
      [['--withdraw', '1', ...why], 1, /Cannot withdraw statement 1 .*\(NOT_FOUND\)/],
    ] as const) {
      const refused = await run(['case', 'fact', id, ...args])
      assert.deepEqual([refused.code, refused.out], [code, ''], args.join(' '))
      assert.match(refused.err, message)
    }
    assert.equal((await shown()).version, version)
  })
})

describe('case discard', () => {
  const why = ['--reason', 'the phones of another company']
  const phones = async () => {
    const { facts, statements } = await shown()
    const found = statements.find(
      (one: { value: { class?: string }; by: string | null }) =>
        one.value.class === 'phone-number' && one.by === null,
    )
    const isExposed = facts.dataClasses.some(
      (fact: { class: string }) => fact.class === 'phone-number',
    )
    return { n: String(found.n), isExposed, discarded: found.discarded }
  }

  it('takes a misread statement out of the case, shows it apart, and "case restore" undoes it', async () => {
    const { n } = await phones()
    const done = await run(['case', 'discard', id, n, ...why])
    assert.equal(done.code, 0, done.err)
    assert.match(done.err, new RegExp(`"case restore ${id} ${n} --reason TEXT" undoes it`))
    assert.equal((await phones()).isExposed, false)
    assert.equal((await phones()).discarded.by, 'command-line')
    const text = (await run(['case', 'show', id])).out.replaceAll(/\s+/g, ' ')
    assert.match(text, /Discarded as misread \(1\).*phone numbers.*the phones of another company/)
    const back = await run(['case', 'restore', id, n, '--reason', 'theirs after all', '--json'])
    assert.equal(back.code, 0, back.err)
    assert.deepEqual(JSON.parse(back.out).statements, [Number(n)])
    assert.deepEqual(await phones(), { n, isExposed: true, discarded: null })
    assert.doesNotMatch((await run(['case', 'show', id])).out, /Discarded as misread/)
  })

  it('refuses what it cannot take, and changes nothing', async () => {
    const { version } = await shown()
    for (const [args, code, message] of [
      [['discard', id, '1'], 2, /--reason in a few words/],
      [['discard', id, ...why], 2, /the numbers of statements/],
      [['discard', id, 'first', ...why], 2, /found "first"/],
      [['discard', id, '900', ...why], 1, /no statement 900\. Nothing was changed.*\(NOT_FOUND\)/],
      [['restore', id, '1', ...why], 1, /Cannot restore statement 1.*\(CONFLICT\)/],
    ] as const) {
      const refused = await run(['case', ...args])
      assert.deepEqual([refused.code, refused.out], [code, ''], args.join(' '))
      assert.match(refused.err, message)
    }
    assert.equal((await shown()).version, version)
  })
})

describe('case advisory', () => {
  it('prints what analysts have set beside what documents say', async () => {
    const set = await run(['case', 'fact', id, 'victim', 'Halvorsen Lines', ...why])
    assert.equal(set.code, 0, set.err)
    const { code, out } = await run(['case', 'advisory', id, '--tlp', 'amber'])
    assert.equal(code, 0)
    assert.match(out, /TLP:AMBER/)
    assert.match(out, /Breached organisation: Halvorsen Lines/)
    assert.match(out, /told to us by their security team/)
  })

  it('writes every format to a file, and tells where', async () => {
    for (const [format, beginning] of [
      ['html', '<!doctype html>'],
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const file = join(home, `advisory.${format}`)
      const args = ['case', 'advisory', id, '--format', format, '--out', file, '--json']
      const { code, out, err } = await run(args)
      assert.equal(code, 0, err)
      const bytes = await readFile(file)
      assert.equal(
        bytes.subarray(0, beginning.length).toString('latin1').toLowerCase(),
        beginning.toLowerCase(),
      )
      const told = JSON.parse(out)
      assert.deepEqual([told.file, told.bytes, told.tlp], [file, bytes.length, 'TLP:AMBER'])
    }
  })

  it('refuses another case, format or marking', async () => {
    for (const [args, code, message] of [
      [['case_none'], 1, /There is no case case_none.*\(NOT_FOUND\)/],
      [[id, '--format', 'rtf'], 2, /--format takes one of md, html, pdf, docx; found "rtf"/],
      [[id, '--tlp', 'blue'], 2, /--tlp takes one of clear, .*found "blue"/],
      [[id, '--json'], 2, /add --out FILE/],
      [[], 2, /Give the id of one case/],
    ] as const) {
      const refused = await run(['case', 'advisory', ...args])
      assert.deepEqual([refused.code, refused.out], [code, ''], args.join(' '))
      assert.match(refused.err, message)
    }
  })
})
