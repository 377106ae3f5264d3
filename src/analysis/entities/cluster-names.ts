import { firstNames } from '#data/first-names.ts'
import type { NameMention } from './find-names.ts'
import { nameKey } from './name-key.ts'

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
const opensBracket =
  /^(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|plc|Corp|P\.?C|AG|SE|NV|Co)\b\.?,?)?,? \($/
function isSpelledFrom(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{1,7}$/u.test(short) || short.length >= long.length) return false
  if ((short.match(/\p{Lu}/gu) ?? []).length < 2) return false
  return standsIn(short, long)
}
/** "Ordway Maritime Insurance (Ormarin)": parts of its words run together, too many letters for chance. */
const isBlendOf = (short: string, long: string): boolean =>
  /^\p{Lu}\p{Ll}{5,11}$/u.test(short) && standsIn(short, long)

/** Whether the letters stand in a name in this order, the first at its beginning. */
function standsIn(short: string, long: string): boolean {
  const letters = long.toLowerCase()
  let at = -1
  for (const [i, letter] of [...short.toLowerCase()].entries()) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0 || (i === 0 && at > 0 && !letters.startsWith('the '))) return false
  }
  return true
}
const opensAlias =
  /^(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|plc|Corp|P\.?C|AG|SE|NV)\b\.?,?)? \((?:the |together |collectively )?["“‘']$/

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

/** What stands in front of a name in many languages and is left out behind "the bank", "the clinic". */
const leadingKind: ReadonlySet<string> = new Set(
  'banco banca banque bank grupo groupe gruppo gruppe hotel clínica clinica clinique universidad universidade université hospital hôpital pt'.split(
    ' ',
  ),
)

/** Whether letters are the first of the words of a name that begin with a capital. */
export const isAcronymOf = (short: string, long: string): boolean =>
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
  const forms = [...count.keys()]
  const standsForName = forms.some((form) => !domain.test(form)) && mentions.every(isAddressOf)
  const introduced = fullNameOf(mentions)
  const scored = [...count].map(([text, times]) => {
    const shouting = /^[\p{Lu}\s&.,’'-]{6,}$/u.test(text) ? -1 : 0
    // The full name is preferred to its letters or its first words, however often those stand in the text.
    const spelledOut = forms.some(
      (other) =>
        (standsForName && domain.test(text)) ||
        isAcronymOf(text, other) ||
        (other.includes(' ') && isSpelledFrom(text, other)) ||
        saysWhatItIs.test(beyond(text, other)) ||
        (onlyKind.test(text) && beyond(text, other) !== '') ||
        (other === introduced && beyond(text, other) !== ''),
    )
      ? -99
      : 0
    return {
      text,
      score: times + Math.min(text.split(' ').length, 3) * 0.4 + shouting + spelledOut,
    }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]?.text ?? ''
  return endsInInitials.test(best) ? `${best}.` : best
}
/** "Stackbrook B.V": the last full stop belongs to the form. */
const endsInInitials = /\s(?:\p{Lu}\.)+\p{Lu}$/u
/** "The University" for short, beside "University of Merrow". */
const onlyKind =
  /^(?:University|College|School|Council|Bank|Trust|Ministry|City|Municipality|Hospital|County)$/

/** What running text calls it when it first names it: mostly in full, and in short from then on. */
function fullNameOf(mentions: readonly NameMention[]): string | undefined {
  const first = mentions.find(({ sentence }) => sentence.kind === 'prose')
  return first?.text.replace(/[,.]$/, '')
}

const domain = /^[a-z0-9-]+\.[a-z.]+$/i
/** "Acme (acme.example)", or at the head alone: a domain is then the address of whom the text calls by name. */
const isAddressOf = ({ text, start, sentence }: NameMention): boolean =>
  !domain.test(text) ||
  sentence.kind === 'heading' ||
  /[\p{L}\p{N}] \($/u.test(sentence.text.slice(0, start - sentence.start))

/** What a longer form has behind a shorter one; nothing if it does not begin with it. */
const beyond = (short: string, long: string): string =>
  long.startsWith(`${short} `) ? long.slice(short.length + 1) : ''
/** "Larch" is short for "Larch Bank". */
const saysWhatItIs =
  /^(?:[\p{Lu}&][\p{L}]* ){0,2}(?:Banks?|Building Society|University|College|Hospitals?|Health|Healthcare|Medical|Dental|Clinics?|Pharmacy|Pharma|Pharmaceuticals|Council|Airlines?|Airways|Freight|Logistics|Motors|Foods|Stores|Software|Technologies|Industries|Insurance|Hotels?|Water|Energy|Foundation|Trust|Schools?|District|Library|Museum|Credit Union|Police)$/u
