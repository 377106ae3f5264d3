import { legalFormPattern } from '#data/legal-forms.ts'
import type { StatementField, StatementValues } from './statement.ts'

/** What a statement says, without who says it and how surely. */
export type Content = {
  readonly [F in StatementField]: { readonly field: F; readonly value: StatementValues[F] }
}[StatementField]

const legalForm = new RegExp(`[\\s,]+${legalFormPattern('holding', 'holdings')}$`, 'i')

/** A name reduced for comparison: without case, spaces, punctuation, article and legal form. */
export const plainName = (name: string): string => wordsOfName(name).join('') || name.trim()

/** The words that `plainName` joins. */
export function wordsOfName(name: string): readonly string[] {
  let text = name
    .normalize('NFKC')
    .replace(/^the\s+/i, '')
    .trim()
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(legalForm, '')
  }
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Statements with the same key are about the same thing, whether they affirm or deny it. */
export function factKey({ field, value }: Content): string {
  switch (field) {
    case 'incident':
      return 'incident'
    case 'thirdParty':
      return value.name === null ? 'unnamed' : plainName(value.name)
    case 'dataClass':
      return value.class
    case 'recordCount':
      return `${value.count} ${value.unit} ${value.scope} ${plainName(value.of ?? '')}`.trim()
    case 'technique':
    case 'tactic':
      return value.id
    case 'date':
      return `${value.kind} ${value.from} ${value.to}`
    case 'sale':
      return 'sale'
    case 'support':
      return `${value.kind} ${plainName(value.detail)}`
    case 'victim':
    case 'publisher':
    case 'platform':
    case 'actor':
    case 'place':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return plainName(value.name)
  }
}

/** Whether a statement says that the thing is not so. */
export const isDenial = ({ modality, value }: { modality: string; value: object }): boolean =>
  modality === 'denied' || ('exposed' in value && value.exposed === false)
