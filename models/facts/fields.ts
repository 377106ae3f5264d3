import countModel from '../../src/analysis/facts/count-model.json' with { type: 'json' }
import { countFeatures } from '../../src/analysis/facts/count-features.ts'
import { findCountMentions } from '../../src/analysis/facts/count-mentions.ts'
import {
  dataClassFeatures,
  findDataClassMentions,
} from '../../src/analysis/facts/data-class-mentions.ts'
import dataClassModel from '../../src/analysis/facts/data-class-model.json' with { type: 'json' }
import { dateFeatures } from '../../src/analysis/facts/date-features.ts'
import { findDateMentions } from '../../src/analysis/facts/date-mentions.ts'
import dateModel from '../../src/analysis/facts/date-model.json' with { type: 'json' }
import type { FactModel } from '../../src/analysis/facts/document-features.ts'
import { findCounts } from '../../src/analysis/facts/find-counts.ts'
import { findDataClasses } from '../../src/analysis/facts/find-data-classes.ts'
import { findDates } from '../../src/analysis/facts/find-dates.ts'
import { namesOf } from '../../src/analysis/features.ts'
import type { Statement } from '../../src/cases/statement.ts'
import type { Example, TrainingOptions } from '../lib/logistic.ts'
import { annotated, type Corpus, type GoldDays, type GoldReading } from './collect.ts'

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
  readonly inUse: FactModel
  /** How much one example of a corpus counts. */
  readonly weights: Readonly<Partial<Record<Corpus, number>>>
}

const near = (gold: readonly number[], count: number): number | undefined =>
  gold.find((value) => Math.abs(value - count) <= value * 0.01)

interface Days {
  readonly from: string
  readonly to: string
}

/** The gold interval that days share, unless they are so wide that they say much less. */
const overlapping = (gold: readonly GoldDays[], days: Days): GoldDays | undefined =>
  gold.find(
    (interval) =>
      days.from <= interval.to &&
      days.to >= interval.from &&
      lengthOf(days) <= Math.max(31, 4 * lengthOf(interval)),
  )

const lengthOf = ({ from, to }: Days): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days + 1

/** Whether a date is of when it happened or was found; news are annotated without saying which. */
const isOfBreach = (kind: string | null): boolean =>
  kind === null || kind === 'occurred' || kind === 'discovered'

/** What gold says of days: of just these, or else of a time of the breach that they share. */
function kindsOf(gold: readonly GoldDays[], days: Days): readonly (string | null)[] {
  const same = gold.filter(({ from, to }) => from === days.from && to === days.to)
  if (same.length > 0) return same.map(({ kind }) => kind)
  const shared = overlapping(
    gold.filter(({ kind }) => isOfBreach(kind)),
    days,
  )
  return shared === undefined ? [] : [shared.kind]
}

const shownDays = ({ kind, from, to }: GoldDays): string => `${kind ?? 'either'} ${from}..${to}`

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
    inUse: dataClassModel,
    weights: { casie: 4, hibp: 1, 'hhs-ocr': 1, own: 4 },
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
    inUse: countModel,
    weights: { casie: 4, hibp: 1, 'hhs-ocr': 1, own: 2, pages: 2 },
  },
  {
    name: 'date',
    has: ({ dates }) => dates !== null,
    examples: ({ reading, dates }) => {
      const mentions = findDateMentions(reading)
      return mentions.flatMap((mention) => {
        const kinds = kindsOf(dates ?? [], mention)
        if (kinds.includes('unclear')) return []
        return {
          label: kinds.some(isOfBreach) ? 1 : 0,
          features: namesOf((features) => dateFeatures(reading, mention, mentions, features)),
        }
      })
    },
    state: ({ reading }, model) => findDates(reading, model),
    judge: ({ reading, dates }, model) => {
      const gold = (dates ?? []).filter(({ kind }) => isOfBreach(kind))
      // The annotation of news dates a breach by when it was found as well.
      const found = findDates(reading, model).filter(({ value }) => isOfBreach(value.kind))
      return {
        gold: gold.map(shownDays),
        found: found.map(({ value, quote }) => {
          const hit =
            gold.find(
              ({ kind, from, to }) => kind === value.kind && from === value.from && to === value.to,
            ) ??
            overlapping(
              gold.filter(({ kind }) => kind === null),
              value,
            )
          const isOpen = kindsOf(dates ?? [], value).includes('unclear')
          return {
            hit: hit === undefined ? (isOpen ? undefined : null) : shownDays(hit),
            text: `${shownDays(value)} "${quote}"`,
          }
        }),
      }
    },
    options: fitting,
    inUse: dateModel,
    weights: { casie: 5, hibp: 1, 'hhs-ocr': 1, own: 4, pages: 1 },
  },
]
