import type { DataClassId } from './data-classes.ts'
import { houseDataTerms } from './house-data-terms.ts'
import { personalDataTerms } from './personal-data-terms.ts'

/**
 * How reports name each class of data, as phrases between commas. `{a|b}` takes one of the words,
 * `[a|b]` one or none, `word+` also the plural. A closing `!` asks that the phrase ends there (an
 * enumeration, a verb or the end of the sentence follows), a closing `?` that it also begins as an item
 * of a list. The longest phrase at a place wins over all classes; `none` lists phrases that only look like
 * data. All wordings of a phrase are made at each start: few choices in a row, or two phrases.
 */
export const dataClassTerms: Readonly<Record<DataClassId | 'none', string>> = {
  ...personalDataTerms,
  ...houseDataTerms,
}
