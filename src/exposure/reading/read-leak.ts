import { stat } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { TableCounts } from '../inventory/queries.ts'
import type { Bulk, LeakTable } from '../types.ts'
import { Budget } from './budget.ts'
import { EngineWriter } from './engine-writer.ts'
import { dropTable, dropView } from './queries.ts'
import { readLeaf } from './read-leaf.ts'
import { joinSalesforce } from './join-salesforce.ts'
import { ReadTally } from './read-tally.ts'
import type { Reading } from './reading.ts'
import { ReadingRefused } from './refused.ts'
import {
  defaultInPlaceFrom,
  defaultLimits,
  nameOf,
  type LeakFile,
  type LeakReading,
  type PassedOver,
  type ReadOptions,
} from './types.ts'
import { leavesOf } from './packing/unpack.ts'

/**
 * Reads files of a leak into the bulk engine: one table for each CSV, sheet, dumped table or list,
 * also inside archives. Always rowsIn = rowsUnderstood + the sum of setAside, for every table. Throws
 * the signal's reason when aborted; neither a refusal nor a throw leaves a table of this call behind.
 */
export async function readLeak(
  bulk: Bulk,
  files: readonly LeakFile[],
  options: ReadOptions = {},
): Promise<Result<LeakReading, Refusal>> {
  const sizes = await sizesOf(files)
  if (!sizes.ok) return sizes
  const tally = new ReadTally(
    sizes.value.reduce((sum, size) => sum + size, 0),
    options.onProgress ?? (() => {}),
  )
  const { reading, tables, passedOver, counts, made } = startReading(bulk, options, tally)
  const unpacking = {
    budget: reading.budget,
    passOver: reading.passOver,
    onBytes: (count: number) => tally.addBytes(count),
  }
  try {
    for (const [i, file] of files.entries()) {
      tally.begin(nameOf(file), sizes.value[i] ?? 0)
      for await (const leaf of leavesOf(file, unpacking)) {
        bulk.signal.throwIfAborted()
        await readLeaf(reading, leaf)
      }
    }
    const joined = await joinSalesforce(bulk, tables, (name) => made.push(name))
    return ok({ tables: joined, counts, passedOver })
  } catch (cause) {
    // What it was busy with may have failed as well; the first failure is the one to tell.
    await reading.writer.settle().catch(() => {})
    for (const id of made.toReversed()) await drop(bulk, id)
    if (cause instanceof ReadingRefused) return err(cause.refusal)
    throw cause
  }
}

/** What the readers of a leak work with, and where they put what they found. */
function startReading(bulk: Bulk, options: ReadOptions, tally: ReadTally) {
  const limits = { ...defaultLimits, ...options.limits }
  const tables: LeakTable[] = []
  const passedOver: PassedOver[] = []
  const counts = new Map<string, TableCounts>()
  /** Every relation that was given a name, to be dropped where the reading fails. */
  const made: string[] = []
  const reading: Reading = {
    bulk,
    writer: new EngineWriter(bulk.engine),
    budget: new Budget(limits),
    limits,
    keepsViews: options.plainFiles !== 'copy',
    inPlaceFrom: options.inPlaceFrom ?? defaultInPlaceFrom,
    newId: () => {
      const id = `${options.prefix ?? 'leak'}_${made.length + 1}`
      made.push(id)
      return id
    },
    onShare: (share) => tally.setShare(share),
    onRows: (rows) => tally.setRows(rows),
    add: (table) => {
      tables.push(table)
      tally.settle(table.rowsIn)
    },
    keepCounts: (relation, told) => counts.set(relation, told),
    passOver: (passed) => passedOver.push(passed),
  }
  return { reading, tables, passedOver, counts, made }
}

async function drop({ engine }: Bulk, id: string): Promise<void> {
  // Which of the two it is, is not known; the engine refuses the wrong one.
  await dropView(engine, id).catch(() => dropTable(engine, id))
}

async function sizesOf(files: readonly LeakFile[]): Promise<Result<readonly number[], Refusal>> {
  const sizes: number[] = []
  for (const file of files) {
    const size = await sizeOf(file)
    if (!size.ok) return size
    sizes.push(size.value)
  }
  return ok(sizes)
}

async function sizeOf(file: LeakFile): Promise<Result<number, Refusal>> {
  const name = nameOf(file)
  try {
    const found = await stat(file.path)
    if (found.isFile()) return ok(found.size)
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read ${name}: expected a file, found ${found.isDirectory() ? 'a folder' : 'something else'}. ` +
          'Nothing was read. Give the files inside it.',
      ),
    )
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return err(
      refusal(
        isMissing ? 'NOT_FOUND' : 'INPUT_INVALID',
        `Cannot read ${name}: ${isMissing ? 'there is no such file' : 'it cannot be opened'}. ` +
          'Nothing was read. Check the path and its permissions.',
      ),
    )
  }
}
