import { parseRegex, type Part } from './parse-regex.ts'

/**
 * Texts in lower case, one of which stands in all that a pattern matches. Where a text begins or ends
 * with `edge`, no ASCII letter or digit stands beside it.
 */
export type AnyOf = readonly string[]

/** Stands in front of a text or behind it; no text has this character, which Unicode leaves unused. */
export const edge = '\uffff'

/**
 * Reads off a regular expression what every match of it contains: one text of each set. The answer
 * may ask for too little, and never for too much. `/\b(?:stole|took) .{0,9}\bfiles?/i` needs one of
 * "stole " and "took " where a word begins, and "file" where one does.
 */
export const requiredWords = (pattern: RegExp): readonly AnyOf[] => setsOfPattern(needsOf(pattern))

/** The texts with one of which every match of it begins; null where it may begin with anything. */
export const firstWords = (pattern: RegExp): AnyOf | null =>
  distinctFirst(firstOf(needsOf(pattern)))

export interface PatternWords {
  readonly sets: readonly AnyOf[]
  readonly first: AnyOf | null
}

/** Both, the first words only where it pays to try their places alone. */
export function wordsOf(pattern: RegExp): PatternWords {
  const needs = needsOf(pattern)
  const sets = setsOfPattern(needs)
  const first = distinctFirst(firstOf(needs))
  return { sets, first: first !== null && pays(pattern, sets, first) ? first : null }
}

const needsOf = (pattern: RegExp): Needs => read(parseRegex(pattern), false, false)

const setsOfPattern = (needs: Needs): readonly AnyOf[] =>
  byChance(distinct(byChance(setsOf(needs)).slice(0, mostTidied)))
    .filter((set) => chance(set) < everywhere)
    .slice(0, mostSets)

const byChance = (sets: readonly AnyOf[]): readonly AnyOf[] =>
  sets.toSorted((a, b) => chance(a) - chance(b))

/** Rough guesses, in nanoseconds: to note a place, to try one, to search a sentence with a character of an expression. */
const costs = { note: 25, try: 150, search: 2 }

/** Whether it costs less to note and to try the places of `first` than to search the sentences that pass. */
function pays({ source }: RegExp, sets: readonly AnyOf[], first: AnyOf): boolean {
  const passing = sets.reduce((share, set) => share * Math.min(1, chance(set)), 1)
  return chance(first) * (costs.note + costs.try * passing) < costs.search * source.length * passing
}

/** Texts that stand in so many sentences keep nothing out. */
const everywhere = 0.8
const mostSets = 2
/** So many are tidied up to choose from: tidied a set may be rarer, or the same as another. */
const mostTidied = 6

interface Needs {
  /** All that it can match, where that is a short list. */
  readonly exactly: readonly string[] | null
  readonly sets: readonly AnyOf[]
  /** Where it is no short list: texts with one of which all that it matches begins. */
  readonly first: AnyOf | null
}

const only = (exactly: readonly string[]): Needs => ({ exactly, sets: [], first: null })
const anything: Needs = { exactly: null, sets: [], first: null }

/** So many texts are still told apart; more are no longer a short list. */
const mostExact = 64
/** Longer texts are cut: what they add keeps little more out. */
const longest = 7

/** What a part needs; `left` and `right` tell whether it is known to stand at an edge. */
function read(part: Part, left: boolean, right: boolean): Needs {
  switch (part.kind) {
    case 'empty':
      return only([''])
    case 'text':
      return only([part.text])
    case 'edge':
      return only([edge])
    case 'characters':
      return part.characters === null ? anything : only(part.characters)
    case 'around': {
      // It must stand there, though it takes no room; what lies ahead of a match is how it begins.
      const inner = read(part.inner, part.isAhead && left, false)
      return { exactly: [''], sets: setsOf(inner), first: part.isAhead ? firstOf(inner) : null }
    }
    case 'repeat': {
      // Of several times the first is meant: it begins where the whole does.
      const inner = read(part.inner, left, right && part.most === 1)
      if (part.least === 0)
        return part.most === 1 && inner.exactly !== null ? listed([...inner.exactly, '']) : anything
      return part.least === 1 && part.most === 1
        ? inner
        : { exactly: null, sets: setsOf(inner), first: firstOf(inner) }
    }
    case 'either':
      return readEither(part.parts.map((each) => read(each, left, right)))
    case 'sequence':
      return readSequence(part.parts, left, right)
  }
}

const listed = (exactly: readonly string[]): Needs => {
  const texts = [...new Set(exactly)]
  const all = only(texts)
  return texts.length <= mostExact ? all : { exactly: null, sets: setsOf(all), first: firstOf(all) }
}

/** What must stand there of a part, whatever comes before and behind it. */
const setsOf = ({ exactly, sets }: Needs): readonly AnyOf[] =>
  exactly === null || exactly.some(isBare) ? sets : [...sets, exactly]

const firstOf = ({ exactly, first }: Needs): AnyOf | null =>
  exactly === null ? first : exactly.some(isBare) ? null : exactly

const isBare = (text: string): boolean => text === '' || text === edge

/** One branch or another: the best set of each, together. */
function readEither(branches: readonly Needs[]): Needs {
  const texts = branches.flatMap(({ exactly }) => exactly ?? [])
  if (branches.every(({ exactly, sets }) => exactly !== null && sets.length === 0)) {
    return listed(texts)
  }
  const best = branches.map((branch) => rarest(setsOf(branch)))
  const all = best.flatMap((set) => set ?? [])
  const first = branches.map(firstOf)
  return {
    exactly: null,
    sets: best.includes(undefined) ? [] : [[...new Set(all)]],
    first: first.includes(null) ? null : first.flatMap((each) => each ?? []),
  }
}

/** Parts behind one another: neighbours that are short lists are joined to longer texts. */
function readSequence(parts: readonly Part[], left: boolean, right: boolean): Needs {
  const [word] = parts
  // Most are one word of a list.
  if (parts.length === 1 && word?.kind === 'text')
    return only([`${left ? edge : ''}${word.text}${right ? edge : ''}`])
  const sets: AnyOf[] = []
  const before = edgesBefore(parts, left)
  const behind = edgesBehind(parts, right)
  let run: readonly string[] = [left ? edge : '']
  let isExact = true
  let first: AnyOf | null = null
  const close = (isAtEdge: boolean): void => {
    if (!run.some(isBare)) sets.push(isAtEdge ? joinEach(run, [edge]) : run)
  }
  for (const [i, part] of parts.entries()) {
    const needs = read(part, before[i] ?? false, behind[i + 1] ?? false)
    const { exactly } = needs
    sets.push(...needs.sets)
    if (part.kind === 'around' && isExact && run.every(isBare)) first ??= needs.first
    const joined =
      exactly === null || run.length * exactly.length > mostExact ? null : joinEach(run, exactly)
    if (joined !== null) {
      run = joined
      continue
    }
    close(behind[i] ?? false)
    if (isExact) first ??= run.some(isBare) ? either(run, firstOf(needs)) : run
    isExact = false
    run =
      exactly === null
        ? [before[i + 1] === true ? edge : '']
        : joinEach([before[i] === true ? edge : ''], exactly)
  }
  if (isExact) return { exactly: right ? joinEach(run, [edge]) : run, sets, first }
  close(right)
  return { exactly: null, sets, first }
}

/** How it begins where it may begin with one thing or, that missing, with another. */
const either = (optional: AnyOf, first: AnyOf | null): AnyOf | null =>
  first === null ? null : [...optional.filter((text) => !isBare(text)), ...first]

function joinEach(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const [head = ''] = heads
  const [tail = ''] = tails
  if (heads.length === 1 && head === '') return tails
  // Most parts are one text.
  if (tails.length === 1) return tail === '' ? heads : heads.map((head) => join(head, tail))
  return [...new Set(heads.flatMap((head) => tails.map((each) => join(head, each))))]
}

/** An edge that comes to stand between two characters says no more than they do. */
function join(head: string, tail: string): string {
  if (tail === '' || (tail === edge && head.endsWith(edge))) return head
  if (isBare(head)) return tail.startsWith(edge) ? tail : head + tail
  if (tail === edge) return head + tail
  return (
    (head.endsWith(edge) ? head.slice(0, -1) : head) +
    (tail.startsWith(edge) ? tail.slice(1) : tail)
  )
}

/** Whether the places before each of some parts, and behind the last, are edges, seen from the left. */
function edgesBefore(parts: readonly Part[], left: boolean): readonly boolean[] {
  const edges = [left]
  for (const [i, part] of parts.entries()) {
    const leaves = leavesEdge(part, 'closes')
    edges.push(leaves === 'always' || (leaves === 'if empty' && edges[i] === true))
  }
  return edges
}

/** The same places seen from the right. */
function edgesBehind(parts: readonly Part[], right: boolean): readonly boolean[] {
  const edges: boolean[] = Array.from({ length: parts.length + 1 }, () => right)
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]
    const leaves = part === undefined ? 'unknown' : leavesEdge(part, 'opens')
    edges[i] = leaves === 'always' || (leaves === 'if empty' && edges[i + 1] === true)
  }
  return edges
}

/**
 * Whether a part has an edge at its beginning or end: `if empty` where it may also match nothing and
 * then leaves things as they are.
 */
function leavesEdge(part: Part, side: 'opens' | 'closes'): 'always' | 'if empty' | 'unknown' {
  switch (part.kind) {
    case 'text':
      return isPlain(part.text.at(side === 'opens' ? 0 : -1)) ? 'unknown' : 'always'
    case 'edge':
      return 'always'
    case 'characters':
      return part.plain === 'none' ? 'always' : 'unknown'
    case 'empty':
    case 'around':
      return 'if empty'
    case 'repeat': {
      const inner = leavesEdge(part.inner, side)
      return inner === 'always' && part.least === 0 ? 'if empty' : inner
    }
    case 'either': {
      const all = part.parts.map((each) => leavesEdge(each, side))
      if (all.includes('unknown')) return 'unknown'
      return all.includes('if empty') ? 'if empty' : 'always'
    }
    case 'sequence': {
      const { length } = part.parts
      for (let i = 0; i < length; i++) {
        const each = part.parts[side === 'opens' ? i : length - 1 - i]
        const leaves = each === undefined ? 'if empty' : leavesEdge(each, side)
        if (leaves !== 'if empty') return leaves
      }
      return 'if empty'
    }
  }
}

const rarest = (sets: readonly AnyOf[]): AnyOf | undefined =>
  sets.length === 0
    ? undefined
    : sets.reduce((best, set) => (chance(set) < chance(best) ? set : best))

/** A guess at how often one of these texts stands in a sentence. */
function chance(set: AnyOf): number {
  let sum = chances.get(set)
  if (sum === undefined) {
    sum = 0
    for (const text of set) sum += chanceOf(text)
    chances.set(set, sum)
  }
  return sum
}
/** Sets are compared again and again on the way up. */
const chances = new WeakMap<AnyOf, number>()

/** Short texts are everywhere, and so are these words. */
function chanceOf(text: string): number {
  const isAtEdge = text.startsWith(edge)
  const bare = text.slice(isAtEdge ? 1 : 0, text.endsWith(edge) ? -1 : undefined)
  const word = bare.trim()
  if (word === '') return wordsInSentence
  // Letters beyond ASCII stand there in either case: the word is counted already.
  if (word !== word.toLowerCase()) return 0
  if (everyday.has(word)) return 0.4
  if (word.length === 1 && !/\p{L}/u.test(word)) return /\d/.test(word) ? 0.12 : 0.05
  // ".com", "$1": a mark that nothing parts from what follows.
  if (!isPlain(bare[0]) && /^[^\p{L}\p{N}\s]./u.test(bare)) return 0.002
  return (isAtEdge ? chanceAtEdge : chanceAnywhere)[Math.min(word.length, longest)] ?? 1
}
const wordsInSentence = 15
/** By the length of the text: means of the texts of all patterns over 1,600 news reports. */
const chanceAnywhere = [1, 0.9, 0.5, 0.1, 0.04, 0.013, 0.011, 0.006]
const chanceAtEdge = [1, 0.9, 0.04, 0.02, 0.011, 0.006, 0.004, 0.002]
const everyday = new Set(
  'a an the and or of to in on at by is are was were be been has had have that this it its for from with as not'.split(
    ' ',
  ),
)

/** Each set once, without texts that hold another of the same set, and cut to a useful length. */
function distinct(sets: readonly AnyOf[]): readonly AnyOf[] {
  const byText = new Map<string, AnyOf>()
  for (const set of sets) {
    const short = new Set(set.map(shorten))
    const lengths = new Set([...short].map(({ length }) => length))
    const kept = [...short].filter((text) => !holdsAnother(text, short, lengths)).toSorted()
    byText.set(kept.join('\n'), kept)
  }
  return [...byText.values()]
}

/** Each place of a text is to be found once: without texts that begin with another of them. */
function distinctFirst(texts: AnyOf | null): AnyOf | null {
  if (texts === null) return null
  const short = new Set(texts.map(shorten))
  const beginsWithAnother = (text: string): boolean =>
    [...text].some((_, length) => length > 0 && short.has(text.slice(0, length)))
  return [...short].filter((text) => !beginsWithAnother(text)).toSorted()
}

/** An edge beside what is no letter or digit says nothing. */
function shorten(text: string): string {
  const from = text.startsWith(edge) && !isPlain(text[1]) ? 1 : 0
  const end = from + longest + (text[from] === edge ? 1 : 0)
  const short = text.slice(from, text[end] === edge ? end + 1 : end)
  return short.endsWith(edge) && !isPlain(short.at(-2)) ? short.slice(0, -1) : short
}

/** Whether it is an ASCII letter or digit, in lower case. */
const isPlain = (char = ''): boolean => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')

/** Few texts are gone through; of many the parts of this one, which is short, are asked for. */
function holdsAnother(
  text: string,
  all: ReadonlySet<string>,
  lengths: ReadonlySet<number>,
): boolean {
  if (all.size <= fewTexts) {
    for (const other of all) if (other !== text && text.includes(other)) return true
    return false
  }
  for (const length of lengths) {
    if (length >= text.length) continue
    for (let from = 0; from + length <= text.length; from++)
      if (all.has(text.slice(from, from + length))) return true
  }
  return false
}
const fewTexts = 12
