import {
  denying,
  elsewhere,
  finding,
  hidden,
  keeping,
  leftOut,
  notGiven,
  notIn,
  outOfReach,
  processors,
} from '#data/exposure-words.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'
import type { List } from './list-context.ts'

const spelt = wordingWith('iu')

/** A word without which no sentence tells of data that it was out of reach. */
const sign = sentencePattern(wording`
  untouched, unaffected, unharmed, not, no, never, nor, neither, nothing, cannot, without, free, ${/\w+n['’]t\b/}, ${/\bwhat(?:['’]s| is) not\b/},
  separate*, elsewhere, apart, another, other, own, else, different, itself, ${keeping}, ${processors},
  ${outOfReach}, ${leftOut}, ${finding}`)

/** Words that stand between data and what is said of it: "of our donors", "that people paid with", "themselves". */
const further =
  /^[\s,)”"]*(?:(?!(?:is|are|was|were|has|have|had|do|does|did|can|could|and|but|who|which|that)\b)[\p{L}\p{N}'’(][\p{L}\p{N}'’()./-]*,? ){0,9}?/u
const relative = /(?:which |and )?/

/**
 * Phrases that say where data is kept: "held in another system", "live elsewhere", "processed separately", "kept in
 * its own vault".
 */
const keptElsewhere = spelt`${further}${relative}[is|are|was|were] ${keeping} <2 words> ${elsewhere}`

/**
 * Data about payments and sign-in is usually kept by others: "cards are handled by a payment processor", "payments
 * run via Steam".
 */
const keptByOthers = spelt`${further}${relative}[is|are|was|were] ${keeping} <2 words> {by|via|through|with|over} <5 words'-> ${processors}`
/** If the data is kept with those who lost it, it was not out of reach. */
const robbed =
  /\b(?:which|that|who) (?:was|were|has|had|suffered)(?: been)? (?:itself )?(?:hacked|breached|attacked|robbed|hit|compromised|a |an )/i
const oftenOthers: ReadonlySet<DataClassId> = new Set([
  'payment-card',
  'financial-account',
  'financial-information',
  'password',
])

/** "… are in our shop system, which is something else and was not reached"; in a headline "card data untouched" */
const notReached = spelt`
  ${further}{untouched|unaffected|unharmed}${/\W*$/},
  ${further}{${outOfReach}|{is|are|was|were|stay[s|ed]|remain[s|ed]} [*] safe${/(?! to)/}},
  ${/^[^.;]{0,60}?\b/}{is|are|sit[s]|live[s]|kept|held|stored} <90> {was|were} not
    {reached|touched|affected|accessed|involved|concerned}`

/** "Passwords are not passed on to printers", "do not feature in the files", "can't be viewed", "weren't either" */
const notThere = spelt`
  ${further}{is|are|was|were|has|have|had} {not|never} [been|being] ${notGiven},
  ${further}{isn|aren|wasn|weren|hasn|haven|hadn}'t [been|being] ${notGiven},
  ${further}{is|are|was|were|isn't|aren't|wasn't|weren't} [not] either,
  ${further}{{do|does|did} not|don't|doesn't|didn't} {appear|feature|figure|occur|form part|come into},
  ${further}{cannot|can't|can not|can never|could not|couldn't} be ${hidden}`

/** "We have never shared passwords with", "does not give them your bank account" */
const neverGiven = wording`{never|{do|does} not|don't|doesn't} [ever|even|also]* ${denying} <8 words'-> ${/\s?$/}`
/** The same words can also say how well something was kept: "does not keep passwords safe". */
const tellsTheWay =
  /^[^.,;]{0,30}?\b(?:\w{3,}ly|safe|secure|encrypted|hashed|longer|private|up to date|in (?:plain|clear|encrypted|hashed)\w*)\b/i

/** "Not affected: passwords and card numbers.", "NOT in the files: …", "What's not in there: …", "What was not: …" */
const notAffected = new RegExp(
  String.raw`^\W*(?:what(?:['’]s)? (?:[\w'’-]+ ){0,4}?(?:(?:(?:was|were|is|are|did|do|does|has|have) )?not|(?:was|were|is|are|did|do|does|has|have)n['’]t)(?: been)?(?: ${anyOf(notIn)}(?!\p{L})[^.:]{0,30})?|not ${anyOf(notIn)}(?!\p{L})[^.:]{0,30}) ?:`,
  'iu',
)
/** The line above asks what was not affected: "What wasn't?", "Which data are not affected?", "What isn't". */
const asksWhatNot =
  /^\W*(?:(?:and|so) )?(?:what|which)(?:['’]s)? [^.:?]{0,40}?(?:\bnot|n['’]t)\b[^.:?]{0,40}[?:]?\W*$/i
const hasVerb =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|took|stole|copied|contain\w*|includ\w*)\b/i
const negated = /\b(?:not|no|never|nor|neither|none)\b|n['’]t\b/i

/** "There is nothing about payment cards in them", "no word of passwords", "ruled out the theft of passwords" */
const nothingOf = wording`{nothing {about|on|of|by which}|no {word|mention|trace|record} of|free of|without any|${leftOut}}
  <3 words'-> ${/\s?$/}`

/** "could not rule out that", "cannot exclude that": it may have been reached. */
const notRuledOut =
  /\b(?:(?:not|cannot|never|unable to|n[’']t)|\w+n[’']t)(?: (?:be|been|yet|able to))* (?:rule[sd]? out|exclude[sd]?)\b/i

/** "has failed to find any evidence that outsiders read tax files" */
const nothingFound = wording`{fail{s|ed|ing} to|{could|can|did|does|do} not|cannot|unable to} ${finding} <3 words'->
  {evidence|sign[s]|indication[s]|trace[s]|proof} {of|that} <8 words'-> ${/\s?$/}`

/** "no", "found no", "there's no", "contains neither", "so no" before the list, and nothing between but what kind it is. */
const noneBefore =
  /(?:^|[,:(“"–—-]\s*|\b(?:and|but|so|there(?: (?:is|are|was|were)|['’]s)|found|finds?|saw|sees?|seen|hold|has|have|had|with|contain(?:s|ed)?|holds?|lists?|shows?|includes?)[ :])(?:no|neither) (?:[\p{L}-]+ ){0,2}$/iu
const neitherBefore = /\bneither (?:[\p{L}'’-]+ ){0,2}$/iu
/** What follows a list of which none was there: the end, who says so, or where it was not. */
const noneAfter =
  /^[\p{L}\s]{0,16}?(?:$|[.!;,)”"]|\b(?:in|on|among|there|here|either|anywhere|inside|and no)\b)/iu

/** Whether data is said to have been out of reach: in another place, never given there, or by name. */
export function isOutOfReach(
  sentence: Sentence,
  list: List,
  id: DataClassId,
  above?: Sentence,
): boolean {
  const { text, start } = sentence
  if (above !== undefined && isAnswerToNot(sentence, above)) return true
  if (!sign.test(sentence)) return false
  const before = text.slice(Math.max(0, list.start - start - 160), list.start - start)
  const after = text.slice(list.end - start, list.end - start + 200)
  return (
    ((keptElsewhere.test(after) || (oftenOthers.has(id) && keptByOthers.test(after))) &&
      !robbed.test(after)) ||
    notReached.test(after) ||
    notThere.test(after) ||
    notAffected.test(text.slice(0, list.end - start)) ||
    (neverGiven.test(before) && !tellsTheWay.test(after)) ||
    isNone(before, text.slice(list.start - start, list.end - start), after) ||
    nothingFound.test(before) ||
    (nothingOf.test(before.slice(-90)) && !notRuledOut.test(before.slice(-120)))
  )
}

/** "Did not keep passwords in encrypted form": denies how, and not that it was kept. */
export const isWayOfKeeping = ({ text, start }: Sentence, list: List): boolean =>
  neverGiven.test(text.slice(Math.max(0, list.start - start - 160), list.start - start)) &&
  tellsTheWay.test(text.slice(list.end - start, list.end - start + 60))

/** "No IBAN, nothing like it", "found no payment cards", "neither passwords nor bank details" */
const isNone = (before: string, list: string, after: string): boolean =>
  ((noneBefore.test(before) || /^no /i.test(list)) && noneAfter.test(after)) ||
  (neitherBefore.test(before) && /\bnor\b/i.test(list))

/** Whether a list answers "What wasn't?": what it names was not affected, unless a verb of its own says otherwise. */
const isAnswerToNot = ({ text, section }: Sentence, above: Sentence): boolean =>
  section !== 'advice' &&
  asksWhatNot.test(above.text) &&
  (negated.test(text) || !hasVerb.test(text))
