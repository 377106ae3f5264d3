import type { DateKind } from '#data/vocabulary.ts'
import type { Sentence } from '../text-model.ts'

/** What a date is the date of, by the verb or noun beside it. */
export type EventKind = DateKind | 'other'

const words: Readonly<Record<EventKind, string>> = {
  occurred:
    'occurred happened place began started gained accessed hacked breached stolen stole hit attack attacked intrusion suffered compromised leaked exposed infiltrated infected taken took obtained exfiltrated encrypted breach hack intruder intruders attackers logged downloaded copied scraped incident dating dates targeted exploited collected broke burglary lost penetrated dumped theft cyberattack mailed sent viewed',
  discovered:
    'discovered detected learned learnt noticed aware identified uncovered found alerted spotted discovery determined notified informed flagged realized realised',
  disclosed:
    'announced disclosed said says told reported confirmed published statement acknowledged revealed filing filed warned wrote tweeted emailed admitted notification letter letters notifying added press posted issued claimed',
  offered: 'sale selling sold advertised listed offered auction listing seller sells offering',
  other:
    'founded launched acquired released patched updated born elected expires deadline hearing arrested charged sentenced convicted trial lawsuit sued election introduced graduated hired joined resigned retired fined merger',
}
const kindOf: ReadonlyMap<string, EventKind> = new Map(
  (Object.entries(words) as [EventKind, string][]).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind] as const),
  ),
)

export interface NearEvent {
  readonly kind: EventKind
  readonly word: string
  /** In words. */
  readonly distance: number
  readonly side: 'left' | 'right'
}

const reach = 14

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
      if (token.kind === 'mark') continue
      distance++
      if (distance > reach) break
      const kind = kindOf.get(token.lower)
      if (kind !== undefined) {
        found.push({ kind, word: token.lower, distance, side: step < 0 ? 'left' : 'right' })
      }
    }
  }
  return found.toSorted((a, b) => a.distance - b.distance)
}
