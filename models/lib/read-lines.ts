import { readFileSync } from 'node:fs'
import { mendEncoding } from '../../src/base/mend-encoding.ts'

/** The documents of a JSON Lines file, their texts mended as the product mends them; empty lines are passed over. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line, mended) as T)

const mended = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? mendEncoding(value) : value
