import { eventNames, roles } from '../engine/vocabulary.ts'
import type { Condition } from '../engine/regime.ts'
import { askWhen } from '../engine/word-event.ts'
import type { Law } from './law.ts'

/** The laws as a list, and the vocabulary that entries may use. */
export function describeLaw(law: Law) {
  const conditions = law.regimes.flatMap((regime) => conditionsIn(regime))
  return {
    regimes: law.regimes
      .map(({ id, name, jurisdiction, citation, inForce, confidence, duties }) => ({
        id,
        name,
        jurisdiction,
        citation,
        status: inForce.status,
        confidence,
        duties: duties.length,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    events: eventNames.map((id) => ({ id, question: askWhen(id) })),
    roles,
    sectors: distinct(conditions.flatMap((each) => ('sector' in each ? each.sector : []))),
    tags: distinct(conditions.flatMap((each) => ('tag' in each ? [each.tag] : []))),
  }
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted()

/** Every condition anywhere in a regime, so that the words they test for can be offered. */
function conditionsIn(value: unknown): readonly Condition[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(conditionsIn)
  return 'tag' in value || 'sector' in value ? [value as Condition, ...inner] : inner
}
