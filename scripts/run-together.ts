/** Run by the test runner as one file: the tests of all files that can share a process. */
import { it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { together } from './test-files.ts'

for (const file of together) {
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    it(`${file} can be loaded`, () => {
      throw error
    })
  }
}
