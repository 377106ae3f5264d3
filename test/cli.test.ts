import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { commands } from '#cli/commands.ts'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const folder = await mkdtemp(join(tmpdir(), 'cli-'))
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
  })

  it('gives 2 for wrong usage and says what it takes', async () => {
    for (const args of [
      ['nonsense'],
      ['analyze'],
      ['analyze', '-', '--format', 'exe'],
      ['case', 'fly'],
      ['analyze', '--nope'],
    ]) {
      const { code, out, err } = await run(args)
      assert.equal(code, 2, args.join(' '))
      assert.equal(out, '')
      assert.match(err, /\(USAGE\)/)
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

  it('says that a text reports no breach, and prints no advisory of it', async () => {
    const text =
      'Quiet Works today announced a new version of its calendar. It adds colours and reminders.\n'
    const { out } = await run(['analyze', '-'], text)
    assert.match(out, /reports no breach/)
    const { code, err } = await run(['analyze', '-', '--format', 'md'], text)
    assert.equal(code, 1)
    assert.match(err, /NOT_A_BREACH_REPORT/)
  })

  it('answers a batch line by line, in order, faults in their place', async () => {
    const path = join(folder, 'in.jsonl')
    const text = await readFile(sample, 'utf8')
    const lines = [
      JSON.stringify({ id: 'a', text }),
      'not json',
      JSON.stringify({ id: 3, text: 'Nothing happened.' }),
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
    assert.match(found[3].error.message, /text/)
    assert.match(err, /2 of 4 lines could not be read/)
  })
})
