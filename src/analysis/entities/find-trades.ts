import { businesses, sectorByGoods } from '#data/sectors.ts'
import type { Sentence } from '../text-model.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wordingWith } from '../wording.ts'

/** A sector that words name. `start` and `end` count from the beginning of the text that was read. */
export interface SectorMention {
  readonly name: string
  readonly start: number
  readonly end: number
}

const business = partPattern(wordingWith('gi')`{${businesses}}`)
/** What may stand before a business and say what it deals in: up to four words. */
const wordsBefore = /(?:(?<![\p{L}\p{N}’'-])[\p{L}\p{N}’'-]+ ){1,4}$/u
/** "A provider for the software": beyond these nothing is said of the business. */
const stops =
  /^(?:an?|the|of|for|in|on|at|to|by|with|from|its|our|their|his|her|your|my|this|that|these|those|other|another|one|or|is|was|are|were|has|had|as|when|which|who|said|says)$/
/** "Cloud infrastructure provider": what may stand between goods and business. */
const mostBetween = 2

/**
 * Finds businesses that are called by what they deal in, whatever the business itself is called: "a streaming
 * company", "the video game development giant", "cloud infrastructure provider". If there are several goods, the
 * nearest counts: a hospital software provider deals in software.
 */
export function tradesIn(sentence: Sentence, text: string): readonly SectorMention[] {
  return business.all(sentence, text).flatMap((match) => {
    const before = wordsBefore.exec(text.slice(Math.max(0, match.index - 70), match.index))
    const words = before === null ? [] : before[0].trimEnd().split(' ')
    const goods = nearestGoods(words)
    if (goods === undefined) return []
    const start = match.index - words.slice(goods.at).join(' ').length - 1
    return [{ name: goods.sector, start, end: match.index + match[0].length }]
  })
}

function nearestGoods(
  words: readonly string[],
): { readonly at: number; readonly sector: string } | undefined {
  for (let end = words.length; end > 0 && words.length - end <= mostBetween; end--) {
    const word = words[end - 1] ?? ''
    const two = end > 1 ? sectorByGoods.get(`${words[end - 2]} ${word}`.toLowerCase()) : undefined
    if (two !== undefined) return { at: end - 2, sector: two }
    // "IT" is not "it".
    const one = word === 'it' ? undefined : sectorByGoods.get(word.toLowerCase())
    if (one !== undefined) return { at: end - 1, sector: one }
    // In a name every word belongs to it: "Oil States Group".
    if (stops.test(word) || !/^\p{Ll}/u.test(word)) return undefined
  }
  return undefined
}
