import type { StatementOf } from '#cases/index.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { dateFeatures, findDateMentions, type DateMention } from './date-mentions.ts'
import { eventsNear, frontedEvent, type EventKind, type NearEvent } from './event-verbs.ts'
import model from './date-model.json' with { type: 'json' }
import { documentKind, type FactModel } from './document-features.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'

const shipped: FactModel = model
const extractor = 'date@1'

/** When it happened, was found, was made public, was offered. */
export function findDates(reading: Reading, weights: FactModel = shipped): StatementOf<'date'>[] {
  const mentions = findDateMentions(reading)
  const threshold = weights.thresholds[documentKind(reading)]
  return mentions.flatMap((mention) => {
    const { voice, from, to } = mention
    if (voice.generic) return []
    // Headlines say when it was written; a seller's lines are all of the same kind.
    const isLabelled = labelOf(mention) !== undefined
    if (mention.sentence.kind === 'heading' && reading.listing === null && !isLabelled) return []
    const likely = probability(weights, (features) =>
      dateFeatures(reading, mention, mentions, features),
    )
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

/** How sure the model must be to overrule a verb of telling or finding right before the date. */
const against = 0.97

/**
 * What a date is the date of: of the breach where the model is sure, of a finding, a disclosure or an
 * offer where such a verb stands nearest. Telling on Monday of what happened dates the telling.
 */
function kindOf(mention: DateMention, likely: number, threshold: number): DateKind | null {
  const { sentence, start, end, shape } = mention
  const near = eventsNear(sentence, start, end).filter(({ distance }) => distance <= reach)
  const [nearest] = near
  const label = labelOf(mention)
  if (label !== undefined) return label
  if (foundOn.test(leftOf(mention)) && likely < against) return 'discovered'
  const fronted = frontedEvent(sentence, start, end)
  if (fronted === 'discovered' && likely < against) return tellable(fronted, sentence)
  const plain =
    nearest !== undefined && nearest.side === 'left' && nearest.distance <= 2 ? nearest.kind : null
  if (plain !== null && plain !== 'occurred' && likely < against) return tellable(plain, sentence)
  if (nearest?.kind === 'discovered' && isAlone(near) && likely < againstAlone) {
    return tellable('discovered', sentence)
  }
  if (likely >= threshold) return 'occurred'
  return nearest === undefined || nearest.kind === 'occurred' || shape === 'year'
    ? null
    : tellable(nearest.kind, sentence)
}

/** What a form or a post calls the date that follows. */
const labels: readonly (readonly [DateKind, RegExp])[] = [
  ['discovered', /\b(?:discovered|detected|identified|discovery)\s*:\s*$/i],
  ['disclosed', /\b(?:notified|notification|reported|disclosed|sent)\s*:\s*$/i],
  [
    'occurred',
    /\b(?:(?:breach|incident|attack)(?:\(?s\)?)? (?:occurred|began|happened)|date (?:of )?(?:the )?(?:breach|incident|leak|dump|hack)|breach(?:ed)? date|breached|dumped)\s*(?:in|on)?\s*:\s*$/i,
  ],
]

const leftOf = ({ sentence, start }: DateMention): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - nearby), start - sentence.start)
/** As far as the patterns below reach, in characters: a line may be a megabyte long. */
const nearby = 90
const labelOf = (mention: DateMention): DateKind | undefined =>
  labels.find(([, pattern]) => pattern.test(leftOf(mention)))?.[0]

/** Words right before a date that say when somebody came to know. */
const foundOn =
  /\b(?:(?:became|become|was made|were made) aware|learn(?:ed|t)|notic(?:ed|es)|found out|discovered|detected|(?:was|were) (?:told|informed|alerted|notified))\b[^.;:]{0,40}?\b(?:on|in|only on|as early as)\s$/i

/** How sure it must be where a verb of finding stands by the date and no other as near. */
const againstAlone = 0.9

const isAlone = (near: readonly NearEvent[]): boolean =>
  near.every(
    ({ kind, distance }) =>
      kind === 'discovered' || kind === 'other' || distance > (near[0]?.distance ?? 0) + 2,
  )

/** Furthest verb, in words, that is still taken for the date's. */
const reach = 8

const tellable = (kind: EventKind, { text }: Sentence): DateKind | null =>
  kind !== 'other' &&
  kind !== 'occurred' &&
  (isAboutBreach(text) || (kind === 'discovered' && isAboutSigns(text)))
    ? kind
    : null

/** What is found before anybody knows that it is a breach. */
const isAboutSigns = (text: string): boolean =>
  /\b(?:unusual|suspicious|irregular|malicious|anomal\w+|activity|error|bucket|server|downloads?|misconfigur\w+|malware|accounts?)\b/i.test(
    text,
  )

const isAboutBreach = (text: string): boolean =>
  /\b(?:breach|hack|leak|attack|intru|stolen|theft|unauthori[sz]ed|compromis|exposed|data|incident|access|database|ransom|forum|sale)/i.test(
    text,
  )
