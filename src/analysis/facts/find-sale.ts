import type { Statement } from '#cases/index.ts'
import { forums } from '#data/forums.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import { findDataClassMentions } from './data-class-mentions.ts'
import { say } from './say.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

const extractor = 'sale@1'
const forumPatterns = forums.map(([name, pattern]) => [name, sentencePattern(pattern)] as const)

const offers = sentencePattern(
  /\b(?:for sale|(?:put|puts|putting) up|is selling|are selling|being sold|been sold|sell(?:s|ing)? (?:a|the|what|access|data|databases?|records|stolen|user|customer|\d)|advertis(?:es?|ed|ing) (?:a|the|access|what|data|\d|stolen|customer|user)|offer(?:s|ed|ing)? (?:a|the|what|to sell|access|patient|stolen|data|vpn|records|databases?|for \$|\d|over|more)|is offering|are offering|asking (?:price|for)|(?:is|are) asking for|(?:has|have) been (?:offering|selling|advertising)|(?:is|are) (?:now )?advertis(?:ed|ing)|(?:wants?|priced? (?:at|is)) (?:\$|€|£|\d)|(?:has|have) listed|asks? (?:for )?(?:[$€£]|\d)|put a price|price(?: tag)? of|can be had for|(?:is|are) yours for|chang(?:es|ed) hands|tak(?:es|ing) (?:bids|offers)|(?:is|are) open to bids|up for grabs|wants? (?:[\w ]{0,12})?\d|seller|sale (?:post|listing|thread)|data sale|being offered|(?:negotiat\w+|discuss\w*|arrang\w*) (?:the |a |its )?(?:sale|price)|(?:alleged|reported|claimed|purported|private) sale of|(?:soliciting|inviting|seeking|looking for) (?:\w+ ){0,2}(?:buyers|bids|offers)|offered (?:on|this|by|in|for)|sold (?:on|for|via))\b/i,
)

const venue = sentencePattern(
  /\b(?:forum|dark ?web|dark ?net|market ?place|underground|cyber ?crime|criminal|hacking|carding|telegram|leak site|listing|thread|post|seller|actor|hacker|broker|dump|vendor|user(?= ["“‘'\p{L}\d_]*\d|(?: called| named))|raid ?forums|breach ?forums|dark ?forums|XSS|Exploit)\b/iu,
)

const goods = sentencePattern(
  wording`
    data, database, records, accounts, access, dump, customer+, user+, credentials, files, list, cards, information,
    email+, contacts, patient+, member+, guest+, voter+, citizen+, student+, subscriber+, passenger+, employee+,
    applicant+, client+, source code, archive, documents, recordings, backup+, haul, logs, table+, profile+, rows,
    lines`,
)

const sells = sentencePattern(
  /\b(?:sell\w*|sold|sale|auction\w*|hawk\w*|peddl\w*|offer\w*|advert\w*|list(?:ed|s|ing)|ask(?:s|ing)|wants?|price[ds]?|bids?|buyers?|up for|had for|yours for|chang(?:es|ed) hands)\b/i,
)
/** Where only stolen things are traded; the forums by name come to it. */
const blackMarket = sentencePattern(
  /\b(?:dark ?web|dark ?net|(?:hack\w*|cyber-?crime|crime|criminal|underground|carding|russian|leak|leaks)(?:[- ]language|[- ]speaking)? (?:forums?|market\w*|boards?|shops?)|black market)\b/i,
)
const trader = sentencePattern(
  /\b(?:sellers?|threat actors?|hackers?|brokers?|posters?|vendors?|the user|users? named|(?:person|man|woman|somebody|someone|individual|member) (?:who (?:uses|goes|calls)|called|named|calling|using)|handle|alias|nickname)\b/i,
)

const money = sentencePattern(
  /(?:(?<sign>US\$|[$€£]|(?:USD|EUR|GBP)(?= ?\d))\s?(?<a>\d{1,3}(?: \d{3})+|\d[\d,.]*)(?<ka>\s?(?:k|million|m)\b)?|(?<b>\d{1,3}(?: \d{3})+|\d[\d,.]*)(?<kb>\s?(?:k|million))?\s?(?<unit>[$€£]|USDT?|EUR|GBP|BTC|XMR|ETH|LTC|bucks|quid|dollars?|euros?|pounds|bitcoins?|monero|ether)|\b(?<word>half a|one|two|three|four|five|six|seven|eight|nine|ten)\s(?<coin>bitcoins?|BTC|monero|XMR|ether|ETH)\b)/giu,
)

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
  /\b(?:ask(?:s|ing)?|price[ds]?|for sale|selling|sells?|sold|wants?|offer(?:s|ed|ing)?|cost|buy|paid|worth of|listed|demand|bids?|auction|hawked|advert\w*)\b/i,
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
  const forum = firstOf(
    near,
    (sentence) =>
      forumPatterns.find(
        ([name, pattern]) =>
          pattern.test(sentence) &&
          !(listing === null && messengers.has(name) && forContact.test(sentence)),
      )?.[0] ?? null,
  )
  const price = firstOf(near, (sentence) => priceIn(sentence, listing !== null))
  const seller = reading.entities.actors[0]?.name ?? null
  const sample = [...near].some(hasSample)
  const named = new Set(
    findDataClassMentions(reading)
      .filter(
        ({ sentence, voice }) =>
          near.has(sentence) && voice.modality !== 'denied' && !voice.generic,
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
        ? sells.exec(sentence)
        : null
  if (found === null) return false
  const at = sentence.start + found.index
  const voice = reading.voiceOf(at, at + 1)
  return !voice.generic && voice.modality !== 'denied'
}

/** Sold where only stolen things are sold, or by a trader for money. */
const isTraded = (sentence: Sentence): boolean =>
  sells.test(sentence) &&
  (blackMarket.test(sentence) ||
    forumPatterns.some(([, pattern]) => pattern.test(sentence)) ||
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

const spelled = ['half a', ...'one two three four five six seven eight nine ten'.split(' ')]

const noPrice = sentencePattern(/\b(?:ransom|fine[ds]?|revenue|extort\w*|bounty|reward)\b/i)

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
    {Telegram|Discord}`)

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
