import type { CountUnit } from '#data/vocabulary.ts'
import { remembered } from '../memory.ts'
import type { Sentence } from '../text-model.ts'
import type { CountMention } from './count-mentions.ts'

/** What the features of one number need to know of the numbers that stand together with it. */
interface Group {
  /** How often each number is given in a unit. */
  readonly timesByUnit: ReadonlyMap<CountUnit, ReadonlyMap<number, number>>
  readonly most: number
  readonly least: number
}

/** What the numbers of a document say together; a figure that is given twice counts as one. */
export interface CountSummary extends Group {
  readonly timesByCount: ReadonlyMap<number, number>
  /** How often the text calls a number unique or distinct, by number. */
  readonly uniqueByCount: ReadonlyMap<number, number>
  /** How many other figures stand before each mention. */
  readonly othersBefore: ReadonlyMap<CountMention, number>
  readonly bySentence: ReadonlyMap<Sentence, Group>
  /** The largest number that is no size in bytes; 0 where there is none. */
  readonly largest: number
  /** The two largest counts, and the two largest that differ. */
  readonly topCounts: readonly number[]
  readonly distinctTop: readonly number[]
}

/** Computed once for each document, which may give thousands of numbers. */
export const summaryOf = remembered((all: readonly CountMention[]): CountSummary => {
  const timesByCount = new Map<number, number>()
  const uniqueByCount = new Map<number, number>()
  const othersBefore = new Map<CountMention, number>()
  for (const [i, mention] of all.entries()) {
    const { count, start, end, sentence } = mention
    othersBefore.set(mention, i - (timesByCount.get(count) ?? 0))
    tally(timesByCount, count)
    if (isUnique(sentence.text.slice(start - sentence.start, end - sentence.start)))
      tally(uniqueByCount, count)
  }
  const counts = all
    .filter(({ unit }) => unit !== 'bytes')
    .map(({ count }) => count)
    .toSorted((a, b) => b - a)
  const sentences = Map.groupBy(all, ({ sentence }) => sentence)
  return {
    ...groupOf(all),
    timesByCount,
    uniqueByCount,
    othersBefore,
    bySentence: new Map([...sentences].map(([sentence, group]) => [sentence, groupOf(group)])),
    largest: counts[0] ?? 0,
    topCounts: counts.slice(0, 2),
    distinctTop: [...new Set(counts)].slice(0, 2),
  }
})

function groupOf(mentions: readonly CountMention[]): Group {
  const timesByUnit = new Map<CountUnit, Map<number, number>>()
  let most = 0
  let least = Infinity
  for (const { unit, count } of mentions) {
    const times = timesByUnit.get(unit) ?? new Map<number, number>()
    timesByUnit.set(unit, tally(times, count))
    most = Math.max(most, count)
    least = Math.min(least, count)
  }
  return { timesByUnit, most, least }
}

function tally(times: Map<number, number>, count: number): Map<number, number> {
  return times.set(count, (times.get(count) ?? 0) + 1)
}

/** Whether a number other than this one was counted. */
export const hasOther = (times: ReadonlyMap<number, number>, count: number): boolean =>
  times.size > 1 || (times.size === 1 && !times.has(count))

/** Units in which other figures are given, in order of their names. */
export const unitsBeside = ({ timesByUnit }: Group, count: number): readonly CountUnit[] =>
  [...timesByUnit]
    .filter(([, times]) => hasOther(times, count))
    .map(([unit]) => unit)
    .toSorted()

export const isUnique = (words: string): boolean => /unique|distinct/i.test(words)
