import { familyNames } from '#data/family-names.ts'
import { firstNames } from '#data/first-names.ts'
import { givenNames } from '#data/given-names.ts'
import { jobWords } from '#data/value-words.ts'

/** The parts of a text that show whose it is, in words as written. */
export interface NamingText extends Letter {
  /** Its first words. */
  readonly opening: readonly string[]
  readonly countByWord: ReadonlyMap<string, number>
}

interface Letter {
  /** The body of a letter, without addresses; empty where the text is not a letter. */
  readonly letter: readonly string[]
  /** The words of the lines after its closing that name neither a person nor an office. */
  readonly sender: readonly string[]
}

/** How far into a text a template names its subject; press statements may name the company only once, at their end. */
export const openingWords = 150
/** About the length of a letter, in words. Two letters are compared word by word. */
const letterWords = 700
/** The signature is within this many lines. */
const signatureLines = 6

/** The salutation: addresses are above it, and the same letter goes to many readers. */
const salutation = /^[ \t]*(?:dear|hello|to (?:our|all|the))\b[^\n]{0,80}\n/imu
const farewell =
  /^[ \t]*(?:yours|sincerely|respectfully|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards)\b[^\n]{0,40}$/imu

/** The parts of a letter; both empty where the text is not a letter. */
export function readLetter(text: string): Letter {
  const greeting = salutation.exec(text)
  const from = greeting === null ? 0 : greeting.index + greeting[0].length
  const parting = farewell.exec(text.slice(from))
  if (greeting === null && parting === null) return { letter: [], sender: [] }
  const told = parting === null ? text.slice(from) : text.slice(from, from + parting.index)
  const lines =
    parting === null
      ? []
      : text
          .slice(from + parting.index + parting[0].length)
          .trim()
          .split(/\s*\n\s*/)
  const houses = lines.slice(0, signatureLines).map(wordsOf).filter(isOfHouse)
  return { letter: wordsOf(told).slice(0, letterWords), sender: houses.flat().filter(hasCapital) }
}

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a line names an organisation: "Oakmere Clinic", but not "Anna Berg, Director". */
const isOfHouse = (words: readonly string[]): boolean =>
  words.some(hasCapital) &&
  words.length <= longest &&
  !words.some((word) => isOffice(word) || /\d/.test(word)) &&
  !isPerson(words)

/**
 * Whether the texts say the same about two different names: where they differ, one capitalised word replaces
 * another, and neither occurs in the other text. In the opening, each must occur again in its own text; one of the
 * two may be a lower-case name, which must occur more often. Letters may name their sender only once and late, so
 * for them the name of an organisation is enough, and so are two senders without a word in common.
 */
export function namesAnother(a: NamingText, b: NamingText): boolean {
  return (
    replacements(a.opening, b.opening).some(([of, by]) => {
      const ofA = of.filter((word) => isOwn(word, a, b))
      const ofB = by.filter((word) => isOwn(word, b, a))
      return ofA.length > 0 && ofB.length > 0 && [...ofA, ...ofB].some(hasCapital)
    }) ||
    replacements(a.letter, b.letter).some(([of, by]) => namesHouse(of, b) && namesHouse(by, a)) ||
    (isUnknown(a.sender, b) && isUnknown(b.sender, a))
  )
}

const isUnknown = (sender: readonly string[], { countByWord }: NamingText): boolean =>
  sender.length > 0 && sender.every((word) => !countByWord.has(word.toLowerCase()))

const isOwn = (word: string, own: NamingText, other: NamingText): boolean =>
  /\p{L}/u.test(word) &&
  (own.countByWord.get(word.toLowerCase()) ?? 0) >= (hasCapital(word) ? 2 : 3) &&
  !other.countByWord.has(word.toLowerCase())

const hasCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)

/**
 * Whether words name an organisation that the other text does not mention, rather than a person, an office, a day
 * or a code.
 */
function namesHouse(words: readonly string[], { countByWord }: NamingText): boolean {
  const names = words.filter(
    (word) => /^\p{Lu}\p{L}+$/u.test(word) && !days.test(word) && !isOffice(word),
  )
  return names.some((word) => !countByWord.has(word.toLowerCase())) && !isPerson(names)
}
const isOffice = (word: string): boolean => jobWords.has(word.toLowerCase())

function isPerson(words: readonly string[]): boolean {
  const names = words.map((word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
  const [given = ''] = names
  return (
    givenNames.has(given) ||
    firstNames.has(given) ||
    (names.length > 1 && familyNames.has(names.at(-1) ?? ''))
  )
}
const days =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/iu

/** If more words than this are replaced, it is a different passage. */
const longest = 6

const isShort = (words: readonly string[]): boolean => words.length > 0 && words.length <= longest

/** The places where words of `a` replace words of `b`, by longest common subsequence. */
function replacements(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  const width = b.length + 1
  const same = (i: number, j: number): boolean => a[i]?.toLowerCase() === b[j]?.toLowerCase()
  /** The length of the longest common subsequence from each pair of places on. */
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const found: [string[], string[]][] = []
  let gap: [string[], string[]] = [[], []]
  const close = (): void => {
    if (isShort(gap[0]) && isShort(gap[1])) found.push(gap)
    gap = [[], []]
  }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (same(i, j)) {
      close()
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) gap[0].push(a[i++] ?? '')
    else gap[1].push(b[j++] ?? '')
  }
  // What is left at the end stands in place of nothing where it was cut there by length.
  close()
  return found
}
