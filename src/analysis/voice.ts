import type { Entities } from './entities/types.ts'
import { oncePer } from './once-per.ts'
import type { Sentence, Voice } from './text-model.ts'
import { readClauses, type Clause } from './voice/read-clauses.ts'

/** The clauses of a sentence, as read by who was then known to be who. */
const readingOf = oncePer<Sentence, { entities: Entities | null; clauses: readonly Clause[] }>(
  () => ({ entities: null, clauses: [] }),
)

/**
 * How a span of a sentence is voiced: the sentence's clauses are read once for attribution,
 * hedges, denial and general talk; the clause that holds the span answers.
 */
export function voiceAt(sentence: Sentence, start: number, end: number, entities: Entities): Voice {
  const reading = readingOf(sentence)
  if (reading.entities !== entities) {
    reading.clauses = readClauses(sentence, entities)
    reading.entities = entities
  }
  let holder: Clause | undefined
  for (const clause of reading.clauses) {
    if (clause.start <= start) holder = clause
  }
  if (!holder) return { modality: 'reported', assertedBy: 'publisher', generic: false }
  return holder.voiceAt(start, end)
}
