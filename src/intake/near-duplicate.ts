import { createHash } from 'node:crypto'

/** Two reports count as one text where this share of their word shingles is the same. */
export const sameStory = 0.6

const shingleWords = 4
const bands = 20
const rowsPerBand = 4
const hashes = bands * rowsPerBand

/** Hashes of all runs of four words, letters and digits only, so that markup and spacing do not count. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<number>()
  const size = Math.min(shingleWords, Math.max(1, words.length))
  for (let i = 0; i + size <= words.length; i++) {
    found.add(fnv(words.slice(i, i + size).join(' ')))
  }
  return found
}

/** How much two texts share: the Jaccard index, or for a text that holds the other, the contained share. */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const small = a.size < b.size ? a : b
  const large = small === a ? b : a
  if (small.size === 0) return 0
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared++
  const jaccard = shared / (a.size + b.size - shared)
  // A copy with a long site footer: nearly all of the shorter text stands in the longer one.
  const contained =
    small.size >= 40 && large.size < small.size * 3 ? (shared / small.size) * 0.8 : 0
  return Math.max(jaccard, contained)
}

/**
 * MinHash signature in bands (Broder 1997; Leskovec et al., Mining of Massive Datasets, 3.4): texts at
 * 0.6 share a band with a probability of 94 %, texts at 0.3 of 15 %. Each band as decimal text of 63 bits.
 */
export function bandsOf(shingles: ReadonlySet<number>): readonly string[] {
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
