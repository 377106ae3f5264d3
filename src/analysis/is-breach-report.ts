import { breachFeatures, vocabularyOf } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { probability, type LinearModel } from './linear-model.ts'
import type { Reading } from './reading.ts'
import { tellingSentences } from './tells-breach.ts'

const model: LinearModel = breachModel
const vocabulary = vocabularyOf(Object.keys(model.weights))

/** Where no sentence tells of the event, how sure the model must be, and of a victim in a short text. */
const sure = 0.75
const likelyVictim = 0.2

/**
 * Whether the document reports a breach of some organisation's data: happened, claimed or for sale.
 * The model weighs the whole text; where no sentence tells of an event it must be sure, and the
 * text either long enough for it to be or clear about whom it happened to. `victim` is the likelihood of
 * the best victim.
 */
export function isBreachReport(reading: Reading, victim: number): boolean {
  if (reading.listing !== null) return true
  const telling = tellingSentences(reading)
  const likelihood = probability(
    model,
    breachFeatures(reading.model, { victim, telling }, vocabulary),
  )
  if (likelihood < model.threshold) return false
  return (
    telling.length > 0 ||
    (likelihood > sure && (reading.model.sentences.length > 6 || victim > likelyVictim))
  )
}
