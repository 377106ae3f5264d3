import { entering } from '#data/date-words.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'
import { dayCount } from './calendar-days.ts'
import { nearby, rightOf, type DateMention } from './date-mentions.ts'
import { opensClause } from './date-tellings.ts'
import type { Dated } from './far-dates.ts'

/** How many days may lie between the entry and what was done in the end. */
const longestStay = 45
/** How many may lie between the beginning and the finding that put an end to it. */
const longestUnseen = 450

/**
 * The days of what was done where entry and end are told apart: "got in on 8 June … On 12 June the servers were encrypted" is
 * one span, and so is "had been inside since 8 June … On 12 June we saw it and shut him out". `unstated` are the mentions that
 * no rule has taken for anything.
 */
export function fromEntryToEnd(
  stated: readonly Dated[],
  unstated: readonly DateMention[],
  sentences: readonly Sentence[],
): readonly Dated[] {
  const entry = entryOf(stated, unstated)
  if (entry === undefined) return stated
  const { from } = entry.mention
  const later = stated.filter(({ mention }) => isOfDays(mention) && mention.from >= from)
  const found = later.filter(
    ({ kind, mention }) => kind === 'discovered' && mention.from === mention.to,
  )
  const known = found.map(({ mention }) => mention.from).toSorted()[0]
  const deeds = later.filter(
    ({ kind, mention }) =>
      kind === 'occurred' &&
      dayCount(from, mention.to) <= longestStay &&
      (known === undefined || mention.to <= known),
  )
  const ended = found.filter(
    ({ mention }) =>
      mention.from === known &&
      dayCount(from, mention.to) <= longestUnseen &&
      isCutOff(mention.sentence, sentences),
  )
  const to = [...deeds, ...ended]
    .map(({ mention }) => mention.to)
    .toSorted()
    .at(-1)
  if (to === undefined || to <= entry.mention.to) return stated
  const whole: Dated = { ...entry, mention: { ...entry.mention, to, shape: 'range' } }
  return [...stated.filter((each) => each !== entry && !deeds.includes(each)), whole]
}

const isOfDays = ({ from, to }: DateMention): boolean => dayCount(from, to) < 25

/** The earliest single day on which somebody is said to have come in or begun. */
const entryOf = (stated: readonly Dated[], unstated: readonly DateMention[]): Dated | undefined =>
  [
    ...stated.filter(({ kind }) => kind === 'occurred'),
    ...unstated.map((mention): Dated => ({ mention, kind: 'occurred', likely: 0.6 })),
  ]
    .filter(({ mention }) => mention.from === mention.to && isEntry(mention))
    .toSorted((a, b) => a.mention.from.localeCompare(b.mention.from))[0]

const isEntry = (mention: DateMention): boolean =>
  mention.shape !== 'same' &&
  !mention.voice.generic &&
  (enteredOn.test(mention.sentence, mention.left) ||
    wasGoingOn.test(mention.sentence, mention.left) ||
    (opensClause.test(mention.sentence, mention.left) &&
      thenEntered.test(mention.sentence, rightOf(mention, 2 * nearby))))

/** "first got in on 8 June", "typed her password into a false page on the afternoon of 8 June" */
const enteredOn = partPattern(
  wording`{${entering}}${/\b(?:(?!\b(?:and|but|until|after|before)\b)[^.;:]){0,60}\b(?:on|in|at|of|as early as|in the night of)\s$/}`,
)
/** "On 8 June a clerk opened the attachment" */
const thenEntered = partPattern(wordingWith('iu')`${/^,? [^.;:]{0,80}?\b/}{${entering}}`)
/** "had been inside since 8 June", "had been reading along from 8 June" */
const wasGoingOn = partPattern(
  /(?:\b(?:had|has|have)|[’'](?:d|s|ve)) (?:[\p{L}]+ )?been\b(?! (?:a |our |its |their |with |employed|a customer))[^.;:]{0,60}\b(?:since|from)\s$/iu,
)

/** Whether the sentence of a finding, or the one behind it, says that it was ended at once. */
const isCutOff = (sentence: Sentence, sentences: readonly Sentence[]): boolean =>
  [sentence, sentences[sentence.index + 1]].some((each) => each !== undefined && cutOff.test(each))

const closing = `
  close[d] [off|down|every|all|the], contain{ed}, shut, cut, block{ed}, lock{ed}, end{ed}, revoke[d], disconnect{ed}, remov{ed}, took, taken, pull{ed}, kill{ed},
  stop{ped}, kicked, threw, thrown, switched, disabled, evicted, pulled`
const atOnce = `{the|that} [very] same {day|hour|morning|evening|night|afternoon}, within {the|an} hour, within {minutes|hours}, {that|the} same minute, at once, immediately`
const cutOff = sentencePattern(
  wording`{${closing}} <60> {${atOnce}}, {${atOnce}} <60> {${closing}}, {and|we|they|it|who|promptly} [then|promptly]* {
    shut {it|him|her|them|the *} {out|off|down}|cut {it|him|her|them|the *} off|closed <3 words'-> {account|session|port|access|mailbox}[s]|killed the session
    |pulled the plug|threw {him|her|them|it} out|locked {him|her|them|it} out|revoked <3 words'-> {access|token|key|session}[s]|blocked <3 words'-> {account|access}}`,
)
