import type { Sentence } from '../text-model.ts'
import type { copulaPatterns, servingPatterns } from './serving-patterns.ts'
import type { behindPatterns, introducingPatterns, wordPatterns } from './supplier-patterns.ts'

/** The words of a text for what a supplier is, with the name that stands beside them. */
export interface SupplierRole {
  /** "third-party provider of its customer service operations" */
  readonly role: string
  /** Null if nobody is named beside it. */
  readonly name: NameInText | null
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The pattern that found it. */
  readonly by:
    | (typeof wordPatterns)[number][0]
    | (typeof behindPatterns)[number][0]
    | (typeof introducingPatterns)[number][0]
    | (typeof servingPatterns)[number][0]
    | (typeof copulaPatterns)[number][0]
    | 'keeper'
}

/** A name and where it begins in the text. */
export interface NameInText {
  readonly text: string
  readonly start: number
}

/** The role of a supplier for which the text has no other word. */
export const unnamedRole = 'supplier'

/** A name without the "'s", full stop or comma that stands behind it in the text. */
export const bareName = (named: string): string => named.replace(/[’']s?$|[.,]$/g, '')

/**
 * The form in which a role is shown: in the singular, without the capital that opens a sentence; what a letter calls
 * "ours" is its sender's.
 */
export const plainRole = (role: string): string =>
  role
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:accounts?|log-?ins?|credentials) (?:of|at|with|from) (?:an?|one of (?:its|their)) /i,
      '',
    )
    .replace(/\bour\b/g, 'its')
    .replace(/\bfor us\b/g, 'for it')
    .trim()
    .replace(
      /^(?:Third|External|Outside|Service|Software|Cloud|Customer|Marketing)(?![\p{Lu}])/u,
      (opening) => opening.toLowerCase(),
    )
    .replace(
      /\b(provider|vendor|supplier|contractor|subcontractor|processor|platform|partner|associate)s\b/i,
      '$1',
    )
