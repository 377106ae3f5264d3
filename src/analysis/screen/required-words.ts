import { parseRegex, type Part } from './parse-regex.ts'

/** Texts in lower case, one of which stands in all that a pattern matches. */
export type AnyOf = readonly string[]

/**
 * Reads off a regular expression what every match of it contains: one text of each set. The answer
 * may ask for too little, and never for too much. `/(?:stole|took) .{0,9}\bfiles?/i` needs one of
 * "stole " and "took ", and "file".
 */
export function requiredWords(pattern: RegExp): readonly AnyOf[] {
  return distinct(setsOf(read(parseRegex(pattern))))
    .filter((set) => set.every((text) => chanceOf(text) < everywhere))
    .toSorted((a, b) => chance(a) - chance(b))
    .slice(0, mostSets)
}

/** A text that stands in so many sentences keeps nothing out. */
const everywhere = 0.3
const mostSets = 3

interface Needs {
  /** All that it can match, where that is a short list. */
  readonly exactly: readonly string[] | null
  readonly sets: readonly AnyOf[]
}

const nothing: Needs = { exactly: [''], sets: [] }
const anything: Needs = { exactly: null, sets: [] }

/** So many texts are still told apart; more are no longer a short list. */
const mostExact = 48
/** Longer texts are cut: what they add keeps little more out. */
const longest = 7

function read(part: Part): Needs {
  switch (part.kind) {
    case 'empty':
      return nothing
    case 'characters':
      return part.characters === null ? anything : { exactly: part.characters, sets: [] }
    case 'around':
      // It must stand there, though it takes no room.
      return { exactly: [''], sets: setsOf(read(part.inner)) }
    case 'repeat': {
      const inner = read(part.inner)
      if (part.least === 0)
        return part.most === 1 && inner.exactly !== null ? listed([...inner.exactly, '']) : anything
      return part.least === 1 && part.most === 1 ? inner : { exactly: null, sets: setsOf(inner) }
    }
    case 'either':
      return readEither(part.parts.map(read))
    case 'sequence':
      return readSequence(part.parts)
  }
}

const listed = (exactly: readonly string[]): Needs => {
  const texts = [...new Set(exactly)]
  return texts.length <= mostExact
    ? { exactly: texts, sets: [] }
    : { exactly: null, sets: setsOf({ exactly: texts, sets: [] }) }
}

/** What must stand there of a part, whatever comes before and behind it. */
const setsOf = ({ exactly, sets }: Needs): readonly AnyOf[] =>
  exactly === null || exactly.includes('') ? sets : [...sets, exactly]

/** One branch or another: the best set of each, together. */
function readEither(branches: readonly Needs[]): Needs {
  const texts = branches.flatMap(({ exactly }) => exactly ?? [])
  if (branches.every(({ exactly, sets }) => exactly !== null && sets.length === 0)) {
    return listed(texts)
  }
  const best = branches.map((branch) => rarest(setsOf(branch)))
  const all = best.flatMap((set) => set ?? [])
  return { exactly: null, sets: best.includes(undefined) ? [] : [[...new Set(all)]] }
}

/** Parts behind one another: neighbours that are short lists are joined to longer texts. */
function readSequence(parts: readonly Part[]): Needs {
  const sets: AnyOf[] = []
  let run: readonly string[] = ['']
  let isExact = true
  const close = (): void => {
    if (!run.includes('')) sets.push(run)
    run = ['']
  }
  for (const part of parts) {
    const { exactly, sets: more } = read(part)
    sets.push(...more)
    if (exactly === null) {
      close()
      isExact = false
      continue
    }
    const joined = run.length * exactly.length > mostExact ? null : joinEach(run, exactly)
    if (joined !== null) {
      run = joined
      continue
    }
    close()
    isExact = false
    if (exactly.length <= mostExact) run = exactly
  }
  if (isExact) return { exactly: run, sets }
  close()
  return { exactly: null, sets }
}

function joinEach(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const [tail = ''] = tails
  if (tails.length === 1) return tail === '' ? heads : heads.map((head) => head + tail)
  return [...new Set(heads.flatMap((head) => tails.map((each) => head + each)))]
}

const rarest = (sets: readonly AnyOf[]): AnyOf | undefined =>
  sets.length === 0
    ? undefined
    : sets.reduce((best, set) => (chance(set) < chance(best) ? set : best))

/** A guess at the share of sentences that hold one of these texts. */
function chance(set: AnyOf): number {
  let sum = 0
  for (const text of set) sum += chanceOf(text)
  return sum
}

/** Short texts are everywhere, and so are these words. */
function chanceOf(text: string): number {
  const word = text.trim()
  if (everyday.has(word)) return 0.4
  if (word.length === 1 && !/\p{L}/u.test(word)) return 0.05
  return chanceByLength[Math.min(word.length, chanceByLength.length - 1)] ?? 1
}
const chanceByLength = [1, 0.3, 0.25, 0.12, 0.05, 0.02, 0.01]
const everyday = new Set(
  'a an the and or of to in on at by is are was were be been has had have that this it its for from with as not'.split(
    ' ',
  ),
)

/** Each set once, without texts that hold another of the same set, and cut to a useful length. */
function distinct(sets: readonly AnyOf[]): readonly AnyOf[] {
  const byText = new Map<string, AnyOf>()
  for (const set of sets) {
    const short = new Set(set.map((text) => text.slice(0, longest)))
    const kept = [...short].filter((text) => !holdsAnother(text, short)).toSorted()
    byText.set(kept.join('\n'), kept)
  }
  return [...byText.values()]
}

/** Asked by the parts of the text, which is short: a set may have hundreds of texts. */
function holdsAnother(text: string, all: ReadonlySet<string>): boolean {
  for (let length = 1; length < text.length; length++) {
    for (let from = 0; from + length <= text.length; from++) {
      if (all.has(text.slice(from, from + length))) return true
    }
  }
  return false
}
