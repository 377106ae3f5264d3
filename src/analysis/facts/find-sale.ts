import type { Statement } from '#cases/index.ts'
import type { Asserter } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { state } from '../state.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import { findDataClassMentions } from './data-class-mentions.ts'
import { firstOf } from './first-of.ts'
import { isOffer, opensWithSum, putsOn } from './is-offer.ts'
import { isSold } from './is-sold.ts'
import { isNoGoods } from './means-or-remedy.ts'
import { isPriceLine, priceIn, type Price } from './read-price.ts'
import { forumOf } from './sale-place.ts'
import { hasSample, speaksOfSample } from './sale-sample.ts'
import { voiceInPassage } from './stance.ts'

const extractor = 'sale@1'

/**
 * Finds an offer of the data: where it stands, for how much, by whom, with a sample or not, and with which fields. A
 * ransom is no price, and a report on what criminals generally do is no offer.
 */
export function findSale(reading: Reading): Statement[] {
  const { listing, model } = reading
  const offering =
    listing === null
      ? model.sentences.filter((sentence) => isOffer(reading, sentence))
      : model.sentences.filter(
          ({ start, end }) => start < listing.offer.end && end > listing.offer.start,
        )
  const [first] = offering
  if (first === undefined || (listing !== null && !isSold(model, listing))) return []
  const near =
    listing === null ? sentencesNear(model.sentences, offering) : new Set(model.sentences)
  const price = priceOf(reading, near)
  const value = {
    forum: forumOf(reading, near),
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    seller: reading.entities.actors[0]?.name ?? null,
    sample: model.sentences.some(
      (each) => (near.has(each) || speaksOfSample.test(each)) && hasSample(each),
    ),
    fields: [...fieldsOf(reading, near)],
  }
  return offering.slice(0, 3).map((sentence) =>
    state(reading, 'sale', value, {
      start: sentence.start,
      end: sentence.end,
      voice: { modality: 'claimed', assertedBy: 'actor' },
      confidence: 0.8,
      extractor,
    }),
  )
}

/** The sentences of an offer with the three on each side, in order. */
function sentencesNear(
  all: readonly Sentence[],
  offering: readonly Sentence[],
): ReadonlySet<Sentence> {
  const near = new Set<Sentence>()
  for (const { index } of offering) {
    for (const sentence of all.slice(Math.max(0, index - 3), index + 4)) {
      if (sentence.kind !== 'boilerplate') near.add(sentence)
    }
  }
  return near
}

/** The price that a line of the post states, or else what is said beside the offer, or of its seller anywhere. */
function priceOf({ listing, model }: Reading, near: ReadonlySet<Sentence>): Price | null {
  const isPost = listing !== null
  const ofSeller = isPost
    ? model.sentences.filter(isPriceLine)
    : model.sentences.filter((each) => each.kind !== 'boilerplate' && asksMoney.test(each))
  const read = (sentence: Sentence): Price | null =>
    priceIn(sentence, {
      anySum: isPost || putsOn.test(sentence) || opensWithSum.test(sentence.text),
    })
  return isPost
    ? (firstOf(ofSeller, read) ?? firstOf(near, read))
    : (firstOf(near, read) ?? firstOf(ofSeller, read))
}
const asksMoney = sentencePattern(
  wording`{seller|vendor|listing|thread|poster|broker|hacker} <90> {want[s|ed]|ask{s|ed|ing}|price[d]|costs|selling}`,
)

/** What those concerned say about their own data is no column of what somebody offers. */
const ofThoseConcerned: ReadonlySet<Asserter> = new Set(['victim', 'vendor', 'authority'])

/** The fields of the rows: what is named beside the offer, then the columns that a post lists. */
function fieldsOf(reading: Reading, near: ReadonlySet<Sentence>) {
  const mentions = findDataClassMentions(reading)
  const named = mentions.filter(
    (mention) =>
      near.has(mention.sentence) &&
      (reading.listing !== null ||
        !ofThoseConcerned.has(
          voiceInPassage(reading, mention.sentence, mention.voice).assertedBy,
        )) &&
      mention.voice.modality !== 'denied' &&
      !mention.voice.generic &&
      !isNoGoods(mention, mentions),
  )
  return new Set([...named, ...(reading.listing?.fields ?? [])].map((field) => field.class))
}
