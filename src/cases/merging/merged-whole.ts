/** A case that was merged, and the one it was merged into. */
export interface Merged {
  readonly id: string
  readonly into: string
}

/**
 * Which merged cases leave completely with these documents: all that they, and the cases merged into them
 * before, had brought in is among them. `comesBack` is the one whose documents these are exactly, or the last
 * merged where there are several; it gets its id back. Pure.
 */
export function mergedWhole(
  merged: readonly Merged[],
  documents: readonly { readonly documentId: string; readonly homeCase: string }[],
  leaving: ReadonlySet<string>,
): { readonly cases: ReadonlySet<string>; readonly comesBack: string | null } {
  const cases = new Set<string>()
  let comesBack: { readonly id: string; readonly size: number } | null = null
  for (const { id } of merged) {
    const tree = treeOf(id, merged)
    const brought = documents.filter(({ homeCase }) => tree.has(homeCase))
    if (brought.length === 0 || !brought.every(({ documentId }) => leaving.has(documentId)))
      continue
    for (const member of tree) cases.add(member)
    if (brought.length === leaving.size && tree.size > (comesBack?.size ?? 0)) {
      comesBack = { id, size: tree.size }
    }
  }
  return { cases, comesBack: comesBack?.id ?? null }
}

function treeOf(id: string, merged: readonly Merged[]): ReadonlySet<string> {
  const tree = new Set([id])
  for (const member of tree) {
    for (const { id: below, into } of merged) if (into === member) tree.add(below)
  }
  return tree
}
