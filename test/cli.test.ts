import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { commands } from '#cli/commands.ts'
import type { Terminal } from '#cli/command.ts'
import { runCommandLine } from '#cli/run-command-line.ts'

const folder = await mkdtemp(join(tmpdir(), 'cli-'))
after(() => rm(folder, { recursive: true }))

async function run(args: readonly string[], input = '') {
  let out = ''
  let err = ''
  const terminal: Terminal = {
    out: async (text) =>
      void (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    err: (text) => void (err += text),
    readInput: async () => Buffer.from(input),
    inputIsTerminal: false,
    outputIsTerminal: false,
    errorsAreTerminal: false,
    signal: new AbortController().signal,
  }
  const code = await runCommandLine(args, commands, terminal)
  return { code, out, err }
}

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

  it('reads the two public reports right where they are at hand', async (t) => {
    const seeds = '../shared/seeds'
    if (!existsSync(seeds)) return t.skip('the two reports are not part of the project')
    const carmaker = JSON.parse(
      (await run(['analyze', `${seeds}/stellantis-third-party-breach.txt`, '--json'])).out,
    ).case
    assert.equal(carmaker.status, 'confirmed')
    assert.deepEqual(
      carmaker.victims.map(({ name }: { name: string }) => name),
      ['Stellantis'],
    )
    assert.deepEqual(
      carmaker.thirdParties.map(({ name }: { name: string | null }) => name),
      [null],
    )
    assert.deepEqual(
      carmaker.actors.map((actor: { name: string; modality: string }) => [
        actor.name,
        actor.modality,
      ]),
      [['ShinyHunters', 'suspected']],
    )
    assert.deepEqual(
      carmaker.recordCounts.map((fact: { count: number; scope: string; modality: string }) => [
        fact.count,
        fact.scope,
        fact.modality,
      ]),
      [[18_000_000, 'campaign', 'claimed']],
    )
    assert.deepEqual(carmaker.brands.map(({ name }: { name: string }) => name).toSorted(), [
      'Chrysler',
      'Fiat',
      'Jeep',
    ])
    const denied = carmaker.dataClasses.filter(({ exposed }: { exposed: boolean }) => !exposed)
    assert.deepEqual(denied.map((fact: { class: string }) => fact.class).toSorted(), [
      'financial-information',
      'sensitive-information',
    ])
    for (const { modality } of carmaker.techniques) assert.equal(modality, 'suspected')

    const chips = JSON.parse(
      (await run(['analyze', `${seeds}/stmicroelectronics-database-sale.txt`, '--json'])).out,
    ).case
    assert.equal(chips.status, 'claimed')
    assert.deepEqual(
      chips.victims.map(({ name }: { name: string }) => name),
      ['STMicroelectronics'],
    )
    const taken = chips.dataClasses.map((fact: { class: string }) => fact.class)
    for (const kind of ['email-address', 'name', 'job-title', 'employer', 'phone-number'])
      assert.ok(taken.includes(kind), kind)
    assert.ok(chips.sale !== null)
    assert.deepEqual(chips.techniques, [])
    assert.deepEqual(
      chips.regimes.map(({ name }: { name: string }) => name),
      ['GDPR'],
    )
    return undefined
  })
})
