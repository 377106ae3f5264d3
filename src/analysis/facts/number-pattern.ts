import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf } from '../wording.ts'

const oneToNine = 'one|two|three|four|five|six|seven|eight|nine'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const spelled = `(?:${tens})(?:[- ](?:${oneToNine}))?|${oneToNine}|ten|${teens}`
const scaleWord =
  'hundred thousand|hundred million|thousand|lakhs?|lacs?|million|crores?|billion|trillion|hundred'

/** What a number begins with; the longer pattern is tried only where that stands. */
const opening = String.raw`(?=\d|(?<![a-z\d])(?:an? |half|${spelled}))`
/** Not in the middle of a number, a sum or a word; "of1,200" is a lost space. */
const atItsBeginning = String.raw`(?:(?<![\p{L}\p{N}.,$€£¥#/:-])|(?<= of)(?=\d{1,3},\d{3}))`
/** "2026-10-07 all customers were told": a day. */
const noDay = String.raw`(?!(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d))`
/** "20 million to", "300–": the first end of a range. */
const firstEnd = String.raw`(?:(?<first>\d[\d,.]*(?: (?:million|billion|thousand))?)(?: ?[-–] ?| to ))?`
/** "1,200,000", "3.5" */
const digits = String.raw`(?<digits>\d{1,3}(?:[,.\u00a0\u202f ’']\d{2,3})+(?!\d)|\d+(?:\.\d+)?)`
const scale = String.raw`(?:[\s\u00a0-]?(?<scale>${scaleWord}|(?:mln|mn|mio|mil|bn|[kmb])(?![\p{L}])))?`
/** "half a", "a", "sixty-four" */
const word = String.raw`(?<word>(?:half )?an?(?= (?:million|billion|dozen|thousand|hundred))|${spelled}|half|a dozen)`
const wordScale = String.raw`(?:[\s\u00a0-](?<wordScale>${scaleWord}|dozen))?(?![\p{L}])`
const noShareNorDate = String.raw`(?![\p{N}%]|/\d|[Gg](?![\p{L}\p{N}]))`

/** A number in digits or in words; its parts are `digits` and `scale` (and the `first` end of a range), or `word` and `wordScale`. */
export const numberPattern = sentencePattern(
  new RegExp(
    `${opening}${atItsBeginning}${noDay}(?:${firstEnd}${digits}${scale}|${word}${wordScale})${noShareNorDate}`,
    'giu',
  ),
)

const currencyCodes = `
  PLN, CHF, SEK, NOK, DKK, CZK, HUF, RON, CAD, AUD, NZD, INR, JPY, CNY, KRW, TWD, SGD, HKD, MYR, IDR, PHP, THB, VND,
  BRL, MXN, ARS, CLP, COP, ZAR, NGN, KES, EGP, TRY, ILS, AED, SAR, BTC, ETH, XMR, USDT, UGX, TZS, RWF, GHS, XOF, XAF, LKR, PKR, BDT, NPR, RUB, UAH, BGN, RSD, ISK, PEN, UYU, QAR, KWD, MAD, Rp, RM, Ksh, KSh, Tsh, TSh, Ush, USh`
/** Codes of currencies in capitals, which stand in front of a number. */
export const currency = new RegExp(String.raw`(?<!\p{L})${anyOf(currencyCodes)} ?$`, 'u')

const measured = `
  hour+, day+, week+, month+, year+, minute+, miles, km, feet, square, percent, dollar+, euro+, pounds, bitcoin+, words,
  yen, won, yuan, rupee+, franc+, krone+, kronor, lira, rand, peso+, ruble+, rubles, naira, shilling+, USD[T], BTC, XMR, LTC, ETH, EUR, GBP, CHF, SEK, NOK, DKK, INR, JPY,
  votes, logs, incidents, breaches, attacks, jobs, shares, points, times, downloads, complaint+, repositor{y|ies}, repos, commits, inhabitants, attempt+, tries, request+, employees worldwide`
/** What a number may measure without being a size of the breach. */
export const measures = new RegExp(String.raw`^[\s-]*${anyOf(measured)}`, 'i')

const numbered = `
  USD, EUR, GBP, version, v, port, build, article, section, title, page, chapter, windows, level, top, phase, stage,
  unit, type, sha[-], md, apt, age[d], microsoft, office, district,
  {rns|case|reference|ref|ticket|order|serial|company|registration|registered|document|incident|report|charity|policy} {number|no}`
/** "CVE-", "version", "page": a number behind one of these counts nothing. */
export const countsNothing = new RegExp(
  String.raw`(?:[$€£¥]|\b(?:${anyOf(numbered)}|CVE-\d*|RS\.?|no\.|#) ?:? ?)$`,
  'i',
)
