import type { Statement } from '#cases/index.ts'
import { forums } from '#data/forums.ts'
import * as sale from '#data/sale-words.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { findDataClassMentions } from './data-class-mentions.ts'
import { isNoGoods } from './means-or-remedy.ts'
import { say } from './say.ts'
import { patternFamily, sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'

const extractor = 'sale@1'
const forumFamily = patternFamily(forums)

/** "Is selling", "offers what he says is …", "asks for $4,000" */
const offers = sentencePattern(
  wording`
    {sell[s|ing]|advertis{e|es|ed|ing}} {${sale.thingsSold}|${/\d/}},
    offer[s|ed|ing] {${sale.thingsSold}|to sell|patient|vpn|over|more|${/for \$|\d/}},
    ${sale.asking} {${/[$€£]|\d/}}, want[s] {${/[\w ]{0,12}\d/}},
    {is|are} {selling|offering|[now] advertis{ed|ing}}, {has|have} {listed|been {offering|selling|advertising}},
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
    applicant+, client+, source code, archive, documents, recordings, backup+, haul, logs, table+, profile+, rows,
    lines`,
)

const sells = sentencePattern(
  wording`
    {sell|auction|hawk|peddl|offer|advert}*, sold, sale, list{ed|s|ing}, ask{s|ing}, want[s], price[d|s], bid+,
    buyer+, up for, had for, yours for, chang{es|ed} hands`,
)
/** "Has put a fourth batch on a market", for a price. */
const putsOn = sentencePattern(wording`put[s] <8 words-> on, placed <8 words-> on`)
/** Where only stolen things are traded; the forums by name come to it. */
const blackMarket = sentencePattern(wording`${sale.blackMarkets}`)
const trader = sentencePattern(wording`${sale.traders}`)

const sum = String.raw`\d{1,3}(?: \d{3})+|\d[\d,.]*`
/** "$4,000", "EUR 2.5 million" */
const signFirst = String.raw`(?<sign>US\$|[$€£]|(?:USD|EUR|GBP)(?= ?\d))\s?(?<a>${sum})(?<ka>\s?(?:k|million|m)\b)?`
const unit = String.raw`(?<unit>[$€£]|USDT?|BTC|XMR|ETH|LTC|EUR|GBP|${anyOf(sale.moneyNames)})`
/** "4,000 dollars", "20k $" */
const unitBehind = String.raw`(?<b>${sum})(?<kb>\s?(?:k|million))?\s?${unit}`
const spelled = ['half a', ...'one two three four five six seven eight nine ten'.split(' ')]
/** "half a bitcoin", "two bitcoins" */
const spelledOut = String.raw`\b(?<word>${spelled.join('|')})\s(?<coin>bitcoins?|BTC|monero|XMR|ether|ETH)\b`
const money = sentencePattern(new RegExp(`(?:${signFirst}|${unitBehind}|${spelledOut})`, 'giu'))

const currencyOf: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  btc: 'BTC',
  usdt: 'USDT',
  ltc: 'LTC',
  xmr: 'XMR',
  eth: 'ETH',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  quid: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
  monero: 'XMR',
  ether: 'ETH',
}

const aPrice = sentencePattern(
  wording`
    ask[s|ing], price[d|s], for sale, selling, sell[s], sold, want[s], offer[s|ed|ing], cost, buy, paid, worth of,
    listed, demand, bid+, auction, hawked, advert*`,
)

/**
 * An offer of the data: where, for how much, by whom, with a sample or not, which fields. Ransom is
 * no price, and a report of what criminals generally do is no offer.
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
  if (first === undefined || (listing !== null && !sellsNotGives.test(model.text))) return []
  const near =
    listing === null ? sentencesNear(model.sentences, offering) : new Set(model.sentences)
  const isInChannel = listing !== null && itsChannel.test(model.text)
  const forum = firstOf(
    near,
    (sentence) =>
      forumFamily
        .possible(sentence)
        .find(
          ({ key: name, pattern }) =>
            pattern.test(sentence) &&
            !(messengers.has(name) && !isInChannel && forContact.test(sentence)),
        )?.key ?? null,
  )
  const price = firstOf(near, (sentence) =>
    priceIn(sentence, listing !== null || putsOn.test(sentence)),
  )
  const seller = reading.entities.actors[0]?.name ?? null
  const sample = [...near].some(hasSample)
  const mentions = findDataClassMentions(reading)
  const named = new Set(
    mentions
      .filter(
        (mention) =>
          near.has(mention.sentence) &&
          mention.voice.modality !== 'denied' &&
          !mention.voice.generic &&
          !isNoGoods(mention, mentions),
      )
      .map((mention) => mention.class),
  )
  for (const { class: id } of listing?.fields ?? []) named.add(id)
  return offering.slice(0, 3).map((sentence) =>
    say(
      reading,
      'sale',
      {
        forum,
        price: price?.amount ?? null,
        currency: price?.currency ?? null,
        seller,
        sample,
        fields: [...named],
      },
      sentence,
      { modality: 'claimed', assertedBy: 'actor' },
      0.8,
      extractor,
    ),
  )
}

function isOffer(reading: Reading, sentence: Sentence): boolean {
  const { kind } = sentence
  if (kind === 'boilerplate' || sentence.section === 'advice') return false
  if (!goods.test(sentence)) return false
  const found =
    offers.test(sentence) && venue.test(sentence)
      ? offers.exec(sentence)
      : isTraded(sentence)
        ? (sells.exec(sentence) ?? putsOn.exec(sentence))
        : null
  if (found === null) return false
  const at = sentence.start + found.index
  const voice = reading.voiceOf(at, at + 1)
  return !voice.generic && voice.modality !== 'denied'
}

/** Sold where only stolen things are sold, or by a trader for money. */
const isTraded = (sentence: Sentence): boolean =>
  (sells.test(sentence) || (putsOn.test(sentence) && priceIn(sentence, true) !== null)) &&
  (blackMarket.test(sentence) ||
    forumFamily.possible(sentence).some(({ pattern }) => pattern.test(sentence)) ||
    (trader.test(sentence) && priceIn(sentence, true) !== null))

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

const noPrice = sentencePattern(
  /\b(?:we asked (?:them |you )?for|ransom|fine[ds]?|revenue|extort\w*|bounty|reward)\b/i,
)

function priceIn(sentence: Sentence, isPost: boolean): { amount: number; currency: string } | null {
  if ((!isPost && !aPrice.test(sentence)) || noPrice.test(sentence)) return null
  for (const { groups = {} } of money.all(sentence)) {
    const word = spelled.indexOf(groups['word']?.toLowerCase() ?? '-')
    const digits = groups['a'] ?? groups['b'] ?? (word === 0 ? '0.5' : String(word))
    const scale = (groups['ka'] ?? groups['kb'] ?? '').trim().toLowerCase()
    const amount =
      Number(digits.replace(/[, ](?=\d{3})/g, '').replace(/[.,]$/, '')) *
      (scale === 'k' ? 1e3 : scale === '' ? 1 : 1e6)
    const currency =
      currencyOf[(groups['sign'] ?? groups['unit'] ?? groups['coin'] ?? '').toLowerCase()]
    if (Number.isFinite(amount) && amount > 0 && currency !== undefined) return { amount, currency }
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

/** Where a post speaks of the channel that it stands in, the messenger is its place, whatever else it is for. */
const itsChannel = /\b(?:this|our|my|the) channel\b/i

/** Sells, and does not only give away. */
const sellsNotGives =
  /\b(?:sell(?:s|ing)?|sale|price|wts|buyers?|auction|[$€£] ?\d|\d ?[$€£]|(?:xmr|btc|usdt?|eur|eth|ltc|bucks|quid|dollars|euros)\b)/i

const hasSample = (sentence: Sentence): boolean =>
  aSample.test(sentence) && !noSample.test(sentence)
const aSample = sentencePattern(
  wording`
    {show[s]|showed|posted|attached|published|put up|display[s]} [*]
      {${/\d[\d,]*/}|ten|twenty|thirty|fifty|a hundred|some|a few|several|a handful of}
      {rows|lines|records|entries|screenshots|names|files|sample+|pages},
    muestra+, amostra+, sample+, proof of {${/\d/}}, screenshots as proof,
    {rows|lines|records|entries|screenshots|files|scans|documents} {for|as|of} proof,
    ask [me] for [${/\d+/}] {rows|lines|records},
    {rows|lines|records|entries|scans|screenshots} {is|are|was|were} {shown|attached|included|posted}
      {in|to|with|on},
    attached {to|in} the post,
    {line+|row+|records|entries|screens[hots]|files|doc+|pics|preview+|proof+|${/\d+/}} [are|is]
      {here|pinned|below|in [the] comments|for [the] {doubters|check[ing]|free|test}},
    preview+,
    {show|send|give|share}[s] [you] ${/\d+/} {rows|lines|records|entries}`,
)
const noSample = sentencePattern(/\b(?:no|without|not) (?:\w+ ){0,3}sample\b/i)
