/**
 * A test runner for Stryker that stays in one process: `npm run mutate`. Starting a process for each
 * of a thousand mutants would take an hour; loading the engine and its tests afresh takes a moment.
 * Every run loads them anew under another address, so nothing that a mutant computed is left over.
 */
import { globSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner'
import type { RecordedTest } from './recorded-tests.ts'

/** What the instrumented code reads and writes. */
interface Instruments {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: NonNullable<
    Extract<DryRunResult, { mutantCoverage?: unknown }>['mutantCoverage']
  >
}
const globals: { __stryker__?: Instruments } = globalThis as never
const instruments: Instruments = (globals.__stryker__ ??= {})

const testFiles = ['src/obligations/{engine,facts}/**/*.test.ts', 'test/obligations/*.test.ts']
/** Slow for what they notice, or not about the engine. */
const leftOut = /every-law\.test|property\.test|golden-cases\.test|parse-facts\.test/

/** Loaded anew in every run: the engine and its tests. The laws are data and stay. */
const fresh = /\/(src\/obligations\/(?!regimes\/)|test\/obligations\/)/
const recorderUrl = pathToFileURL(join(import.meta.dirname, 'recorded-tests.ts')).href

let run = 0
const stripped = new Map<string, string>()

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'node:test') return { url: recorderUrl, shortCircuit: true }
    const resolved = next(specifier, context)
    if (!fresh.test(resolved.url) || !resolved.url.startsWith(pathToFileURL(process.cwd()).href)) {
      return resolved
    }
    return { ...resolved, url: `${resolved.url.split('?')[0]}?run=${run}` }
  },
  load(url, context, next) {
    if (!url.includes('?run=')) return next(url, context)
    const path = fileURLToPath(url.split('?')[0] ?? url)
    let source = stripped.get(path)
    if (source === undefined) {
      source = stripTypeScriptTypes(readFileSync(path, 'utf8'))
      stripped.set(path, source)
    }
    return { format: 'module', source, shortCircuit: true }
  },
})

class InProcessRunner implements TestRunner {
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    instruments.activeMutant = undefined
    const tests = await runEachAlone()
    const { mutantCoverage } = instruments
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    }
  }

  async mutantRun({
    activeMutant,
    hitLimit,
    testFilter,
  }: MutantRunOptions): Promise<MutantRunResult> {
    instruments.activeMutant = activeMutant.id
    instruments.hitLimit = hitLimit
    instruments.hitCount = hitLimit === undefined ? undefined : 0
    try {
      const tests = await runTests(testFilter)
      const reached = determineHitLimitReached(instruments.hitCount, instruments.hitLimit)
      return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests })
    } catch (error) {
      // The engine could not even be loaded.
      return {
        status: MutantRunStatus.Killed,
        killedBy: ['loading'],
        failureMessage: String(error),
        nrOfTests: 0,
      }
    }
  }
}

const files = testFiles
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => !leftOut.test(file))
  .toSorted()

/**
 * Every test on modules of its own. The engine keeps what it laid out for a law, so that after the
 * first test the code that lays it out runs no more, and the other tests would not count as covering it.
 */
async function runEachAlone(): Promise<TestResult[]> {
  const results: TestResult[] = []
  for (const file of files) {
    run++
    const count = (await testsOf(file)).length
    for (let i = 0; i < count; i++) {
      run++
      const test = (await testsOf(file))[i]
      if (test !== undefined) results.push(await resultOf(file, test))
    }
  }
  return results
}

/** Loads everything afresh and runs the tests, all or those asked for, until one fails. */
async function runTests(only?: readonly string[]): Promise<TestResult[]> {
  run++
  const results: TestResult[] = []
  for (const file of files) {
    for (const test of await testsOf(file)) {
      if (only !== undefined && !only.includes(idOf(file, test))) continue
      const result = await resultOf(file, test)
      results.push(result)
      if (result.status === TestStatus.Failed) return results
    }
  }
  return results
}

async function testsOf(file: string): Promise<readonly RecordedTest[]> {
  const { takeTests } = (await import(recorderUrl)) as typeof import('./recorded-tests.ts')
  await import(pathToFileURL(join(process.cwd(), file)).href)
  return takeTests()
}

const idOf = (file: string, { name }: RecordedTest): string => `${file} ${name}`

async function resultOf(file: string, test: RecordedTest): Promise<TestResult> {
  const id = idOf(file, test)
  instruments.currentTestId = id
  const { ms: timeSpentMs, message } = await failureOf(test.run)
  instruments.currentTestId = undefined
  return message === null
    ? { id, name: id, timeSpentMs, status: TestStatus.Success }
    : { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage: message }
}

async function failureOf(
  test: () => unknown,
): Promise<{ readonly ms: number; readonly message: string | null }> {
  const start = performance.now()
  try {
    await test()
    return { ms: performance.now() - start, message: null }
  } catch (error) {
    return { ms: performance.now() - start, message: String(error).slice(0, 300) }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
]
