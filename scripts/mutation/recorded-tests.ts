/** Stands in for `node:test` while mutants are tried: keeps the tests, so that they can run again and again. */
export interface RecordedTest {
  readonly name: string
  readonly run: () => unknown
}

let recorded: RecordedTest[] = []
const around: string[] = []

export function describe(name: string, body: () => void): void {
  around.push(name)
  body()
  around.pop()
}

/** `it(name, run)` or `it(name, options, run)`; a test with a reason to skip is left out. */
export function it(name: string, second: unknown, third?: () => unknown): void {
  const run = typeof second === 'function' ? (second as () => unknown) : third
  const skipped =
    typeof second === 'object' && second !== null && 'skip' in second && second.skip !== false
  if (run === undefined || skipped) return
  recorded.push({ name: [...around, name].join(' > '), run })
}

/** The tests recorded since the last call. */
export function takeTests(): readonly RecordedTest[] {
  const taken = recorded
  recorded = []
  return taken
}
