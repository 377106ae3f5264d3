import { readFileSync } from 'node:fs'

/** The documents of a JSON Lines file; empty lines are passed over. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
