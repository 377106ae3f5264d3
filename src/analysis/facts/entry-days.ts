import { closings, deedsAtLast, entering, exposing } from '#data/date-words.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'
import { dayCount } from './calendar-days.ts'
import { nearby, rightOf, type DateMention } from './date-mentions.ts'
import { isPlainlyElse } from './date-sequels.ts'
import { opensClause } from './date-tellings.ts'
import type { Dated } from './far-dates.ts'
import { ofLast } from './lasting-spans.ts'

/** The most days between the entry and what was done in the end. */
const longestStay = 45
/** The most days between the beginning and what put an end to it. */
const longestUnseen = 450
/** The most sentences of the passage that tells of entry, finding and end. */
const longestPassage = 8

/**
 * The days of what was done where entry and end are told apart: "got in on 8 June … On 12 June the servers were encrypted" is
 * one span, and so are "first logged in on 8 June … On 12 June we saw it and shut him out the same hour" and "was left open
 * on 8 June … It was closed on 12 June". `unstated` are the mentions that no rule has taken for anything.
 */
export function fromEntryToEnd(
  reading: Reading,
  stated: readonly Dated[],
  unstated: readonly DateMention[],
  chronicle: ReadonlyMap<DateMention, DateKind | null>,
): readonly Dated[] {
  const { sentences } = reading.model
  const entry = entryOf(
    stated,
    unstated.filter((mention) => !isPlainlyElse(reading, mention)),
    (mention) => isEntry(mention) || chronicle.get(mention) === 'occurred',
  )
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
  const ends = [
    ...deeds.map(({ mention }) => mention),
    ...found.flatMap(({ mention }) =>
      mention.from === known && endsThen(entry.mention, mention, sentences) ? [mention] : [],
    ),
    ...unstated.filter((mention) => isEnd(entry.mention, mention, known)),
  ]
  const to = ends
    .map((mention) => mention.to)
    .toSorted()
    .at(-1)
  if (to === undefined || to <= entry.mention.to) return stated
  const whole: Dated = { ...entry, mention: { ...entry.mention, to, shape: 'range' } }
  return [...stated.filter((each) => each !== entry && !deeds.includes(each)), whole]
}

const isOfDays = ({ from, to }: DateMention): boolean => dayCount(from, to) < 25

/** The earliest single day on which somebody is said to have come in, or something to have been laid open. */
const entryOf = (
  stated: readonly Dated[],
  unstated: readonly DateMention[],
  begins: (mention: DateMention) => boolean,
): Dated | undefined =>
  [
    ...stated.filter(({ kind }) => kind === 'occurred'),
    ...unstated.map((mention): Dated => ({ mention, kind: 'occurred', likely: 0.6 })),
  ]
    .filter(({ mention }) => mention.from === mention.to && begins(mention))
    .toSorted((a, b) => a.mention.from.localeCompare(b.mention.from))[0]

const isEntry = (mention: DateMention): boolean =>
  mention.shape !== 'same' &&
  !mention.voice.generic &&
  (enteredOn.test(mention.sentence, mention.left) ||
    openSince.test(mention.sentence, mention.left) ||
    thenChanged.test(mention.sentence, rightOf(mention)) ||
    (opensClause.test(mention.sentence, mention.left) &&
      thenEntered.test(mention.sentence, rightOf(mention, 2 * nearby))))

/** "first got in on 8 June", "typed her password into a false page on the afternoon of 8 June" */
const enteredOn = partPattern(
  wording`{${entering}|${exposing}}${/\b(?:(?!\b(?:and|but|until|after|before)\b)[^.;:]){0,60}\b(?:on|in|at|of|from|since|as early as)(?: the)?\s$/}`,
)
/** "On 8 June a clerk opened the attachment" */
const thenEntered = partPattern(
  wordingWith('iu')`${/^,? [^.;:]{0,80}?\b/}{${entering}|${exposing}}`,
)
/** "since 19 May, when a setting was changed" */
const thenChanged = partPattern(
  wordingWith('iu')`${/^,? when [^.;:]{0,50}?\b/}{${entering}|${exposing}}`,
)
/** "had been inside since 8 June", "had been open since 8 June" */
const openSince = partPattern(
  /(?:\b(?:had|has|have)|[’'](?:d|s|ve)) (?:[\p{L}]+ )?been (?:in|inside|reading|doing|using|running|open|live|active|reachable|readable|visible|accessible|exposed)\b[^.;:]{0,60}\b(?:since|from)(?: the)?\s$/iu,
)

/** Whether the passage of entry and finding says that it was ended then, or that the last deed was done on that day. */
function endsThen(entry: DateMention, found: DateMention, sentences: readonly Sentence[]): boolean {
  if (dayCount(entry.from, found.to) > longestUnseen) return false
  const [first = 0, last = 0] = [entry.sentence.index, found.sentence.index].toSorted(
    (a, b) => a - b,
  )
  if (last - first > longestPassage) return false
  return (
    doneAtLast.test(found.sentence, found.sentence.text) ||
    sentences.slice(first, last + 3).some((sentence) => cutOff.test(sentence))
  )
}

/** Whether it is the day on which what was open was closed, or the last deed was done before anybody knew. */
const isEnd = (entry: DateMention, mention: DateMention, known: string | undefined): boolean =>
  mention.from === mention.to &&
  mention.from > entry.from &&
  dayCount(entry.from, mention.to) <= longestUnseen &&
  Math.abs(mention.sentence.index - entry.sentence.index) <= longestPassage &&
  (isClosing(mention) || ((known === undefined || mention.to <= known) && isLastDeed(mention)))

const isClosing = (mention: DateMention): boolean =>
  closedOn.test(mention.sentence, mention.left) ||
  thenClosed.test(mention.sentence, rightOf(mention))

const isLastDeed = (mention: DateMention): boolean =>
  ofLast.test(mention.sentence, mention.left) ||
  doneAtLast.test(mention.sentence, mention.left) ||
  (opensClause.test(mention.sentence, mention.left) &&
    thenAtLast.test(mention.sentence, rightOf(mention)))

const doneAtLast = partPattern(wording`${deedsAtLast}`)
const thenAtLast = partPattern(wordingWith('iu')`${/^,? (?:[\p{L}’'-]+ ){0,6}?/u}{${deedsAtLast}}`)

/** "The port was closed on 6 August", "and put right on 9 January" */
const closedOn = partPattern(
  wording`{${closings}}${/(?: [^.;:,]{1,40})?(?: (?:on|by))(?: the)?\s$/}`,
)
/** "Two days later the cluster was gone" */
const thenClosed = partPattern(wordingWith('iu')`${/^,? (?:[\p{L}’'-]+ ){1,5}?/u}{${closings}}`)

const atOnce = `{the|that} [very] same {day|hour|morning|evening|night|afternoon|minute}, within {the|an|one|two} {hour|hours}, within {minutes|hours}, at once, immediately`
const cutting = `
  closed, contained, shut, cut, blocked, locked, ended, revoked, disconnected, removed, took, taken, pulled, killed, stopped, kicked, threw, thrown,
  switched, disabled, evicted, gone`
/** "Closed within minutes", "pulled the plug": the intruder was cut off at once. */
const cutOff = sentencePattern(
  wording`{${cutting}} <60> {${atOnce}}, {${atOnce}} <60> {${cutting}},
  {shut|cut|locked|threw|kicked} {it|him|her|them|the [*] *} {out|off}, {closed|blocked|revoked|killed} {the|his|her|its|their|all|every} <2 words'-> {account|session|port|access|mailbox|token|key}[s],
  pulled the plug, {call|decision} to disconnect`,
)
