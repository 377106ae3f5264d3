import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { locks } from './locks.ts'

it('every advisory lock has a number of its own, and is taken for one thing', () => {
  assert.equal(new Set(Object.values(locks)).size, Object.keys(locks).length)
  const taken = globSync('src/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/pg_advisory\w*\((.*?)\)/g)])
    .map(([, number]) => number)
  assert.deepEqual(
    taken.toSorted(),
    Object.keys(locks)
      .map((name) => `\${locks.${name}}`)
      .toSorted(),
  )
})
