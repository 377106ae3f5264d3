import { cities } from '#data/cities.ts'
import { firstNames } from '#data/first-names.ts'
import { formAsWritten } from '#data/legal-forms.ts'
import { bestName } from './best-name.ts'
import type { NameMention } from './find-names.ts'
import { isBlendOf, isSpelledFrom } from './letters-of-names.ts'
import { nameKey } from './name-key.ts'
import { isPlaceName } from './places.ts'

/** One thing that the text calls by one or several names. */
export interface NameCluster {
  /** The form that is shown: the commonest of the longer ones. */
  readonly name: string
  readonly mentions: readonly NameMention[]
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
  const longestFirst = [...byKey.keys()].toSorted(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  )
  const parent = new Map<string, string>()
  const read: readonly KeyParts[] = longestFirst.map((key) => partsOf(key, byKey))
  for (const [i, key] of read.entries()) {
    // A short form that fits two different longer names stays by itself.
    const longer = read.slice(0, i)
    const spelled = longer.filter((other) => isSpelledBy(key, other))
    const fitting =
      spelled.length > 0 ? spelled : longer.filter((other) => isShortFormOf(key, other))
    const [only, ...others] = new Set(fitting.map((other) => rootOf(parent, other.key)))
    if (only !== undefined && others.length === 0) parent.set(key.key, only)
  }
  for (const [short, long] of aliasesIn(mentions)) {
    const root = rootOf(parent, long)
    if (byKey.has(short) && rootOf(parent, short) !== root) parent.set(rootOf(parent, short), root)
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

/** 'Acme Dental Partners, LLC (“ADP”)': what a text says it will call a name, by their keys. */
function aliasesIn(mentions: readonly NameMention[]): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (const [i, { text, start, end, sentence }] of mentions.entries()) {
    const next = mentions[i + 1]
    if (next?.sentence !== sentence || next.start - end > 24) continue
    const between = sentence.text.slice(end - sentence.start, next.start - sentence.start)
    const after = sentence.text.slice(next.end - sentence.start, next.end - sentence.start + 2)
    const isGiven = opensAlias.test(between) && /^["”’']?[),;]/.test(after)
    const isBracketed =
      opensBracket.test(between) &&
      after.startsWith(')') &&
      (isSpelledFrom(next.text, text) || isBlendOf(next.text, text))
    if (!isGiven && !isBracketed) continue
    if (sentence.start > start) continue
    const [short, long] = [nameKey(next.text), nameKey(text)]
    if (short !== '' && long !== '' && short.length < long.length) found.push([short, long])
  }
  return found
}
/** "Electronic Mail Works (EMW)", "Ticket Haven, Inc. (TH)": letters of the name, in its order. */
const opensBracket = new RegExp(String.raw`^(?:,? (?:${formAsWritten}|P\.?C\.?),?)?,? \($`)
const opensAlias = new RegExp(
  String.raw`^(?:,? (?:${formAsWritten}|P\.?C\.?),?)? \((?:the |together |collectively )?["“‘']$`,
)

function rootOf(parent: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next
  return at
}

/** The parts of a key that comparisons need. Every pair of names is compared, so each name is taken apart only once. */
interface KeyParts {
  readonly key: string
  readonly words: readonly string[]
  readonly joined: string
  /** What stands before the first dot of a domain. */
  readonly label: string | null
  /** The first letters by which the name may be called, with and without its legal form and its "&". */
  readonly initials: readonly string[]
  /** The text writes it in capitals only. */
  readonly isSpelled: boolean
  readonly isPerson: boolean
}

function partsOf(key: string, byKey: ReadonlyMap<string, readonly NameMention[]>): KeyParts {
  const words = key.split(' ')
  const isDomain = words.length === 1 && /^[a-z0-9-]+\.[a-z.]+$/.test(key)
  return {
    key,
    words,
    joined: words.join(''),
    label: isDomain ? (key.split('.')[0] ?? '') : null,
    initials: initialsOf(words, byKey.get(key)?.map(({ text }) => text) ?? []),
    isSpelled:
      /^[a-z&]{2,6}$/.test(key) &&
      (byKey.get(key)?.some(({ text }) => /^[\p{Lu}&]+$/u.test(text)) ?? false),
    isPerson: words.length <= 3 && firstNames.has(words[0] ?? ''),
  }
}

/** The first letters of the words of a name; "Acme Finance Company" is AFC, although its key is "acme finance". */
function initialsOf(words: readonly string[], forms: readonly string[]): readonly string[] {
  if (words.length < 2) return []
  const longest = forms.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const spelled = [words, longest.toLowerCase().split(/[ ,]+/)]
    .map((each) => each.filter((word) => !isLight.test(word)))
    .filter((each) => each.length > 2)
    .map((each) => each.map((word) => word[0]).join(''))
  const heavy = words.filter((word) => !isLight.test(word))
  const two = heavy.length === 2 ? [heavy.map((word) => word[0]).join('')] : []
  return [
    ...new Set([...spelled, ...spelled.map((letters) => letters.replaceAll('&', '')), ...two]),
  ]
}

const isLight = /^(?:of|the|and|for|in)$/

/** Whether it is the first letters of a longer name. */
const isSpelledBy = ({ key, isSpelled }: KeyParts, { initials }: KeyParts): boolean =>
  isSpelled && initials.includes(key)

function isShortFormOf(short: KeyParts, long: KeyParts): boolean {
  const [a, b] = [short.words, long.words]
  if (short.joined === long.joined) return true
  if (long.label !== null) return long.label === short.joined && short.joined.length > 2
  if (short.label !== null && !short.key.endsWith('.')) return short.label === long.joined
  if (a.length < b.length && short.key.length > 2 && a.every((word, i) => word === b[i])) {
    return true
  }
  // "Andino Norte" for "Banco Andino Norte".
  if (
    a.length === b.length - 1 &&
    a.length > 1 &&
    leadingKind.has(b[0] ?? '') &&
    a.every((word, i) => word === b[i + 1])
  )
    return true
  if (isSeatOf(short, long)) return true
  if (a.length !== 1) return false
  // "Hunt" for "Troy Hunt".
  if (long.isPerson && b.at(-1) === short.key) return true
  // "SAFY" leaves out where its families are: "… Families & Youth of America".
  return (
    short.isSpelled &&
    short.key.length > 3 &&
    long.initials.some((letters) => letters.startsWith(short.key))
  )
}

/** "Westmarsh" for "University of Westmarsh", though not "Michigan" for its university: the text may mean the state. */
const isSeatOf = ({ words: a, key }: KeyParts, { words: b }: KeyParts): boolean =>
  a.length === b.length - 2 &&
  b[0] === 'university' &&
  b[1] === 'of' &&
  a.every((word, i) => word === b[i + 2]) &&
  !isPlaceName(key) &&
  !cities.has(key)

/** What stands in front of a name in many languages and is left out behind "the bank", "the clinic". */
const leadingKind: ReadonlySet<string> = new Set(
  'banco banca banque bank grupo groupe gruppo gruppe hotel clínica clinica clinique universidad universidade université hospital hôpital pt'.split(
    ' ',
  ),
)
