import { firstNames } from '#data/first-names.ts'
import type { NameMention } from './find-names.ts'

/** One thing that the text calls by one or several names. */
export interface NameCluster {
  /** The form shown: the commonest of the longer ones. */
  readonly name: string
  readonly mentions: readonly NameMention[]
}

const legalForm =
  /[,\s]+(?:inc|incorporated|ltd|limited|llc|l\.l\.c|plc|corp|corporation|company|co|gmbh|ag|sa|s\.a|nv|n\.v|bv|b\.v|ab|oy|as|spa|s\.p\.a|pty|kk|holdings?|group|pllc|llp|lp)\.?$/i

/** Words of a name for comparison: lower case, no article, no legal form, no punctuation. */
export function nameKey(name: string): string {
  let plain = name
    .normalize('NFKC')
    .replace(/[’']/g, "'")
    .replace(/^the\s+/i, '')
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replace(legalForm, '')
  }
  return plain
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}.&! ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Joins spellings of the same name: legal forms, short forms, domains, acronyms in brackets. */
export function clusterNames(mentions: readonly NameMention[]): readonly NameCluster[] {
  const byKey = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention.text)
    if (key === '') continue
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [mention])
    else same.push(mention)
  }
  const keys = [...byKey.keys()].toSorted(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  )
  const parent = new Map<string, string>()
  for (const [i, key] of keys.entries()) {
    const longer = keys.slice(0, i).filter((other) => isShortFormOf(key, other, byKey))
    // A short form that fits two different longer names stays by itself.
    const roots = new Set(longer.map((other) => rootOf(parent, other)))
    const [only] = roots
    if (roots.size === 1 && only !== undefined) parent.set(key, only)
  }
  const clusters = new Map<string, NameMention[]>()
  for (const [key, found] of byKey) {
    const root = rootOf(parent, key)
    clusters.set(root, [...(clusters.get(root) ?? []), ...found])
  }
  return [...clusters.values()].map((found) => ({
    name: bestName(found),
    mentions: found.toSorted((a, b) => a.start - b.start),
  }))
}

function rootOf(parent: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next
  return at
}

function isShortFormOf(
  short: string,
  long: string,
  byKey: ReadonlyMap<string, readonly NameMention[]>,
): boolean {
  if (short === long) return false
  const a = short.split(' ')
  const b = long.split(' ')
  if (a.join('') === b.join('')) return true
  if (b.length === 1 && /^[a-z0-9-]+\.[a-z.]+$/.test(long))
    return long.split('.')[0] === a.join('') && a.join('').length > 2
  if (a.length === 1 && /^[a-z0-9-]+(?:\.[a-z]+)+$/.test(short))
    return (short.split('.')[0] ?? '') === b.join('')
  if (a.length < b.length && short.length > 2 && a.every((word, i) => word === b[i])) return true
  // "Hunt" for "Troy Hunt".
  if (a.length === 1 && b.length <= 3 && firstNames.has(b[0] ?? '') && b.at(-1) === short)
    return true
  if (a.length === 1 && b.length >= 3 && /^[a-z]{3,6}$/.test(short)) {
    const initials = b
      .filter((word) => !/^(?:of|the|and|for|in|&)$/.test(word))
      .map((word) => word[0])
      .join('')
    const spelled = byKey.get(short)?.some(({ text }) => /^\p{Lu}+$/u.test(text)) ?? false
    return spelled && initials === short
  }
  return false
}

const isAcronymOf = (short: string, long: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(short) &&
  long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .startsWith(short)

/** The commonest form, a longer one before a shorter where they are about as common. */
function bestName(mentions: readonly NameMention[]): string {
  const count = new Map<string, number>()
  for (const { text } of mentions) {
    const plain = text.replace(/[,.]$/, '')
    count.set(plain, (count.get(plain) ?? 0) + 1)
  }
  const scored = [...count].map(([text, times]) => {
    const shouting = /^[\p{Lu}\s]{6,}$/u.test(text) ? -1 : 0
    // The full name before its letters, however often those stand.
    const spelledOut = [...count.keys()].some((other) => isAcronymOf(text, other)) ? -99 : 0
    return {
      text,
      score: times + Math.min(text.split(' ').length, 3) * 0.4 + shouting + spelledOut,
    }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]?.text ?? ''
}
