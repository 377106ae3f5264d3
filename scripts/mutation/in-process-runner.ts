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
const leftOut = /property\.test|golden-cases\.test|parse-facts\.test/

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
    const tests = await runTests()
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

/** Loads everything afresh and runs the tests, all or those asked for, until one fails. */
async function runTests(only?: readonly string[]): Promise<TestResult[]> {
  run++
  const { takeTests } = (await import(recorderUrl)) as typeof import('./recorded-tests.ts')
  const files = testFiles
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !leftOut.test(file))
  const results: TestResult[] = []
  for (const file of files.toSorted()) {
    await import(pathToFileURL(join(process.cwd(), file)).href)
    for (const test of takeTests()) {
      const id = `${file} ${test.name}`
      if (only !== undefined && !only.includes(id)) continue
      instruments.currentTestId = id
      const failure = await failureOf(test.run)
      instruments.currentTestId = undefined
      const timeSpentMs = failure.ms
      results.push(
        failure.message === null
          ? { id, name: id, timeSpentMs, status: TestStatus.Success }
          : {
              id,
              name: id,
              timeSpentMs,
              status: TestStatus.Failed,
              failureMessage: failure.message,
            },
      )
      if (failure.message !== null && instruments.activeMutant !== undefined) return results
    }
  }
  return results
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
