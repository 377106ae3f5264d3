import { allMatches, patternFamily } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'
import { offers } from './offer-signs.ts'
import {
  entryHead,
  hasMark,
  isChat,
  isToVictim,
  placeOfTrade,
  priceLineOf,
  repliesIn,
  saleHead,
} from './post-form.ts'
import { listFields, type ListedField } from './read-columns.ts'
import { offersNoData } from './sells-tools.ts'
import { trade } from './trade-signs.ts'
import { robbedIn, type Robbed } from './whose-goods.ts'

/** A post that offers data itself, in the seller's own words; null where a text only tells of one. */
export interface Listing {
  /** Where the data is offered: the first words that do so. */
  readonly offer: { readonly start: number; readonly end: number }
  /** Whether it is written to the company that was robbed: a demand, and no offer to buyers. */
  readonly isToVictim: boolean
  /** Where its form names whose data it is. */
  readonly robbed: readonly Robbed[]
  readonly fields: readonly ListedField[]
  /** What others answer in the thread: nothing that they say is offered. */
  readonly replies: readonly { readonly start: number; readonly end: number }[]
}

const everywhere = (signs: readonly RegExp[]) =>
  patternFamily(
    [...signs.entries()].map(([i, { source, flags }]) => [
      i,
      new RegExp(source, flags.includes('g') ? flags : `${flags}g`),
    ]),
  )
const offering = everywhere(offers)
const trading = everywhere(trade)

/** Reads a post of somebody who sells, leaks or extorts; `siteName` where it is known on what site it stands. */
export function readListing(model: TextModel, siteName: string | null): Listing | null {
  const { text } = model
  if (text.length > mostCharacters || offersNoData(text)) return null
  const sale = saleHead(text)
  const entry = entryHead(text)
  const head = entry?.start ?? sale?.start ?? null
  const isTraded = placeOfTrade(siteName) !== null || isChat(text)
  if (head === null && !isTraded && trading.possible(model).length === 0) return null
  // Where nothing but stolen things is sold, the line with the price says that this is.
  const own = firstOwn(offering, model)
  const offer = own ?? head ?? (isTraded ? priceLineOf(text) : null)
  if (offer === null) return null
  // One habit of traders counts only beside another mark of such posts; two are enough.
  // A note of somebody who watches such pages names a victim too, but does not say "we".
  const marks = [isTraded, sale?.isOfData === true, entry?.namesVictim === true && own !== null]
  const habits = ownHabits(model) + marks.filter(Boolean).length
  if (habits === 0 || (habits === 1 && head === null && !hasMark(text))) return null
  const lineEnd = text.indexOf('\n', offer)
  const end = lineEnd === -1 ? text.length : lineEnd
  const replies = repliesIn(text, offer)
  const fields = listFields(text).filter((field) => !isWithin(replies, field.start))
  const robbed = robbedIn(text, offer).filter(({ start }) => !isWithin(replies, start))
  return { offer: { start: offer, end }, isToVictim: isToVictim(text), robbed, fields, replies }
}

/** Where the first sign of a family stands that the text says itself. */
function firstOwn(family: typeof offering, model: TextModel): number | null {
  for (const { pattern } of family.possible(model)) {
    const own = pattern.all(model).find(({ index }) => !isQuoted(model.text, index))
    if (own !== undefined) return own.index + (/^\W*/.exec(own[0])?.[0].length ?? 0)
  }
  return null
}

const ownHabits = (model: TextModel): number =>
  trading
    .possible(model)
    .values()
    .filter(({ pattern }) => pattern.all(model).some(({ index }) => !isQuoted(model.text, index)))
    .take(2)
    .toArray().length

/** Whether a place stands in quotation marks that its line has opened: an article lets a seller speak so. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  if (line.lastIndexOf('“') > line.lastIndexOf('”')) return true
  return allMatches(/(?<![\p{L}\d])"(?=\S)|(?<=\S)"(?![\p{L}\d])/gu, line).length % 2 === 1
}

/** Whether a place in the text lies in one of the spans. */
export const isWithin = (
  spans: readonly { readonly start: number; readonly end: number }[],
  at: number,
): boolean => spans.some((span) => span.start <= at && at < span.end)

/** Posts are short; articles that quote one are not. */
const mostCharacters = 12_000
