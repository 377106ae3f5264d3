import type { DataClassId } from '#data/data-classes.ts'
import type {
  Asserter,
  CountScope,
  CountUnit,
  DateKind,
  Modality,
  SupportKind,
} from '#data/vocabulary.ts'

/** What a statement can say, by field. Dates are ISO 8601 days, `from` and `to` inclusive. */
export interface StatementValues {
  /** What the document reports: a breach, with the modality of the whole claim. */
  readonly incident: { readonly kind: 'breach' }
  readonly victim: { readonly name: string }
  /** `name` is null where the text only describes it: "a third-party service provider". */
  readonly thirdParty: { readonly name: string | null; readonly role: string }
  readonly publisher: { readonly name: string }
  readonly platform: { readonly name: string }
  readonly actor: {
    readonly name: string
    /** ATT&CK group id, `G1234`. */
    readonly attackGroup: string | null
    readonly aliases: readonly string[]
  }
  readonly dataClass: { readonly class: DataClassId; readonly exposed: boolean }
  readonly recordCount: {
    readonly count: number
    readonly unit: CountUnit
    readonly scope: CountScope
    /** Of several victims the one whose figure it is, where the text tells. */
    readonly of?: string
    /** The text itself says that it was given before and has been corrected. */
    readonly superseded?: true
  }
  readonly technique: {
    readonly id: string
    readonly name: string
    readonly tactics: readonly string[]
  }
  readonly tactic: { readonly id: string; readonly name: string }
  readonly date: { readonly kind: DateKind; readonly from: string; readonly to: string }
  /** Help that is offered to the people affected: the words that name it, the number, the address, or the ISO 8601 day. */
  readonly support: { readonly kind: SupportKind; readonly detail: string }
  readonly place: { readonly name: string; readonly country: string | null }
  readonly sector: { readonly name: string }
  readonly brand: { readonly name: string }
  readonly product: { readonly name: string }
  /** A law or rule the text names: `GDPR`, `HIPAA`. */
  readonly regime: { readonly name: string }
  readonly sale: {
    readonly forum: string | null
    readonly price: number | null
    readonly currency: string | null
    readonly seller: string | null
    readonly sample: boolean
    readonly fields: readonly DataClassId[]
  }
}

export type StatementField = keyof StatementValues

/** Where in the document's text it is said: UTF-16 offsets, `text.slice(start, end) === quote`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One thing known, who says so, how surely, and the words or the measurement that say it. */
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
