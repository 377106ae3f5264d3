import { createHash } from 'node:crypto'
import {
  namesAnother,
  openingWords,
  readLetter,
  wordsOf,
  type NamingText,
} from './names-another.ts'

/**
 * Two reports are taken for one text if they share at least this part of their runs of four words. An edit in every
 * twentieth word leaves 0.65 of the runs; different stories of one site share 0.13 at most (test/near-duplicates).
 */
export const sameStory = 0.6

const shingleWords = 4
const bands = 20
const rowsPerBand = 4
const hashes = bands * rowsPerBand
/**
 * The number of words in which a story says what it is about; copies differ after that, by the footers of their
 * sites. With 120 words footers were included: different stories of one site were joined, and edited reprints were
 * not.
 */
const leadWords = 50
/** A report has about a thousand words; reading the rest of a book would only cost time. */
const mostCharacters = 200_000

/** A text prepared for comparison. */
export interface Fingerprint extends NamingText {
  readonly whole: ReadonlySet<number>
  readonly lead: ReadonlySet<number>
}

/** Prepares a text for comparison: letters and digits only, without menus, buttons and headings. */
export function fingerprintOf(text: string): Fingerprint {
  const kept = text.slice(0, mostCharacters)
  const all = wordsOf(kept)
  const prose = wordsOf(kept.split('\n').filter(isProse).join('\n'))
  const written = prose.length >= 12 ? prose : all
  const words = written.map((word) => word.toLowerCase())
  const countByWord = new Map<string, number>()
  for (const word of all) {
    const key = word.toLowerCase()
    countByWord.set(key, (countByWord.get(key) ?? 0) + 1)
  }
  return {
    whole: shinglesOf(words),
    lead: shinglesOf(words.slice(0, leadWords)),
    opening: written.slice(0, openingWords),
    ...readLetter(kept),
    countByWord,
  }
}

/** Lines of sentences and `Field: value` lines of a post, but not those of a menu. */
const isProse = (line: string): boolean =>
  line.length >= 60 ||
  /[.!?:;…]["”’)]?\s*$/u.test(line) ||
  /^\s*[-*•]?\s*[\p{L} ]{2,30}:\s/u.test(line)

/** Hashes of all runs of four words. */
function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  const size = Math.min(shingleWords, Math.max(1, words.length))
  for (let i = 0; i + size <= words.length; i++) {
    found.add(fnv(words.slice(i, i + size).join(' ')))
  }
  return found
}

/**
 * How much two reports share, 0 to 1: of the whole text or of the beginning, whichever is more. The common footer
 * of a site does not make two stories one, nor do different footers make one story two. A template filled in with
 * another name (the posts of a leak site, the letters of a supplier's customers) is another story: 0.
 */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.whole.size === 0 || b.whole.size === 0) return 0
  const begins = Math.min(sharedOf(a.lead, b.whole), sharedOf(b.lead, a.whole))
  const holds = Math.max(sharedOf(a.lead, b.whole), sharedOf(b.lead, a.whole))
  // Where neither beginning stands in the other, all that is shared is what stands around the stories.
  const whole = holds < sameStory ? 0 : jaccard(a.whole, b.whole)
  const score = Math.max(whole, a.lead.size >= 20 && b.lead.size >= 20 ? begins : 0)
  return score >= sameStory && namesAnother(a, b) ? 0 : score
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = countShared(a, b)
  return shared / (a.size + b.size - shared)
}

const sharedOf = (part: ReadonlySet<number>, whole: ReadonlySet<number>): number =>
  countShared(part, whole) / part.size

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const hash of a) if (b.has(hash)) shared++
  return shared
}

/**
 * MinHash signatures in bands (Broder 1997; Leskovec et al., Mining of Massive Datasets, 3.4), of the whole
 * text and of its beginning: parts at 0.6 share a band with a probability of 94 %, at 0.3 of 15 %. Each
 * band as decimal text of 63 bits; those of the beginning follow those of the whole.
 */
export const bandsOf = ({ whole, lead }: Fingerprint): readonly string[] => [
  ...signature(whole),
  ...signature(lead),
]

function signature(shingles: ReadonlySet<number>): readonly string[] {
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (const shingle of shingles) {
    let seed = shingle
    for (let i = 0; i < hashes; i++) {
      seed = mix(seed + 0x9e3779b9)
      if (seed < (least[i] ?? 0)) least[i] = seed
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const part = least.subarray(band * rowsPerBand, (band + 1) * rowsPerBand)
    const digest = createHash('sha256').update(new Uint8Array(part.slice().buffer)).digest()
    return String(digest.readBigUInt64BE() >> 1n)
  })
}

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
