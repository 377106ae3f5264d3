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
/** A feature has fewer entries: their number and where they begin are one number. */
const mostEntries = 256

/** The model sees each feature with this weight, so that long sentences do not shout. */
export const sentenceNorm = (features: number): number => 1 / Math.sqrt(Math.max(12, features))

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
  const { features, entries } = header
  const at = 4 + headerLength
  const counts = bytes.subarray(at + features * 4, at + features * 5)
  const labelOf = bytes.subarray(at + features * 5, at + features * 5 + entries)
  const weightOf = bytes.subarray(at + features * 5 + entries)
  // What is read together lies together, since each place of a large table costs a wait for memory:
  // a slot is the hash of a feature and where its entries lie, an entry is a label and its weight.
  const labelled = new Uint16Array(entries)
  for (let i = 0; i < entries; i++) labelled[i] = ((labelOf[i] ?? 0) << 8) | (weightOf[i] ?? 0)
  // Open addressing, half full at most: one probe for most features of a sentence.
  const bits = Math.ceil(Math.log2(features + 1)) + 1
  const mask = (1 << bits) - 1
  const slots = new Int32Array(slotWidth << bits)
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
  const hashes = new Int32Array(features)
  for (let i = 0, from = 0; i < features; i++) {
    const hash = view.getInt32(at + i * 4, true)
    const count = counts[i] ?? 0
    let slot = slotOf(hash)
    while (slots[slot * slotWidth + 1] !== 0) slot = (slot + 1) & mask
    hashes[i] = hash
    slots.set([hash, from * mostEntries + count], slot * slotWidth)
    from += count
  }
  // Most features of a text are unknown: a set of bits that stays in the cache tells most of them apart.
  const known = new Uint32Array(1 << (knownBits - 5))
  const bitOf = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> (32 - knownBits)
  for (const hash of hashes) {
    const bit = bitOf(hash)
    known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  const { labels } = header
  const scales = Float32Array.from(header.scales)
  const bias = Float32Array.from(header.bias)
  const sums = new Float32Array(labels.length)
  let likely = new Int32Array(0)
  return {
    labels,
    thresholds: Float32Array.from(header.thresholds),
    score({ ids, count }) {
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
        let slot = slotOf(hash)
        let place = 0
        while ((place = slots[slot * slotWidth + 1] ?? 0) !== 0 && slots[slot * slotWidth] !== hash)
          slot = (slot + 1) & mask
        const from = (place / mostEntries) | 0
        const end = from + (place % mostEntries)
        for (let i = from; i < end; i++) {
          const entry = labelled[i] ?? 0
          const label = entry >> 8
          // The weight is a signed byte.
          sums[label] = (sums[label] ?? 0) + ((entry << 24) >> 24)
        }
      }
      const norm = sentenceNorm(count)
      for (let label = 0; label < labels.length; label++) {
        sums[label] = (bias[label] ?? 0) + (sums[label] ?? 0) * (scales[label] ?? 0) * norm
      }
      return sums
    },
  }
}

let shipped: TechniqueModel | undefined

/** The model that comes with the product; read from disk at first use. */
export function shippedTechniqueModel(): TechniqueModel {
  shipped ??= openTechniqueModel(readFileSync(new URL('./technique-model.bin', import.meta.url)))
  return shipped
}
