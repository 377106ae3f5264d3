import { fate, holders, holding, taking, takenFrom } from '#data/exposure-words.ts'
import type { Sentence } from '../text-model.ts'
import type { List } from './list-context.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording } from '../wording.ts'

/** "The database reportedly contains a set of contact information, including …" before a list. */
const heldBefore = partPattern(
  new RegExp(
    String.raw`\b${anyOf(holders)}\b[^.;]{0,110}?(?<![\p{L}])${anyOf(holding)}(?![\p{L}])[^.;]{0,70}$`,
    'iu',
  ),
)

/** "The attackers stole …", "the incident exposed …" before a list. */
const takenBefore = partPattern(
  wording`{${taking}|access{ed|ing}${/ (?!to\b)/}}${/\b[^.;:]{0,60}$/}`,
)

/** "… were accessed", "… have been stolen" behind a list. */
const takenAfter = partPattern(
  wording`${/^[^.;:]{0,70}?\b/}{was|were|{has|have|had|may have|might have|could have} been|could be|been|being} <2 words> ${takenFrom}`,
)

/** "… were taken" right behind the one thing that is named. */
const takenAtOnce = wording`${/^ /}{was|were|{has|have|had} been} [also|all]* ${takenFrom}`

/** "Somebody had opened the mailbox", right before it. */
const takesAtOnce = wording`{${taking}} [the|a[n]|our|its|their|his|her|all|some]${/ $/}`

/** "… had name, mobile number and number plate copied" */
const lostAfter = wording`${/^ /}[*] {copied|stolen|taken|read|seen|exposed|leaked|fetched|lifted|removed|downloaded|published}`

/** Things that ask for, gather or protect data, which does not mean that they lost it. */
const otherwise = partPattern(wording`
  phish*, malware, trojan, spyware, keylogger, ransomware strain, fake, spoof*, form, enter, submit, ask[s|ed],
  request[s|ed|ing], prompt*, fill, policy, law, regulation, gdpr, defin*, should, must, {can|could} be used, used to,
  vulnerabilit*, flaw, bug, app[s] {collect|request|track}*, collect[s]`)

/** The question of a notification letter whose answer is the list: "What information was involved?" */
export const asksWhat = sentencePattern(wording`
  [so] what [exactly] {was|were|is|are|did|do|does|has|have|could|can} <4 words'-> ${fate},
  {what|which} <3 words> {information|data|details} [about you] {was|were|is|are|has been|may have been}
    {involved|affected|exposed|impacted|compromised|taken|included|accessed|stolen},
  information {involved|affected}${/\s*[:?]?$/}`)

/** A form in which those concerned enter it: "Information acquired: name and Social Security number". */
const formLine =
  sentencePattern(wording`${/^\W*/}[type[s] of] [personal] {information|data} [element[s]] [*]
    {acquired|involved|compromised|exposed|affected|accessed|taken|breached}${/\s*:/}`)

/** Whether those concerned list two or more classes in a letter of their own: what letters list is what was lost. */
export const isOwnList = (sentence: Sentence, list: List): boolean =>
  list.size > 1 &&
  sentence.section !== 'advice' &&
  sentence.kind !== 'heading' &&
  !ownOtherwise.test(sentence) &&
  !/\b(?:not|no|never|neither|nor|none)\b/i.test(sentence.text)
/** What a letter may list besides what was lost: what to do, to watch and to send. */
const ownOtherwise = sentencePattern(wording`
  please, should, must, monitor*, {change|reset} your, never {ask|share|send}, {do not|don't} {give|share|send|click},
  will {never|not} ask, ask[s] you, phish*, offer[s|ing] you, credit monitoring, to {prove|verify|confirm} your`)

/**
 * Whether a list of two or more classes, or one class right before the verb, is said in plain words to be in what was
 * taken. This makes up for kinds of reports that the training corpora lack: listings, filings and letters.
 */
export function tellsExposure(sentence: Sentence, list: List, before?: Sentence): boolean {
  if (sentence.section !== 'advice' && before !== undefined && asksWhat.test(before)) return true
  if (formLine.test(sentence)) return true
  if (sentence.section === 'advice' || sentence.kind === 'heading') return false
  const left = sentence.text.slice(0, list.start - sentence.start)
  if (list.size < 2)
    return (
      takesAtOnce.test(left.slice(-60)) ||
      takenAtOnce.test(sentence.text.slice(list.end - sentence.start))
    )
  if (
    /\b(?:had|have had|has had) (?:(?:their|his|her) )?$/i.test(left) &&
    lostAfter.test(sentence.text.slice(list.end - sentence.start))
  )
    return true
  if (otherwise.test(sentence, left.slice(-160))) return false
  if (heldBefore.test(sentence, left) || takenBefore.test(sentence, left)) return true
  return takenAfter.test(sentence, sentence.text.slice(list.end - sentence.start))
}

/** A line above a list that says its items were in what was taken: "The information affected may include:". */
export const leadsToTaken = (lead: Sentence | undefined): boolean =>
  lead !== undefined &&
  lead.section !== 'advice' &&
  !otherwise.test(lead, lead.text.slice(-160)) &&
  (inTheList.test(lead) || asksWhat.test(lead))
/** "The files contained:", "information affected may include:" */
const inTheList = sentencePattern(
  wording`{${taking}|access{ed|ing}|includ{e|es|ed|ing}|contain[s|ed|ing]|involv{e|es|ed|ing}|affect{s|ed|ing}|consist{s|ed|ing} of|impact{s|ed}}${/\b[^.;]{0,60}:\W*$/}`,
)
