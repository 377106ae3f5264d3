import { Memory } from './memory.ts'
import type { Entities } from './entities/types.ts'
import type { Sentence, Voice } from './text-model.ts'
import { readClauses, type Clause } from './voice/read-clauses.ts'

const readings = new Memory<Sentence, { entities: Entities; clauses: readonly Clause[] }>()

/**
 * How a span of a sentence is voiced: the sentence's clauses are read once for attribution,
 * hedges, denial and general talk; the clause that holds the span answers.
 */
export function voiceAt(sentence: Sentence, start: number, end: number, entities: Entities): Voice {
  let reading = readings.get(sentence)
  if (!reading || reading.entities !== entities) {
    reading = { entities, clauses: readClauses(sentence, entities) }
    readings.set(sentence, reading)
  }
  let holder: Clause | undefined
  for (const clause of reading.clauses) {
    if (clause.start <= start) holder = clause
  }
  if (!holder) return { modality: 'reported', assertedBy: 'publisher', generic: false }
  return holder.voiceAt(start, end)
}
