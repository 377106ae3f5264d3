/** Finds all of many words in a text in one pass (Aho and Corasick, 1975), whatever their case. */
export interface WordAutomaton {
  /**
   * Sets the marks of every word in `text` for the part that holds its last character. Parts follow
   * one another and are given by their ends; the marks of part `n`, 32 to a number, begin at
   * `n * stride` of the answer.
   */
  scan(text: string, ends: readonly number[]): Uint32Array
  /** How many numbers a set of marks takes. */
  readonly stride: number
}

/** Builds it from words in lower case and the marks, counted from 0, that each word sets. */
export function buildAutomaton(
  marksByWord: ReadonlyMap<string, readonly number[]>,
  marks: number,
): WordAutomaton {
  const stride = Math.max(1, Math.ceil(marks / 32))
  const classOf = new Uint8Array(65_536)
  let classes = 1
  for (const word of marksByWord.keys()) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (classOf[code] === 0) classOf[code] = classes++
    }
  }
  for (let code = 0; code < classOf.length; code++) {
    const folded = foldedCode(code)
    if (folded !== code) classOf[code] = classOf[folded] ?? 0
  }
  const children: Map<number, number>[] = [new Map()]
  const ownMarks: (readonly number[])[] = [[]]
  for (const [word, own] of marksByWord) {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const symbol = classOf[word.charCodeAt(i)] ?? 0
      let next = children[state]?.get(symbol)
      if (next === undefined) {
        next = children.length
        children.push(new Map())
        ownMarks.push([])
        children[state]?.set(symbol, next)
      }
      state = next
    }
    ownMarks[state] = [...(ownMarks[state] ?? []), ...own]
  }
  // Breadth first: the state for the longest proper ending is complete before it is asked for.
  const next = new Uint16Array(children.length * classes)
  const ending = new Uint16Array(children.length)
  const setAt = new Int32Array(children.length).fill(-1)
  const sets: number[] = []
  const queue = [0]
  for (const state of queue) {
    const own = ownMarks[state] ?? []
    const shorter = setAt[ending[state] ?? 0] ?? -1
    if (own.length === 0 || state === 0) setAt[state] = shorter
    else {
      const set = Array.from({ length: stride }, () => 0)
      if (shorter >= 0) for (let i = 0; i < stride; i++) set[i] = sets[shorter + i] ?? 0
      for (const mark of own) set[mark >> 5] = ((set[mark >> 5] ?? 0) | (1 << (mark & 31))) >>> 0
      setAt[state] = sets.length
      sets.push(...set)
    }
    for (let symbol = 0; symbol < classes; symbol++) {
      const fallback = state === 0 ? 0 : (next[(ending[state] ?? 0) * classes + symbol] ?? 0)
      const child = children[state]?.get(symbol)
      if (child === undefined) next[state * classes + symbol] = fallback
      else {
        next[state * classes + symbol] = child
        ending[child] = fallback
        queue.push(child)
      }
    }
  }
  const allSets = Uint32Array.from(sets)
  return {
    stride,
    scan(text, ends) {
      const found = new Uint32Array(ends.length * stride)
      let state = 0
      let at = 0
      for (const [part, end] of ends.entries()) {
        const to = part * stride
        for (; at < end; at++) {
          state = next[state * classes + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0
          const set = setAt[state] ?? -1
          if (set < 0) continue
          for (let i = 0; i < stride; i++)
            found[to + i] = (found[to + i] ?? 0) | (allSets[set + i] ?? 0)
        }
      }
      return found
    },
  }
}

/** The code of the lower case, for characters that a pattern without regard to case takes for ASCII too. */
function foldedCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  // The long s and the sign for Kelvin.
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code
}
