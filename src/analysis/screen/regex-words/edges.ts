import type { Part } from './parse-regex.ts'
import { isPlain } from './texts.ts'

/** Whether the places before each of some parts, and behind the last, are edges, seen from the left. */
export function edgesBefore(parts: readonly Part[], left: boolean): readonly boolean[] {
  const edges = [left]
  for (const [i, part] of parts.entries()) {
    const leaves = leavesEdge(part, 'closes')
    edges.push(leaves === 'always' || (leaves === 'if empty' && edges[i] === true))
  }
  return edges
}

/** The same places seen from the right. */
export function edgesBehind(parts: readonly Part[], right: boolean): readonly boolean[] {
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
