import type { Remembering } from './memory.ts'
import type { Screening } from './screen/screening.ts'

/** A token with its place in the original text. */
export interface Token {
  readonly text: string
  readonly lower: string
  /** Of `lower`, for `WordMap`. */
  readonly hash: number
  readonly start: number
  readonly end: number
  /** `link` is a URL, a host with a path or an e-mail address. A possessive `'s` is a `mark`. */
  readonly kind: 'word' | 'number' | 'link' | 'mark'
}

export interface Sentence extends Remembering {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** Paragraph number, and whether the block is a heading or list item. */
  readonly paragraph: number
  readonly kind: 'prose' | 'heading' | 'list-item' | 'boilerplate'
  /** `advice`: stands below a heading such as "What you should do". */
  readonly section: 'body' | 'advice'
  /** Which patterns may match here; read by patterns alone. */
  readonly screening: Screening
}

/** The text as given and its sentences; every offset is UTF-16 into `text`. */
export interface TextModel extends Remembering {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Which patterns may match anywhere in the text; read by patterns alone. */
  readonly screening: Screening
}

/** How a passage is voiced: who speaks, how sure, and whether it is denied. */
export interface Voice {
  readonly modality: 'confirmed' | 'reported' | 'claimed' | 'suspected' | 'denied'
  readonly assertedBy: 'victim' | 'vendor' | 'actor' | 'authority' | 'publisher'
  /** The sentence is general talk or advice ("attackers may use…"): no fact of this event. */
  readonly generic: boolean
}
