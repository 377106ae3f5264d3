import type { CountScope } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { countFeatures } from './count-features.ts'
import { isHaul, isLabelled } from './count-in-posts.ts'
import { findCountMentions, type CountMention } from './count-mentions.ts'
import { scopeOf } from './count-scope.ts'
import { documentKind, type FactModel } from './document-features.ts'
import { figuresBefore, sizeOf, standsFor } from './superseded-counts.ts'
import { tellsSize } from './tells-size.ts'
import { whoseCount } from './whose-count.ts'

/** The least that the model must grant to a number that plain words give as the size of the breach. */
const doubtful = 0.3
/** The same for the figure of one of several victims, if it stands beside the figure of another. */
const besideAnothers = 0.1

/** A number of the text, with what is known of it alone. */
export interface Figure {
  readonly mention: CountMention
  /** How likely the model thinks it that this is a size of the breach. */
  readonly weighed: number
  readonly scope: CountScope
  /** Whose figure it is, if the text has several victims. */
  readonly of: string | undefined
}

/** All figures of a text, and what is known of them together. */
export interface Figures {
  readonly all: readonly Figure[]
  /** The figures that the text has corrected since. */
  readonly past: readonly CountMention[]
  readonly threshold: number
  /** The scopes for which the model alone would leave no size at all. */
  readonly unsized: ReadonlySet<CountScope>
}

/** Reads all numbers of a text that may be a size, and weighs each. */
export function weighFigures(reading: Reading, weights: FactModel): Figures {
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
    unsized: new Set(
      (['victim', 'campaign'] as const).filter((each) =>
        all.every(({ weighed, scope }) => weighed < threshold || scope !== each),
      ),
    ),
  }
}

/** Whether the text gives a figure as a size, whatever the model makes of it. */
export function isPlainlyTold(
  { listing }: Reading,
  { mention, weighed, scope, of }: Figure,
  { all, past, threshold, unsized }: Figures,
): boolean {
  const { sentence, start, end } = mention
  // Where the model is sure of another victim's figure, this one beside it is a size too.
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
    (unsized.has(scope) && weighed >= doubtful && tellsSize(sentence, start, end))
  )
}

/** "88 GB in total": hardly anything but what was taken is measured in bytes. */
const isVolume = ({ unit, voice }: CountMention): boolean => unit === 'bytes' && !voice.generic

/**
 * "1,740 patients … 691 individuals … 1,049 individuals": the first is the size. What a whole campaign or another
 * breach took is no such whole.
 */
export const isPartOfSurer = (
  { mention, weighed, scope, of }: Figure,
  { all, past }: Figures,
): boolean =>
  all.some(
    (other) =>
      other.weighed > weighed &&
      other.mention.count > mention.count &&
      other.scope === scope &&
      other.of === of &&
      !past.includes(other.mention) &&
      sizeOf(other.mention.unit) === sizeOf(mention.unit),
  )
