import { classByColumn } from '#data/column-names.ts'
import type { DataClassId } from '#data/data-classes.ts'
import { allMatches, patternFamily } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'
import { wording } from '../wording.ts'

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
  /** What others answer in the thread: nothing that they say is offered. */
  readonly replies: readonly { readonly start: number; readonly end: number }[]
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
  // "Got the customers of …", "db of … users", "clients base from …"
  /(?:^|[\n.!:"“] ?)(?:got|have|has|i['’]ve got|we['’]ve got|dropping|here|new|fresh)? ?(?:the |a |full |whole |complete |entire |all )*(?:(?:customer|client|user|member|patient|employee|student|subscriber|voter|citizen|passenger)s?['’]?|customer base|client base)? ?(?:db|dbs|database|data ?base|dump|base|list|table|records?|customers|clients|users|patients|members|subscribers) (?:of|from) (?:the )?[\p{Lu}\d][^.\n]{2,60}/u,
  /\b(?:pulled|taken|grabbed|extracted|exported|scraped|hacked|breached|got) (?:by me|by us|by myself|this (?:week|month|year)|last (?:night|week(?:end)?|month)|yesterday|today|from (?:the |their )?(?:admin|backend|server|api|panel))\b/i,
  /\b(?:and (?:it|the (?:db|file|base|list)) is yours|still (?:have|has|got) access|access (?:still|is still) (?:live|works|active|valid))\b/i,
  // The same in other languages.
  /(?:^|\n)\W*(?:vendo|vendemos|se vende|en venta|je vends|vends|à vendre|a vendre|verkaufe|zu verkaufen|biete|à venda|vendesi|in vendita|prodam|prodaju|продам|продаю|satılık|satiyorum|dijual|jual|sprzedam|te koop)\b/iu,
  // A gang of whatever English: "we was in their network", "we have all from …", "what we have: 265 GB".
  wording`
    we [have|had|was|were|are|been|has|did]* [been|be]
      [walk[ing|ed]|sit[ting]|sat|liv{ing|ed}|hid[ing|den]|stay[ing|ed]|sleep[ing]|spen{d|t}|watch[ing|ed]
      |read[ing]][_]{in|inside|into} {their|the|your|this|company} [*]
      {network+|system+|server+|mail|infrastructure|domain}`,
  /\bwe (?:have|hold|got|own|possess|take|took|steal|stole|download(?:ed)?|copy|copied|leak|publish(?:ed)?|encrypt(?:ed)?|lock(?:ed)?|crypt(?:ed)?) (?:and \w+ )?(?:all|everything|full|whole|their|the|your|every|more than|over|about|\d)/i,
  /\bwhat (?:we|i) (?:have|got|took|take|hold)\s*[:=-]/i,
  // A gang that writes like a firm: "nobody noticed us", "our negotiators gave the board every chance".
  wording`
    {nobody|no[_]one|none of them|their {admin+|it|staff|team|security}} [has|have|had|ever|even]*
      {notic{ed|es|e}|saw|see|seen|spotted|stopped|caught|detected|found} us,
    our {negotiator+|demand+|terms|chat|operator+|affiliate+|pentest*|blog}
      {has|have|had|is|are|was|were|gave|made|waited|offered|contacted|will}`,
  /\b(?:their|your|the|company) (?:data|files?|network|servers?|documents) (?:is|are|was|were) (?:now )?(?:in our hands|with us|ours|encrypted|locked|crypted|downloaded)\b/i,
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
  // A price on its own, in the money of such places: "900 bucks", "600 usd", "1800$ usdt trc20".
  /\b\d[\d,. ]{0,9}k? ?(?:usdt|usd|eur|gbp|rub|pln|bucks|xmr|btc|ltc|eth|dollars?|euros?)\b(?! (?:in|of|million|billion|fine|a year|per))|\b(?:usdt|usd|xmr|btc|monero) ?(?:trc-?20|erc-?20|only|accepted)\b|\$ ?\d[\d,.]*k?(?= (?:and it|firm|one|no|first|or best|obo|negotiable|btc|xmr))/i,
  // How few may buy and in what order.
  /\b(?:only )?(?:one|two|three|\d{1,2}) cop(?:y|ies)\b[^.\n]{0,20}\b(?:left|sold|will be sold|only)?|\bfirst come,? (?:is )?first serve[d]?\b|\bone hand\b|\b(?:serious|real) (?:buyers?|people|only)\b|\bif serious\b|\bno (?:lowball\w*|free|kids|resell\w*|repost\w*|leak(?:ing)?)\b/i,
  // Where the buyer or the company is to write.
  /\b(?:contact|write|text|message|msg|hit|dm|pm)(?: (?:me|us|to))?(?: (?:in|on|at|via|by|to|here|here on))* (?:@\w+|tox|session|jabber|telegram|tg|qtox|wickr|signal|xmpp|pm|dm)\b|\b(?:pm|dm)(?:s)? (?:if|for|to|only|open|me)\b/i,
  // Standing on a board: who vouches, who deposits, who has a name there.
  /\b(?:no|has no|without|with|his|have) (?:deposit|vouch(?:es)?|rep(?:utation)?)\b|\bwith (?:good )?rep\b|\bmiddle ?man\b|\bescrow\b|\bvouch(?:es|ed)? (?:for|copy)\b/i,
  wording`
    {${/\d[\d,.k]*/}} {line+|row+|records|entries|sample+|screens[hots]|files|doc+|pics}
      {here|pinned|below|in comments|attached|in [the] {channel|thread|post}|for [the]
      {doubters|check[ing]|proof|free|test}},
    {preview|sample|proof+|screens[hots]} [${/\d+/} {lines|rows}] [is|are]
      {pinned|below|in comments|attached|inside}`,
  // A gang's clock and its threats: "3 days left", "if no payment we make it public".
  /\b\d+ (?:more )?(?:days?|hours?|d|h)\b[^.\n]{0,24}\b(?:left|remain(?:ing|s)?|more|to (?:pay|answer|contact|decide|write)|until publi\w+)\b|\bwe (?:give|gave|are giving|was giving) (?:you |them |him |her |it |company |the \w+ )?(?:\w+ )?\d+ (?:more )?(?:days?|hours?)\b/i,
  wording`
    if {no|not|you {don[']t|do not|will not|ignore}|they {don[']t|do not|ignore}|there is no
      |without}${/\b[^.\n]{0,30}\b/}{pa{y|id|yment}|answer|contact|deal|reply},
    {after|then|soon|tomorrow|otherwise} [that] {we|all|everything|it} [will] [be]
      {publish*|leak*|release*|make it public|open|for {all|everyone|everybody}|put},
    we [will] {make|put} {it|them|all|everything} {public|online|for all|free}`,
  // What will be published and when, by whoever holds it.
  wording`
    {everything|all [of it]|it all|the [full|whole|complete] {archive|rest}|full archive|all [the] {data|files}}
      {goes|go|will go|comes|{is|are} going} {online|on-line|public|live|out},
    unless {we|you|they|the *} <3 words> {terms|agree*|pay*|deal|contact*|answer*|negotiat*}`,
  // How such a site tells how far it has got, and where to write.
  /\bpublished\s*:?\s*\d{1,3} ?%|\b(?:use|enter|open|join) (?:the|our) chat\b|\byour (?:id|key) (?:is )?(?:in|on) (?:the|our) (?:letter|note|message)\b/i,
  wording`
    ${/(?<!\b(?:the|our|its|their|a) )\b/}{they|company|director|management|boss|owner|ceo|admin}[s]
      [is|are|was|were] {do[es][_]n['][o]t|dont|did[_]n['][o]t|didnt|not|never|think[s|ing]|refuse[s|d]|ignor*
      |decide[d]}${/\b[^.\n]{0,40}\b/}{answer*|reply|replied|respond*|pay*|ignor*|talk*|care*|want*|negotiat*
      |contact*|us}`,
]

/** Lines that such posts share with other texts: they count beside a habit of trade. */
const lines =
  /^\W*(?:(?:asking )?price|volume|entry(?: point)?|samples?|proofs?(?: pack)?|time left|seller|author|board|poster|(?:date of )?breach|fields?|columns?|headers?|(?:compromised )?data|rows?|lines?|total (?:rows|lines|records)|records|thread|size|inside|contains?|contents?|what (?:you|u) get|for (?:every|each) (?:person|user|customer|row|line)|country|revenue|employees|industry|headquarters|status|views?|visits|deadline|website|added|updated|publi(?:cation|shed)(?: date)?|contact|access|precio|prix|preis|pre[cç]o|prezzo|cena|harga|fiyat|muestra|probe|amostra|campos|champs|felder|columnas|user|username|nick|post(?:ed)?(?: by)?|channel|topic|deposit|reputation)\s*[:=]/gim

const fieldLine =
  /(?:^|(?<=[.!?] ))[^\p{L}\n]*(?:(?:data )?fields?|columns?|headers?|(?:compromised |leaked |exposed )?data(?: includes)?|includes?|contains?|contents?|inside|what (?:you|u) get|for (?:every|each) (?:person|user|customer|client|member|row|line|record)|format|structure|schema|cols?|tables?|campos|champs|felder|colonne|columnas|spalten|datos|données|daten)\s*[:=>]+\s*([^\n]+)/gimu

const offering = patternFamily([...offers.entries()])
const trading = patternFamily([...trade.entries()])

/** Reads a post of somebody who sells or leaks data. */
export function readListing(model: TextModel): Listing | null {
  const { text } = model
  if (text.length > mostCharacters || trading.possible(model).length === 0) return null
  const offer = offering
    .possible(model)
    .map(({ pattern }) => pattern.exec(model))
    .find((found) => found !== null)
  if (offer === undefined || offer === null) return null
  const habits = trading.matching(model).length
  // One habit of trade wants a mark of such posts beside it.
  if (habits === 0 || (habits === 1 && !hasMark(text))) return null
  const start = offer.index + (/^\W*/.exec(offer[0])?.[0].length ?? 0)
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  const replies = repliesIn(text, start)
  const fields = fieldsOf(text).filter((field) => !isWithin(replies, field.start))
  return { offer: { start, end }, fields, replies }
}

const hasMark = (text: string): boolean =>
  [lines, colonLine, threadTurn, channelStamp].some((mark) => text.search(mark) >= 0) ||
  allMatches(bareList, text).some(([list]) => mostAreColumns(list))

/** Whether a place in the text lies in one of the spans. */
export const isWithin = (
  spans: readonly { readonly start: number; readonly end: number }[],
  at: number,
): boolean => spans.some((span) => span.start <= at && at < span.end)

/** The turns of a thread that are not by the one who makes the offer. */
function repliesIn(text: string, offer: number): Listing['replies'] {
  const turns = [...text.matchAll(threadTurn)].map((match, i, all) => ({
    by: (match[1] ?? '').toLowerCase(),
    start: match.index,
    end: all[i + 1]?.index ?? text.length,
  }))
  const own = turns.find(({ start, end }) => start <= offer && offer < end)?.by
  return own === undefined ? [] : turns.filter(({ by }) => by !== own)
}

/** "pinegap wrote:", "[15 Aug, 21:40]": turns of a thread and stamps of a channel. */
const threadTurn =
  /^[^\p{L}\d\n]*([\p{L}\d_.-]{3,24}) (?:wrote|said|posted|replied|writes)(?: on [^\n:]{4,30})?\s*:\s*$/gimu
const channelStamp =
  /^\W*\[(?:channel\b|\d{1,2}[. /-]?\s?\p{L}{3,9}|\d{1,2}[./]\d{1,2}|\d{1,2}:\d\d)[^\]\n]{0,40}\]/gimu

/** Posts are short; articles that quote one are not. */
const mostCharacters = 12_000

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
  for (const match of text.matchAll(bareList)) {
    const isKnown = lists.some(
      ({ list, from }) => match.index < from + list.length && match.index + match[0].length > from,
    )
    if (!isKnown && mostAreColumns(match[0]))
      lists.push({ list: match[0], from: match.index, between: /[^,;|/\t()+]+/g })
  }
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
/** "name / email / address / contract", "mail, pass (sha1), weight": columns without a word before them. */
const bareList =
  /(?<![\p{L}\d@/.])[\p{L}_][\p{L}\d_ ]{0,24}(?:\([^)\n]{1,16}\))?(?:\s?[/|;,+]\s?[\p{L}_][\p{L}\d_ ]{0,24}(?:\([^)\n]{1,16}\))?){2,}/gu
const mostAreColumns = (list: string): boolean => {
  const items = list.split(/[/|;,+]/)
  const known = items.filter((item) => classOfColumn(item) !== undefined).length
  return known >= 2 && known * 2 >= items.length
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
