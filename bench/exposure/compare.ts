/**
 * `node bench/exposure/compare.ts DIR_A DIR_B`: whether two runs on the same files, each with `--out`, found the
 * same: the summary but for its times, and every list row for row in whatever order. Ends with 1 where not.
 */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openBulkEngine } from '#store/duckdb.ts'
import { digestList } from './queries.ts'

const [first = '', second = ''] = process.argv.slice(2)
const engine = await openBulkEngine({
  directory: null,
  key: null,
  memoryBytes: 1024 ** 3,
  threads: 2,
})

async function contentOf(file: string): Promise<unknown> {
  if (file.endsWith('.json')) {
    const { stages: _times, ...found } = JSON.parse(await readFile(file, 'utf8')) as {
      stages: unknown
    }
    return found
  }
  return file.endsWith('.csv') || file.endsWith('.parquet') ? engine.rows(digestList(file)) : null
}

const files = await readdir(first)
let differing = isDeepStrictEqual(files.toSorted(), (await readdir(second)).toSorted()) ? 0 : 1
for (const file of files.toSorted()) {
  const [a, b] = [await contentOf(join(first, file)), await contentOf(join(second, file))]
  const result = a === null ? 'not read' : isDeepStrictEqual(a, b) ? 'the same' : 'DIFFERENT'
  if (result === 'DIFFERENT') differing++
  process.stdout.write(`${file}: ${result} ${file.endsWith('.json') ? '' : JSON.stringify(a)}\n`)
}
await engine.close()
process.exitCode = differing === 0 ? 0 : 1
