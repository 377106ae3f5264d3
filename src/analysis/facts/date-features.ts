import type { Features } from '../features.ts'
import type { Reading } from '../reading.ts'
import { eventAroundFeatures } from '../event/event-likelihood.ts'
import { contextFeatures } from './context-features.ts'
import { remembered } from '../memory.ts'
import { wordsBeside } from '../words-beside.ts'
import type { DateMention } from './date-mentions.ts'
import { documentFeatures } from './document-features.ts'
import { eventsNear } from './event-verbs.ts'

/**
 * The features of one date by which the model answers: is this a day of the breach, and is it that of its discovery?
 */
export function dateFeatures(
  reading: Reading,
  mention: DateMention,
  all: readonly DateMention[],
  features: Features,
): void {
  for (const feature of documentFeatures(reading)) features.add(feature)
  const { sentence, start, end, from, to, shape } = mention
  contextFeatures(mention, features)
  wordsBeside(mention, features)
  eventAroundFeatures(reading.model, sentence, features)
  features.add(`shape=${shape}`)
  const near = eventsNear(sentence, start, end)
  for (const side of ['left', 'right'] as const) {
    const event = near.find((other) => other.side === side)
    features.add(`${side}=${event?.kind ?? 'none'}`)
    if (event !== undefined) features.add(`${side}word=${event.word}`)
  }
  const [nearest] = near
  if (nearest !== undefined) {
    features.add(`near=${nearest.kind}`)
    features.add(`near=${nearest.kind}:${nearest.distance <= 3 ? 'next' : 'off'}:${shape}`)
  }
  if (near.some(({ kind }) => kind === 'occurred')) features.add('near-occurred')
  if (all[0] === mention) features.add('first')
  features.add(`others=${Math.min(all.length, 5)}`)
  const { timesByDays, firstEnds } = summaryOf(all)
  features.add(`times=${Math.min(timesByDays.get(`${from} ${to}`) ?? 0, 3)}`)
  features.add(`earlier=${firstEnds.filter((end) => end < from).length}`)
  const published = reading.input.publishedAt?.slice(0, 10)
  if (published !== undefined) features.add(`age=${ageOf(to, published)}`)
}

interface Summary {
  readonly timesByDays: ReadonlyMap<string, number>
  /** Two are enough, since the features only ask whether none, one or more dates lie before another. */
  readonly firstEnds: readonly string[]
}

/** What the dates of a document say together, computed once, since a long document has thousands. */
const summaryOf = remembered((all: readonly DateMention[]): Summary => {
  const timesByDays = new Map<string, number>()
  for (const { from, to } of all) {
    const days = `${from} ${to}`
    timesByDays.set(days, (timesByDays.get(days) ?? 0) + 1)
  }
  const firstEnds = all
    .map(({ to }) => to)
    .toSorted()
    .slice(0, 2)
  return { timesByDays, firstEnds }
})

/** How long before the publication, roughly. */
function ageOf(to: string, published: string): string {
  const days = dayNumber(published) - dayNumber(to)
  if (days < 0) return 'future'
  if (days === 0) return 'same'
  if (days <= 7) return 'week'
  if (days <= 45) return 'month'
  if (days <= 200) return 'half'
  return days <= 500 ? 'year' : 'old'
}

/** Days counted in months of 31, which is near enough to sort by age. */
const dayNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
