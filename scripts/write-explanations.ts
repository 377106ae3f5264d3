/**
 * Writes `test/obligations/fixtures/explanations.json`: everything the law engine says of the explained
 * cases. Read the difference before it is committed; each changed sentence must be meant.
 */
import { writeFileSync } from 'node:fs'
import { explain, explainedCases } from '../test/obligations/explained-cases.ts'

const explained = Object.fromEntries(explainedCases.map((one) => [one.title, explain(one)]))
writeFileSync(
  'test/obligations/fixtures/explanations.json',
  `${JSON.stringify(explained, null, 1)}\n`,
)
console.log(`${explainedCases.length} cases written.`)
