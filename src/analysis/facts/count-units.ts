import { unitNouns } from '#data/count-units.ts'
import type { CountUnit } from '#data/vocabulary.ts'
import { wordingWith } from '../wording.ts'

/** Nouns of each unit; the first that stands within a few words after the number counts. */
export const unitPatterns = unitNouns.map(([unit, nouns]) => ({
  unit,
  pattern: wordingWith('iu')`${/^/}${nouns}${/(?![a-z\d])/}`,
}))

/** Tested first, since most words after a number are no unit. */
export const anyUnit = new RegExp(unitPatterns.map(({ pattern }) => pattern.source).join('|'), 'iu')

/** The unit of a noun, or of a phrase that begins with one. */
export const unitOf = (noun: string): CountUnit | undefined =>
  unitPatterns.find(({ pattern }) => pattern.test(noun))?.unit
