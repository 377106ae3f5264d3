import { isOfOneEvent, isOfRules } from './breach-manner.ts'
import { breachFeatures } from './breach-features.ts'
import { likelyTellsEvent } from './event/event-likelihood.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { probability, type LinearModel } from './linear-model.ts'
import type { Reading } from './reading.ts'
import { tellingSentences } from './tells-breach.ts'
import { isAboutOther, isAboutPractice, isBlankForm, plainSentences } from './tells-plainly.ts'

const model: LinearModel = breachModel

/** Where no sentence tells of the event, how sure the model must be, with a likely victim or without. */
const fairlySure = 0.45
const sure = 0.75
/** The same for a guide or a rule in which a single sentence may tell of one event. */
const evenOdds = 0.5
const likelyVictim = 0.2

/**
 * Whether the document reports a breach of some organisation's data: happened, claimed or for sale.
 * The model weighs the whole text; where no sentence tells of an event in words that we know, the text
 * must be clear about whom it happened to, or long enough for the model to be sure of. `victim` is the
 * likelihood of the best victim.
 */
export function isBreachReport(reading: Reading, victim: number): boolean {
  if (reading.listing !== null) return true
  if (isAboutPractice(reading)) return false
  const telling = tellingSentences(reading)
  const plain = plainSentences(reading)
  const told = reading.model.sentences.filter(
    (sentence) =>
      telling.includes(sentence.index) || plain.includes(sentence) || likelyTellsEvent(sentence),
  )
  if (isBlankForm(reading, told)) return false
  const likelihood = probability(model, (features) =>
    breachFeatures(reading.model, { victim, telling }, features),
  )
  if (likelihood <= sure && isAboutOther(reading, told)) return false
  if (isOfRules(reading.model.sentences.filter(({ kind }) => kind !== 'boilerplate'))) {
    const ofOne = told.filter(isOfOneEvent).length
    if (ofOne <= 1 && likelihood <= (ofOne === 0 ? sure : evenOdds)) return false
  }
  return (
    likelihood >= model.threshold &&
    isBorneOut({
      likelihood,
      victim,
      telling: told.length,
      sentences: reading.model.sentences.length,
    })
  )
}

/** What must come to the model's word, in the terms above; training chooses its threshold with it. */
export const isBorneOut = ({
  likelihood,
  victim,
  telling,
  sentences,
}: {
  readonly likelihood: number
  readonly victim: number
  readonly telling: number
  readonly sentences: number
}): boolean =>
  telling > 0 ||
  (likelihood > fairlySure && victim > likelyVictim) ||
  (likelihood > sure && (sentences > 6 || victim > likelyVictim))
