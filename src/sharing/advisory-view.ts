import type { Modality } from '#data/vocabulary.ts'
import type { Tlp } from './types.ts'

/** One line of the advisory: what is said, how surely, by whom, and the numbers of the quotes behind it. */
export interface Line {
  readonly text: string
  /** `confirmed by the organisation`. */
  readonly certainty: string
  readonly modality: Modality
  readonly quotes: readonly number[]
}

/** What templates see; plain data, every text ready to print. */
export interface AdvisoryView {
  readonly title: string
  readonly organisation: string
  readonly tlp: Tlp
  /** `#ffc000`, on black. */
  readonly tlpColour: string
  /** `23 November 2026`. */
  readonly date: string
  readonly generatedAt: string
  readonly caseId: string
  readonly status: Modality
  readonly statusMeaning: string
  /** What happened, when, what was taken, how much and by whom, a sentence each. */
  readonly summary: readonly string[]
  readonly known: readonly Line[]
  readonly taken: readonly Line[]
  readonly notTaken: readonly Line[]
  readonly counts: readonly Line[]
  readonly risks: readonly {
    readonly title: string
    readonly why: string
    readonly severity: string
    readonly quotes: readonly number[]
  }[]
  readonly techniques: readonly {
    readonly id: string
    readonly name: string
    readonly tactics: string
    readonly certainty: string
    readonly modality: Modality
    readonly quotes: readonly number[]
    readonly url: string
  }[]
  /** Help offered to the people affected. */
  readonly support: readonly Line[]
  readonly audiences: readonly {
    readonly name: string
    readonly actions: readonly {
      readonly title: string
      /** `within 24 hours`; empty for people, whose time does not run from a case that they do not know. */
      readonly due: string
      readonly quotes: readonly number[]
    }[]
  }[]
  readonly dates: readonly Line[]
  /** The sentences that the numbers point to. */
  readonly quotes: readonly {
    readonly number: number
    /** The sentence in pieces; `said` marks the exact words that a statement rests on. */
    readonly parts: readonly { readonly text: string; readonly said: boolean }[]
    /** Number of the source, or null for an analyst's own statement. */
    readonly source: number | null
  }[]
  readonly sources: readonly {
    readonly number: number
    readonly title: string
    readonly publisher: string
    readonly date: string
    readonly url: string
    readonly sha256: string
  }[]
  readonly words: readonly { readonly word: string; readonly meaning: string }[]
}
