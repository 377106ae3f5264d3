import { breachFeatures } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { probability, type LinearModel } from './linear-model.ts'
import type { Reading } from './reading.ts'
import { tellingSentences } from './tells-breach.ts'

const model: LinearModel = breachModel

/**
 * Whether the document reports a breach of some organisation's data: happened, claimed or for sale.
 * The model weighs the whole text; where no sentence tells of an event it must be sure, and the
 * text long enough for it to be. `victim` is the likelihood of the best victim.
 */
export function isBreachReport(reading: Reading, victim: number): boolean {
  const telling = tellingSentences(reading)
  const likelihood = probability(model, breachFeatures(reading.model, { victim, telling }))
  if (likelihood < model.threshold) return false
  return telling.length > 0 || (likelihood > 0.75 && reading.model.sentences.length > 6)
}
