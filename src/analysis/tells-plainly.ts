import { Memory } from './memory.ts'
import * as plain from '#data/plain-words.ts'
import type { Reading } from './reading.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { patternFamily } from './screen/sentence-pattern.ts'
import { wording } from './wording.ts'

/** "No password was needed", and not "no password manager". */
const notOfPasswords = /(?! (?:reset|manager|policy))/
const figure = /\d[\d,.]*/
const be = `was, were, had been, has been, have been`

/** Plain words for an event: who was somewhere without a right to be, what went to the wrong people. */
const plainly = [
  // "A stranger sat in its mailbox and read contracts."
  wording`${plain.intruders} <110?> ${plain.deeds}`,

  // "Bills were posted to the wrong households."
  wording`${plain.sent} <60> to the wrong, the wrong ${plain.wrongHands}`,
  // "Results were shown to another patient."
  wording`${plain.papers} <50> ${plain.delivered} <30> {strangers|other people|{${plain.somebodyElse}}['[s]]}${/(?!\w)/}`,
  // "Some could see other customers’ orders", and not their opinions.
  wording`[could [*]] ${plain.shown} <40>
    {{other people|${plain.anotherUser}}'s|${plain.otherUsers}[']}${/(?! (?:opinions?|views?|minds?|shoes)\b)/}`,

  // "The folder lay open to everybody."
  wording`{${be}|is|are|stood|lay|left} <2 words> ${plain.laidOpen}`,
  // "Anyone who knew the address could read the answers."
  wording`${plain.anybody} [with {a|the} {link|address}|on the internet|who {had|knew|guessed} ${/[^.;,]{2,40}/}]
    could [*] ${plain.looking}`,
  // "The server had no password and held 4,000 records."
  wording`${plain.stores} <40> {had|has|with|needed|required|asked for|without} [no|any|a[n]] ${plain.locks}${notOfPasswords} <60> ${plain.contents},
    {no|without [a[n]]} {password|log[-]in|authentication|sign-in} {was {needed|required|asked}|{and|it} {held|contained}},
    {had|has|have} no {password|authentication|access control}[s]${/\b(?=[^.;]{0,60}\b(?:held|contained|GB|TB|million|records|people)\b)/}`,
  // "Scans of passports lay on an open share."
  wording`{on|in|from|via|a[n]} open [network|cloud|file|web] ${plain.openStores},
    {database+|server+|bucket+|instance+|share+} <30> open to the {world|internet|web|public}`,
  // "The form let anybody look at orders."
  wording`{let|allowed|permitted|enabled} {${plain.anybody}|strangers|outsiders|visitors|all comers} [to]
    {look|see|read|open|view|download|copy|search|reach}`,

  // "The API lets anybody enumerate every patient."
  wording`{lets|let|allows|allowed|makes it possible to} <6 words'-> {enumerate|iterate|count {up|through}|walk through|scrape|dump|read out} {every|all|any|each|other} <2 words'-> ${plain.enumerable},
    {returns|returned|spits out|hands out|answers with} ${/(?:[^.;]){0,40}\b/}{name+|address+|number+|record+|notes} <60> {no|without [a[n]]} {log[-]in|authentication|password|token},
    a[n] {bot|channel|site} that {answers|replies|responds} with <4 words'-> {record+|data|details|names}`,

  // "Names of guests were copied by somebody."
  wording`${plain.things} <60?> {{was|were|are|is|been|being|got|had} <2 words> ${plain.handled}
      {by|from|out|before|in|between|on|without|at|over|last|when|through|during}
    |{gone|went|go} missing}`,
  // "Members had their names copied."
  wording`${plain.people} <3 words> {had|have had|has had} [their|his|her]_<60> ${plain.lost}`,
  // "Hundreds of letters were read."
  wording`{${figure}|hundreds of|thousands of|dozens of|tens of thousands of} <3 words-> ${plain.counted} <50?>
    ${be} [*] ${plain.lostByNumber}`,
  // "The drawings have left the house."
  wording`${plain.carriedOut} <70?> {{had|have|has} left {the|our|its|their} {building|house|network|company|system|premises}
    |{walked|went} out of the door}~`,
  // "A list of guests turned up on a forum."
  wording`{${plain.papers}|names|addresses|photos|numbers|passwords|table+|database|archive|drawings|recordings|contracts} <60?>
    {[has|have|had] ${plain.turnedUp} {through|via|from|on|in|at|to|into|onto|after|last|when}
    |{was|were|been} {discovered|found|uncovered|spotted} {on|in|at} [a[n]] <3 words-> ${plain.turnedUpWhere}
    |{is|are|was|were|been} [now] ${plain.circulating}
    |{fell|fallen} into|in the wrong hands}~`,
  // "The loss of wage slips of all workers."
  wording`{loss|theft|leak|disclosure|exposure|misuse|copying} of <5 words-'>
    {${plain.papers}|names|addresses|photos|numbers|passwords|wage slips|contracts|drawings}`,
  // "The folder was left behind on the 14:10 train."
  wording`{left|forgotten|mislaid|dropped} [behind] {on|in|at} {a[n]|the} [${/\d\d[:.]\d\d/}] [*] ${plain.publicPlaces}`,

  // "He gave the caller a new password."
  wording`{gave|given|handed|told|read|texted|sent|reset} <40> {a[n]|the} ${plain.deceivers} <40>
    {password|code|access|login|log-in|number|details|data}`,
  // "A clerk was lured to a forged sign-in page."
  wording`${plain.talkedInto} <110> {into ${plain.talkedIntoWhat}|{to|onto} a[n] ${plain.forged}}`,
  // "The account of a librarian was used by an outsider."
  wording`${plain.waysIn} <60> {was|were|had been|has been|been|being} [*] ${plain.wayInUsed}
    {by|to|for|from|at|in|on|with}${/\b(?! (?:us|our|you|staff|the staff)\b)/}`,

  // "He says he now has the guest list."
  wording`${plain.boasts} [that] {he|she|it|they|his group|their group} [now] ${plain.possesses}_<50> ${plain.possessions}`,
  wording`{latest|newest|new|next|most recent} victim+`,

  // "Calls from people who know their stakes."
  wording`{call+|message+|text+|letter+|e[-]mail+} <30> from {people|strangers|somebody|someone|callers|fraudsters|crooks}
    who {know|knew|have|had|already know|already knew|can name|could name}`,
  // "It is looking into whether its data leaked."
  wording`{looking into|checking|investigating|finding out|examining|know|known|clear|say} [yet] {if|whether} [or not]
    [any|its|their|the|customer|personal|some]* {data|file+|records|details|information|names|accounts}`,
  // "We took the servers off the network after an attack."
  wording`${plain.switchedOff} <40> ${plain.systems} <60> ${plain.attackSigns}`,
  // "They had somebody in their system."
  wording`{had|have} {${plain.intruders}} {in|inside} {our|its|their|the} <2 words> ${plain.systems}`,
  // "Unwelcome visitors in our booking system."
  wording`${plain.unwelcome} ${plain.visits} <60> {in|on|into|from|within|to|of|at}
    {our|its|their|the|a|one of|part of|parts of|certain|some}`,
  // "It suffered a security incident."
  wording`${plain.befell} [a[n]|the] <3 words> ${plain.incidents}`,
]

const family = patternFamily([...plainly.entries()])

/** "A thief cannot read them", "strangers could have read": what may be, or was not done. */
const inTheory =
  /\b(?:can ?not|can|could not|could have|would|will|won['’]t|never|even if|should|might|may) (?:\w+ )?|\bn['’]t\b/i

const told = new Memory<TextModel, readonly Sentence[]>()

/** Sentences that tell of an event in words for which no other rule looks. */
export function plainSentences(reading: Reading): readonly Sentence[] {
  const { model } = reading
  let found = told.get(model)
  if (found === undefined) {
    found = model.sentences.filter((sentence) => {
      if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return false
      return family.possible(sentence).some(({ pattern }) => {
        const match = pattern.exec(sentence)
        if (match === null) return false
        const end = sentence.start + match.index + match[0].length
        const { generic, modality } = reading.voiceOf(end - 1, end)
        // "Anybody could look at …" tells of a state, whatever "could" says elsewhere.
        if (inTheory.test(match[0]) || modality === 'denied') return false
        return !generic || /\bcould\b/.test(match[0])
      })
    })
    told.set(model, found)
  }
  return found
}
