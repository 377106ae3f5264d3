import type { StatementOf } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import { plainSentences } from '../tells-plainly.ts'
import { isOfClaim } from './date-claims.ts'
import { kindOf } from './date-kind.ts'
import { isPlainlyElse } from './date-sequels.ts'
import { labelOf } from './date-labels.ts'
import { dateModel, likelyOf, type DateModel } from './date-likelihoods.ts'
import { findDateMentions, nearby, rightOf, type DateMention } from './date-mentions.ts'
import { chronicleOf } from './chronicle.ts'
import { isAgeOfData, isOfUse } from './date-tellings.ts'
import { documentKind } from './document-features.ts'
import { isFar, type Dated } from './far-dates.ts'
import { fromEntryToEnd } from './entry-days.ts'
import { eventsNear } from './event-verbs.ts'
import { joined, lastingFor, upToDiscovery } from './lasting-spans.ts'
import { state } from '../state.ts'
import { voiceInPassage } from './stance.ts'

const extractor = 'date@1'

/** Finds when it happened, was found, was made public, was claimed or was offered. */
export function findDates(reading: Reading, model: DateModel = dateModel): StatementOf<'date'>[] {
  const mentions = findDateMentions(reading).filter(({ start }) => !reading.isOfOther(start))
  const kindOfText = documentKind(reading)
  const chronicle = chronicleOf(mentions)
  const stated: Dated[] = []
  /** These are taken only if no other date says when it happened. */
  const plain: Dated[] = []
  const unstated: DateMention[] = []
  for (const mention of mentions) {
    // A headline tells when it was written. In a seller's post headlines and other lines are of one kind.
    const isLabelled = labelOf(mention) !== undefined || chronicle.has(mention)
    if (mention.sentence.kind === 'heading' && reading.listing === null && !isLabelled) continue
    if (isNamedFiner(mention, mentions)) continue
    if (reading.listing === null && (isDateline(mention) || opensText(reading, mention))) continue
    if (isAfterPlace(mention) && !chronicle.has(mention)) continue
    if (chronicle.get(mention) === null) continue
    // A note dates a collection of data by how far the data goes back.
    if (kindOfText !== 'note' && isAgeOfData(mention)) continue
    const likelihoods = likelyOf(reading, mention, mentions, model)
    const likely = likelihoods.breach
    if (mention.voice.generic && likely < sure && !isOfUse(mention)) continue
    const begun = stated.findLast((dated) => dated.kind === 'occurred')
    const span = joined(begun, mention)
    const kind = chronicle.get(mention) ?? kindOf(reading, mention, likelihoods, model.least)
    // A day that is named again matters only as the day of the discovery.
    if (mention.shape === 'same' && span === null && kind !== 'discovered') continue
    if (span !== null && begun !== undefined) stated.splice(stated.indexOf(begun), 1, span)
    // "… until the shop noticed on the 22nd": this day is both the end and the discovery.
    if (kind === 'discovered' || (kind !== null && span === null))
      stated.push({ mention, kind, likely })
    else if (span === null && likely >= unsure && isPlainDeed(reading, mention))
      plain.push({ mention, kind: 'occurred', likely })
    if (kind === null && span === null) unstated.push(mention)
    if (kind !== 'discovered' && endsFound.test(mention.sentence, rightOf(mention, 2 * nearby))) {
      // The last day of a span is the one on which somebody noticed.
      const from = mention.shape === 'range' ? mention.to : mention.from
      stated.push({ mention: { ...mention, from }, kind: 'discovered', likely })
    }
  }
  if (!stated.some(({ kind }) => kind === 'occurred')) stated.push(...plain)
  const spanned = fromEntryToEnd(reading, stated, unstated, chronicle)
  return spanned
    .filter(
      (dated) =>
        dated.mention.shape === 'day' ||
        // A span from entry to end is kept, whatever is told of the days within it.
        !stated.includes(dated) ||
        !(isFar(dated, spanned) || spanned.some((other) => isToldFiner(dated, other))),
    )
    .map((dated) =>
      dated.kind === 'disclosed' && isOfClaim(reading, dated.mention)
        ? { ...dated, kind: 'claimed' as const }
        : dated,
    )
    .map((dated) => toStatement(reading, lastingFor(upToDiscovery(dated, spanned))))
}

/** "Over the weekend of 25 to 26 July", "over the Easter weekend, from 3 to 6 April": the days that follow are the weekend. */
const isNamedFiner = (mention: DateMention, all: readonly DateMention[]): boolean =>
  daysFollow.test(rightOf(mention)) &&
  all.some(({ start }) => start > mention.end && start - mention.end <= 12)
const daysFollow = /^ of (?=\d|\p{Lu})|^(?:,| \()(?: ?(?:that is|from|between|on))? ?(?=\d|\p{Lu})/u

/**
 * "Over a weekend in September … from 19 to 20 September": the finer span says everything that the coarser one says.
 * Nothing is finer than a day.
 */
const isToldFiner = (dated: Dated, other: Dated): boolean =>
  // "Between January 17 and January 22" gives both days, so no other date is finer.
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

/** What is said to have ended it, on that very day. */
const endsFound = partPattern(
  /^(?:,? (?:when|the (?:same )?day(?: on which| that| when)?|(?:[\w ]{0,12} hours|shortly|soon) after)|[^.;]{0,60}\b(?:which (?:is|was) (?:also )?(?:when|how)|only then (?:that|did))) [^.;]{0,100}\b(?:raised the alarm|saw|complained|pointed (?:it|this|that) out|came across|stumbled|rang|rung|phoned|wrote to|reported (?:it|this|that)|realis(?:ed|ing)|realiz(?:ed|ing)|noticed|discovered|detected|found|spotted|identified|alerted)\b/i,
)

function toStatement(reading: Reading, { mention, kind, likely }: Dated): StatementOf<'date'> {
  const { voice, from, to } = mention
  return state(
    reading,
    'date',
    { kind, from, to },
    {
      start: mention.start,
      end: mention.end,
      voice: voiceInPassage(
        reading,
        mention.sentence,
        voice.modality === 'denied' ? { ...voice, modality: 'reported' } : voice,
      ),
      confidence: Math.max(likely, 0.6),
      extractor,
    },
  )
}

/**
 * "On 22 September they signed in as one of our agents": the deed itself is told in plain words, and no verb of
 * telling or finding stands nearer.
 */
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

/** Words which say that a date is the day when it came out or was claimed, and not when it was done. */
const cameOut = sentencePattern(
  /\b(?:appear(?:s|ed)|surfac\w+|turned up|turns up|cropped up|circulat\w+|doing the rounds|going around|posted|latest|newest|listed|names?|says? (?:that )?(?:he|she|it|they) (?:has|have|had)|whether|claims?|looking into)\b/i,
)

/** A line that holds a date and an hour and nothing else says when the text was written. */
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
