import type { StatementField, StatementValues } from '#data/statement-values.ts'
import type { Asserter, Modality } from '#data/vocabulary.ts'

export type { StatementField, StatementValues } from '#data/statement-values.ts'

/** Where the document's text says it: UTF-16 offsets, `text.slice(start, end) === quote`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One thing known: who says it, how surely, and the words or the measurement behind it. */
export type Statement = {
  readonly [F in StatementField]: {
    readonly field: F
    readonly value: StatementValues[F]
    readonly modality: Modality
    readonly assertedBy: Asserter
    /** 0 to 1: how sure the extractor is that the text says this. */
    readonly confidence: number
    /** Name and version: `victim-grammar@1`. */
    readonly extractor: string
  } & Span
}[StatementField]

export type StatementOf<F extends StatementField> = Extract<Statement, { field: F }>
