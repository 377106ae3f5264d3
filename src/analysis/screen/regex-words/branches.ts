import type { Part } from './parse-regex.ts'

/**
 * The branches of which a pattern as a whole is made, each with the edges and what must stand around all of them:
 * `/\b(?:stole|took)\b/` has two, and `/(?:stole|took) files/` is one.
 */
export function branchesOf(part: Part): readonly Part[] {
  if (part.kind === 'either') return part.parts.flatMap(branchesOf)
  if (part.kind !== 'sequence') return [part]
  const at = part.parts.findIndex(takesRoom)
  const fork = part.parts[at]
  const behind = part.parts.slice(at + 1)
  if (fork === undefined || behind.some(takesRoom)) return [part]
  const before = part.parts.slice(0, at)
  return branchesOf(fork).map((branch) => ({
    kind: 'sequence',
    parts: [...before, ...(branch.kind === 'sequence' ? branch.parts : [branch]), ...behind],
  }))
}

const takesRoom = ({ kind }: Part): boolean =>
  kind !== 'edge' && kind !== 'empty' && kind !== 'around'
