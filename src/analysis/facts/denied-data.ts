import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import type { DataClassMention } from './data-class-mentions.ts'

/** Verbs that make "no passwords …" a statement about this event, because they say that the data was not exposed. */
const deniedOf = wording`
  affected, accessed, compromised, exposed, stolen, taken, included, involved, involve[s], expose[s], {did|does|do|didn't|doesn't|don't} [not] {affect|impact},
  {give[s]|gave|giving|gain[ed]|had|have} [any] access, stored, impacted, breached, leaked,
  obtained, held, kept, part, disclosed, touched, shared, lost, viewed, at risk, present, show[s], shown,
  contain[s|ed], include[s|d], remain[s|ed] {safe|secure}, unaffected, safe, secure, concerned, reached, read, seen,
  opened, fetched, copied, removed, printed, extracted, taken, there, hold, holds, keep, keeps, store, retain[s|ed], print,
  published, released, revealed, displayed, captured, seized, scraped, exfiltrated, hacked, skimmed, {had|has|have} no, {not|don't|doesn't|didn't} have,
  collect, ask, asks, know, among, handed, passed on, left, kept, visible, {was|were|are|is} [not] {on|in|among}, {was|were|are|is} not${/(?:[.;!]?$|,(?= (?:it|he|she|they|the [\w’'-]+|a [\w’'-]+) (?:said|says|added|adds|stressed|stated)\b))/},
  appear[s|ed], feature[s|d], figure[s|d], {went|go[es]|passed} through, transferred`
/** "No card numbers and no bank data.": a denial of exposure without any verb. */
const deniedBare =
  /^\W*no (?!.*\b(?:is|are|was|were|be|been|has|have|had|will|would|should|must|can|may)\b)[^.;:!?]{3,160}[.;!]?$/i
export const tellsDenied = ({ text }: Sentence): boolean =>
  deniedOf.test(text) || deniedBare.test(text)

/**
 * "No card data was in the mailbox", "were not stored in that account": the data was not in the place that was
 * reached.
 */
export const isPlace = ({ sentence, start }: DataClassMention): boolean =>
  place.test(sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start))
/** "Was stored in the …", before a class: where something lay, not what was lost. */
const place =
  /\b(?:was|were|is|are|been|be|stored|kept|held|contained|located|present|found|included) (?:[\p{Ll}-]+ )?(?:in|on|within|inside) (?:the|this|that|these|those|any|its|their|our|his|her) (?:[\p{Ll}-]+ ){0,2}$/u

/** "The headline said that bank details had been taken. They had not.": what was said is taken back. */
export const isTakenBack = (said: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined &&
  next.paragraph === said.paragraph &&
  wasSaid.test(said.text) &&
  takenBack.test(next.text)
/** The sentence before repeats what somebody said. */
const wasSaid = wording`say[s], said, report[s|ed], wrote, state[s|d], claim[s|ed], headline, article, suggest[s|ed]`
/** "They had not.", "That was wrong": the answer to it. */
const takenBack =
  /^\W*(?:(?:They|It|These|This|That) (?:had|has|have|was|were|did|does|do|is|are) not[.;,]|(?:This|That|It) (?:is|was) (?:wrong|incorrect|untrue|false|a mistake|not (?:so|true|right|correct|the case)))/
