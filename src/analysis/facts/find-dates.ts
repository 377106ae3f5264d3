import type { StatementOf } from '#cases/index.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { dateFeatures, findDateMentions, type DateMention } from './date-mentions.ts'
import model from './date-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'

const shipped: FactModel = model
const extractor = 'date@1'

const kindCues: readonly (readonly [DateKind, RegExp])[] = [
  [
    'discovered',
    /\b(?:discover(?:ed|s|y)?|detect(?:ed|s|ion)?|learn(?:ed|t)|noticed|became aware|identified|uncovered|was (?:informed|alerted|notified|made aware)|informed (?:it|us|the company)|first (?:saw|spotted))\b/i,
  ],
  [
    'offered',
    /\b(?:offer(?:ed|s|ing)?|for sale|advertis\w+|listed|listing|posted|put up|sold|selling|opened a thread|shared|leak site)\b/i,
  ],
  [
    'disclosed',
    /\b(?:announced|disclosed|confirmed|said|told|reported|published|statement|acknowledged|revealed|notified|informed customers|filing|filed|warned|wrote)\b/i,
  ],
]
const occurredCue =
  /\b(?:occurr?ed|happened|took place|gained access|had access|intrusion|unauthorized access|unauthorised access|attack(?:ed)?|suffered|was (?:hacked|breached|hit)|were (?:accessed|stolen|taken)|was (?:accessed|stolen|taken)|stole|accessed|between|compromised|encrypted|logged in|dates? back|broke in(?:to)?|viewed|collected|exfiltrated|breach(?:ed)? (?:in|on)|ransomware)\b/i

/** When it happened, was found, was made public, was offered. */
export function findDates(reading: Reading, weights: FactModel = shipped): StatementOf<'date'>[] {
  const mentions = findDateMentions(reading)
  const threshold = weights.thresholds[documentKind(reading)]
  return mentions.flatMap((mention) => {
    const { voice, from, to } = mention
    if (voice.generic || mention.sentence.kind === 'heading') return []
    const likely = probability(weights, dateFeatures(reading, mention, mentions))
    const kind = kindOf(mention, likely, threshold)
    if (kind === null) return []
    return [
      say(
        reading,
        'date',
        { kind, from, to },
        mention,
        voiceInPassage(
          reading,
          mention.sentence,
          voice.modality === 'denied' ? { ...voice, modality: 'reported' } : voice,
        ),
        Math.max(likely, 0.6),
        extractor,
      ),
    ]
  })
}

/**
 * The verb nearest to the date decides; a date that the model takes for the breach itself needs no verb.
 * A sentence about something else has neither.
 */
function kindOf(
  { sentence, start, end, shape }: DateMention,
  likely: number,
  threshold: number,
): DateKind | null {
  if (likely >= threshold) return 'occurred'
  const at = start - sentence.start
  const clause = clauseOf(sentence.text, at, end - sentence.start)
  const nearest = kindCues
    .map(([kind, pattern]) => ({ kind, distance: distanceTo(clause.text, pattern, clause.at) }))
    .filter(({ distance }) => distance < 70)
    .toSorted((a, b) => a.distance - b.distance)[0]
  const occurred = distanceTo(clause.text, occurredCue, clause.at)
  if (nearest !== undefined && nearest.distance < occurred && shape !== 'year') {
    return isAboutBreach(sentence.text) ? nearest.kind : null
  }
  return null
}

const isAboutBreach = (text: string): boolean =>
  /\b(?:breach|hack|leak|attack|intru|stolen|theft|unauthori[sz]ed|compromis|exposed|data|incident|access|database|ransom|forum|sale)/i.test(
    text,
  )

/** The part of the sentence around the date, up to the nearest clause ends. */
function clauseOf(text: string, start: number, end: number): { text: string; at: number } {
  const left = Math.max(
    text.lastIndexOf('; ', start),
    text.lastIndexOf(', but ', start),
    text.lastIndexOf(', which ', start),
    0,
  )
  const right = [
    text.indexOf('; ', end),
    text.indexOf(', but ', end),
    text.indexOf(', which ', end),
  ].filter((i) => i >= 0)
  return { text: text.slice(left, Math.min(text.length, ...right)), at: start - left }
}

function distanceTo(text: string, pattern: RegExp, at: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const { index, 0: found } of text.matchAll(new RegExp(pattern.source, 'gi'))) {
    least = Math.min(least, index > at ? index - at : at - index - found.length)
  }
  return least
}
