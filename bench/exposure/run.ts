/**
 * `npm run bench:exposure -- --rows 18000000`: a leak of that many rows and five million own customers,
 * made with a fixed seed, through the whole pipeline in a process of its own; beside it hand-written SQL
 * that does the least that answers the same questions. Prints each stage; ends with one JSON line, in
 * which `peakBytes` is what the operating system says of the pipeline's process.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { loadConfig } from '#base/config.ts'
import { runOnce } from '#exposure/index.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { runMinimal } from './minimal.ts'
import { writeCustomers, writeLeak } from './queries.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '9000000' },
    customers: { type: 'string' },
    threads: { type: 'string', default: '2' },
    memory: { type: 'string', default: String(1152 * 1024 * 1024) },
    /** Where the made files are, and stay for the next run; a folder that is removed when not given. */
    dir: { type: 'string' },
    part: { type: 'string' },
  },
})
const rows = Number(values.rows)
const customers = Number(values.customers ?? Math.round((rows * 5) / 18))
const threads = Number(values.threads)
const memoryBytes = Number(values.memory)

interface Part {
  readonly seconds: number
  readonly stages: Readonly<Record<string, number>>
  readonly peakBytes: number
  /** Of all processors, by the operating system; tells more than the clock on a busy machine. */
  readonly cpuSeconds: number
  readonly people?: number
  readonly verdict?: string
}

const leakIn = (dir: string): string => join(dir, `leak-${rows}.csv`)
const customersIn = (dir: string): string => join(dir, `customers-${customers}-of-${rows}.csv`)

if (values.part !== undefined && values.dir !== undefined) {
  const part = values.part === 'pipeline' ? await pipeline(values.dir) : await minimal(values.dir)
  process.stdout.write(`${JSON.stringify(part)}\n`)
} else {
  await compare()
}

async function compare(): Promise<void> {
  const dir = values.dir ?? (await mkdtemp(join(tmpdir(), 'bench-exposure-')))
  try {
    await mkdir(dir, { recursive: true })
    await makeFiles(dir)
    const measured = await inProcess('pipeline', dir)
    const least = await inProcess('minimal', dir)
    const leastSeconds = Object.values(least.stages).reduce((sum, seconds) => sum + seconds, 0)
    process.stdout.write(`rows ${rows}, customers ${customers}, threads ${threads}\n`)
    for (const [stage, seconds] of Object.entries(measured.stages)) {
      const beside = least.stages[stage]
      process.stdout.write(
        `${stage.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s${
          beside === undefined
            ? ''
            : `   minimal SQL ${beside.toFixed(1).padStart(6)} s   ratio ${(seconds / beside).toFixed(2)}`
        }\n`,
      )
    }
    process.stdout.write(
      `${JSON.stringify({
        rows,
        seconds: round(measured.seconds),
        peakBytes: measured.peakBytes,
        ratioToMinimalSql: round(measured.seconds / leastSeconds),
        stages: Object.fromEntries(
          Object.entries(measured.stages).map(([stage, seconds]) => [
            stage,
            { seconds: round(seconds), minimalSql: round(least.stages[stage] ?? 0) },
          ]),
        ),
        cpuSeconds: round(measured.cpuSeconds),
        minimalCpuSeconds: round(least.cpuSeconds),
        countSeconds: round(least.stages['reading'] ?? 0),
        minimalPeakBytes: least.peakBytes,
        people: measured.people,
        verdict: measured.verdict,
      })}\n`,
    )
  } finally {
    if (values.dir === undefined) await rm(dir, { recursive: true, force: true })
  }
}

async function makeFiles(dir: string): Promise<void> {
  const engine = await openBulkEngine({ directory: null, key: null, memoryBytes, threads })
  const make = async (file: string, query: (part: string) => Parameters<typeof engine.run>[0]) => {
    if (existsSync(file)) return
    await engine.run(query(`${file}.part`))
    await rename(`${file}.part`, file)
  }
  await make(leakIn(dir), (part) => writeLeak(part, rows))
  await make(customersIn(dir), (part) => writeCustomers(part, customers, rows))
  await engine.close()
}

async function inProcess(part: string, dir: string): Promise<Part> {
  const args = [
    '--part',
    part,
    '--dir',
    dir,
    '--rows',
    String(rows),
    '--customers',
    String(customers),
  ]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [import.meta.filename, ...args, '--threads', String(threads), '--memory', String(memoryBytes)],
    { maxBuffer: 1024 * 1024 },
  )
  return JSON.parse(stdout) as Part
}

async function pipeline(dir: string): Promise<Part> {
  const exposure = {
    keyFile: null,
    ownKeyFile: null,
    passphrase: null,
    folder: null,
    memoryBytes,
    threads,
  }
  const config = loadConfig({}, { dataDir: join(dir, 'data'), exposure })
  if (!config.ok) throw new Error(config.error.message)
  const out = join(dir, 'out')
  const from = performance.now()
  const summary = await runOnce(
    config.value,
    {
      files: [{ path: leakIn(dir) }],
      customers: [{ path: customersIn(dir) }],
      index: null,
      canaries: [],
      older: [],
      claimedCount: rows,
      ourDomains: [],
      out,
      filesMayVanish: false,
    },
    { id: 'bench', signal: new AbortController().signal },
  )
  if (!summary.ok) throw new Error(summary.error.message)
  const seconds = (performance.now() - from) / 1000
  await rm(out, { recursive: true, force: true })
  return {
    seconds,
    stages: Object.fromEntries(summary.value.stages.map((stage) => [stage.name, stage.seconds])),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    cpuSeconds: cpuSeconds(),
    people: summary.value.affected.people,
    verdict: summary.value.verdict.result,
  }
}

async function minimal(dir: string): Promise<Part> {
  const directory = join(dir, 'minimal')
  const key = new Uint8Array(32).fill(1)
  const engine = await openBulkEngine({ directory, key, memoryBytes, threads })
  const from = performance.now()
  const stages = await runMinimal(engine, {
    leak: leakIn(dir),
    customers: customersIn(dir),
    out: join(directory, 'people.parquet'),
  })
  const seconds = (performance.now() - from) / 1000
  await engine.close()
  await rm(directory, { recursive: true, force: true })
  return {
    seconds,
    stages,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    cpuSeconds: cpuSeconds(),
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
