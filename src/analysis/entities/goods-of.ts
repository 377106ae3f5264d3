import type { NameMention } from './find-names.ts'

/** What a post offers, in the words that sellers put behind whose it is or before it. */
const goods = String.raw`(?:CRM|ERP|SQL|DBs?|Databases?|Data ?sets?|Dumps?|Bases?|Backups?|Leaks?|Data|Records)`
const onlyGoods = new RegExp(
  String.raw`^(?:(?:Full|Complete|Entire|Whole|Fresh|New|Private|Customers?|Users?|Clients?|Corporate|Internal) )*${goods}(?: ${goods})*(?: \d{4})?$`,
  'i',
)
const goodsOf = new RegExp(String.raw`^(.*\b${goods}) of (?:the )?(?=\p{Lu})`, 'iu')

/** "Salesforce CRM of Meridian Freight Group": a system and whose it is. "FULL CRM 2026" is nobody. */
export function splitGoods(mentions: readonly NameMention[]): readonly NameMention[] {
  return mentions.flatMap((mention) => {
    if (onlyGoods.test(mention.text)) return []
    const [before, left] = goodsOf.exec(mention.text) ?? []
    if (before === undefined || left === undefined) return [mention]
    const owner = {
      ...mention,
      text: mention.text.slice(before.length),
      start: mention.start + before.length,
    }
    const system = { ...mention, text: left, end: mention.start + left.length }
    return onlyGoods.test(left) ? [owner] : [system, owner]
  })
}
