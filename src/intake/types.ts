import type { DocumentId, Sha256 } from '#base/brand.ts'

export const mediaTypes = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
] as const
export type MediaType = (typeof mediaTypes)[number]

/** Where a document came from. */
export type Origin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string; readonly finalUrl: string }
  | { readonly kind: 'paste' }
  | { readonly kind: 'stdin' }

/**
 * The text of a document and what its format says about it. For plain text and Markdown, `text` is the input except
 * that letters encoded twice are repaired; statements hold UTF-16 offsets into it.
 */
export interface Rendition {
  readonly mediaType: MediaType
  readonly text: string
  readonly title: string | null
  /** ISO 8601 day or instant, only where the format or the page states it. */
  readonly publishedAt: string | null
  /** The site or sender that published it: `og:site_name`, From. */
  readonly siteName: string | null
  /** ISO 639-1, guessed from the words where the format does not state it. */
  readonly language: string | null
}

/** A document as stored: its rendition, and the original byte for byte under `sha256`. */
export interface Document extends Rendition {
  readonly id: DocumentId
  readonly sha256: Sha256
  readonly origin: Origin
  /** ISO 8601 instant. */
  readonly receivedAt: string
}
