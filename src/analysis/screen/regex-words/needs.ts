import { rarest } from './chances.ts'
import { edgesBefore, edgesBehind } from './edges.ts'
import type { Part } from './parse-regex.ts'
import { edge, isBare, type AnyOf } from './texts.ts'

/** What every match of a part of a pattern contains. */
export interface Needs {
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

/** Where a part is known to stand at an edge. */
interface Edges {
  readonly left: boolean
  readonly right: boolean
}

/** What a part needs. */
export function read(part: Part, { left, right }: Edges): Needs {
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
      const inner = read(part.inner, { left: part.isAhead && left, right: false })
      return { exactly: [''], sets: setsOf(inner), first: part.isAhead ? firstOf(inner) : null }
    }
    case 'repeat': {
      // Of several times the first is meant: it begins where the whole does.
      const inner = read(part.inner, { left, right: right && part.most === 1 })
      if (part.least === 0)
        return part.most === 1 && inner.exactly !== null ? listed([...inner.exactly, '']) : anything
      return part.least === 1 && part.most === 1
        ? inner
        : { exactly: null, sets: setsOf(inner), first: firstOf(inner) }
    }
    case 'either':
      return readEither(part.parts.map((each) => read(each, { left, right })))
    case 'sequence':
      return readSequence(part.parts, { left, right })
  }
}

const listed = (exactly: readonly string[]): Needs => {
  const texts = [...new Set(exactly)]
  const all = only(texts)
  return texts.length <= mostExact ? all : { exactly: null, sets: setsOf(all), first: firstOf(all) }
}

/** What must stand there of a part, whatever comes before and behind it. */
export const setsOf = ({ exactly, sets }: Needs): readonly AnyOf[] =>
  exactly === null || exactly.some(isBare) ? sets : [...sets, exactly]

/** The texts with one of which it begins; null where it may begin with anything. */
export const firstOf = ({ exactly, first }: Needs): AnyOf | null =>
  exactly === null ? first : exactly.some(isBare) ? null : exactly

/** One branch or another: the best set of each, together. */
export function readEither(branches: readonly Needs[]): Needs {
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
function readSequence(parts: readonly Part[], { left, right }: Edges): Needs {
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
    const needs = read(part, { left: before[i] ?? false, right: behind[i + 1] ?? false })
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
