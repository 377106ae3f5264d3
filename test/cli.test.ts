import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { loadConfig } from '#base/config.ts'
import { commands } from '#cli/commands.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const folder = await mkdtemp(join(tmpdir(), 'cli-'))
// The commands run in this process and read its environment.
// oxlint-disable-next-line no-process-env
process.env['BREAKWATER_DATA_DIR'] = join(folder, 'data')
after(() => rm(folder, { recursive: true }))

const sample = 'samples/carmaker-supplier-breach.txt'

describe('the command line', () => {
  it('explains every command, and itself', async () => {
    const all = await run(['--help'])
    for (const { name } of commands) {
      assert.ok(all.out.includes(name), name)
      const one = await run([...name.split(' '), '--help'])
      assert.equal(one.code, 0)
      assert.match(one.out, new RegExp(`Usage: breakwater ${name}`))
    }
    const group = await run(['case', '--help'])
    assert.match(group.out, /Usage: breakwater case COMMAND/)
    assert.doesNotMatch(group.out, /user list/)
    assert.equal((await run(['help', 'case'])).out, group.out)
  })

  it('does not call an export sound that holds nothing, or no entries', async () => {
    const file = join(folder, 'audit.jsonl')
    await writeFile(file, '')
    const empty = await run(['audit', 'verify', '--file', file])
    assert.equal(empty.code, 1)
    assert.match(empty.err, /holds no entry/)
    await writeFile(file, 'null\n')
    assert.match((await run(['audit', 'verify', '--file', file])).err, /AUDIT_BROKEN/)
  })

  it('does not say that a text which it cannot read reports no breach', async () => {
    const german =
      'Die Stadtwerke teilen mit, dass bei einem Angriff auf den Server Namen und Kontonummern von 23.500 Kunden kopiert wurden. Die Polizei ist informiert.'
    const { code, out, err } = await run(['analyze', '-'], german)
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, /in German, and only English is read.*LANGUAGE_UNREAD/s)
    const advisory = await run(['analyze', '-', '--format', 'md'], german)
    assert.match(advisory.err, /nothing to advise on.*in German/s)
    const json = await run(['analyze', '-', '--json'], german)
    assert.equal(json.code, 0)
    const { isBreachReport, document } = JSON.parse(json.out)
    assert.deepEqual([isBreachReport, document.language], [false, 'de'])
  })

  it('gives 2 for wrong usage and says what it takes', async () => {
    for (const args of [
      ['nonsense'],
      ['analyze'],
      ['analyze', '-', '--format', 'exe'],
      ['analyze', '-', '--format', 'md', '--tlp', 'white'],
      ['analyze', '-', '--tlp', 'red'],
      ['case', 'fly'],
      ['case', 'tasks', '--state', 'late'],
      ['case', 'task', 'task_1', 'dropped'],
      ['case', 'merge', 'case_1', 'case_2', 'case_3', '--reason', 'the same breach'],
      // Would otherwise check the database and say of the export that it is sound.
      ['audit', 'verify', 'export.jsonl'],
      ['case', 'register', 'case_1'],
      ['backup'],
      ['analyze', '--nope'],
      ['analyze', '-', '--published', '2026-13-40'],
      ['analyze', '-', '--with-text'],
      ['serve', '--port', '99999'],
      ['exposure', 'samples/leak/contacts.csv', '--our-domains', 'no domain'],
      [
        'analyze',
        'samples/carmaker-supplier-breach.txt',
        '-o',
        'samples/carmaker-supplier-breach.txt',
      ],
    ]) {
      const { code, out, err } = await run(args)
      assert.equal(code, 2, args.join(' '))
      assert.equal(out, '')
      assert.match(err, /\(USAGE\)/)
    }
  })

  it('says what a mistyped command or option most likely meant', async () => {
    assert.match((await run(['anlyze', 'x'])).err, /Did you mean "analyze"\?/)
    assert.match((await run(['case', 'mvoe', 'x'])).err, /Did you mean "move"\?/)
    assert.match((await run(['analyze', 'x', '--fromat', 'md'])).err, /Did you mean --format\?/)
    assert.doesNotMatch((await run(['frobnicate'])).err, /Did you mean/)
  })

  it('quotes what it found where a word or a reason does not do', async () => {
    const moved = await run(['case', 'move', 'case_1', 'opened'])
    assert.match(moved.err, /STATE is one of reported, .*; found "opened"\. \(USAGE\)/)
    const merged = await run(['case', 'merge', 'case_1', 'case_2', '--reason', 'x'])
    assert.match(merged.err, /--reason takes 3 characters or more.* Found "x"\. \(USAGE\)/)
    const schema = await run(['obligations', '--schema', 'facts.json'])
    assert.match(schema.err, /give none with it\. \(USAGE\)/)
    const faulty = await run(['obligations', '-'], '{"org": 1}')
    assert.match(
      faulty.err,
      /org: expected an object, found a number; .*events: expected a list, found nothing/,
    )
  })

  it('names in the help of "serve" where it listens unless told otherwise', async () => {
    const config = loadConfig({})
    assert.ok(config.ok)
    const { out } = await run(['serve', '--help'])
    assert.match(out, new RegExp(`BREAKWATER_PORT, or ${config.value.port}\\)`))
    assert.match(out, new RegExp(`BREAKWATER_HOST, or ${config.value.host}\\)`))
  })

  it('examines an installation, and says which check failed', async () => {
    const sound = await run(['doctor', '--json'])
    assert.equal(sound.code, 0)
    const { ok, checks } = JSON.parse(sound.out)
    assert.ok(ok)
    assert.deepEqual(
      checks.map(({ name }: { name: string }) => name),
      [
        'program',
        'settings',
        'data folder',
        'database',
        'audit log',
        'templates',
        'key of leaks',
        'language model',
      ],
    )
    // oxlint-disable-next-line no-process-env
    const environment = process.env
    environment['BREAKWATER_PORT'] = 'eighty'
    try {
      const faulty = await run(['doctor'])
      assert.equal(faulty.code, 1)
      assert.match(
        faulty.out,
        /^FAULT {2}settings .*\n {2}BREAKWATER_PORT: expected a whole number/m,
      )
      assert.match(faulty.err, /1 check\(s\) failed: settings\. \(CONFIG_INVALID\)/)
    } finally {
      delete environment['BREAKWATER_PORT']
    }
  })

  it('gives 1 and a code for a file that is not there', async () => {
    const { code, err } = await run(['analyze', join(folder, 'none.txt')])
    assert.equal(code, 1)
    assert.match(err, /there is no such file.*\(INPUT_INVALID\)/)
  })

  it('prints one JSON document whose every quote stands at its place', async () => {
    const { code, out, err } = await run(['analyze', sample, '--json', '--with-text'])
    assert.equal(code, 0)
    assert.equal(err, '')
    const report = JSON.parse(out)
    const text = await readFile(sample, 'utf8')
    assert.equal(report.document.text, text)
    assert.equal(report.isBreachReport, true)
    assert.equal(report.case.victims[0].name, 'Ostrava Motors')
    const numbers = new Set(report.statements.map(({ n }: { n: number }) => n))
    for (const { start, end, quote } of report.statements)
      assert.equal(text.slice(start, end), quote)
    for (const { facts } of [...report.insights, ...report.actions]) {
      assert.ok(facts.length > 0)
      for (const n of facts) assert.ok(numbers.has(n))
    }
  })

  it('gives the same from standard input as from a file', async () => {
    const file = JSON.parse((await run(['analyze', sample, '--json'])).out)
    const piped = JSON.parse(
      (await run(['analyze', '-', '--json'], await readFile(sample, 'utf8'))).out,
    )
    assert.deepEqual(piped.case, file.case)
  })

  it('tells a reader the victim first, every kind of fact with its words, in 80 columns and without colour', async () => {
    const { out } = await run(['analyze', sample])
    assert.ok(out.split('\n').every((line) => line.length <= 80))
    assert.ok(!out.includes('\u001b'))
    const titles = [...out.matchAll(/^(.+)\n-+$/gm)].map(([, title]) => title)
    assert.deepEqual(titles.slice(0, 7), [
      'Victim',
      'Sector',
      'Place',
      'Brands',
      'Third party',
      'Platform',
      'Attacker',
    ])
    for (const title of ['Said not to be exposed', 'How (MITRE ATT&CK)', 'Laws named', 'When'])
      assert.ok(titles.includes(title), title)
    const plain = out.replace(/\s+/g, ' ')
    assert.match(
      plain,
      /Payment cards — according to the organisation Passwords and credentials — according to the organisation “The company emphasized that no payment card data/,
    )
    assert.match(plain, /Tactic: Initial Access \(TA0001\) — suspected/)
    // A sentence that was quoted in full is cut to the words around the fact when it is quoted again.
    assert.equal(plain.split('“Ostrava Motors, the carmaker behind').length, 2)
  })

  it('shows a case with its facts, tasks, documents and history, without the numbers of things', async () => {
    const saved = await run(['analyze', sample, '--save'])
    const id = /Kept in case (\S+)\./.exec(saved.err)?.[1] ?? ''
    const { code, out } = await run(['case', 'show', id])
    assert.equal(code, 0)
    assert.ok(out.split('\n').every((line) => line.length <= 80))
    for (const title of ['Victim', 'Data exposed', 'Open tasks (', 'Documents (1)', 'History'])
      assert.ok(out.includes(`\n${title}`), title)
    assert.match(out, /“The company emphasized that no payment card data/)
    assert.doesNotMatch(out, /case_|doc_|task_/)
  })

  it('lists tasks, and ticks them off, drops them with a reason and opens them again', async () => {
    const saved = await run(['analyze', sample, '--save'])
    const id = /(case_\w+)/.exec(saved.err)?.[1] ?? ''
    const open = async (): Promise<readonly string[]> =>
      (await run(['case', 'tasks', id])).out.trim().split('\n')
    const before = await open()
    const task = before[0]?.split(' ')[0] ?? ''
    assert.match(before[0] ?? '', /^task_\w+ {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}\S/)
    for (const change of [['done'], ['dropped', '--reason', 'not ours to do']]) {
      assert.equal((await run(['case', 'task', task, ...change])).code, 0)
      assert.deepEqual(await open(), before.slice(1))
    }
    const dropped = await run(['case', 'tasks', id, '--state', 'dropped', '--json'])
    assert.equal(JSON.parse(dropped.out).tasks[0].droppedBecause, 'not ours to do')
    assert.equal((await run(['case', 'task', task, 'open'])).code, 0)
    assert.deepEqual(await open(), before)
    const all = await run(['case', 'tasks'])
    assert.ok(all.out.split('\n').some((line) => line.startsWith(task) && line.includes(' — ')))
    for (const nothing of [
      ['case', 'tasks', 'case_none'],
      ['case', 'task', 'task_none', 'done'],
    ]) {
      const { code, err } = await run(nothing)
      assert.equal(code, 1)
      assert.match(err, /NOT_FOUND/)
    }
  })

  it('goes on with a list of cases where a page ended', async () => {
    for (const company of ['Nettlebay Foods', 'Harrowgate Tools'])
      await run(
        ['analyze', '-', '--save'],
        `${company} confirmed that hackers stole customer data.`,
      )
    const page = async (...more: string[]) =>
      JSON.parse((await run(['case', 'list', '--limit', '1', '--json', ...more])).out)
    const first = await page()
    const second = await page('--cursor', first.nextCursor)
    assert.notEqual(second.cases[0].id, first.cases[0].id)
    const lost = await run(['case', 'list', '--cursor', 'next'])
    assert.equal(lost.code, 1)
    assert.match(lost.err, /the cursor did not come from a page of it.*\(INPUT_INVALID\)/)
  })

  it('says that a text reports no breach, and prints no advisory of it', async () => {
    const text =
      'Quiet Works today announced a new version of its calendar. It adds colours and reminders.\n'
    const { out } = await run(['analyze', '-'], text)
    assert.match(out, /reports no breach/)
    const { code, err } = await run(['analyze', '-', '--format', 'md'], text)
    assert.equal(code, 1)
    assert.match(err, /NOT_A_BREACH_REPORT/)
  })

  it(
    'says that a disk is full, for one report and for many',
    { skip: existsSync('/dev/full') ? false : 'this system has no /dev/full' },
    async () => {
      const batch = join(folder, 'one.jsonl')
      const text = await readFile(sample, 'utf8')
      await writeFile(batch, `${JSON.stringify({ id: 1, text })}\n`)
      for (const args of [
        [sample, '--json'],
        ['--batch', batch],
      ]) {
        const { code, err } = await run(['analyze', ...args, '--out', '/dev/full'])
        assert.equal(code, 1)
        assert.match(err, /the disk is full.*DISK_FULL/s)
      }
    },
  )

  it('answers a batch line by line, in order, faults in their place', async () => {
    const path = join(folder, 'in.jsonl')
    const text = await readFile(sample, 'utf8')
    const lines = [
      JSON.stringify({ id: 'a', text }),
      'not json',
      // JSON may hold what some readers take for the end of a line.
      JSON.stringify({ id: 3, text: 'Nothing\u2028happened.' }),
      JSON.stringify({ id: 'x' }),
    ]
    await writeFile(path, lines.join('\n'))
    const { code, out, err } = await run(['analyze', '--batch', path])
    assert.equal(code, 0)
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      found.map(({ id }) => id),
      ['a', null, 3, 'x'],
    )
    assert.equal(found[0].isBreachReport, true)
    assert.equal(found[1].error.code, 'INPUT_INVALID')
    assert.match(found[3].error.message, /text: expected text, found nothing/)
    assert.match(err, /2 of 4 lines could not be read/)
  })
})
