import type { StatementOf } from '#cases/index.ts'
import type { DateKind } from '#data/vocabulary.ts'
import { probability } from '../linear-model.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import { plainSentences } from '../tells-plainly.ts'
import { dateFeatures } from './date-features.ts'
import { isOfClaim } from './date-claims.ts'
import { isPlainlyElse, kindOf, labelOf } from './date-kind.ts'
import { findDateMentions, nearby, rightOf, type DateMention } from './date-mentions.ts'
import { chronicleOf, isAgeOfData, isOfUse } from './date-tellings.ts'
import { documentKind, type FactModel } from './document-features.ts'
import { eventsNear } from './event-verbs.ts'
import { say } from './say.ts'
import { voiceInPassage } from './stance.ts'
import model from './date-model.json' with { type: 'json' }

const shipped: FactModel = model

const extractor = 'date@1'

/** When it happened, was found, was made public, was claimed, was offered. */
export function findDates(reading: Reading, weights: FactModel = shipped): StatementOf<'date'>[] {
  const mentions = findDateMentions(reading).filter(({ start }) => !reading.isOfOther(start))
  const kindOfText = documentKind(reading)
  const threshold = weights.thresholds[kindOfText]
  const chronicle = chronicleOf(mentions)
  const stated: Dated[] = []
  /** Taken where no other date is when it happened. */
  const plain: Dated[] = []
  for (const mention of mentions) {
    // Headlines say when it was written; a seller's lines are all of the same kind.
    const isLabelled = labelOf(mention) !== undefined || chronicle.has(mention)
    if (mention.sentence.kind === 'heading' && reading.listing === null && !isLabelled) continue
    if (isNamedFiner(mention, mentions)) continue
    if (reading.listing === null && (isDateline(mention) || opensText(reading, mention))) continue
    if (isAfterPlace(mention) && !chronicle.has(mention)) continue
    // A note says of a collection when it was taken by how far it goes back.
    if (kindOfText !== 'note' && isAgeOfData(mention)) continue
    const likely = probability(weights, (features) =>
      dateFeatures(reading, mention, mentions, features),
    )
    if (mention.voice.generic && likely < sure && !isOfUse(mention)) continue
    const span = joined(reading, stated.at(-1), mention)
    const kind =
      span === null
        ? (chronicle.get(mention) ?? kindOf(reading, mention, likely, threshold))
        : 'occurred'
    if (kind !== null) {
      if (span !== null) stated.pop()
      stated.push(span ?? { mention, kind, likely })
    } else if (likely >= unsure && isPlainDeed(reading, mention))
      plain.push({ mention, kind: 'occurred', likely })
    if (kind !== 'discovered' && endsFound.test(mention.sentence, rightOf(mention))) {
      stated.push({ mention, kind: 'discovered', likely })
    }
  }
  if (!stated.some(({ kind }) => kind === 'occurred')) stated.push(...plain)
  return stated
    .filter(
      (dated) =>
        dated.mention.shape === 'day' || !stated.some((other) => isToldFiner(dated, other)),
    )
    .map((dated) =>
      dated.kind === 'disclosed' && isOfClaim(reading, dated.mention)
        ? { ...dated, kind: 'claimed' as const }
        : dated,
    )
    .map((dated) => toStatement(reading, dated))
}

interface Dated {
  readonly mention: DateMention
  readonly kind: DateKind
  readonly likely: number
}

/** "Over the weekend of 25 to 26 July": the days that follow are the weekend. */
const isNamedFiner = (mention: DateMention, all: readonly DateMention[]): boolean =>
  /^ of (?=\d|\p{Lu})/u.test(rightOf(mention)) &&
  all.some(({ start }) => start > mention.end && start - mention.end <= 5)

/** "Over a weekend in September … from 19 to 20 September": the finer span says it all; none is finer than a day. */
const isToldFiner = (dated: Dated, other: Dated): boolean =>
  // "Between January 17 and January 22" is as fine as can be.
  !/\d\D+\d/.test(
    dated.mention.sentence.text
      .slice(
        dated.mention.start - dated.mention.sentence.start,
        dated.mention.end - dated.mention.sentence.start,
      )
      .replace(/(?:19|20)\d\d/g, ''),
  ) &&
  dated.kind === other.kind &&
  dated.mention.from <= other.mention.from &&
  other.mention.to <= dated.mention.to &&
  (dated.mention.from < other.mention.from || other.mention.to < dated.mention.to)

/** "was placed on 12 July and stayed there until 29 July": the second date is the end of what began on the first. */
export function joined(
  reading: Reading,
  first: Dated | undefined,
  last: DateMention,
): Dated | null {
  if (first?.kind !== 'occurred') return null
  const { mention, likely } = first
  if (mention.sentence !== last.sentence || mention.from > last.from) return null
  const between = reading.model.text.slice(mention.end, last.start)
  if (between.length > nearby || !lasting.test(mention.sentence, between)) return null
  return {
    mention: { ...mention, to: last.to, end: last.end, shape: 'range' },
    kind: 'occurred',
    likely,
  }
}

const lasting = partPattern(
  /\b(?:stay|remain|continu|last|persist|went on|going on|active|present|undetected|access)\w*\b[^.;]*\b(?:until|till|through|up to)\s$|^,? and (?:was |were )?(?:ended|stopped|ceased|terminated|contained) on\s$|^,? (?:and )?(?:until|till|through|up to)(?: (?:we|they|it|he|she|our|the|its|his|staff|somebody|someone)\b[^.;,]{2,50})?\s$/i,
)

/** What is said to have ended it, on that very day. */
const endsFound = partPattern(
  /^,? (?:when|the (?:same )?day (?:on which|that|when)) [^.;]{0,60}\b(?:raised the alarm|saw|complained|came across|stumbled|rang|noticed|discovered|detected|found|spotted|identified|alerted)\b/i,
)

function toStatement(reading: Reading, { mention, kind, likely }: Dated): StatementOf<'date'> {
  const { voice, from, to } = mention
  return say(
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
  )
}

/** "On 22 September they signed in as one of our agents": the deed itself, in plain words, and no verb of telling or finding nearer. */
function isPlainDeed(reading: Reading, mention: DateMention): boolean {
  const { sentence, start, end } = mention
  const [nearest] = eventsNear(sentence, start, end)
  return (
    (nearest === undefined || nearest.kind === 'occurred' || nearest.distance > 4) &&
    !isPlainlyElse(reading, mention) &&
    !cameOut.test(sentence) &&
    plainSentences(reading).includes(sentence)
  )
}

const unsure = 0.2

/** How sure the model must be of a day in a sentence that sounds like advice or a plan. */
const sure = 0.6

/** When it came out, or was claimed: not when it was done. */
const cameOut = sentencePattern(
  /\b(?:appear(?:s|ed)|surfac\w+|turned up|turns up|cropped up|circulat\w+|doing the rounds|going around|posted|latest|newest|listed|names?|says? (?:that )?(?:he|she|it|they) (?:has|have|had)|whether|claims?|looking into)\b/i,
)

/** A line that is a date and an hour, and nothing else: when it was written. */
const isDateline = ({ sentence, start, end }: DateMention): boolean =>
  sentence.text.length < 60 &&
  /^[\W\d]*(?:(?:\d\d?[:.]\d\d|am|pm|utc|gmt|bst|ce?s?t|hrs?|h|o['’]clock|\p{Lu}\p{Ll}+day)[\W\d]*)*$/iu.test(
    sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start),
  )

/** "TALLINN, Estonia, 4 May 2026 (Newswire) — The …": where and when a report was filed. */
const isAfterPlace = (mention: DateMention): boolean =>
  mention.from === mention.to && place.test(mention.left) && dash.test(rightOf(mention))
const place =
  /^\W*\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:,| \([^)]*\))? ?$/u
const dash = /^(?: \([^)]*\)| \/\p{Lu}[\p{L} ]+\/)? ?(?:--|[—–-]) ?\S/u

/** "23 May 2017 LANSING, Mich. - The …", "Published 23 May 2017 The …": the day of publication before the text. */
const opensText = ({ input }: Reading, mention: DateMention): boolean =>
  mention.sentence.index === 0 &&
  mention.from === mention.to &&
  mention.from === input.publishedAt?.slice(0, 10) &&
  (/^\W*(?:date|published|updated|posted)\W*(?:on )?$/i.test(mention.left) ||
    (/^\W*$/.test(mention.left) && /^\W*\p{Lu}{3,}\b/u.test(rightOf(mention))))
