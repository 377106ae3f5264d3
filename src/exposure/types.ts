import type { FieldKindId } from '#data/field-kinds.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'

/** The format of a file after unpacking. */
export type LeakFormat =
  | 'delimited'
  | 'json'
  | 'jsonl'
  | 'sql-dump'
  | 'xlsx'
  | 'parquet'
  | 'credential-list'
  | 'labelled'
  | 'drawn-table'
  | 'sqlite'
  | 'xml'

export interface LeakColumn {
  /** Name in the bulk engine: `c1`, `c2`, ... in order. */
  readonly name: string
  /** As the file names it; for JSON the path, `address.city`; null where the file has no header. */
  readonly header: string | null
}

/** Rows that could not be read, by reason; positions of the first few, never their content. */
export interface SetAside {
  readonly reason: string
  readonly count: number
  /** Physical row numbers in the file, 1-based, at most 20. */
  readonly firstRows: readonly number[]
}

/**
 * One table of the leak as later stages see it: `relation` is a table or view in the bulk engine
 * whose columns are all VARCHAR (null where the cell is empty). Always rowsIn = rowsUnderstood + the
 * sum of setAside.
 */
export interface LeakTable {
  /** `leak_1`, `leak_2`, ... */
  readonly id: string
  readonly relation: string
  readonly source: {
    /** File name without its folder. */
    readonly file: string
    /** Path inside an archive. */
    readonly member: string | null
    /** Sheet of a workbook or table of a dump. */
    readonly part: string | null
  }
  readonly format: LeakFormat
  readonly columns: readonly LeakColumn[]
  readonly rowsIn: number
  readonly rowsUnderstood: number
  readonly setAside: readonly SetAside[]
}

/** What one column holds, as the inventory found. */
export interface ColumnFinding {
  readonly tableId: string
  readonly column: LeakColumn
  /** Id of a field kind (`src/data/field-kinds.ts`), or null where nothing was recognised. */
  readonly kind: FieldKindId | null
  /** 0 to 1. */
  readonly confidence: number
  /** Share of rows with a value, 0 to 1. */
  readonly fill: number
  readonly approximateDistinct: number
  /** Masked so that no person can be recognised. */
  readonly examples: readonly string[]
  /** GDPR Article 9 or 10 data, in the column itself or hidden in its text. */
  readonly special?: boolean
  /** Kinds found inside free text, with the share of sampled values that hold one. */
  readonly hidden?: readonly KindShare[]
  /** The reasons for the kind, strongest first; never a value. */
  readonly reasons?: readonly string[]
  /** Countries that the values point to, most first; for columns of addresses, telephone numbers and postcodes. */
  readonly countries?: readonly CountryShare[]
  /** Countries that the values say themselves, most first: calling codes, IBANs, numbers of identity, states. */
  readonly origins?: readonly CountryShare[]
  /** Forms in which one system writes its values; read by the fingerprint of the source. */
  readonly marks?: readonly ValueMark[]
}

export interface KindShare {
  readonly kind: FieldKindId
  /** 0 to 1, estimated on the sample. */
  readonly share: number
}

export interface CountryShare {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Share of sampled values that speak for it, 0 to 1. */
  readonly share: number
}

/** A form that one system gives its values: `salesforce-id`, with `003` as detail. */
export interface ValueMark {
  readonly mark: string
  /** Share of sampled values of this form, 0 to 1. */
  readonly share: number
  /** A prefix or version that names no person; null where the form has none. */
  readonly detail: string | null
}

/** The software from which the rows were likely taken, judged by their form. */
export interface SourceGuess {
  /** Id of a system in `src/exposure/inventory/source-systems.ts`. */
  readonly system: string
  readonly label: string
  /** 0 to 1. */
  readonly probability: number
  readonly tableIds: readonly string[]
  /** Each with its figures. */
  readonly reasons: readonly string[]
}

/** The engine and the signal that every stage receives. */
export interface Bulk {
  readonly engine: BulkEngine
  readonly signal: AbortSignal
}
