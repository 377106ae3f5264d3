import { wordSet } from '#base/word-map.ts'
import { authorityPattern, newsOutlets, securityVendors } from '#data/organisation-lists.ts'
import { sectorByWord, sectorWords } from '#data/sectors.ts'
import type { NameCluster } from './cluster-names.ts'

/**
 * The places where a name is called by its trade: within the name, right before it ("the notary office X"), or right
 * behind it ("X, a lender").
 */
export function tradeOf({ name, mentions }: NameCluster): 'within' | 'before' | 'behind' | null {
  const lower = name.toLowerCase()
  if (securityVendors.has(lower) || newsOutlets.has(lower) || authorityPattern.test(name))
    return null
  const words = lower.split(' ')
  if (words.length > 1 && namesTrade(words)) return 'within'
  for (const { sentence, start, end } of mentions.slice(0, 8)) {
    const { text, start: from } = sentence
    const before = text.slice(Math.max(0, start - from - farthest), start - from)
    calledBefore.lastIndex = before.length
    const [, called] = calledBefore.exec(before) ?? []
    if (called !== undefined && endsInTrade(called.trim().split(' '))) return 'before'
    const behind = text.slice(end - from, end - from + farthest)
    const [, described] =
      /^,? (?:(?:which|that|who) (?:is|was) )?(?:an?|the|one of the) ((?:[\p{Ll}’'-]+ ){0,5}[\p{Ll}’'-]+)/u.exec(
        behind,
      ) ?? []
    if (described !== undefined && namesTrade(described.split(' '))) return 'behind'
    // "Dunmore & Finch, solicitors"
    const [, trade] = /^, ((?:[\p{Ll}-]+ )?[\p{Ll}-]+s)(?![\p{L}’'-]| \p{L})/u.exec(behind) ?? []
    if (trade !== undefined && endsInTrade(trade.split(' '))) return 'behind'
  }
  return null
}

/** Up to four words at the end of a text, read from there backwards. */
const calledBefore = /(?<=((?:[\p{Ll}’'-]+ ){1,4})["“]?)$/uy

const namesTrade = (words: readonly string[]): boolean =>
  words.some((_, to) => endsInTrade(words.slice(0, to + 1)))

const endsInTrade = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  if (words.length > 1 && sellsOrMakes.test(last)) return true
  return isTrade(words) || (bodies.test(last) && isTrade(words.slice(0, -1)))
}
/** Its last word is tested first, since hardly any word ends the name of a trade. */
const isTrade = (words: readonly string[]): boolean =>
  endsOfTrades.has(words.at(-1) ?? '') &&
  [1, 2, 3].some((count) => sectorByWord.has(words.slice(-count).join(' ')))
const endsOfTrades = wordSet(sectorWords.map(([trade]) => trade.split(' ').at(-1) ?? ''))
/** "the toy seller X", whatever it sells. */
const sellsOrMakes = /^(?:seller|maker|merchant|dealer|shop|store|producer|grower|importer)$/
/** "the clinic group X": the body, not the trade. */
const bodies =
  /^(?:group|chain|network|firm|company|operator|start-?up|business|brand|house|giant)$/

/** How far each side is searched, in characters. The bound is needed because a line may be a megabyte long. */
const farthest = 90
