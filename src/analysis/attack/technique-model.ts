import { readFileSync } from 'node:fs'
import type { FeatureSet } from './sentence-features.ts'

/** The linear model as the training script packs it and the product reads it. */
export interface TechniqueModel {
  /** Technique ids, ATT&CK 19; scores stand in this order. */
  readonly labels: readonly string[]
  /** Log-odds from which a technique is taken to be described, in technical prose. */
  readonly thresholds: Float32Array
  /** Log-odds of every label for one sentence; the array is reused by the next call. */
  score(features: FeatureSet): Float32Array
}

/** What stands before the numbers in the file. */
export interface ModelHeader {
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly thresholds: readonly number[]
  /** A stored weight times the scale of its label is log-odds. */
  readonly scales: readonly number[]
  readonly features: number
  readonly entries: number
}

/** 128 KB; one unknown feature in ten passes at 100,000 known ones. */
const knownBits = 20

const slotWidth = 2
/** More entries than any feature has, so that their number and position fit into one number. */
const mostEntries = 256

/** The weight of each feature of a sentence, which keeps long sentences from dominating. */
export const sentenceNorm = (features: number): number => 1 / Math.sqrt(Math.max(12, features))

/** The numbers of a packed model, unpacked for looking up. */
interface Weights {
  /** Slots of the hash of a feature and of the place of its entries: the first one times `mostEntries`, and how many. */
  readonly slots: Int32Array
  readonly slotBits: number
  /** A label in the upper byte, its weight in the lower. */
  readonly entries: Uint16Array
  /** A bit for each hash that may be known. */
  readonly known: Uint32Array
}

/**
 * Opens a packed model. Layout: length of the header (u32), header as JSON padded to four bytes,
 * feature hashes (i32), entries per feature (u8), label of each entry (u8), weight of each entry (i8).
 */
export function openTechniqueModel(bytes: Uint8Array): TechniqueModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(0, true)
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, 4 + headerLength)),
  ) as ModelHeader
  const weights = unpack(bytes.subarray(4 + headerLength), header)
  return {
    labels: header.labels,
    thresholds: Float32Array.from(header.thresholds),
    score: scorer(header, weights),
  }
}

function unpack(bytes: Uint8Array, header: ModelHeader): Weights {
  const { features } = header
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = bytes.subarray(features * 4, features * 5)
  const labelOf = bytes.subarray(features * 5, features * 5 + header.entries)
  const weightOf = bytes.subarray(features * 5 + header.entries)
  // What is read together lies together, since each place of a large table costs a wait for memory.
  const entries = new Uint16Array(header.entries)
  for (let i = 0; i < entries.length; i++)
    entries[i] = ((labelOf[i] ?? 0) << 8) | (weightOf[i] ?? 0)
  // Open addressing, half full at most: one probe for most features of a sentence.
  const slotBits = Math.ceil(Math.log2(features + 1)) + 1
  const mask = (1 << slotBits) - 1
  const slots = new Int32Array(slotWidth << slotBits)
  // Most features of a text are unknown: a set of bits that stays in the cache tells most of them apart.
  const known = new Uint32Array(1 << (knownBits - 5))
  for (let i = 0, from = 0; i < features; i++) {
    const hash = view.getInt32(i * 4, true)
    const count = counts[i] ?? 0
    let slot = slotOf(hash, slotBits)
    while (slots[slot * slotWidth + 1] !== 0) slot = (slot + 1) & mask
    slots.set([hash, from * mostEntries + count], slot * slotWidth)
    from += count
    const bit = bitOf(hash)
    known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return { slots, slotBits, entries, known }
}

const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
const bitOf = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> (32 - knownBits)

function scorer(
  header: ModelHeader,
  { slots, slotBits, entries, known }: Weights,
): TechniqueModel['score'] {
  const mask = (1 << slotBits) - 1
  const scales = Float32Array.from(header.scales)
  const bias = Float32Array.from(header.bias)
  const sums = new Float32Array(bias.length)
  let likely = new Int32Array(0)
  return ({ ids, count }) => {
    sums.fill(0)
    // Of all features it is asked first whether they may be known: without a branch between them, they
    // wait for memory together.
    if (likely.length < count) likely = new Int32Array(ids.length)
    let found = 0
    for (let i = 0; i < count; i++) {
      const hash = ids[i] ?? 0
      const bit = bitOf(hash)
      likely[found] = hash
      found += ((known[bit >> 5] ?? 0) >>> (bit & 31)) & 1
    }
    for (let i = 0; i < found; i++) {
      const hash = likely[i] ?? 0
      let slot = slotOf(hash, slotBits)
      let place = 0
      while ((place = slots[slot * slotWidth + 1] ?? 0) !== 0 && slots[slot * slotWidth] !== hash)
        slot = (slot + 1) & mask
      const from = (place / mostEntries) | 0
      const end = from + (place % mostEntries)
      for (let i = from; i < end; i++) {
        const entry = entries[i] ?? 0
        const label = entry >> 8
        // The weight is a signed byte.
        sums[label] = (sums[label] ?? 0) + ((entry << 24) >> 24)
      }
    }
    const norm = sentenceNorm(count)
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (bias[label] ?? 0) + (sums[label] ?? 0) * (scales[label] ?? 0) * norm
    }
    return sums
  }
}

let shipped: TechniqueModel | undefined

/** The model that comes with the product; read from disk at first use. */
export function shippedTechniqueModel(): TechniqueModel {
  shipped ??= openTechniqueModel(readFileSync(new URL('./technique-model.bin', import.meta.url)))
  return shipped
}
