import { probability, recordFeatures, type Weights } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { dateFeatures } from './date-features.ts'
import type { DateMention } from './date-mentions.ts'
import shipped from './date-model.json' with { type: 'json' }

export interface DateModel {
  /** Whether a date is a day of the breach, on which it happened or was found. */
  readonly breach: Weights
  /** Whether a day of the breach is the day of its discovery. */
  readonly discovered: Weights
  /** From this likelihood on a date is taken for a day of the breach, if no word beside it tells what it is. */
  readonly least: number
}

export const dateModel: DateModel = shipped

/** How likely a date is a day of the breach, and, if so, that of the discovery; from 0 to 1. */
export interface Likely {
  readonly breach: number
  readonly discovered: number
}

export function likelyOf(
  reading: Reading,
  mention: DateMention,
  all: readonly DateMention[],
  { breach, discovered }: DateModel,
): Likely {
  const features = recordFeatures((give) => dateFeatures(reading, mention, all, give))
  return {
    breach: probability(breach, features),
    discovered: probability(discovered, features),
  }
}
