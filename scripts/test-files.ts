import { globSync, readFileSync } from 'node:fs'

/** Every test file. */
export const testFiles: readonly string[] = globSync(
  ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts', 'bench/**/*.test.ts'],
  { exclude: ['web/dist/**'] },
)

/**
 * Files whose tests need nothing that lasts from one to the next run in one process: some hundred and thirty load much
 * the same modules, and that took longer than their tests. A hook at the top of a file would run for the tests of all,
 * and what opens a database or a server is easier to understand by itself.
 */
export const together: readonly string[] = testFiles.filter(
  (file) =>
    !file.startsWith('test/') &&
    !/^(?:after|before)(?:Each)?\(|\b(?:testContext|openApp)\(/m.test(readFileSync(file, 'utf8')),
)
