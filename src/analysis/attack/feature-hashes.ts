/** Hashes of words and of words next to one another, which are the features that the technique model knows. */

/**
 * The hash of an empty word. An integer from the beginning, so that the engine never keeps hashes as floating
 * point.
 */
export const emptyHash = 0x811c9dc5 | 0

export const hashOf = (text: string): number => {
  let hash = emptyHash
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The hash of two features together; `salt` says of what kind the pair is. */
export const mix = (a: number, b: number, salt: number): number => {
  let hash = Math.imul(a ^ salt, 0x85ebca6b) ^ Math.imul(b + 0x27d4eb2f, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** More than twice the features that a sentence can have, so that a free slot is always near. */
const tableBits = 13
const table = new Int32Array(1 << tableBits)
const stamps = new Uint32Array(1 << tableBits)
let stamp = 0

/** Keeps the first of each id, in place; returns how many are left. */
export function unique(ids: Int32Array, count: number): number {
  stamp++
  let kept = 0
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0
    let slot = Math.imul(id, 0x9e3779b1) >>> (32 - tableBits)
    while (stamps[slot] === stamp && table[slot] !== id) slot = (slot + 1) & ((1 << tableBits) - 1)
    if (stamps[slot] === stamp) continue
    stamps[slot] = stamp
    table[slot] = id
    ids[kept++] = id
  }
  return kept
}
