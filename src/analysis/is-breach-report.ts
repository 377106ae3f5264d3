import { breachFeatures, vocabularyOf } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { probability, type LinearModel } from './linear-model.ts'
import type { Reading } from './reading.ts'
import { tellingSentences } from './tells-breach.ts'

const model: LinearModel = breachModel
const vocabulary = vocabularyOf(Object.keys(model.weights))

/** A name that the text treats as a victim stands in for a sentence that tells of the event. */
const likelyVictim = 0.35

/**
 * Whether the document reports a breach of some organisation's data: happened, claimed or for sale.
 * The model weighs the whole text; where no sentence tells of an event it must be sure, and the
 * text either long enough for it to be or clear about whom it happened to. `victim` is the likelihood of the best victim.
 */
export function isBreachReport(reading: Reading, victim: number): boolean {
  if (reading.listing !== null) return true
  const telling = tellingSentences(reading)
  const likelihood = probability(
    model,
    breachFeatures(reading.model, { victim, telling }, vocabulary),
  )
  if (likelihood < model.threshold) return false
  if (telling.length > 0) return true
  if (likelihood <= 0.75) return false
  return reading.model.sentences.length > 6 || victim > (likelihood > 0.9 ? 0.2 : likelyVictim)
}
