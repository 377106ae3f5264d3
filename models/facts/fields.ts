import countModel from '../../src/analysis/facts/count-model.json' with { type: 'json' }
import { countFeatures } from '../../src/analysis/facts/count-features.ts'
import { findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import dataClassModel from '../../src/analysis/facts/data-class-model.json' with { type: 'json' }
import { dataClassFeatures } from '../../src/analysis/facts/data-class-features.ts'
import { findDataClassMentions } from '../../src/analysis/facts/data-class-mentions.ts'
import type { FactModel } from '../../src/analysis/facts/document-features.ts'
import { findCounts } from '../../src/analysis/facts/find-counts.ts'
import { findDataClasses } from '../../src/analysis/facts/find-data-classes.ts'
import { namesOf } from '../../src/analysis/features.ts'
import type { Statement } from '../../src/cases/statement.ts'
import type { Example, TrainingOptions } from '../lib/logistic.ts'
import { annotated, type Corpus, type GoldReading } from './collect.ts'

/** Gold items of a document, and for each thing found which of them it is. */
export interface Judged {
  readonly gold: readonly string[]
  /** The gold item found, null where it is wrong, undefined where it counts neither way. */
  readonly found: readonly { readonly hit: string | null | undefined; readonly text: string }[]
}

const fitting: TrainingOptions = { epochs: 8, rate: 0.02, l2: 1, minCount: 2, runs: 7 }

export interface Field {
  readonly name: string
  readonly has: (document: GoldReading) => boolean
  readonly examples: (document: GoldReading) => readonly Example[]
  readonly state: (document: GoldReading, model: FactModel) => readonly Statement[]
  readonly judge: (document: GoldReading, model: FactModel) => Judged
  readonly options: TrainingOptions
  /** The model in use, whose thresholds stay where none are chosen anew. */
  readonly shipped: FactModel
  /** How much one example of a corpus counts. */
  readonly weights: Readonly<Partial<Record<Corpus, number>>>
}

const near = (gold: readonly number[], count: number): number | undefined =>
  gold.find((value) => Math.abs(value - count) <= value * 0.01)

/** What the fact models are trained for. */
export const fields: readonly Field[] = [
  {
    name: 'data-class',
    has: ({ classes }) => classes !== null,
    examples: ({ reading, classes, optionalClasses }) => {
      const mentions = findDataClassMentions(reading)
      return mentions
        .filter((mention) => annotated.has(mention.class) && !optionalClasses.has(mention.class))
        .map((mention) => ({
          label: classes?.has(mention.class) === true ? 1 : 0,
          features: namesOf((features) => dataClassFeatures(reading, mention, mentions, features)),
        }))
    },
    state: ({ reading }, model) => findDataClasses(reading, model),
    judge: ({ reading, classes, optionalClasses }, model) => ({
      gold: [...(classes ?? [])],
      found: findDataClasses(reading, model)
        .filter(({ value, modality }) => value.exposed && modality !== 'denied')
        .map(({ value, quote }) => ({
          hit: classes?.has(value.class)
            ? value.class
            : optionalClasses.has(value.class) || !annotated.has(value.class)
              ? undefined
              : null,
          text: `${value.class} "${quote}"`,
        })),
    }),
    options: fitting,
    shipped: dataClassModel,
    weights: { casie: 16, hibp: 1, 'hhs-ocr': 1, own: 4, texts: 3 },
  },
  {
    name: 'count',
    has: ({ counts }) => counts !== null,
    examples: ({ reading, counts }) => {
      const mentions = findCountMentions(reading)
      return mentions.map((mention) => ({
        label: near(counts ?? [], mention.count) === undefined ? 0 : 1,
        features: namesOf((features) => countFeatures(reading, mention, mentions, features)),
      }))
    },
    state: ({ reading }, model) => findCounts(reading, model),
    judge: ({ reading, counts }, model) => ({
      gold: (counts ?? []).map(String),
      found: findCounts(reading, model).map(({ value, quote }) => ({
        hit: near(counts ?? [], value.count)?.toString() ?? null,
        text: `${value.count} "${quote}"`,
      })),
    }),
    options: fitting,
    shipped: countModel,
    weights: { casie: 24, hibp: 5, 'hhs-ocr': 4, own: 2, texts: 1.5 },
  },
]
