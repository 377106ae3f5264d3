import { whenInWords } from '#base/days-in-words.ts'
import { sayId } from '#base/say-id.ts'
import { dataInWords } from '#data/data-classes.ts'
import { countInWords, dateKindInWords } from '#data/fact-words.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import type { Statement } from './statement.ts'

/** The value of a statement in a few words: "Contoso Motors", "names", "about 18 million records"; empty where it has none. */
export function valueInWords(statement: Pick<Statement, 'field' | 'value'>): string {
  const { field, value } = statement as Statement
  switch (field) {
    case 'dataClass':
      return dataInWords(value)
    case 'recordCount':
      return countInWords(value.count, value.unit)
    case 'date':
      return `${dateKindInWords[value.kind]} ${whenInWords(value.from, value.to)}`
    case 'support':
      return value.detail
    case 'thirdParty':
      return value.name ?? value.role
    case 'victim':
    case 'publisher':
    case 'platform':
    case 'actor':
    case 'technique':
    case 'tactic':
    case 'place':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return value.name
    case 'incident':
    case 'sale':
      return ''
  }
}

/** What was entered for the duties: "people affected in France", "when: awareness", "the answer to: GDPR risk". */
export function inputInWords(kind: string, about: string): string {
  const [id = '', place] = about.split(' ')
  switch (kind) {
    case 'affected':
      return `people affected in ${jurisdictionName(about) ?? about}`
    case 'event':
      return `when: ${sayId(id)}${place === undefined ? '' : `, ${jurisdictionName(place) ?? place}`}`
    default:
      return `the answer to: ${sayId(
        about
          .replace(/^\w+\./, '')
          .replaceAll(/([A-Z])/g, '-$1')
          .toLowerCase(),
      )}`
  }
}
