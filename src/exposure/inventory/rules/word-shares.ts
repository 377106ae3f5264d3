import { legalFormInValue, legalFormSigns } from '#data/legal-forms.ts'
import { jobSigns, jobWords } from '#data/value-words.ts'
import { foldText, wordsOf } from '../fold-text.ts'
import type { ColumnProfile } from '../profile-column.ts'

/** A test for values that hold one of these words, whatever their case and accents. */
export const holds =
  (set: ReadonlySet<string>) =>
  (value: string): boolean =>
    wordsOf(foldText(value)).some((word) => set.has(word) || set.has(word.replace(/\.$/, '')))
export const isShort = (value: string): boolean => value.length <= 80

const isJob = (value: string): boolean =>
  isShort(value) && !/\d{3,}|@/.test(value) && (jobSigns.test(value) || holds(jobWords)(value))
export const hasLegalForm = (value: string): boolean =>
  isShort(value) &&
  (legalFormSigns.test(value) ||
    (/[\s,]/.test(value) && legalFormInValue.test(value.slice(Math.max(1, value.length - 24))))) &&
  !/^\d/.test(value)

export const jobShare = (column: ColumnProfile): number => column.share('job', isJob)
export const legalShare = (column: ColumnProfile): number =>
  column.share('legal form', hasLegalForm)

/** Share of values that are one capitalised word, as names of people and places are. */
export const oneWord = (column: ColumnProfile): number =>
  column.share(
    'capitalised word',
    (v) => /^\p{Lu}?[\p{L}'’-]{1,24}$/u.test(v) && !/^[A-Z]{1,3}$/.test(v),
  )
