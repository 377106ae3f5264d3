import { forums } from '#data/forums.ts'
import * as words from '#data/listing-words.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { anyOf } from '../wording.ts'
import { bareLists, colonLine, mostAreColumns } from './read-columns.ts'

/** What may stand before the first word of a line: signs, pictures, a forum's marks for bold and the like. */
export const lineOpens = String.raw`^(?:\[/?\w{1,8}\]|[^\p{L}\d\n]){0,10}`

/** Lines that such posts share with other texts: they count beside a habit of trade. */
const lines = new RegExp(String.raw`${lineOpens}${anyOf(words.postHeads)}\s*[:=]`, 'gimu')

/** "pinegap wrote:", "#3 pinegap (VIP)": turns of a thread. */
const threadTurn =
  /^[^\p{L}\d\n]*(?:(?:([\p{L}\d_.-]{3,24}) (?:wrote|said|posted|replied|writes)(?: on [^\n:]{4,30})?\s*:|#\d{1,4} (?:\[\p{L}+\] )?([\p{L}\d_.-]{3,24})(?: \([^)\n]{1,24}\))?)\s*$|\[?\d{1,2}:\d\d(?::\d\d)?\]? (?:<|@)?([\p{L}\d_.-]{3,24})>?: )/gimu
/** "[15 Aug, 21:40]": the stamp of a channel. */
const channelStamp =
  /^\W*\[(?:channel\b|\d{1,2}[. /-]?\s?\p{L}{3,9}|\d{1,2}[./]\d{1,2}|\d{1,2}:\d\d)[^\]\n]{0,40}\]/gimu
/** "by x | MVP User | Threads: 31 | Reputation: 148": the head of a thread. */
const threadHead =
  /^[^\n]{0,60}\b(?:reputation|threads|posts|joined|registered|deposit|vouches)\s*:\s*[\d+]/gim
/** "@iron_gull · 14.2K subscribers": the head of a channel. */
const channelHead = /^[^\p{L}\d\n]*(?:@[\w.]+\W+)?\d[\d.,]*\s?[KkMm]? (?:subscribers|members)\b/gmu
/** "Forum > Marketplace > Sellers Place" above everything else: the way to a thread. */
const wayToThread =
  /^\s*[\p{L}\d][\p{L}\d .]{2,24}\s(?:>|›|»|\/\/)\s[\p{L}\d &]{3,30}(?:\s(?:>|›|»|\/\/)\s[^\n]{3,40})?$/mu

/** One line of the head of a leak site's entry: "REVENUE    $312M", "Size: 520 GB". */
const entryLine = new RegExp(
  String.raw`${lineOpens}(${anyOf(words.entryHeads)})(?:\s*[:|]\s*|[\t ]{2,})\S[^\n]{0,80}$`,
  'gimu',
)
/** No letter and no article has this many different ones in a row. */
const fewestOfEntry = 4
/** "Victim: …" heads no line of anything else. */
const isOfVictim = /^(?:victim|target)$/
const fewestOfVictim = 3

/** Whether a text is what several people wrote to one another in a channel. */
export const isChat = (text: string): boolean =>
  allMatches(threadTurn, text).filter(([, , , by]) => by !== undefined).length >= fewestOfChat
const fewestOfChat = 3

/** Whether a text has a line, a list or a turn that posts have. */
export const hasMark = (text: string): boolean =>
  [lines, colonLine, threadTurn, channelStamp, channelHead, threadHead].some(
    (mark) => text.search(mark) >= 0,
  ) ||
  wayToThread.test(text.slice(0, 200)) ||
  bareLists(text).some(([list]) => mostAreColumns(list))

interface EntryHead {
  readonly start: number
  /** Whether one of its lines names a victim as such. */
  readonly namesVictim: boolean
}

/** The head of a leak site's entry: what it says of the company and of the haul, line by line. */
export function entryHead(text: string): EntryHead | null {
  const found = allMatches(entryLine, text)
  const heads = new Set(found.map((match) => (match[1] ?? '').toLowerCase()))
  const [first] = found
  const last = found.at(-1)
  const namesVictim = [...heads].some((head) => isOfVictim.test(head))
  const fewest = namesVictim ? fewestOfVictim : fewestOfEntry
  if (first === undefined || last === undefined || heads.size < fewest) return null
  // One block, with nothing but a line or two between.
  const lines = text.slice(first.index, last.index).split('\n').length
  return lines > found.length + 4 ? null : { start: first.index, namesVictim }
}

const headLine = (heads: string): RegExp =>
  new RegExp(String.raw`${lineOpens}${anyOf(heads)}\s*[:=]`, 'imu')
const priceLine = headLine(words.priceHeads)
const fieldLine = headLine(words.fieldHeads)
const otherSaleLines = [words.sizeHeads, words.sellerHeads, words.dealHeads].map(headLine)

/** Lines of a post that tell price, size, columns, seller and how to deal. */
export interface SaleHead {
  /** Where the first of them begins. */
  readonly start: number
  /** Whether both the price and the columns are among them, which no shop's page has. */
  readonly isOfData: boolean
}

/** The lines by which a post sells: at least three of them, the price or the columns among these. */
export function saleHead(text: string): SaleHead | null {
  const price = text.search(priceLine)
  const fields = text.search(fieldLine)
  if (price < 0 && fields < 0) return null
  const others = otherSaleLines.map((line) => text.search(line))
  const found = [price, fields, ...others].filter((at) => at >= 0)
  return found.length >= fewestOfSale
    ? { start: Math.min(...found), isOfData: price >= 0 && fields >= 0 }
    : null
}
const fewestOfSale = 3

/** The forum, channel or market that a page stands on, where nothing but stolen things is offered; null elsewhere. */
export function placeOfTrade(siteName: string | null): string | null {
  const site = siteName?.trim() ?? ''
  const found = forums.find(([name, pattern]) => {
    const said = site.toLowerCase().startsWith(name.toLowerCase())
      ? site.slice(0, name.length)
      : pattern.exec(site)?.[0]
    return said !== undefined && site.startsWith(said) && isSection.test(site.slice(said.length))
  })
  return found?.[0] ?? null
}

/** Nothing, or what part of the place it is: "Telegram – @iron_gull", "XSS.is | Databases". */
const isSection = /^(?:\.\p{L}{2,4})?\s*(?:$|[–—|:›»>/(·]|- )/u

/** Where a post names its price, in a line of its own or not; null where it does not. */
export function priceLineOf(text: string): number | null {
  const [at] = [priceLine, priceSaid].map((each) => text.search(each)).filter((each) => each >= 0)
  return at ?? null
}
const priceSaid = /\b(?:price|asking|buy now|blitz|only)\b[^.\n]{0,12}\d/i

/** Whether a gang speaks to the company itself, again and again: what it asks for is ransom. */
export const isToVictim = (text: string): boolean => allMatches(yours, text).length >= 2
/** "Your network", "your insurance": the company itself is spoken to. */
const yours =
  /\byour (?:\p{L}+ ){0,2}?(?:networks?|servers?|systems?|data|files|company|practice|board|agents|shop|customers|clients|patients|management|infrastructure|backups?|competitors|insurance|policy|ceo|cfo|director|documents|employees|staff|mailbox|blog|website|domain)\b/giu

/** The turns of a thread that are not by the one who makes the offer at that place. */
export function repliesIn(text: string, offer: number): readonly { start: number; end: number }[] {
  const turns = allMatches(threadTurn, text).map((match, i, all) => ({
    by: (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase(),
    start: match.index,
    end: all[i + 1]?.index ?? text.length,
  }))
  // What stands above the first turn is the head of the thread, by whoever opens it.
  const own = (turns.find(({ start, end }) => start <= offer && offer < end) ?? turns[0])?.by
  return own === undefined ? [] : turns.filter(({ by }) => by !== own)
}
