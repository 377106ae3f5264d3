import type { FieldKindId } from './field-kinds.ts'
import { headerWordsOfPeople } from './header-words-of-people.ts'
import { headerWordsOfRecords } from './header-words-of-records.ts'

/**
 * How columns of each kind are called in the languages of the larger markets and by the larger systems.
 * Written together and in lower case, without accents (`prenom`, `dateofbirth`); the reader of headers
 * takes out separators and accents before it looks here. Facts only.
 *
 * `~` marks a word that other kinds use as well, so that it weighs half.
 */
export const headerWords: Readonly<Record<FieldKindId, string>> = {
  ...headerWordsOfPeople,
  ...headerWordsOfRecords,
}
