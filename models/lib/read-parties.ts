import type { GoldDocument } from '../../bench/read-corpus.ts'
import { readTexts } from './read-texts.ts'

/** A short text with those who lost the data in it and those through whom it happened, by name. */
export interface PartyText {
  readonly id: string
  readonly title: string | null
  readonly siteName: string | null
  readonly text: string
  readonly victims: readonly string[]
  /** Those that the text names. */
  readonly suppliers: readonly string[]
}

/** The project's own texts on who lost the data and through whom. */
export const readParties = (): readonly PartyText[] =>
  [...readTexts('parties'), ...readTexts('texts')].map((document) => ({
    id: document.id,
    title: document.title === '' ? null : document.title,
    siteName: document.siteName === '' ? null : document.siteName,
    text: document.text,
    victims: (document.facts.get('victim') ?? []).map(({ value }) => value),
    suppliers: suppliersOf(document),
  }))

/** The suppliers that a gold document has by name. */
export const suppliersOf = ({ facts }: GoldDocument): readonly string[] =>
  (facts.get('third-party') ?? [])
    .map(({ value }) => value.split(' | ')[0]?.trim() ?? '-')
    .filter((name) => name !== '-')
