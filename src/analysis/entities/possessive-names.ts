import { servedPeople } from '#data/person-words.ts'
import { wordingWith } from '../wording.ts'
import type { NameMention } from './find-names.ts'

const cased = wordingWith('u')

/** "Hanley's has confirmed", "at Hanley's.": what stands behind a possessive that belongs to the name. */
const endsName =
  /^['’]s(?: (?:has|have|had|is|was|were|will|would|can|could|may|did|does|said|says|told|wrote|confirmed|announced|reported|revealed|warned|discovered|notified)\b|[,.;:)]|$)/
const possessive = /^['’]s(?![\p{L}])/u

/**
 * Gives a name the "'s" that belongs to it: every mention has one, and one of them has nothing behind
 * it that could be owned. "Hanley's Grill" becomes one name where both always stand together.
 */
export function withPossessives(mentions: readonly NameMention[]): readonly NameMention[] {
  const behind = ({ sentence, end }: NameMention): string =>
    sentence.text.slice(end - sentence.start, end - sentence.start + longest)
  const owners = new Set(
    mentions
      .filter(({ sentence, end }) => /^['’]/.test(sentence.text.charAt(end - sentence.start)))
      .map(({ text }) => text),
  )
  if (owners.size === 0) return mentions
  const byText = Map.groupBy(
    mentions.filter(({ text }) => owners.has(text)),
    ({ text }) => text,
  )
  const owned = new Set<string>()
  const joined = new Map<string, string>()
  for (const [text, found] of byText) {
    if (servesPeople.test(text)) {
      const next = found.map((mention) => nextTo(mention, mentions))
      const [first] = next
      if (first !== undefined && next.every((each) => each?.text === first.text))
        joined.set(text, first.text)
      continue
    }
    if (!found.every((mention) => possessive.test(behind(mention)))) continue
    if (found.some((mention) => endsName.test(behind(mention)))) owned.add(text)
    const next = found.map((mention) => nextTo(mention, mentions))
    const [first] = next
    if (found.length > 1 && first !== undefined && next.every((each) => each?.text === first.text))
      joined.set(text, first.text)
  }
  if (owned.size === 0 && joined.size === 0) return mentions
  const taken = new Set<NameMention>()
  return mentions.flatMap((mention) => {
    if (taken.has(mention)) return []
    const next =
      joined.has(mention.text) || owned.has(mention.text) ? nextTo(mention, mentions) : undefined
    const end = next?.end ?? (owned.has(mention.text) ? mention.end + 2 : mention.end)
    if (end === mention.end) return [mention]
    if (next !== undefined) taken.add(next)
    const { sentence, start } = mention
    return [
      { ...mention, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) },
    ]
  })
}
const longest = 16
/** "Teachers' Retirement System": the people whom a body serves, as part of its name. */
const servesPeople = cased`${/(?:^| )/}{${servedPeople}}${/$/}`

/** The name that follows right after a mention's possessive. */
const nextTo = (
  { sentence, end }: NameMention,
  mentions: readonly NameMention[],
): NameMention | undefined =>
  mentions.find(
    (other) =>
      other.sentence === sentence &&
      other.start > end &&
      /^['’]s? $/.test(sentence.text.slice(end - sentence.start, other.start - sentence.start)),
  )
