import * as words from '#data/supplier-words.ts'
import { wording, wordingWith } from '../wording.ts'

/*
 * Who reads like the supplier of a breached organisation and is none: whoever is called in afterwards, serves the
 * public, is a person or an authority, or stands in a contract only.
 */

/** Words for a supplier, and what stands around them in their sentence. */
interface RoleInSentence {
  readonly role: string
  readonly before: string
  readonly after: string
  readonly sentence: string
}

/** Whether what stands around the words shows that they mean nobody through whom data was lost. */
export const isNoSupplier = ({ role, before, after, sentence }: RoleInSentence): boolean =>
  looksInto.test(after) ||
  raisedAlarm.test(after) ||
  (ofMoney.test(role) && noticed.test(after)) ||
  isOfPaper.test(after) ||
  hasManyBefore.test(before) ||
  isMany.test(role) ||
  (isPerson.test(role) && owns.test(after)) ||
  callsIn.test(before) ||
  isRemedy.test(sentence)

/** Those who are called in afterwards are not the ones who were breached. */
export const isHelper = (role: string): boolean => helper.test(role)
const helper = wording`${words.helpers}`
const callsIn = wording`${words.calledIn}${/\b(?! (?:that|by|of)\b)[^.;]{0,40}$/}`
/** "Following the breach, it went over to another vendor": what was done afterwards. */
const isRemedy = wording`
  ${/^/}{following {the|this}|in response|as a result|to prevent|to avoid|going forward|since {the|this}} <160> ${words.remedies}`
/** "An outside firm has since determined": who looks into it. */
const looksInto =
  /^(?: (?:has|have|had|later|since|then|also|was|is))* (?:determin|establish|found|conclud|confirmed|investigat|review|analy[sz]|help|assist|hired|engaged|brought in)/i
/** "When its payment provider raised the alarm": who saw it first, and through whom nothing was lost. */
const raisedAlarm = /^ (?:had |has |first |then )*(?:raised the alarm|sounded the alarm|tipped)/i
const ofMoney = /\b(?:payment|card|bank|acquir)/i
const noticed =
  /^ (?:had |has |first |then )*(?:alerted|noticed|flagged|spotted|detected|warned|saw)\b/i
/** "Its business associate (BA) agreements", "vendor contracts": what is signed with one. */
const isOfPaper = /^(?: ?\(\p{Lu}{2,4}s?\))? (?:agreement|contract|polic|questionnaire|assessment)/u
/** "Some two thousand milk suppliers": whose data it was; "a forged supplier address": nobody's. */
const hasManyBefore =
  /(?:\d|\b(?:thousand|hundred|dozen|million|many|forged|fake|bogus|purported|supposed))s? (?:[\p{L}-]+ ){0,2}$/iu
const isMany = /^(?:thousand|hundred|dozen|million|many|forged|fake|bogus|purported|supposed)s?\b/i
/** "the laptop of a contractor": a person's, not a firm's. */
export const isOfOnePerson = (before: string): boolean => ofOnePerson.test(before)
const ofOnePerson = wording`{account|credentials|password|laptop|key|log[-]in|access} {of|from|by|belonging to} {a[n]|the|one of} ${/(?:\w+ )?$/}`
/** "The contractor's laptop": such words may mean one person, and do so if a person's thing follows. */
const isPerson = /(?:contractor|consultant|freelancer)$/i
const owns =
  /^['’]s (?:[\p{L}-]+ ){0,2}?(?:accounts?|credentials|passwords?|laptop|keys?|log-?ins?|access|session|tokens?)\b/iu

/** "X, a healthcare provider": it serves the public, unless it is somebody's own. */
export const isOfPublic = (told: string, role: string): boolean =>
  ofPublic.test(role) && !/(?:,|[–—-]) (?:its|their|our|one of|the [\p{L}]+['’]s) /u.test(told)
/** "X, their power supplier": it serves the public in any case. */
export const isOfHouseholds = (role: string): boolean => ofHouseholds.test(role)
const ofHouseholds = wordingWith('iu')`${words.suppliersOfHomes}`
const ofPublic = wordingWith('iu')`
  ${/^(?:[\p{L}\p{N}’'-]+ ){0,4}?/u}${words.publicServices} [service] provider`

/** "the government agency that keeps the registers", and not "the state agency that hosts its housing system" */
export const isOfState = (text: string, { index, 0: told }: RegExpExecArray): boolean => {
  const found = ofState.exec(text.slice(index, index + told.length + reachOfTask))
  return found !== null && found.index < told.length
}
/** How far behind a body its task is looked for, in characters. */
const reachOfTask = 80
const ofState =
  /\b(?:government|federal|state|public|national|ministerial) (?:agency|administration|administrator|authority)\b(?! (?:that|which) [^.;,]{2,40}(?: (?:its|their|our) | for (?:it|them|us)\b))/
