import type { Reading } from '../reading.ts'
import { isToldOn } from './date-disclosures.ts'
import { rightOf, type DateMention } from './date-mentions.ts'
import { answered, ended, established, inUse, isOfOther, suedOn, updates } from './date-others.ts'
import { isOfInquiry, isOfNothing, isOfReporting, isOfTelling } from './date-tellings.ts'

/**
 * "Determined on 9 September that the incident is material", "on 9 September the company concluded that it is material":
 * the day of a decision, long after the discovery.
 */
export const isOfMateriality = (mention: DateMention): boolean =>
  (/\b(?:determin|conclud|assess|decid)\w+\b[^.;]{0,40}$/i.test(mention.left) &&
    /^[^.;]{0,60}\bmaterial/.test(rightOf(mention))) ||
  /^,? (?:(?!and\b)[\p{L}’'-]+ ){0,5}(?:determined|concluded|assessed|decided)\b[^.;]{0,60}\bmaterial/u.test(
    rightOf(mention),
  )

/**
 * Whether the words beside a date make it the date of another matter, of an inquiry, or of what was done about the
 * breach.
 */
export const isOfSequel = (reading: Reading, mention: DateMention): boolean => {
  const { sentence, left } = mention
  return (
    isOfOther(reading, mention) ||
    isOfInquiry(mention, rightOf(mention)) ||
    ended.test(sentence, left) ||
    answered.test(sentence, left) ||
    suedOn.test(sentence, left) ||
    updates.test(rightOf(mention)) ||
    established.test(sentence, rightOf(mention)) ||
    inUse.test(sentence, left)
  )
}

/** Whether the words beside a date say that it is not that of the deed. */
export const isPlainlyElse = (reading: Reading, mention: DateMention): boolean =>
  isOfSequel(reading, mention) ||
  isOfReporting(mention, rightOf(mention)) ||
  isOfTelling(mention, rightOf(mention)) ||
  isOfNothing(mention, rightOf(mention)) ||
  isToldOn(mention)
