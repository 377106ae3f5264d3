import type { StatementOf } from '#cases/index.ts'
import type { CountScope } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { isOneOfThem, scopeOf } from './count-scope.ts'
import { isHaul, isLabelled } from './count-in-posts.ts'
import { countFeatures } from './count-features.ts'
import { findCountMentions, type CountMention } from './count-mentions.ts'
import model from './count-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { state } from '../state.ts'
import { isNoSize } from './no-size.ts'
import {
  figuresBefore,
  isThoughtBefore,
  sizeOf,
  standsFor,
  withSuperseded,
} from './superseded-counts.ts'
import { voiceInPassage } from './stance.ts'
import { tellsSize } from './tells-size.ts'
import { unitBefore } from './unit-before.ts'
import { whoseCount } from './whose-count.ts'
import { wording } from '../wording.ts'

const shipped: FactModel = model
const extractor = 'count@1'

/** The least that the model must grant to a number that the text plainly gives as the size. */
const doubtful = 0.3
const plainlyTold = 0.65
/** The same for the figure of one of several victims, if it stands beside the figure of another. */
const besideAnothers = 0.1

/**
 * How sure the model must be of a figure in a short text that gives a surer and larger one of the same kind, since
 * the smaller is mostly a part of it. Chosen by cross-validation: 15 of 28 such errors go, and no figure is lost.
 */
const besideSurer = 0.75

/** A number of the text, with what is known of it alone. */
interface Figure {
  readonly mention: CountMention
  /** How likely it is, to the model, that this is a size of the breach. */
  readonly weighed: number
  readonly scope: CountScope
  /** The one whose figure it is, if the text has several victims. */
  readonly of: string | undefined
}

/** All figures of a text, and what is known of them together. */
interface Figures {
  readonly all: readonly Figure[]
  /** The figures that the text has corrected since. */
  readonly past: readonly CountMention[]
  readonly threshold: number
  /** The scopes for which the model alone would leave no size at all. */
  readonly without: ReadonlySet<Figure['scope']>
}

/** Finds how many records, people or bytes were lost, and whose number each is. */
export function findCounts(
  reading: Reading,
  weights: FactModel = shipped,
): StatementOf<'recordCount'>[] {
  const figures = figuresOf(reading, weights)
  const { past, threshold } = figures
  const isArticle = documentKind(reading) === 'article'
  let last: CountMention | undefined
  const stated = figures.all.flatMap((figure) => {
    const { mention, weighed } = figure
    const { voice } = mention
    if (isRefused(mention)) return [refuse(reading, figure, unitOf(figure, past, undefined))]
    if (voice.modality === 'denied' || isNoSize(mention) || isThoughtBefore(mention)) return []
    const isBesides = last !== undefined && isSaidWith(reading, last, mention)
    const told = isBesides || isPlainlyTold(reading, figure, figures)
    const likely = told ? Math.max(weighed, plainlyTold) : weighed
    if (likely < (voice.generic ? Math.max(0.7, threshold) : threshold)) return []
    const mayBePart = !isArticle && likely < besideSurer && !isBesides
    if (mayBePart && isPartOfSurer(figure, figures)) return []
    const before = last?.sentence === mention.sentence ? last.unit : undefined
    last = mention
    return [stateCount(reading, figure, unitOf(figure, past, before), likely)]
  })
  return withSuperseded(reading, past, stated).filter(
    (statement, _, all) => !isRounded(reading, statement, all),
  )
}

function figuresOf(reading: Reading, weights: FactModel): Figures {
  const mentions = findCountMentions(reading).filter(({ start }) => !reading.isOfOther(start))
  const threshold = weights.thresholds[documentKind(reading)]
  const all = mentions.map((mention) => ({
    mention,
    weighed: probability(weights, (features) =>
      countFeatures(reading, mention, mentions, features),
    ),
    scope: scopeOf(reading, mention),
    of: whoseCount(reading, mention),
  }))
  return {
    all,
    past: figuresBefore(mentions),
    threshold,
    without: new Set(
      (['victim', 'campaign'] as const).filter((each) =>
        all.every(({ weighed, scope }) => weighed < threshold || scope !== each),
      ),
    ),
  }
}

/** Whether the text gives a figure as a size, whatever the model makes of it. */
function isPlainlyTold(
  { listing }: Reading,
  { mention, weighed, scope, of }: Figure,
  { all, past, threshold, without }: Figures,
): boolean {
  const { sentence, start, end } = mention
  // Another victim's figure is surely told: this one, of its own victim, is as well.
  const isBesideAnothers = (): boolean =>
    of !== undefined &&
    all.some((other) => other.of !== undefined && other.of !== of && other.weighed >= threshold)
  return (
    scope === 'sample' ||
    isVolume(mention) ||
    standsFor(mention, past) !== undefined ||
    (weighed >= besideAnothers && isBesideAnothers()) ||
    (listing !== null && (isLabelled(mention) || isHaul(mention))) ||
    // Plain words help where the victim, or the campaign, would be left without any size, not beside a better one.
    (without.has(scope) && weighed >= doubtful && tellsSize(sentence, start, end))
  )
}

/** "88 GB in total": hardly anything but what was taken is measured in bytes. */
const isVolume = ({ unit, voice }: CountMention): boolean => unit === 'bytes' && !voice.generic

/**
 * What is counted. A number without a noun counts what the number before it counted; `before` is the unit of the last
 * figure in the sentence.
 */
function unitOf(
  { mention, scope, of }: Figure,
  past: readonly CountMention[],
  before: CountMention['unit'] | undefined,
): CountMention['unit'] {
  const { noun, unit, sentence, start } = mention
  // If the victim is one of the customers, they are organisations.
  if (scope === 'campaign' && isOneOfThem(mention)) return 'organisations'
  if (noun !== '') return unit
  return (
    unitBefore(sentence.text.slice(0, start - sentence.start)) ??
    standsFor(mention, past)?.unit ??
    (scope === 'victim' && of !== undefined ? before : undefined) ??
    unit
  )
}

function stateCount(
  reading: Reading,
  { mention, scope, of }: Figure,
  unit: CountMention['unit'],
  likely: number,
): StatementOf<'recordCount'> {
  const { count, sentence, voice } = mention
  const owner = scope === 'victim' && of !== undefined ? { of } : {}
  return state(
    reading,
    'recordCount',
    { count, unit, scope, ...owner },
    {
      start: mention.start,
      end: mention.end,
      voice: voiceInPassage(reading, sentence, voice),
      confidence: likely,
      extractor,
    },
  )
}

/** States that a claimed figure is wrong, in the name of those concerned if the text names nobody else. */
function refuse(
  reading: Reading,
  figure: Figure,
  unit: CountMention['unit'],
): StatementOf<'recordCount'> {
  const stated = stateCount(reading, figure, unit, plainlyTold)
  const { assertedBy } = stated
  return {
    ...stated,
    modality: 'denied',
    assertedBy: assertedBy === 'actor' ? 'victim' : assertedBy,
  }
}

/** "The claim of 1.1 terabytes is wrong", "denied the hackers' figure of 2 million". */
const isRefused = ({ sentence, start, end }: CountMention): boolean => {
  const before = sentence.text.slice(0, start - sentence.start)
  return (
    claimOf.test(before) &&
    (refusing.test(before) || refused.test(sentence.text.slice(end - sentence.start)))
  )
}
const claimOf = wording`
  {claim|figure|number|total|assertion|allegation|boast}[s] [of|that] <6 words> [about|around|some|over|nearly|roughly|{more than}|{up to}]${/\s?$/}`
const refusing = wording`{den{y|ies|ied}|disput{e|es|ed}|reject{s|ed}|contest{s|ed}|refut{e|es|ed}} <40> {claim|figure|number|total|assertion|allegation|boast}`
const refused = wording`
  ${/^[^.;]{0,40}?/}{is|was|are|were} [simply|plainly|completely|also|just]*
    {wrong|false|untrue|incorrect|exaggerated|inflated|invented|fabricated|made up|not {true|correct|right}}`

/** Whether a figure is given together with the one before it, as something else that was lost. */
const isSaidWith = (
  { model: { text } }: Reading,
  last: CountMention,
  next: CountMention,
): boolean =>
  last.sentence === next.sentence &&
  last.unit !== next.unit &&
  persons.has(last.unit) &&
  persons.has(next.unit) &&
  andAlso.test(text.slice(last.end, next.start))

/** "30,000 patients and some 1,000 employees": what is said of the first number is said of the second. */
const andAlso =
  /^,? (?:and|as well as|plus) (?:also )?(?:(?:more|fewer|less) than|over|about|around|some|nearly|almost|roughly|approximately|at least|up to)?\s*$/i

/** "1,740 patients … 691 individuals … 1,049 individuals": the first is the size. What a whole campaign or another breach took is no such whole. */
const isPartOfSurer = ({ mention, weighed, scope, of }: Figure, { all, past }: Figures): boolean =>
  all.some(
    (other) =>
      other.weighed > weighed &&
      other.mention.count > mention.count &&
      other.scope === scope &&
      other.of === of &&
      !past.includes(other.mention) &&
      sizeOf(other.mention.unit) === sizeOf(mention.unit),
  )

const persons: ReadonlySet<string> = new Set('patients people customers employees'.split(' '))

/** "3.4M customers" in a headline above "3,412,889 records", and "over 3.4 million" beside it, are the same figure, told shorter. */
function isRounded(
  reading: Reading,
  { value, start }: StatementOf<'recordCount'>,
  all: readonly StatementOf<'recordCount'>[],
): boolean {
  const sentence = reading.sentenceAt(start)
  if (sentence === undefined) return false
  const isHead =
    sentence.kind === 'heading' ||
    sentence.index === 0 ||
    (reading.listing !== null && sentence.index < 3)
  const isVague = vaguely.test(sentence.text.slice(0, start - sentence.start))
  if (!isHead && !isVague) return false
  const finest = 10 ** Math.max(0, Math.floor(Math.log10(value.count)) - 1)
  // "More than 3,600" may stand for 3,675, but for nothing beyond its next step.
  const step = stepOf(value.count)
  const slack = value.count * 0.05
  const narrow = Math.min(slack, Math.max(step, value.count * 0.02))
  return all.some(
    ({ value: other, start: at }) =>
      (isVague || at >= sentence.end) &&
      other.count !== value.count &&
      other.count % finest !== 0 &&
      stepOf(other.count) < step &&
      Math.abs(other.count - value.count) <= (isHead ? slack : narrow),
  )
}
/** The step to which a number is rounded: 1,000 for 212,000. */
const stepOf = (count: number): number => 10 ** (/0*$/.exec(String(count))?.[0].length ?? 0)
const vaguely =
  /\b(?:more than|over|about|around|some|nearly|almost|roughly|approximately|upwards of|at least|an estimated|up to|close to|just under|just over) $/i
