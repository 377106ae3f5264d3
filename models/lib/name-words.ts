interface Named {
  readonly cluster: { readonly name: string }
  readonly features: readonly string[]
}

/** In fewer names a word says who it is, not what: "Vodafone" may be anybody's part in a story, "Council" is not. */
const leastNames = 5

/** The candidates without those words of their names that stand in hardly any other name. */
export function withoutProperNames<Candidate extends Named>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const names = new Map<string, Set<string>>()
  for (const { cluster, features } of candidates) {
    for (const feature of features.filter(isOfName)) {
      const among = names.get(feature) ?? new Set()
      names.set(feature, among.add(cluster.name.toLowerCase()))
    }
  }
  return candidates.map((candidate) => ({
    ...candidate,
    features: candidate.features.filter(
      (feature) => !isOfName(feature) || (names.get(feature)?.size ?? 0) >= leastNames,
    ),
  }))
}

const isOfName = (feature: string): boolean => /^name(?:=| ends )/.test(feature)
