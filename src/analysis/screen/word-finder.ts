/** Finds all of many words in a text in one pass, whatever their case and wherever they stand. */
export interface WordFinder {
  /**
   * Sets the marks of every word in `text` for the part that holds its first character. Parts follow
   * one another and are given by their ends; the marks of part `n`, 32 to a number, begin at
   * `n * stride` of the answer.
   */
  scan(text: string, ends: readonly number[]): Int32Array
  /** How many numbers a set of marks takes. */
  readonly stride: number
}

/**
 * Builds it from words in lower case and the marks, counted from 0, that each word sets. Nearly all
 * places of a text begin none of the words: a bit for every three letters that do, few enough to stay
 * in the fastest memory, tells so. From the others the words are followed letter by letter. (An
 * automaton that never steps back read 8 letters a microsecond; its table is too large for that.)
 */
export function buildFinder(
  marksByWord: ReadonlyMap<string, readonly number[]>,
  marks: number,
): WordFinder {
  const stride = Math.max(1, Math.ceil(marks / 32))
  const { classOf, classes } = classify(marksByWord.keys())
  const root = plant(marksByWord, classOf)
  const { trie, placeOf } = flatten(root)
  const openings = new Int32Array(((classes * classes * classes) >> 5) + 1)
  /** Nodes of one letter, and of two; 0 where no word goes on so. */
  const ones = new Uint16Array(classes)
  const twos = new Uint16Array(classes * classes)
  for (const [a, one] of root.next) {
    ones[a] = placeOf(one)
    for (let b = 0; b < classes; b++) {
      const two = one.next.get(b)
      twos[a * classes + b] = placeOf(two)
      const isWord = one.marks.length > 0 || (two !== undefined && two.marks.length > 0)
      for (let c = 0; c < classes; c++) {
        if (!isWord && two?.next.has(c) !== true) continue
        const opening = (a * classes + b) * classes + c
        openings[opening >> 5] = (openings[opening >> 5] ?? 0) | (1 << (opening & 31))
      }
    }
  }
  return {
    stride,
    scan(text, ends) {
      const found = new Int32Array(ends.length * stride)
      const { length } = text
      let to = 0
      const mark = (node: number): void => {
        const from = node + 2 + (trie[node] ?? 0) * 2
        for (let i = from; i < from + (trie[node + 1] ?? 0); i++) {
          const own = trie[i] ?? 0
          found[to + (own >> 5)] = (found[to + (own >> 5)] ?? 0) | (1 << (own & 31))
        }
      }
      let a = classOf[text.charCodeAt(0)] ?? 0
      let b = length > 1 ? (classOf[text.charCodeAt(1)] ?? 0) : 0
      let at = 0
      for (let part = 0; part < ends.length; part++) {
        const end = Math.min(ends[part] ?? 0, length)
        to = part * stride
        for (; at < end; at++) {
          const c = at + 2 < length ? (classOf[text.charCodeAt(at + 2)] ?? 0) : 0
          const pair = a * classes + b
          const opening = pair * classes + c
          const one = ones[a] ?? 0
          a = b
          b = c
          if (((openings[opening >> 5] ?? 0) & (1 << (opening & 31))) === 0) continue
          if (one !== 0) mark(one)
          let node = twos[pair] ?? 0
          for (let i = at + 2; node !== 0; i++) {
            mark(node)
            const symbol = i < length ? (classOf[text.charCodeAt(i)] ?? 0) : 0
            node = branchOf(trie, node, symbol)
          }
        }
      }
      return found
    },
  }
}

/** A tree of words in one array: see `flatten`. */
type Trie = Uint16Array

/** Where a word goes on with a letter; 0 where none does. */
function branchOf(trie: Trie, node: number, symbol: number): number {
  const last = node + 2 + (trie[node] ?? 0) * 2
  for (let branch = node + 2; branch < last; branch += 2) {
    if (trie[branch] === symbol) return trie[branch + 1] ?? 0
  }
  return 0
}

/** Numbers for the characters that words have, 0 for all others; the same for either case. */
function classify(words: Iterable<string>): {
  readonly classOf: Uint8Array
  readonly classes: number
} {
  const classOf = new Uint8Array(65_536)
  let classes = 1
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (classOf[code] === 0) classOf[code] = classes++
    }
  }
  for (let code = 0; code < classOf.length; code++) {
    const folded = foldedCode(code)
    if (folded !== code) classOf[code] = classOf[folded] ?? 0
  }
  return { classOf, classes }
}

interface Node {
  readonly next: Map<number, Node>
  readonly marks: number[]
}

function plant(marksByWord: ReadonlyMap<string, readonly number[]>, classOf: Uint8Array): Node {
  const root: Node = { next: new Map(), marks: [] }
  for (const [word, marks] of marksByWord) {
    let node = root
    for (let i = 0; i < word.length; i++) {
      const symbol = classOf[word.charCodeAt(i)] ?? 0
      let next = node.next.get(symbol)
      if (next === undefined) node.next.set(symbol, (next = { next: new Map(), marks: [] }))
      node = next
    }
    node.marks.push(...marks)
  }
  return root
}

/** The nodes one behind another: how many branches and marks, each branch as its class and node, the marks. */
function flatten(root: Node): {
  readonly trie: Trie
  placeOf(node: Node | undefined): number
} {
  const places = new Map<Node, number>()
  const order = [root]
  // Place 0 stands for no node; two zeros there have neither branches nor marks.
  let size = 2
  for (const node of order) {
    places.set(node, size)
    size += 2 + node.next.size * 2 + node.marks.length
    order.push(...node.next.values())
  }
  if (size > 65_536) throw new Error(`Cannot screen for words: ${size} numbers are too many.`)
  const trie = new Uint16Array(size)
  for (const node of order) {
    const branches = [...node.next].flatMap(([symbol, next]) => [symbol, places.get(next) ?? 0])
    trie.set([node.next.size, node.marks.length, ...branches, ...node.marks], places.get(node))
  }
  return { trie, placeOf: (node) => (node === undefined ? 0 : (places.get(node) ?? 0)) }
}

/** The code of the lower case, for characters that a pattern without regard to case takes for ASCII too. */
function foldedCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  // The long s and the sign for Kelvin.
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code
}
