import type { Action, Insight } from '#analysis/index.ts'
import type { CaseFacts, Numbered, Statement } from '#cases/index.ts'

export const advisoryFormats = ['md', 'html', 'pdf', 'docx'] as const
export type AdvisoryFormat = (typeof advisoryFormats)[number]

/** Traffic Light Protocol 2.0 (FIRST): who may see a document; stands at the head and foot of each page. */
export const tlpMarkings = [
  'TLP:CLEAR',
  'TLP:GREEN',
  'TLP:AMBER',
  'TLP:AMBER+STRICT',
  'TLP:RED',
] as const
/** The colour of each label, on black, by the same protocol. */
export const tlpColours: Readonly<Record<Tlp, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}
export type Tlp = (typeof tlpMarkings)[number]

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
