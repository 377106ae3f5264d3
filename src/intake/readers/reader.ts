import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import type { Rendition } from '../types.ts'

/** What the sender says of the bytes; used after what the bytes themselves say. */
export interface Hints {
  readonly name?: string
  readonly contentType?: string
  readonly url?: string
  /** Before the charset that Content-Type or the page itself declares. */
  readonly charset?: string
}

/** The result of one format's reader; the language is added afterwards for all. */
export type Reading = Omit<Rendition, 'mediaType' | 'language'> & {
  readonly language?: string | null
}

export type Reader = (bytes: Uint8Array, hints: Hints) => Promise<Result<Reading, Refusal>>
