import { postHeads } from '#data/listing-words.ts'
import { allMatches, patternFamily } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'
import { anyOf } from '../wording.ts'
import { offers } from './offer-signs.ts'
import {
  bareLists,
  colonLine,
  listFields,
  mostAreColumns,
  type ListedField,
} from './read-columns.ts'
import { trade } from './trade-signs.ts'

/** A post that offers data itself, in the seller's own words; null where a text only tells of one. */
export interface Listing {
  /** Where the data is offered: the first words that do so. */
  readonly offer: { readonly start: number; readonly end: number }
  readonly fields: readonly ListedField[]
  /** What others answer in the thread: nothing that they say is offered. */
  readonly replies: readonly { readonly start: number; readonly end: number }[]
}

/** Lines that such posts share with other texts: they count beside a habit of trade. */
const lines = new RegExp(String.raw`^\W*${anyOf(postHeads)}\s*[:=]`, 'gim')

const offering = patternFamily([...offers.entries()])
const trading = patternFamily([...trade.entries()])

/** Reads a post of somebody who sells or leaks data. */
export function readListing(model: TextModel): Listing | null {
  const { text } = model
  if (text.length > mostCharacters || trading.possible(model).length === 0) return null
  const offer = offering
    .possible(model)
    .values()
    .map(({ pattern }) => pattern.exec(model))
    .find((found) => found !== null)
  if (offer === undefined || offer === null) return null
  // One habit of trade wants a mark of such posts beside it, two are enough.
  const habits = trading
    .possible(model)
    .values()
    .filter(({ pattern }) => pattern.test(model))
    .take(2)
    .toArray().length
  if (habits === 0 || (habits === 1 && !hasMark(text))) return null
  const start = offer.index + (/^\W*/.exec(offer[0])?.[0].length ?? 0)
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  const replies = repliesIn(text, start)
  const fields = listFields(text).filter((field) => !isWithin(replies, field.start))
  return { offer: { start, end }, fields, replies }
}

const hasMark = (text: string): boolean =>
  [lines, colonLine, threadTurn, channelStamp].some((mark) => text.search(mark) >= 0) ||
  bareLists(text).some(([list]) => mostAreColumns(list))

/** Whether a place in the text lies in one of the spans. */
export const isWithin = (
  spans: readonly { readonly start: number; readonly end: number }[],
  at: number,
): boolean => spans.some((span) => span.start <= at && at < span.end)

/** The turns of a thread that are not by the one who makes the offer. */
function repliesIn(text: string, offer: number): Listing['replies'] {
  const turns = allMatches(threadTurn, text).map((match, i, all) => ({
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
