/** A run that is killed leaves nothing readable, and the next comes to the same result. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

const home = await mkdtemp(join(tmpdir(), 'exposure-kill-'))
after(() => rm(home, { recursive: true, force: true }))
const dataDir = join(home, 'data')
const leak = join(home, 'leak.csv')
const marker = 'zyxmarker'
const rows = Array.from(
  { length: 1500 },
  (_, i) =>
    `${marker}${i % 1200}@firm${i % 40}.example,${marker} Name${i % 1200},Accountant,+4915112${100_000 + (i % 1200)}`,
)
await writeFile(leak, ['email,name,job title,phone', ...rows].join('\n'))

/** Runs the command line; killed after that many milliseconds, where given. */
function exposure(out: string, killAfterMs?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'exposure', leak, '--out', out, '--json'],
    {
      stdio: 'ignore',
      env: {
        PATH: '/usr/bin:/bin',
        BREAKWATER_DATA_DIR: dataDir,
        TMPDIR: home,
        BREAKWATER_EXPOSURE_THREADS: '2',
      },
    },
  )
  if (killAfterMs !== undefined) void sleep(killAfterMs).then(() => child.kill('SIGKILL'))
  return new Promise((resolve) => child.once('exit', resolve))
}

const left = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*`).filter(
    (file) => statSync(file).isFile() && readFileSync(file).includes(marker),
  )

/** All that does not depend on how long things took, and on the order in which two threads wrote. */
async function resultIn(out: string): Promise<unknown> {
  const { stages: _, ...summary } = JSON.parse(
    await readFile(join(out, 'summary.json'), 'utf8'),
  ) as {
    stages: unknown
  }
  return { summary, companies: await readFile(join(out, 'companies.csv'), 'utf8') }
}

describe('a run that is killed', () => {
  it('leaves nothing readable in the data directory, and restarts to the same result', async () => {
    const began = performance.now()
    assert.equal(await exposure(join(home, 'whole')), 0)
    const whole = performance.now() - began
    const expected = await resultIn(join(home, 'whole'))
    let killed = 0
    // The first run is the slowest, so that later ones are further along at the same share of its time.
    for (const share of [0.3, 0.6]) {
      const out = join(home, `killed-${share}`)
      const isKilled = (await exposure(out, whole * share)) === null
      if (isKilled) killed++
      assert.deepEqual(left(dataDir), [], `killed at ${share}`)
      assert.equal(existsSync(join(out, 'summary.json')), !isKilled)
      assert.equal(await exposure(out), 0)
      assert.deepEqual(await resultIn(out), expected)
      assert.deepEqual(globSync(`${dataDir}/exposure/running/*`), [])
      assert.deepEqual(globSync(`${out}/*.part`), [])
    }
    assert.ok(killed > 0, 'no run was killed')
  })
})
