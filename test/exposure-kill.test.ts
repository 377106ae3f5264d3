/**
 * A run that is killed leaves nothing readable, and the next comes to the same result.
 * `BREAKWATER_TEST_KILLS=20` kills it that many times.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readEnvironment } from '#base/config.ts'
import { getRun, type ExposureSummary } from '#exposure/index.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { openContext } from '#store/open.ts'
import { exposureConfig } from './helpers/exposure-config.ts'
import { putDatabase } from './helpers/kept-database.ts'

const home = await mkdtemp(join(tmpdir(), 'exposure-kill-'))
after(() => rm(home, { recursive: true, force: true }))
const dataDir = join(home, 'data')
/** Where the program puts temporary files. */
const scratch = join(home, 'scratch')
await mkdir(scratch)
const leak = join(home, 'leak.csv')
const marker = 'zyxmarker'
const rows = Array.from(
  { length: 1500 },
  (_, i) =>
    `${marker}${i % 1200}@firm${i % 40}.example,${marker} Name${i % 1200},Accountant,+4915112${100_000 + (i % 1200)}`,
)
await writeFile(leak, ['email,name,job title,phone', ...rows].join('\n'))

const kills = Number(readEnvironment()['BREAKWATER_TEST_KILLS'] ?? 2)

/** Moments of a run as shares of its time, one drawn from each part of it. */
const moments = Array.from({ length: kills }, (_, i) => (i + Math.random()) / kills)

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs the command line; killed after that many milliseconds, where given. */
async function exposure(out: string, killAfterMs?: number): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'exposure', leak, '--out', out, '--json'],
    {
      env: {
        PATH: '/usr/bin:/bin',
        BREAKWATER_DATA_DIR: dataDir,
        TMPDIR: scratch,
        BREAKWATER_EXPOSURE_THREADS: '2',
      },
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  if (killAfterMs !== undefined) void sleep(killAfterMs).then(() => child.kill('SIGKILL'))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

/** Files that hold a value of the leak in clear. */
const left = (...folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*`))
    .filter(
      (file) =>
        statSync(file, { throwIfNoEntry: false })?.isFile() === true &&
        readFileSync(file).includes(marker),
    )

/** All that does not depend on how long things took, and on the order in which two threads wrote. */
async function resultIn(out: string): Promise<unknown> {
  const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')) as object
  return {
    summary: { ...summary, stages: [] },
    companies: await readFile(join(out, 'companies.csv'), 'utf8'),
  }
}

describe('a run that is killed', () => {
  const timeout = 120_000 + kills * 60_000
  it('leaves nothing readable, and restarts to the same result', { timeout }, async () => {
    const began = performance.now()
    const whole = await exposure(join(home, 'whole'))
    assert.equal(whole.code, 0)
    assert.ok(!whole.said.includes(marker), 'what is printed holds no value of the leak')
    const took = performance.now() - began
    const expected = await resultIn(join(home, 'whole'))
    /** Whether the run was killed before it ended. */
    const killAt = async (share: number): Promise<boolean> => {
      const out = join(home, `killed-${share}`)
      const { code, said } = await exposure(out, took * share)
      assert.ok(!said.includes(marker))
      assert.deepEqual(left(dataDir, scratch), [], `killed at ${share}`)
      // A kill may come between the last list and the end of the process; then everything is there.
      const isWhole = existsSync(join(out, 'summary.json'))
      if (isWhole) assert.deepEqual(await resultIn(out), expected)
      else assert.equal(code, null)
      assert.equal((await exposure(out)).code, 0)
      assert.deepEqual(await resultIn(out), expected)
      assert.deepEqual(globSync(`${dataDir}/exposure/running/*`), [])
      assert.equal(existsSync(join(out, '.unfinished')), false)
      assert.deepEqual(left(dataDir, scratch), [])
      return code === null
    }
    let killed = 0
    for (const share of moments) if (await killAt(share)) killed++
    // The first run is the slowest, by far where the machine was busy: later ones may have ended before their moment.
    for (let share = 0.2; killed === 0 && share > 0.01; share /= 2)
      if (await killAt(share)) killed++
    assert.ok(killed > 0, 'no run was killed')
  })

  it('on the server, of an upload, is taken up again when the program starts, to the same result', async () => {
    const serverData = join(home, 'server-data')
    await putDatabase(serverData)
    const child = spawn(
      process.execPath,
      [new URL('./helpers/run-leak.ts', import.meta.url).pathname, serverData, leak],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...readEnvironment(), TMPDIR: scratch } },
    )
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    for (let i = 0; i < 1200 && !said.includes('queued'); i++) await sleep(50)
    const runId = /queued (\S+)/.exec(said)?.[1] ?? ''
    const running = join(serverData, 'exposure', 'running', runId)
    for (let i = 0; i < 1200 && !existsSync(running); i++) await sleep(20)
    await sleep(300 + Math.random() * 1000)
    assert.deepEqual(left(serverData, scratch), [], 'an upload is readable while a run reads it')
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    assert.deepEqual(left(serverData, scratch), [])

    const { ctx, close } = await openContext(exposureConfig(serverData, home), { withJobs: true })
    const worker = await startWorker(ctx, jobTable)
    try {
      let run = await getRun(ctx, runId)
      for (let i = 0; i < 1200 && run.ok && run.value.endedAt === null; i++) {
        await sleep(100)
        run = await getRun(ctx, runId)
      }
      assert.ok(run.ok)
      assert.equal(run.value.state, 'done')
      const { affected } = run.value.summary as ExposureSummary
      assert.equal(affected.people, 1200)
      assert.deepEqual(globSync(`${serverData}/exposure/running/*`), [])
      assert.ok((await verifyAudit(ctx.db)).ok)
    } finally {
      await worker.stop()
      await close()
    }
    assert.deepEqual(left(serverData, scratch), [])
  })
})
