import { breachFeatures } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { likelyTellsEvent } from './event/event-likelihood.ts'
import type { Features } from './features.ts'
import { isAboutPractice } from './is-about-practice.ts'
import { probability, type LinearModel } from './linear-model.ts'
import type { Reading } from './reading.ts'
import { shapeFeatures } from './shape-features.ts'
import { tellingSentences } from './tells-breach.ts'
import { plainSentences } from './tells-plainly.ts'
import tellingModel from './telling-model.json' with { type: 'json' }
import type { Sentence } from './text-model.ts'

/** Whether it is about data that got out, and not about a flaw, a virus, a product. */
const ofBreach: LinearModel = breachModel
/** Whether it tells of what happened to somebody, and does not talk: advise, offer, count, teach, lay down, rehearse. */
const ofEvent: LinearModel = tellingModel

/**
 * Whether the document reports a breach of some organisation's data: happened, claimed or for sale.
 * One model weighs what the text is about, another whether it tells or talks. `victim` is the likelihood
 * of the best victim.
 */
export function isBreachReport(reading: Reading, victim: number): boolean {
  if (reading.listing !== null) return true
  if (isAboutPractice(reading)) return false
  const told = toldSentences(reading)
  const telling = tellingSentences(reading)
  const evidence = { victim, told: told.length, sentences: reading.model.sentences.length }
  const breach = probability(ofBreach, (features) =>
    breachFeatures(reading.model, { victim, telling }, features),
  )
  return (
    breach >= ofBreach.threshold &&
    isBorneOut(breach, evidence) &&
    (isTooShort(evidence) ||
      probability(ofEvent, (features) => tellingFeatures(reading, { victim, told }, features)) >=
        ofEvent.threshold)
  )
}

/** Sentences that tell of a breach as an event, by rule or by the event model. */
export function toldSentences(reading: Reading): readonly Sentence[] {
  const telling = tellingSentences(reading)
  const plain = plainSentences(reading)
  return reading.model.sentences.filter(
    (sentence) =>
      telling.includes(sentence.index) || plain.includes(sentence) || likelyTellsEvent(sentence),
  )
}

/** Features for the decision between telling and talking. */
export function tellingFeatures(
  reading: Reading,
  { victim, told }: { readonly victim: number; readonly told: readonly Sentence[] },
  features: Features,
): void {
  breachFeatures(reading.model, { victim, telling: tellingSentences(reading) }, features)
  shapeFeatures(reading, told, features)
}

/** What both decisions ask beside their models, training as well. */
export interface Evidence {
  /** Likelihood of the best victim. */
  readonly victim: number
  /** How many of the sentences tell of an event. */
  readonly told: number
  readonly sentences: number
}

/** Where no sentence tells of the event, how sure the model must be, with a likely victim or without. */
const fairlySure = 0.45
const sure = 0.75
const likelyVictim = 0.2

/**
 * What must come to the first model's word: a sentence that tells of the event in words that we know, or
 * somebody it happened to, or a text long enough to be sure of.
 */
export const isBorneOut = (breach: number, { victim, told, sentences }: Evidence): boolean =>
  told > 0 ||
  (breach > fairlySure && victim > likelyVictim) ||
  (breach > sure && (sentences > 6 || victim > likelyVictim))

/** Whether there is too little text for the second model to see how it is built. */
export const isTooShort = ({ sentences }: Evidence): boolean => sentences <= 2
