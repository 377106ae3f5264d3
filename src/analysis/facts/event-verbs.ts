import { WordMap, wordSet } from '#base/word-map.ts'
import * as words from '#data/dated-words.ts'
import type { DateKind } from '#data/vocabulary.ts'
import type { Sentence, Token } from '../text-model.ts'

/** The kind of event that a verb or noun names, and with it the kind of the date beside it. */
export type EventKind = Exclude<DateKind, 'claimed'> | 'other'

const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

const wordsOf: Readonly<Record<EventKind, string>> = {
  occurred: words.occurring,
  discovered: words.discovering,
  disclosed: words.disclosing,
  offered: words.offering,
  other: words.otherEvents,
}
const kindOf = new WordMap<EventKind>(
  (Object.entries(wordsOf) as [EventKind, string][]).flatMap(([kind, list]) =>
    listed(list).map((word) => [word, kind] as const),
  ),
)

/** Words of the table that are mostly nouns. They name an event, and do not say what was done on the day. */
const nouns = wordSet(listed(words.eventNouns))

const begins = wordSet(['began', 'started', 'commenced', 'begun'])

const prelude = wordSet(listed(words.beforeDates))

/**
 * What a date in front of its clause is the date of: "On 28 April, the company detected …" dates the detection,
 * whatever was detected. Null if the date stands elsewhere or no such verb follows.
 */
export function frontedEvent(sentence: Sentence, start: number, end: number): EventKind | null {
  const { tokens } = sentence
  const from = tokens.findIndex((token) => token.end > start)
  let before = from - 1
  while (before >= 0 && prelude.has(tokens[before]?.lower ?? '')) before--
  const edge = tokens[before + 1]
  const fronted =
    before < 0 || opensClause.has(edge?.lower ?? '') || opensClause.has(tokens[before]?.lower ?? '')
  if (from < 0 || !fronted) return null
  let inName = true
  for (let i = from, distance = 0; i < tokens.length && distance <= reach; i++) {
    const token = tokens[i]
    if (token === undefined || token.start < end || token.kind === 'mark') continue
    if (opensOther.has(token.lower)) return null
    // The words of a name do not count, so that the verb is found behind a long one too.
    inName &&= isOfName(token)
    if (!inName) distance++
    // "began mailing letters": what was begun.
    if (begins.has(token.lower) && tokens[i + 1]?.lower.endsWith('ing') === true) continue
    const kind = kindOf.of(token)
    if (kind !== undefined && !nouns.has(token.lower)) return kind
  }
  return null
}

/** Words that open a clause with a verb of its own. */
const opensOther = wordSet(['that', 'which', 'after', 'until', 'till'])
const opensClause = wordSet([',', ';', ':', 'and', 'that'])
const isOfName = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) || joins.has(lower)
const joins = wordSet(['of', 'and', 'at', 'the', 'for'])

export interface NearEvent {
  readonly kind: EventKind
  readonly word: string
  /** In words. */
  readonly distance: number
  readonly side: 'left' | 'right'
}

const reach = 14

/** Words behind a date that open a clause about another time. */
const laterClause = wordSet(['until', 'till', 'before', 'when', 'while', 'which'])

/** The events named around a span of a sentence, nearest first; a semicolon or "but" ends the view. */
export function eventsNear(sentence: Sentence, start: number, end: number): readonly NearEvent[] {
  const { tokens } = sentence
  const found: NearEvent[] = []
  const from = tokens.findIndex((token) => token.end > start)
  let to = from
  while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
  for (const step of [-1, 1] as const) {
    let distance = 0
    for (let i = step < 0 ? from - 1 : to; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i]
      if (token === undefined || token.text === ';' || token.lower === 'but') break
      if (step > 0 && laterClause.has(token.lower)) break
      if (token.kind === 'mark') continue
      distance++
      if (distance > reach) break
      const kind = kindOf.of(token)
      if (kind !== undefined) {
        found.push({ kind, word: token.lower, distance, side: step < 0 ? 'left' : 'right' })
      }
    }
  }
  return found.toSorted((a, b) => a.distance - b.distance)
}
