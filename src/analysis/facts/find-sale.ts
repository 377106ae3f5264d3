import type { Statement } from '#cases/index.ts'
import { forums } from '#data/forums.ts'
import * as sale from '#data/sale-words.ts'
import type { Listing } from '../listing/read-listing.ts'
import { placeOfTrade } from '../listing/post-form.ts'
import type { Asserter } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { voiceInPassage } from './stance.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { findDataClassMentions } from './data-class-mentions.ts'
import { isNoGoods } from './means-or-remedy.ts'
import { state } from '../state.ts'
import { isPriceLine, priceIn, type Price } from './read-price.ts'
import { patternFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'

const extractor = 'sale@1'
const forumFamily = patternFamily(forums)

/** "Is selling", "offers what he says is …", "asks for $4,000" */
const offers = sentencePattern(
  wording`
    {sell[s|ing]|advertis{e|es|ed|ing}} {${sale.thingsSold}|${/\d/}},
    offer[s|ed|ing] {${sale.thingsSold}|to sell|patient|vpn|over|more|${/for \$|\d/}},
    ${sale.asking} {${/[$€£]|\d/}}, want[s|ed] {${/[\w ]{0,12}\d/}},
    {is|are} {selling|offering|[now] advertis{ed|ing}}, {has|have} {listed <40> for|been {offering|selling|advertising}},
    ${sale.onOffer}, {negotiat|discuss|arrang}* [the|a|its] {sale|price},
    {soliciting|inviting|seeking|looking for} <2 words> {buyers|bids|offers}`,
)

const venue = sentencePattern(
  wordingWith('iu')`
    ${sale.venues}, user${/(?= ["“‘'\p{L}\d_]*\d|(?: called| named))/u}`,
)

const goods = sentencePattern(
  wording`
    data, database, records, accounts, access, dump, customer+, user+, credentials, files, list, cards, information,
    email+, contacts, patient+, member+, guest+, voter+, citizen+, student+, subscriber+, passenger+, employee+,
    applicant+, client+, source code, the [whole] lot, trove, collection, scans, base, archive, documents, recordings, backup+, haul, logs, table+, profile+, rows,
    lines`,
)

const sells = sentencePattern(
  wording`
    {sell|auction|hawk|peddl|offer|advert}*, sold, sale, list{ed|s|ing}, ask{s|ed|ing}, want[s|ed], would like, price[d|s], bid+,
    buyer+, up for, had for, yours for, chang{es|ed} hands`,
)
/** "Has put a fourth batch on a market", for a price. */
const putsOn = sentencePattern(wording`put[s] <8 words-> on, placed <8 words-> on`)
/** Places where only stolen things are traded; the forums that are known by name are added. */
const blackMarket = sentencePattern(wording`${sale.blackMarkets}`)
const trader = sentencePattern(wording`${sale.traders}`)
/** "The thread went up on a forum", "posted on a board by x": an offer whose price and goods the next sentences may tell. */
const appears = sentencePattern(
  wording`
    {listing|post|thread|advert*|offer|entry|announcement} <30?> {appeared|appears|went up|surfaced|popped up|turned up|came up|was posted},
    {posted|advertised|put up|uploaded} on,
    {end|turn|show|pop|crop}[ed|ped|s] up on`,
)

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
      (each) => (near.has(each) || isOfOffer.test(each)) && hasSample(each),
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

/** The forum on whose page the offer stands, or else the first that is named beside it. */
function forumOf({ listing, model, input }: Reading, near: ReadonlySet<Sentence>): string | null {
  const place = listing === null ? null : placeOfTrade(input.siteName)
  if (place !== null) return place
  const isInChannel = listing !== null && itsChannel.test(model.text)
  const isPlace = (name: string, sentence: Sentence): boolean =>
    isInChannel || !messengers.has(name) || !forContact.test(sentence)
  return firstOf(
    near,
    (sentence) =>
      forumFamily
        .possible(sentence)
        .find(({ key, pattern }) => pattern.test(sentence) && isPlace(key, sentence))?.key ?? null,
  )
}

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
/** "€15,000, no rows shown": in a list of claims the price may stand alone. */
const opensWithSum = /^(?:US\$|[$€£])\d[\d.,]*k?\b(?! ?(?:million|billion|m|bn)\b)/

/** Whether a post sells. A ransom is no price, and what is given away has none. */
function isSold(model: TextModel, listing: Listing): boolean {
  if (listing.isToVictim) return false
  const hasPrice = model.sentences.some((each) => isPriceLine(each) || namesPrice(each))
  return hasPrice || (sellsNotGives.test(model.text) && !gives.test(model))
}

const namesPrice = (sentence: Sentence): boolean => priceIn(sentence, { anySum: true }) !== null
const gives = sentencePattern(wording`
  for {everyone|everybody|free|all}, free of charge, {leaked|free} {download|leak}, giveaway, giving away,
  {reply|like|credits} to {unlock|view|this thread}, {sell|sells|selling|ask for} nothing, not {selling|for sale}`)

function isOffer(reading: Reading, sentence: Sentence): boolean {
  const { kind } = sentence
  if (kind === 'boilerplate' || sentence.section === 'advice') return false
  if (!goods.test(sentence) && !appears.test(sentence)) return false
  const found = isToldOver(reading.model, sentence)
    ? appears.exec(sentence)
    : !goods.test(sentence)
      ? null
      : offers.test(sentence) && venue.test(sentence)
        ? offers.exec(sentence)
        : isTraded(sentence)
          ? (sells.exec(sentence) ?? putsOn.exec(sentence))
          : null
  if (found === null) return false
  const at = sentence.start + found.index
  const voice = reading.voiceOf(at, at + 1)
  return !voice.generic && voice.modality !== 'denied'
}

/** Whether a thread or post appears on a forum here, and the goods and the price are told with it or right behind it. */
function isToldOver({ sentences }: TextModel, sentence: Sentence): boolean {
  if (!appears.test(sentence) || !isOnForum(sentence)) return false
  const here = sentences.slice(sentence.index, sentence.index + 4)
  return (
    here.some((each) => goods.test(each)) &&
    here.some((each) => priceIn(each, { anySum: opensWithSum.test(each.text) }) !== null)
  )
}

const isOnForum = (sentence: Sentence): boolean =>
  forumFamily.possible(sentence).some(({ pattern }) => pattern.test(sentence))

/** Whether it is sold where only stolen things are sold, or by a trader for money. */
const isTraded = (sentence: Sentence): boolean =>
  (sells.test(sentence) ||
    (putsOn.test(sentence) && priceIn(sentence, { anySum: true }) !== null)) &&
  (blackMarket.test(sentence) ||
    isOnForum(sentence) ||
    (trader.test(sentence) && priceIn(sentence, { anySum: true }) !== null))

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

function firstOf<T>(
  sentences: Iterable<Sentence>,
  read: (sentence: Sentence) => T | null,
): T | null {
  for (const sentence of sentences) {
    const found = read(sentence)
    if (found !== null) return found
  }
  return null
}

/** A messenger by which a seller is reached is not where he offers. */
const messengers: ReadonlySet<string> = new Set(['Telegram', 'Discord'])
const forContact = sentencePattern(wording`
  {communicat*|contact*|messag*|reach[ed|able]|negotiat*|dm|deal+|escrow} <40> {via|through|on|over|by} <3 words->
    {Telegram|Discord},
  {Telegram|Discord}[_{id|handle|me}]${/ ?(?:: ?@?|@)/},
  {PM|DM|write|text|msg|hit|ping|ask|find|add}[s] {me|us|open|for} <5 words> {Telegram|Discord}`)

/**
 * If a post speaks of the channel that it stands in, the messenger is the place of the offer, whatever else it is
 * used for.
 */
const itsChannel = /\b(?:this|our|my|the) channel\b/i

/** Whether a sentence sells, and does not only give away. */
const sellsNotGives = /\b(?:sell(?:s|ing)?|sale|price|wts|buyers?|auction)\b/i

const hasSample = (sentence: Sentence): boolean =>
  (aSample.test(sentence) || proofLine.test(sentence.text)) && !noSample.test(sentence)
/** "The sample on the forum carries 100 sets", however far from the offer it is told. */
const isOfOffer = sentencePattern(
  wording`{sample+|preview|teaser|excerpt|screenshots} <40> {forum|seller|hacker|post|thread|listing|channel},
    {seller|hacker|poster|thread|listing} <40> {sample+|preview|teaser|excerpt}`,
)
const aSample = sentencePattern(
  wording`
    {show[s]|showed|posted|attached|published|put up|display[s]} [*]
      {${/\d[\d,]*/}|ten|twenty|thirty|fifty|a hundred|some|a few|several|a handful of}
      {rows|lines|records|entries|screenshots|names|files|sample+|pages},
    muestra+, amostra+, sample+, sampel, echantillon+, muster, probka, campione, proof of {${/\d/}}, {screenshots|proof|them|some|lines|rows|records|one} as {proof|evidence|a {taster|teaser|sample}},
    taster+, teaser+, specimen+, as {evidence|proof},
    {rows|lines|records|entries|screenshots|files|scans|documents} {for|as|of} proof,
    ask [me] for [${/\d+/}] {rows|lines|records},
    {rows|lines|records|entries|scans|screenshots} {is|are|was|were} {shown|attached|included|posted|given}
      {in|to|with|on|as},
    attached [an|a|the] {extract|excerpt|teaser|preview|sample+}, teaser <40> attached, proof {is|on|in|by},
    {extract|excerpt|teaser} {with|of},
    attached {to|in} the post,
    {line+|row+|records|entries|screens[hots]|files|doc+|pics|preview+|proof+|${/\d+/}} [are|is]
      {here|pinned|below|in [the] comments|for [the] {doubters|check[ing]|free|test}},
    preview+,
    {show|send|give|share}[s] [you] ${/\d+/} {rows|lines|records|entries}`,
)
const noSample = sentencePattern(
  /\b(?:no|without|not) (?:\w+ ){0,3}(?:sample|rows shown|lines shown|preview)\b/i,
)
/** "Proof: file tree, three files": the line of a post for it. */
const proofLine =
  /^[^\p{L}\d]{0,4}(?:(?:proofs?|samples?)\s*(?:[:=]|$)|(?:échantillons?|próbka|örnek|пример)(?!\p{L}))/iu
