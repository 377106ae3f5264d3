import * as sale from '#data/sale-words.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'
import { isPriceLine, priceIn } from './read-price.ts'
import { isOnForum } from './sale-place.ts'

/** Whether a sentence of a report tells that somebody offers the data. A report on what criminals generally do is no offer. */
export function isOffer(reading: Reading, sentence: Sentence): boolean {
  const { kind } = sentence
  if (kind === 'boilerplate' || sentence.section === 'advice') return false
  if (reading.note !== null && (isPriceLine(sentence) || asksPrice.test(sentence)))
    return priceIn(sentence, { anySum: true }) !== null
  const found = offerIn(reading.model, sentence)
  if (found === null) return false
  const at = sentence.start + found.index
  const voice = reading.voiceOf(at, at + 1)
  return !voice.generic && voice.modality !== 'denied'
}

/** "Claim: 86k contracts; asking price EUR 900", in a note of those who watch forums. */
const asksPrice = sentencePattern(wording`{asking|start[ing]|buy[-]now} price, price${/\s*:/}`)

/** The words that make the offer. */
function offerIn(model: TextModel, sentence: Sentence): RegExpExecArray | null {
  if (isToldOver(model, sentence)) return appears.exec(sentence)
  if (!goods.test(sentence)) return null
  if (offers.test(sentence) && venue.test(sentence)) return offers.exec(sentence)
  return isTraded(sentence) ? (sells.exec(sentence) ?? putsOn.exec(sentence)) : null
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

/** Whether it is sold where only stolen things are sold, or by a trader for money. */
const isTraded = (sentence: Sentence): boolean =>
  (sells.test(sentence) ||
    (putsOn.test(sentence) && priceIn(sentence, { anySum: true }) !== null)) &&
  (blackMarket.test(sentence) ||
    isOnForum(sentence) ||
    (trader.test(sentence) && priceIn(sentence, { anySum: true }) !== null))

/** "€15,000, no rows shown": in a list of claims the price may stand alone. */
export const opensWithSum = /^(?:US\$|[$€£])\d[\d.,]*k?\b(?! ?(?:million|billion|m|bn)\b)/

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

/** "On a forum", "in a Telegram channel", "user x": where such offers are made. */
const venue = sentencePattern(
  wordingWith('iu')`
    ${sale.venues}, user${/(?= ["“‘'\p{L}\d_]*\d|(?: called| named))/u}`,
)

/** What is offered: data, or whose it is. */
const goods = sentencePattern(
  wording`
    data, database, records, accounts, access, dump, customer+, user+, credentials, files, list, cards, information,
    email+, contacts, patient+, member+, guest+, voter+, citizen+, student+, subscriber+, passenger+, employee+,
    applicant+, client+, source code, the [whole] lot, trove, collection, scans, base, archive, documents, recordings, backup+, haul, logs, table+, profile+, rows,
    lines`,
)

/** "Sells", "auctioned", "asks", "up for", for those who trade in nothing else. */
const sells = sentencePattern(
  wording`
    {sell|auction|hawk|peddl|offer|advert}*, sold, sale, list{ed|s|ing}, ask{s|ed|ing}, want[s|ed], would like, price[d|s], bid+,
    buyer+, up for, had for, yours for, chang{es|ed} hands`,
)
/** "Has put a fourth batch on a market", for a price. */
export const putsOn = sentencePattern(wording`put[s] <8 words-> on, placed <8 words-> on`)
/** Places where only stolen things are traded; the forums that are known by name are added. */
const blackMarket = sentencePattern(wording`${sale.blackMarkets}`)
/** "A broker", "the seller": somebody whose trade it is. */
const trader = sentencePattern(wording`${sale.traders}`)
/** "The thread went up on a forum", "posted on a board by x": an offer whose price and goods the next sentences may tell. */
const appears = sentencePattern(
  wording`
    {listing|post|thread|advert*|offer|entry|announcement} <30?> {appeared|appears|went up|surfaced|popped up|turned up|came up|was posted},
    {posted|advertised|put up|uploaded} on,
    {end|turn|show|pop|crop}[ed|ped|s] up on`,
)
