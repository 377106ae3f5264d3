import { classByColumn } from '#data/column-names.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { patternFamily } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'

/** One column that a post says the data has. */
export interface ListedField {
  readonly class: DataClassId
  readonly start: number
  readonly end: number
}

/** A post that offers data itself, in the seller's own words; null where a text only tells of one. */
export interface Listing {
  /** Where the data is offered: the first words that do so. */
  readonly offer: { readonly start: number; readonly end: number }
  readonly fields: readonly ListedField[]
}

/** The seller speaks: he sells, gives away, has broken in. "We have" is what companies say too. */
const offers: readonly RegExp[] = [
  /^\W*(?:\[(?:selling|sell|sale|wts|leak|leaked|database|db|free)\]|(?:selling|for sale|wts)\b[\s:|-])/im,
  /^\W*(?:hi|hello|hey)\b[^.!\n]{0,20}[,!] ?(?:selling|sharing|leaking)\b/im,
  /\bI(?: am|['’]m)? ?(?:selling|sell|offering|leaking|sharing|giving away|auctioning)\b/i,
  /\bI (?:have|got|hold|breached|hacked|dumped|exfiltrated|stole|pwned)\b[^.\n]{0,60}\b(?:database|data|access|dump|db|network|records|rows)\b/i,
  /^\W*(?:fresh|private|full|exclusive|hot)\b[^\n]{0,80}\b(?:base|db|database|dump|leak|combo)\b/im,
  /\bwe (?:have been|were|are|got) (?:in|inside|into) (?:their|the|your) (?:network|systems|servers)\b/i,
  /\bwe (?:have )?(?:took|taken|downloaded|copied)\b[^.\n]{0,40}\b\d[\d.,]* ?(?:GB|TB|gigabytes|terabytes)\b/i,
  /\bwe (?:breached|hacked|dumped|exfiltrated|stole|pwned)\b/i,
  /\b(?:hacked|breached|dumped|scraped) by (?:me|us)\b/i,
  /\basking (?:for )?(?:[$€£]\d|\d[\d.,]* ?(?:k|btc|xmr|usd)\b)/i,
  /\b(?:I|we) (?:offer|have for sale|put up for sale)\b/i,
  /^\W*(?:free|giveaway)\s*[-–—:|]/im,
  /\b(?:full|complete|whole|entire) (?:dump|database|db|base|leak)\b/i,
  /\bI(?: am|['’]m) in possession of\b/i,
  /\bhere (?:is|comes|are)\b[^.\n]{0,80}\bfor (?:free|everybody|everyone|all)\b/i,
]

/** What only traders write; without one of them no text is a post, whatever lines it has. */
const trade: readonly RegExp[] = [
  /\b(?:escrow|middle ?man|mm) (?:accepted|welcome|ok|only|available|is fine|of the)\b|\bgarant(?:or)?\b|\b(?:via|by|through|with|use) escrow\b/i,
  /\b(?:(?:one|single|first) buyer|one[- ]time (?:sale|only)|serious buyers|no time ?wasters|highest bid|no (?:haggling|trades?|refunds?))\b|\d ?[$€£] (?:firm|fixed)\b|\bprice is (?:firm|fixed|negotiable)\b/i,
  /\bPM me\b|\bDMs? (?:me|open)\b|\bDM @?\w*[_\d]\w*|\b(?:by|in|via) (?:PM|DM)\b|\b(?:tox|session|jabber|xmpp|qtox)\s*(?:id)?\s*[:@]|\btelegram:? @/i,
  /\b(?:xmr|btc|monero|usdt|ltc|eth) (?:only|accepted|preferred|or)\b|\bonly (?:xmr|btc|monero)\b|\b(?:xmr|btc|ltc|usdt|eth) ?[/,] ?(?:xmr|btc|ltc|usdt|eth)\b|\d ?[$€] ?(?:in )?(?:xmr|btc|ltc|usdt|monero)\b/i,
  /\b(?:reputation|joined|threads)\b[^.\n]{0,20}\b\d/i,
  /\bhello (?:\w+ ){0,3}(?:community|members|forum)\b|\b(?:reply|like|credits?) to unlock\b/i,
  /\btime left\b|\bproof ?pack\b|\b(?:everything|all (?:the )?(?:data|files)|(?:the|your|their) (?:data|files)) will be (?:published|leaked|released)\b/i,
  /\b(?:decided|refused|chose)\b[^.\n]{0,40}\b(?:your data|negotiate|pay|cooperate)\b/i,
  /\b(?:lines|rows|records|samples?|entries) (?:for|as) proof\b|\bask (?:me )?for (?:a |\d+ )?(?:lines|rows|records|samples?)\b|\b(?:link|mirror|download) below\b/i,
  /\bnot (?:public|resold)\b|\b(?:nobody|no ?one) else has (?:it|this|them)\b/i,
  /\b(?:they|you|management|the \w+) ha(?:ve|s) until\b|\b(?:after that|then) (?:everybody|everyone|anybody|anyone) (?:can|will)\b/i,
  /\bnever (?:been )?(?:posted|sold|leaked|shared) (?:before|anywhere)\b/i,
  /\b(?:hacked|dumped|breached|leaked) by me\b/i,
]

/** Lines that such posts share with other texts: they count beside a habit of trade. */
const lines =
  /^\W*(?:(?:asking )?price|samples?|proofs?(?: pack)?|time left|seller|author|board|poster|(?:date of )?breach|fields?|columns?|headers?|(?:compromised )?data|rows?|lines?|total (?:rows|lines|records)|records|thread|size|inside|contains?|contents?|what (?:you|u) get|for (?:every|each) (?:person|user|customer|row|line)|country|revenue|employees|industry|headquarters)\s*[:=]/gim

const fieldLine =
  /(?:^|(?<=[.!?] ))[^\p{L}\n]*(?:(?:data )?fields?|columns?|headers?|(?:compromised |leaked |exposed )?data(?: includes)?|includes?|contains?|contents?|inside|what (?:you|u) get|for (?:every|each) (?:person|user|customer|client|member|row|line|record)|format|structure|schema)\s*[:=]\s*([^\n]+)/gimu

const offering = patternFamily([...offers.entries()])
const trading = patternFamily([...trade.entries()])

/** Reads a post of somebody who sells or leaks data. */
export function readListing(model: TextModel): Listing | null {
  const { text } = model
  if (text.length > mostCharacters || trading.possible(model).length === 0) return null
  const offer = offering
    .possible(model)
    .map(({ regex }) => regex.exec(text))
    .find((found) => found !== null)
  if (offer === undefined || offer === null) return null
  const habits = trading.matching(model).length
  const marks = [...text.matchAll(lines), ...text.matchAll(colonLine)].length
  if (habits === 0 || habits + marks < fewestMarks) return null
  const start = offer.index + (/^\W*/.exec(offer[0])?.[0].length ?? 0)
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  return { offer: { start, end }, fields: fieldsOf(text) }
}

/** Posts are short; articles that quote one are not. */
const mostCharacters = 12_000
const fewestMarks = 2

/** "email:md5:name:dob" on a line of its own or in one: how combined lists are written. */
const colonLine = /(?<![\w:/.])[a-z][a-z0-9_]*(?::[a-z][a-z0-9_]*){2,}(?![\w:/])/gi

function fieldsOf(text: string): readonly ListedField[] {
  const all: ListedField[] = []
  const lists = [...text.matchAll(fieldLine)].map((match) => {
    const list = match[1] ?? ''
    return { list, from: match.index + match[0].length - list.length, between: /[^,;|/\t()+]+/g }
  })
  for (const match of text.matchAll(colonLine))
    lists.push({ list: match[0], from: match.index, between: /[^:]+/g })
  for (const { list, from, between } of lists) {
    const found: ListedField[] = []
    for (const item of list.matchAll(between)) {
      const id = classOfColumn(item[0])
      if (id === undefined) continue
      const lead = /^\s*/.exec(item[0])?.[0].length ?? 0
      const start = from + item.index + lead
      found.push({ class: id, start, end: start + item[0].trim().length })
    }
    // A postcode or town beside the street is part of the address.
    const hasStreet = found.some((field) => field.class === 'physical-address')
    for (const field of found) {
      const isPart = hasStreet && partOfAddress.test(text.slice(field.start, field.end))
      all.push(isPart ? { ...field, class: 'physical-address' } : field)
    }
  }
  return all
}
const partOfAddress = /\b(?:zip|post|city|country|state|region|town)/i

/** The class of a column by its name: `first_name`, `homeAddress`, `password (bcrypt)`, `phone number`. */
export function classOfColumn(written: string): DataClassId | undefined {
  const plain = written
    .replace(/\([^)]*\)|["'`.[\]]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_-]+|\s+/g, ' ')
    .trim()
  if (plain === '' || plain.split(' ').length > 4) return undefined
  const whole = classByColumn.get(plain) ?? classByColumn.get(plain.replace(/s$/, ''))
  if (whole !== undefined) return whole
  // "customer email", "billing address", "phone number": the last words, then without "number".
  const words = plain.replace(/ (?:numbers?|no|nr|nums?)$/, '').split(' ')
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(' ')
    const known = classByColumn.get(tail) ?? classByColumn.get(tail.replace(/s$/, ''))
    if (known !== undefined) return known
  }
  return undefined
}
