import type { Action, Insight } from '#analysis/index.ts'
import type { CaseFacts, Numbered, Statement } from '#cases/index.ts'
import type { Tlp } from '#data/advisory-forms.ts'

export type { AdvisoryFormat, Tlp } from '#data/advisory-forms.ts'

/** A document that an advisory may quote. */
export interface SourceDocument {
  readonly title: string | null
  readonly siteName: string | null
  readonly url: string | null
  /** ISO 8601 day or instant. */
  readonly publishedAt: string | null
  readonly sha256: string
  readonly text: string
}

/** Everything an advisory is made of. Nothing else may appear in it. */
export interface AdvisorySource {
  readonly caseId: string | null
  readonly facts: CaseFacts
  /** `document` is the index into `documents`; null for statements made by an analyst. */
  readonly statements: readonly (Statement & Numbered & { readonly document: number | null })[]
  readonly documents: readonly SourceDocument[]
  readonly insights: readonly Insight[]
  readonly actions: readonly Action[]
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly tlp: Tlp
  readonly organisation: string | null
}

export interface RenderedAdvisory {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName: string
}
