import { edge } from './regex-words/texts.ts'

/** Finds all of many words in a text in one pass, whatever the case of ASCII letters. */
export interface WordFinder {
  /**
   * The marks of every word in `text`, in order of the words. Parts follow one another and are given by
   * their ends; a word belongs to the part that holds its first character. The answer is good until the
   * next text is scanned.
   */
  scan(text: string, ends: readonly number[]): FoundWords
}

export interface FoundWords {
  readonly marks: Int32Array
  /** Where the word of each mark begins. */
  readonly places: Int32Array
  /** How many marks there are up to the end of each part. */
  readonly ends: Int32Array
}

/**
 * Builds it from words in lower case and the marks, counted from 0, that each word sets. A word with
 * `edge` in front or behind counts only where no ASCII letter or digit stands beside it; the ends of a
 * part are edges. Nearly all places of a text begin none of the words: a bit for every three letters
 * that do, few enough to stay in the fastest memory, tells so. From the others the words are followed
 * letter by letter. (An automaton that never steps back read 8 letters a microsecond; its table is too
 * large for that.)
 */
export function buildFinder(marksByWord: ReadonlyMap<string, readonly number[]>): WordFinder {
  const { classOf, classes } = classify(marksByWord.keys())
  const roots = { anywhere: newNode(), atEdge: newNode() }
  for (const [word, marks] of marksByWord) {
    if (word.startsWith(edge)) plant(roots.atEdge, word.slice(1), marks, classOf)
    else plant(roots.anywhere, word, marks, classOf)
  }
  const { trie, nameOf } = flatten(Object.values(roots))
  const anywhere = openingsOf(roots.anywhere, classes, nameOf)
  const atEdge = openingsOf(roots.atEdge, classes, nameOf)
  // Room that is used again and again: the class of each character, and what was found.
  let symbols = new Uint8Array(0)
  let marks: Int32Array = new Int32Array(1024)
  let places: Int32Array = new Int32Array(1024)

  /** Writes the marks of words that end with `node` from place `count` on; returns where they end. */
  function mark(node: number, at: number, isInWord: boolean, count: number): number {
    const head = node * step
    const from = head + 2 + (trie[head] ?? 0) * 2
    const to = from + (trie[head + 1] ?? 0)
    for (let i = from; i < to; i++) {
      const own = trie[i] ?? 0
      if (isInWord && (own & endsAtEdge) !== 0) continue
      if (count === marks.length) {
        marks = doubled(marks)
        places = doubled(places)
      }
      marks[count] = own >> 1
      places[count++] = at
    }
    return count
  }

  /** Follows the words that begin at `at`, letter by letter. */
  function follow({ ones, twos }: Openings, at: number, end: number, count: number): number {
    const a = symbols[at] ?? 0
    const b = symbols[at + 1] ?? 0
    const one = ones[a] ?? 0
    let found = count
    if (one !== 0) found = mark(one, at, isPlain(b) && at + 1 !== end, found)
    let node = twos[a * classes + b] ?? 0
    for (let next = at + 2; node !== 0; next++) {
      const symbol = symbols[next] ?? 0
      if (trie[node * step + 1] !== 0)
        found = mark(node, at, isPlain(symbol) && next !== end, found)
      node = branchOf(trie, node, symbol)
    }
    return found
  }

  return {
    scan(text, ends) {
      const { length } = text
      // Two of no class stand behind the last.
      if (symbols.length < length + 2) symbols = new Uint8Array(length * 2 + 2)
      for (let at = 0; at < length; at++) symbols[at] = classOf[text.charCodeAt(at)] ?? 0
      symbols.fill(0, length, length + 2)
      const counts = new Int32Array(ends.length)
      let count = 0
      let at = 0
      let opening = opensWith(opensWith(0, symbols[0] ?? 0), symbols[1] ?? 0)
      for (const [part, stop] of ends.entries()) {
        const end = Math.min(stop, length)
        for (let before = 0; at < end; at++) {
          const a = symbols[at] ?? 0
          opening = opensWith(opening, symbols[at + 2] ?? 0)
          if (hasBit(anywhere.bits, opening)) count = follow(anywhere, at, end, count)
          if (!isPlain(before) && hasBit(atEdge.bits, opening))
            count = follow(atEdge, at, end, count)
          before = a
        }
        counts[part] = count
      }
      return { marks, places, ends: counts }
    },
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}

const hasBit = (bits: Int32Array, at: number): boolean =>
  ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0

/**
 * The last two of three letters and one more, each in five bits: letters a to z are told apart, and so are
 * digits and the first marks; all others share a number. The bits of all openings are 4 KB then.
 */
const opensWith = (opening: number, symbol: number): number =>
  ((opening << 5) |
    Math.min(symbol <= 26 ? symbol : symbol <= plain.length ? 27 : symbol - 9, 31)) &
  0x7fff

/** How words begin. */
interface Openings {
  /** A bit for every three letters, as `opensWith` has them. */
  readonly bits: Int32Array
  /** Nodes of one letter, and of two; 0 where no word goes on so. */
  readonly ones: Uint16Array
  readonly twos: Uint16Array
}

function openingsOf(
  root: Node,
  classes: number,
  nameOf: (node: Node | undefined) => number,
): Openings {
  const bits = new Int32Array(1 << 10)
  const ones = new Uint16Array(classes)
  const twos = new Uint16Array(classes * classes)
  for (const [a, one] of root.next) {
    ones[a] = nameOf(one)
    for (let b = 0; b < classes; b++) {
      const two = one.next.get(b)
      twos[a * classes + b] = nameOf(two)
      const isWord = one.marks.length > 0 || (two !== undefined && two.marks.length > 0)
      for (let c = 0; c < classes; c++) {
        if (!isWord && two?.next.has(c) !== true) continue
        const opening = opensWith(opensWith(opensWith(0, a), b), c)
        bits[opening >> 5] = (bits[opening >> 5] ?? 0) | (1 << (opening & 31))
      }
    }
  }
  return { bits, ones, twos }
}

/** A tree of words in one array: see `flatten`. */
type Trie = Uint16Array
/** Most nodes have one branch and no mark, which is four numbers. */
const step = 4

/** Where a word goes on with a letter; 0 where none does. */
function branchOf(trie: Trie, node: number, symbol: number): number {
  const first = node * step + 2
  const last = first + (trie[first - 2] ?? 0) * 2
  for (let branch = first; branch < last; branch += 2) {
    if (trie[branch] === symbol) return trie[branch + 1] ?? 0
  }
  return 0
}

const plain = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Whether a class is an ASCII letter or digit; these have the first numbers. */
const isPlain = (symbol: number): boolean => symbol !== 0 && symbol <= plain.length

/** Numbers for the characters that words have, 0 for all others; the same for either case. */
function classify(words: Iterable<string>): {
  readonly classOf: Uint8Array
  readonly classes: number
} {
  const classOf = new Uint8Array(65_536)
  let classes = 1
  for (const word of [plain, ...words]) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (classOf[code] === 0 && word[i] !== edge) classOf[code] = classes++
    }
  }
  for (let code = 0x41; code <= 0x5a; code++) classOf[code] = classOf[code + 0x20] ?? 0
  return { classOf, classes }
}

interface Node {
  readonly next: Map<number, Node>
  /** Each twice its number, and one more where the word must end at an edge. */
  readonly marks: number[]
}

const endsAtEdge = 1

const newNode = (): Node => ({ next: new Map(), marks: [] })

function plant(root: Node, word: string, marks: readonly number[], classOf: Uint8Array): void {
  const isClosed = word.endsWith(edge)
  let node = root
  for (let i = 0; i < word.length - (isClosed ? 1 : 0); i++) {
    const symbol = classOf[word.charCodeAt(i)] ?? 0
    let next = node.next.get(symbol)
    if (next === undefined) node.next.set(symbol, (next = newNode()))
    node = next
  }
  node.marks.push(...marks.map((mark) => mark * 2 + (isClosed ? endsAtEdge : 0)))
}

/**
 * The nodes one behind another: how many branches and marks, each branch as its class and node, the marks.
 * Words lie as they are followed, letter behind letter, so that few places of memory are waited for; a node
 * begins at a fourth place and is named by its quarter, which a number of 16 bits holds.
 */
function flatten(roots: readonly Node[]): {
  readonly trie: Trie
  nameOf(node: Node | undefined): number
} {
  const names = new Map<Node, number>()
  // Place 0 stands for no node; the zeros there have neither branches nor marks.
  let size = step
  const place = (node: Node): void => {
    names.set(node, size / step)
    size += Math.ceil((2 + node.next.size * 2 + node.marks.length) / step) * step
    for (const next of node.next.values()) place(next)
  }
  for (const root of roots) place(root)
  if (size > step * 65_536)
    throw new Error(
      `Cannot screen for words: they take ${size} numbers, and nodes have names for ${step * 65_536}.`,
    )
  const trie = new Uint16Array(size)
  for (const [node, name] of names) {
    const branches = [...node.next].flatMap(([symbol, next]) => [symbol, names.get(next) ?? 0])
    trie.set([node.next.size, node.marks.length, ...branches, ...node.marks], name * step)
  }
  return { trie, nameOf: (node) => (node === undefined ? 0 : (names.get(node) ?? 0)) }
}
