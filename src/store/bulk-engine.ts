import type { BulkSql } from './bulk-sql.ts'

/** A cell as the engine returns it: counts are numbers; integers beyond 2^53 are refused. */
export type BulkCell = string | number | boolean | null | readonly BulkCell[]

/**
 * The narrow boundary of bulk work: everything that touches the rows of a leak is SQL behind these calls, so
 * that another engine can take over where a leak outgrows one machine.
 */
export interface BulkEngine {
  /** Runs one statement for its effect. */
  run(query: BulkSql, options?: BulkOptions): Promise<void>
  /** All rows of a small result; bulk results stay in tables or go to files. */
  rows<T extends Readonly<Record<string, BulkCell>>>(
    query: BulkSql,
    options?: BulkOptions,
  ): Promise<readonly T[]>
  /** Appends rows of text to a table whose columns are all VARCHAR, in column order; an empty cell becomes null. */
  append(table: string, rows: readonly (readonly (string | null)[])[]): Promise<void>
  close(): Promise<void>
}

export interface BulkOptions {
  /** Interrupts the statement; the call then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Called a few times a second with the share of the statement that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface BulkSettings {
  /** Where the encrypted working database and its spill files live; null keeps all in memory. */
  readonly directory: string | null
  /** 32 random bytes for this working database; needed with a directory. */
  readonly key: Uint8Array | null
  readonly memoryBytes: number
  readonly threads: number
}
