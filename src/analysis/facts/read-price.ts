import * as sale from '#data/sale-words.ts'
import { priceHeads } from '#data/listing-words.ts'
import { lineOpens } from '../listing/post-form.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { anyOf, wording } from '../wording.ts'

/** The price asked for data. */
export interface Price {
  readonly amount: number
  /** ISO 4217, or the usual letters of a coin. */
  readonly currency: string
}

const sum = String.raw`\d{1,3}(?: \d{3})+|\d[\d,.]*`
/** "$4,000", "EUR 2.5 million" */
const signFirst = String.raw`(?<sign>US\$|[$€£]|(?:USD|EUR|GBP)(?= ?\d))\s?(?<a>${sum})(?<ka>\s?(?:k|million|m)\b)?(?![\p{L}\d*$])`
const unit = String.raw`(?<unit>[$€£]|USDT?|BTC|XMR|ETH|LTC|EUR|GBP|${anyOf(sale.moneyNames)})`
/** "4,000 dollars", "20k $" */
const unitBehind = String.raw`(?<![\p{L}\d]\$)(?<b>${sum})(?<kb>\s?(?:k|million))?\s?${unit}`
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

/** "Asks", "for sale", "auction": a sum in the sentence is a price. */
const aPrice = sentencePattern(
  wording`
    ask[s|ing|ed], price[d|s], for sale, selling, sell[s], sold, want[s|ed], would like, offer[s|ed|ing], cost, buy, paid, worth of,
    listed, demand, bid+, auction, hawked, advert*`,
)

/** "Price: 2500$": the line of a post that names it. */
const priceLine = sentencePattern(
  new RegExp(String.raw`${lineOpens}${anyOf(priceHeads)}\s*[:=]`, 'iu'),
)
export const isPriceLine = (sentence: Sentence): boolean => priceLine.test(sentence)

const noPrice = sentencePattern(
  /\b(?:we (?:only )?(?:asked?|want(?:ed)?|demand(?:ed)?)|ransom|deposit|(?:tried|attempt(?:ed)?|wrote|reach\w*) (?:to )?(?:reach |contact |write )?(?:out )?(?:to )?(?:them|the (?:company|owner|management|board))|they offer(?:ed)?|(?:made|your|their) (?:an? )?offer|fine[ds]?|revenue|extort\w*|bounty|reward|(?:did not|didn['’]t|refused to|would not) pay)\b/i,
)

/** The first price in a sentence. With `anySum`, as in a seller’s own post, any sum of money counts as one. */
export function priceIn(
  sentence: Sentence,
  { anySum }: { readonly anySum: boolean },
): Price | null {
  if ((!anySum && !aPrice.test(sentence)) || noPrice.test(sentence)) return null
  for (const { groups = {} } of money.all(sentence)) {
    const word = spelled.indexOf(groups['word']?.toLowerCase() ?? '-')
    const digits = groups['a'] ?? groups['b'] ?? (word === 0 ? '0.5' : String(word))
    const scale = (groups['ka'] ?? groups['kb'] ?? '').trim().toLowerCase()
    const amount =
      Number(digits.replace(/[, ](?=\d{3})/g, '').replace(/[.,]$/, '')) *
      (scale === 'k' ? 1e3 : scale === '' ? 1 : 1e6)
    const currency =
      currencyOf[(groups['sign'] ?? groups['unit'] ?? groups['coin'] ?? '').toLowerCase()]
    // "Ecuador | $112M | Food": what the company earns.
    if (scale.startsWith('m') && !aPrice.test(sentence)) continue
    if (Number.isFinite(amount) && amount > 0 && currency !== undefined) return { amount, currency }
  }
  return null
}
