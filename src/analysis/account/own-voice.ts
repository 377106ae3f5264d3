import { Memory } from '../memory.ts'
import {
  addressees,
  closings,
  founderDid,
  noticedOrDid,
  noticeOfBreach,
  workingOnIt,
  ownThings,
  signatories,
} from '#data/letter-words.ts'
import { ownSentences, writesOfItself } from './who-writes.ts'
import type { Reading } from '../reading.ts'
import type { TextModel } from '../text-model.ts'
import { patternFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'

const spelt = wordingWith('iu')

/** Ways in which those concerned speak of themselves; a text with two different ones is theirs. */
const ownWords = [
  // "Dear members": the whole line.
  wording`${/^\W*/}{dear|to {all|our|[the] ${addressees}}|hello|hi}${/\b[^.!?]{2,70}[.!]?$/}`,
  // "We at the museum are deeply sorry."
  wording`{we|I} [at ${/[^,.;]{2,40}/}|and ${/[^,.;]{2,30}/}] {are|am|'re|'m} [very|truly|deeply|so] {sorry|writing},
    we {apologi{s|z}e|regret|feel {awful|terrible}}`,
  /\b[Ww]e at (?:the )?\p{Lu}/u,
  // "Our booking system", "a supplier of ours".
  spelt`our [own] <2 small words-> ${ownThings}, {of|from} ours`,
  // "We have immediately reset …"
  wording`{we['ve]|we} [have|had|immediately|also|promptly|first|since]* ${noticedOrDid}`,
  // "We are still investigating", "we will share what we learn".
  wording`{we {are|were}|we're} [still|now|currently|also|actively|diligently|continuing to|committed to|in the process of]* ${workingOnIt},
    we will [also|continue to]* {notify|contact|write|share|inform|update|communicat*|provide}`,
  // "Your new address".
  spelt`your <1 small word-> {name|data|information|account|details|e[-]mail|address|password|card|photo|wages|tenancy|pension}`,
  // A letter's last line: "Yours faithfully", "With my apologies", "Ida Holm, managing director", "Your Larch team".
  spelt`${/^\W*/}{${closings}|${/\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}/u}${/,/} [co[-]]${signatories} [{of|and|at} ${/[^.;]{2,40}/}]
    |{signed|your}${/,?/} [the] ${/[\p{L} ]{0,20}/u}team}${/\b\W*(?:\p{Lu}[^.;]{0,60}|the [^.;]{2,60})?$/u}`,
  // Who runs it speaks: "I only saw it when …", "what I did".
  wording`I [only|first|then|have|had|immediately]* ${founderDid},
    what {I|we} {did|have done|are doing|do now|know|do not know|will do}, {admin|owner|founder} here`,
  // The readers are those concerned: "one of you", "if you were among them", "affects you".
  wording`
    {${/\d[\d,.]*/}|hundreds|thousands|dozens|some|one|many|each|all|most|none|how many|several|those} of you${/\b(?! who)/},
    if you {were|are|have been} {among|one of|affected|concerned},
    you {may|might|will} [have] {receive[d]|find|hear|get|notice|open},
    {this|it} {affects|concerns|means for} you, what this means for you,
    you {are|were} {getting|receiving|affected|not affected|among}, {made|sent} [available] to you`,
  // The heads of a status page's entries: "Resolved - 14 May".
  wording`${/^\W*/}{resolved|monitoring|identified|investigating|update [${/\d+/}]|in progress|mitigated|scheduled|post[-]mortem
    |final {update|report}}${/[*_]*\s*(?:[-–—:|]\s*|\()(?=[^.]{0,40}\d)/}`,
]
const ofThemselves = patternFamily([...ownWords.entries()])

/** Formal papers call their authors "the Company"; a text with one of these is theirs. */
const formalPapers = [
  // A filing with a securities regulator or an announcement to an exchange.
  wording`item {1.05|7.01|8.01}, current report, form {8-K|6-K}, RNS {number|announcement}, inside information,
    regulatory {news|announcement}, forward-looking statements, company secretary,
    person responsible for {arranging|making} [the release of] this announcement`,
  // A lawyer's letter to an authority.
  wording`{our firm|this {firm|office}|we|I|undersigned|LLP|LLC|P[.]C[.]|counsel} <60>
      {act[s]|acting|represent[s]|retained by|{write[s]|writing} on behalf}${/ /},
    writ{e|ing} to {give|provide} [you] [with] [formal] notice,
    by providing this notice, does not waive, supplement this notice`,
  // A notice that an organisation puts up about itself.
  wording`{is|are} {posting|publishing|providing|issuing|giving|sending|mailing}
      this {notice|letter|statement|notification|information},
    wish{es} to {inform|notify|advise|update|assure} {its|our|the|all|customers|clients|members},
    {substitute|public|website|media} notice, ${noticeOfBreach}`,
]
const formal = patternFamily([...formalPapers.entries()])
/** A name that the paper gives its author: X plc ("X" or the "Group"). */
const defines =
  /\((?:the |together,? |collectively,? )?["“][^"”)]{2,40}["”][^)]{0,40}\)|\b[Tt]he (?:Registrant|Company|Group|Board|Centre|Center|Bank|Trust|Society)\b/u

/** Reporters and researchers who say "we". */
const ofPress = sentencePattern(wording`
  I {scan|scanned|came across|stumbled|looked at|turned to|reported {it|this} to},
  {told|asked|tells|confirmed to} us${/(?! (?:that|of|on|about)\b)/},
  {our|this} {reporter+|newspaper|paper|site|newsroom|question+|research[ers]|analysis|analyst+|readers|comparison|telemetry},
  we {asked|called|contacted|could not verify|have not {been able|verified}|checked|approached|analy{s|z}ed|found a[n]},
  {seen by|shared with} us`)

/** A formal paper and the name that it gives its author; a story about a filing has only the first. */
const isFormal = (model: TextModel): boolean =>
  formal
    .possible(model)
    .some(({ pattern }) => model.sentences.some((sentence) => pattern.test(sentence))) &&
  defines.test(model.text)

const known = new Memory<TextModel, boolean>()
const surelyTheirs = 4

/**
 * Whether the document is a letter or notice by those concerned, so that what it tells of the event is their own
 * word. A "we" inside quotation marks belongs to whoever is quoted.
 */
export function speaksForItself(reading: Reading): boolean {
  const { model, listing } = reading
  let speaks = known.get(model)
  if (speaks === undefined) {
    const said = ownSentences(model)
    const kinds = ofThemselves
      .possible(model)
      .filter(({ pattern }) => said.some((sentence) => pattern.test(sentence))).length
    speaks =
      listing === null &&
      (kinds >= 2 || isFormal(model) || writesOfItself(reading)) &&
      // "One of them told us": in what is theirs by so much else, no reporter's word.
      (kinds >= surelyTheirs || !said.some((sentence) => ofPress.test(sentence)))
    known.set(model, speaks)
  }
  return speaks
}
