/**
 * `npm test`: builds the console where its sources are newer than the build, runs every test file
 * with Node's runner, and ends with one line of totals. `npm test -- src/cases` runs those files only.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, statSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { testFiles, together } from './test-files.ts'

const wanted = process.argv.slice(2)
const newest = (pattern: string | string[]): number =>
  Math.max(0, ...globSync(pattern).map((file) => statSync(file).mtimeMs))
const built = newest('web/dist/index.html')
const sources = newest([
  'web/*',
  'web/{api,pages,public,shell,ui,words}/**/*',
  // The contract, and what it imports.
  'src/{api,base,data}/**/*.ts',
])
const isAll = wanted.length === 0
const needsConsole = isAll || wanted.some((part) => part.includes('e2e'))
if (needsConsole && (built === 0 || sources > built)) {
  console.log('Building the console …')
  const build = spawnSync('vite', ['build', 'web', '--logLevel', 'warn'], { stdio: 'inherit' })
  if (build.status !== 0) {
    console.log('The console could not be built; no test was run.\n0 passed, 1 failed')
    process.exit(1)
  }
}

const files = isAll
  ? [...testFiles.filter((file) => !together.includes(file)), 'scripts/run-together.ts']
  : testFiles.filter((file) => wanted.some((part) => file.includes(part)))
/**
 * What opens browsers, then what opens databases: of those files some take a minute, and started last they would leave
 * a core idle. Files are processes of their own, so their order changes nothing else; the tests of each are shuffled.
 */
const longestFirst = ['test/e2e/', 'scripts/', 'test/api/', 'test/', '']
const rank = (file: string): number => longestFirst.findIndex((start) => file.startsWith(start))
const seed = randomInt(2 ** 32)
/** A test that takes longer than this has failed: the longest take a minute, and machines differ. */
const timeoutMs = 420_000
const count = { pass: 0, fail: 0, skipped: 0 }
const stream = run({
  files: files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  // Browser and database tests take most of a core each.
  concurrency: 2,
  timeout: timeoutMs,
  execArgv: [
    `--test-random-seed=${seed}`,
    ...['keep-compiled', 'refuse-network'].flatMap((first) => [
      '--import',
      new URL(`./${first}.ts`, import.meta.url).href,
    ]),
  ],
})
// A process that never gives up its processor does not hear that its time is over; the run would wait for it for ever.
let lastHeard = performance.now()
stream.on('test:complete', () => {
  lastHeard = performance.now()
})
const watch = setInterval(() => {
  if (performance.now() - lastHeard < timeoutMs + 60_000) return
  lastHeard = performance.now()
  console.log(
    'No test has ended for eight minutes; the files that run are stopped, and count as failed.',
  )
  spawnSync('pkill', ['-KILL', '-P', String(process.pid)])
}, 5000)
stream.on('test:pass', ({ details, skip }) => {
  if (details.type === 'suite') return
  if (skip === undefined || skip === false) count.pass++
  else count.skipped++
})
stream.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') count.fail++
})
stream.compose(new spec()).pipe(process.stdout)
stream.on('end', () => {
  clearInterval(watch)
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  // After the reporter's own last lines.
  setTimeout(() => {
    console.log(`\nThe tests of each file ran in the order of --test-random-seed=${seed}`)
    console.log(`${count.pass} passed, ${count.fail} failed${skipped}`)
    process.exit(count.fail > 0 || count.pass === 0 ? 1 : 0)
  }, 300)
})
