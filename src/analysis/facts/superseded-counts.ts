import type { StatementOf } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'
import { changedFrom, type CountMention } from './count-mentions.ts'
import { state } from '../state.ts'
import { voiceInPassage } from './stance.ts'

/** How far from a figure, in characters, the words may stand that mark it as an earlier one. */
const reach = 110

/** The figures that a text gives as earlier ones. */
export const figuresBefore = (mentions: readonly CountMention[]): readonly CountMention[] =>
  mentions.filter(
    (mention) => !isOnlyCompared(mention) && (isThoughtBefore(mention) || isGivenBefore(mention)),
  )

/** The figure given before that another one replaces, in its sentence or the one after. */
export const standsFor = (
  mention: CountMention,
  past: readonly CountMention[],
): CountMention | undefined =>
  past.includes(mention)
    ? undefined
    : past.find(
        (other) =>
          other.count !== mention.count &&
          isOfOneKind(mention.unit, other.unit) &&
          isOfThatSize(mention.count, other.count) &&
          (other.sentence === mention.sentence ||
            other.sentence.index === mention.sentence.index - 1),
      )

/** Marks the earlier figures among the statements as such, if the text has another figure for the same. */
export function withSuperseded(
  reading: Reading,
  past: readonly CountMention[],
  stated: readonly StatementOf<'recordCount'>[],
): readonly StatementOf<'recordCount'>[] {
  if (past.length === 0) return stated
  const current = stated.filter(({ value }) => !past.some(({ count }) => count === value.count))
  const superseded = past.flatMap((mention) => {
    const { count, sentence, voice } = mention
    const now = current.find(
      ({ value }) => isOfOneKind(value.unit, mention.unit) && isOfThatSize(value.count, count),
    )
    if (now === undefined) return []
    const unit = mention.noun === '' ? now.value.unit : mention.unit
    return [
      state(
        reading,
        'recordCount',
        { count, unit, scope: now.value.scope, superseded: true },
        {
          start: mention.start,
          end: mention.end,
          // "And not 1.2 million": the figure is taken back, and was given all the same.
          voice: voiceInPassage(
            reading,
            sentence,
            voice.modality === 'denied' ? { ...voice, modality: 'reported' } : voice,
          ),
          confidence: plainlyTold,
          extractor,
        },
      ),
    ]
  })
  const isMarked = ({ value }: StatementOf<'recordCount'>): boolean =>
    superseded.some((each) => each.value.count === value.count)
  return [...stated.filter((each) => !isMarked(each)), ...superseded].toSorted(
    (a, b) => a.start - b.start,
  )
}
const extractor = 'superseded-count@1'
/** The confidence of a figure that the text gives in plain words, whatever the model makes of it. */
export const plainlyTold = 0.65

/** A figure of a very different size counts something else. */
const isOfThatSize = (now: number, before: number): boolean =>
  now * mostApart >= before && now <= before * mostApart
const mostApart = 10

const isOfOneKind = (now: CountMention['unit'], before: CountMention['unit']): boolean =>
  sizeOf(now) === sizeOf(before) || before === 'records' || now === 'records'

/** People and their accounts and addresses are counted as one kind. */
export const sizeOf = (unit: CountMention['unit']): string => (ofPeople.has(unit) ? 'people' : unit)
const ofPeople: ReadonlySet<string> = new Set(
  'patients people customers employees accounts email-addresses'.split(' '),
)

/** "initially reported 1.2 million", "lowered its estimate of 30,000": given before, where the text has another figure. */
const isGivenBefore = (mention: CountMention): boolean => {
  const { sentence, before, after } = besides(mention)
  return givenBefore.test(sentence, before) || givenBehind.test(sentence, after)
}

/** "up from 20,500", "instead of 30,000": no size, whether or not the text has another figure. */
export const isThoughtBefore = (mention: CountMention): boolean => {
  const { sentence, before, after } = besides(mention)
  const from = mention.start - sentence.start
  const wide = sentence.text.slice(Math.max(0, from - 2 * reach), from)
  return (
    thoughtBefore.test(sentence, before) ||
    loweredTo.test(sentence, wide) ||
    thoughtBehind.test(sentence, after) ||
    (toAnother.test(after) && changedFrom.test(before))
  )
}

/** "compared with 20,500 last year": no figure that was ever given for this. */
const isOnlyCompared = (mention: CountMention): boolean => {
  const { sentence, before } = besides(mention)
  return compared.test(sentence, before)
}

const besides = ({ sentence, start, end }: CountMention) => ({
  sentence,
  before: sentence.text.slice(Math.max(0, start - sentence.start - reach), start - sentence.start),
  after: sentence.text.slice(end - sentence.start, end - sentence.start + reach),
})

/** "About", "a total of": what may stand between such words and the figure. */
const roughly =
  / (?:about |around |some |roughly |nearly |at |of |it at |the (?:number|figure|total|toll) at |a total of )*$/

/** "Up from", "instead of", "an earlier estimate of", right before the figure. */
const thoughtBefore = partPattern(
  wordingWith('iu')`{
  {up|down|increased|raised|lowered|revised|corrected|changed|grown} [*] from
  |instead of|rather than|{{and|but}|${/,/}} not [the]|as against|compared {with|to}
  |{earlier|first|previous|initial|original|old|preliminary} {estimate+|figure+|number+|count+|total+} {of|was|were}
  |{first|initially|originally|last {week|month}|earlier|previously|in ${/\p{Lu}\p{Ll}+/u}}${/[^.;]{0,20}\b/}[you|we|it|they|he|she][_]{
    spoke|spoken|talked|thought|guessed|assumed} {of|about|that}}${roughly}`,
)
/** "… to 24,000": behind the figure, the one that took its place. */
const toAnother = /^[^.;\d]{0,30} to [^.;\d]{0,20}\d/
/** "Lowered its estimate to 2.9 million from", right before the figure. */
const loweredTo = partPattern(wording`
  {rais|lift|increas|revis|lower|correct|reduc|cut|updat|chang|halv}{e|es|ed|ing|t} <120> to
    ${/(?:about |around |some |nearly |over )?\d[\d.,]*(?: (?:thousand|million|billion))?/} from${roughly}`)
/** "Compared with", right before the figure. */
const compared = partPattern(wording`{as against|compared {with|to}}${roughly}`)
/** "… as first reported", "… was too low", behind the figure. */
const thoughtBehind = partPattern(wording`
  ${/^[^.;,]{0,40}\b/}{as {first|initially|originally|previously} {thought|said|reported|stated|estimated}
  |{was|were|had been} {too {low|high}|wrong}}`)

/** Verbs for what those concerned do with a figure. */
const gave = `put, estimated, reported, said, stated, believed, thought, given, gave, disclosed, counted, named, announced, told, assumed, spoken of, spoke of`
const figures = `figure, number, count, total, estimate, toll`
/** The text up to the figure, unless it turns to what is known now. */
const upTo = /\b(?:(?!\b(?:but|now|since|later|then|has|have)\b)[^.;]){0,60} $/
/** "Initially put it at", "revised its estimate of", before the figure. */
const givenBefore = partPattern(wording`
  {first|initially|originally|previously|earlier|at first} [had|been]* {${gave}}${upTo},
  had [first|initially|originally|previously|earlier|at first|been] {${gave}}${upTo},
  {${gave}} {first|initially|originally|at first}${upTo},
  {earlier|first|previous|initial|original|preliminary|old} {${figures}|statement|report|notice|letter} [had] {${gave}}${upTo},
  {lowered|cut|reduced|raised|revised|corrected|increased|halved|updated} {its|the|this|that|their|our} [first|earlier|initial|previous|original]
    {${figures}} {of|from}${roughly}`)
/** "… that it had originally given", behind the figure. */
const givenBehind = partPattern(wording`
  ${/^[^.;,]{0,24}\b/}[as|that {was|were|had been}|it had] {first|initially|originally|previously|earlier} {${gave}}`)
