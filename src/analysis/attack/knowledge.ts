import revokedIds from '#data/attack-revoked.json' with { type: 'json' }
import tacticRows from '#data/attack-tactics.json' with { type: 'json' }
import techniqueRows from '#data/attack-techniques.json' with { type: 'json' }

/** A technique or sub-technique of ATT&CK Enterprise 19. */
export interface Technique {
  readonly id: string
  readonly name: string
  /** Short names: `initial-access`. */
  readonly tactics: readonly string[]
}

const techniques = new Map(
  (techniqueRows as [string, string, string[]][]).map(([id, name, tactics]) => [
    id,
    { id, name, tactics },
  ]),
)
const revoked = new Map(Object.entries(revokedIds as Record<string, string>))
const tactics = new Map(tacticRows as [string, string][])

/** Every technique, in order of id. */
export const allTechniques: readonly Technique[] = [...techniques.values()]

/** The technique of an id in current use. */
export const findTechnique = (id: string): Technique | undefined => techniques.get(id)

/** The id that ATT&CK 19 uses for an id of any earlier version. */
export function canonicalTechnique(id: string): string {
  let current = id.toUpperCase()
  for (let step = 0; step < 5; step++) {
    const next = revoked.get(current)
    if (next === undefined) return current
    current = next
  }
  return current
}

/** The name of a tactic id such as `TA0008`. */
export const tacticName = (id: string): string | undefined => tactics.get(id)
