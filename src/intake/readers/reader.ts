import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import type { Rendition } from '../types.ts'

/** What the sender says about the bytes; what the bytes themselves say takes precedence. */
export interface Hints {
  readonly name?: string
  readonly contentType?: string
  readonly url?: string
  /** Takes precedence over the charset that Content-Type or the page declares. */
  readonly charset?: string
}

/** The result of a format's reader; the language is added afterwards for all formats. */
export type Reading = Omit<Rendition, 'mediaType' | 'language'> & {
  readonly language?: string | null
}

export type Reader = (bytes: Uint8Array, hints: Hints) => Promise<Result<Reading, Refusal>>
