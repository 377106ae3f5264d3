/** A token with its place in the original text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** Paragraph number, and whether the block is a heading or list item. */
  readonly paragraph: number
  readonly kind: 'prose' | 'heading' | 'list-item' | 'boilerplate'
}

/** The text as given and its sentences; every offset is UTF-16 into `text`. */
export interface TextModel {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** How a passage is voiced: who speaks, how sure, and whether it is denied. */
export interface Voice {
  readonly modality: 'confirmed' | 'reported' | 'claimed' | 'suspected' | 'denied'
  readonly assertedBy: 'victim' | 'vendor' | 'actor' | 'authority' | 'publisher'
  /** The sentence is general talk or advice ("attackers may use…"): no fact of this event. */
  readonly generic: boolean
}
