import { basename } from 'node:path'
import type { CountsByRelation } from '../inventory/queries.ts'
import type { LeakTable } from '../types.ts'

/** A file to read; archives and compressed files are unpacked as streams. */
export interface LeakFile {
  readonly path: string
  /** What it is called, where that is not the end of its path. */
  readonly name?: string
}

export const nameOf = ({ path, name }: LeakFile): string => name ?? basename(path)

/** How far the reading is, over all files. */
export interface ReadProgress {
  /** File being read, without its folder. */
  readonly file: string
  /** Rows seen so far, understood or set aside. */
  readonly rows: number
  /** Bytes of the files as they lie on disk. */
  readonly bytesDone: number
  readonly bytesTotal: number
}

/** Bounds on what hostile input can make the reader do. */
export interface ReadLimits {
  /** All that archives and compressed files of one run may unpack to. */
  readonly unpackedBytes: number
  /** Unpacked over packed size of one stream, looked at once more than 64 MB have come out. */
  readonly unpackRatio: number
  /** Archives inside archives: a .tar.gz counts as two. */
  readonly depth: number
  /** Entries of all archives together. */
  readonly members: number
  /** Longest row, in characters; a longer one is set aside. */
  readonly rowLength: number
  /** Columns of one table; a row of more cells is set aside. */
  readonly columns: number
  /** Largest archive, workbook or string table that has to be held in memory. */
  readonly heldBytes: number
}

export const defaultLimits: ReadLimits = {
  unpackedBytes: 1024 ** 4,
  unpackRatio: 1000,
  depth: 4,
  members: 100_000,
  rowLength: 16 * 1024 ** 2,
  columns: 2000,
  heldBytes: 256 * 1024 ** 2,
}

/** Smaller files are read as fast by the tolerant parser, which repairs more. */
export const defaultInPlaceFrom = 8 * 1024 ** 2

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void
  readonly limits?: Partial<ReadLimits>
  /** First part of table ids and relations: `leak` gives `leak_1`, `leak_2`, ... */
  readonly prefix?: string
  /**
   * `view` (the default) lets a clean, uncompressed CSV stay where it is and be read by every later
   * stage; `copy` brings its rows into the engine, for when the file may go away.
   */
  readonly plainFiles?: 'view' | 'copy'
  /** Smallest clean CSV, in bytes, that the engine reads where it lies; 8 MB unless given. */
  readonly inPlaceFrom?: number
}

/** Something inside the given files that holds no rows, or cannot be read. */
export interface PassedOver {
  readonly file: string
  readonly member: string | null
  readonly reason: string
}

export interface LeakReading {
  readonly tables: readonly LeakTable[]
  /** What counting the rows told of the columns, of tables that were scanned for it. */
  readonly counts: CountsByRelation
  readonly passedOver: readonly PassedOver[]
}
