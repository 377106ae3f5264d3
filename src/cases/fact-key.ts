import { legalFormPattern } from '#data/legal-forms.ts'
import type { Statement } from './statement.ts'

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
export function factKey(statement: Statement): string {
  switch (statement.field) {
    case 'incident':
      return 'incident'
    case 'thirdParty':
      return statement.value.name === null ? 'unnamed' : plainName(statement.value.name)
    case 'dataClass':
      return statement.value.class
    case 'recordCount':
      return `${statement.value.count} ${statement.value.unit} ${statement.value.scope} ${plainName(statement.value.of ?? '')}`.trim()
    case 'technique':
    case 'tactic':
      return statement.value.id
    case 'date':
      return `${statement.value.kind} ${statement.value.from} ${statement.value.to}`
    case 'sale':
      return 'sale'
    case 'support':
      return `${statement.value.kind} ${plainName(statement.value.detail)}`
    case 'victim':
    case 'publisher':
    case 'platform':
    case 'actor':
    case 'place':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return plainName(statement.value.name)
  }
}

/** Whether a statement says that the thing is not so. */
export const isDenial = ({ modality, value }: { modality: string; value: object }): boolean =>
  modality === 'denied' || ('exposed' in value && value.exposed === false)
