import { breachFeatures } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { likelyTellsEvent } from './event/event-likelihood.ts'
import type { Features } from './features.ts'
import { isAboutSurvey } from './is-about-survey.ts'
import { isBlankForm } from './is-blank-form.ts'
import { isAboutLaunch } from './is-about-launch.ts'
import { isAboutPractice } from './is-about-practice.ts'
import { isClearedUp } from './is-cleared-up.ts'
import { isFormOfOther } from './is-form-of-other.ts'
import { isUnaffected } from './is-unaffected.ts'
import { probability, recordFeatures, type LinearModel } from './linear-model.ts'
import { offersNoData } from './listing/sells-tools.ts'
import type { Reading } from './reading.ts'
import { shapeFeatures } from './shape-features.ts'
import { tellingSentences } from './tells-breach.ts'
import { plainSentences } from './tells-plainly.ts'
import tellingModel from './telling-model.json' with { type: 'json' }
import type { Sentence } from './text-model.ts'

/** Weighs whether a text is about data that got out, rather than about a flaw, a virus or a product. */
const ofBreach: LinearModel = breachModel
/**
 * Weighs whether a text tells what happened to somebody, rather than advises, offers, counts, teaches, regulates or
 * rehearses.
 */
const ofEvent: LinearModel = tellingModel

/**
 * Whether the document reports a breach of some organisation's data that happened, is claimed, or is for sale. One
 * model weighs what the text is about, another whether it tells of an event.
 */
export function isBreachReport(reading: Reading): boolean {
  if (reading.listing !== null) return true
  if (reading.filing !== null) return reading.filing.isFilledIn
  if (reading.note !== null) return true
  if (
    offersNoData(reading.model.text) ||
    isAboutPractice(reading) ||
    isFormOfOther(reading) ||
    isAboutLaunch(reading) ||
    isClearedUp(reading) ||
    isUnaffected(reading)
  )
    return false
  const told = toldSentences(reading)
  if (isBlankForm(reading, told) || isAboutSurvey(reading, told)) return false
  const telling = tellingSentences(reading)
  const evidence = { told: told.length, sentences: reading.model.sentences.length }
  const about = recordFeatures((features) => breachFeatures(reading.model, telling, features))
  const breach = probability(ofBreach, about)
  return (
    breach >= ofBreach.threshold &&
    isBorneOut(breach, evidence) &&
    (isTooShort(evidence) ||
      probability(ofEvent, about, (features) => shapeFeatures(reading, told, features)) >=
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

/** Features for the second model, which also gets those that were recorded for the first. */
export function tellingFeatures(
  reading: Reading,
  told: readonly Sentence[],
  features: Features,
): void {
  breachFeatures(reading.model, tellingSentences(reading), features)
  shapeFeatures(reading, told, features)
}

/** What both decisions consider beside their models, in training as well. */
export interface Evidence {
  /** How many of the sentences tell of an event. */
  readonly told: number
  readonly sentences: number
}

/** How sure the first model must be where no sentence tells of the event in words that the rules know. */
const fairlySure = 0.45

/** Whether the text bears the first model out. */
export const isBorneOut = (breach: number, { told }: Evidence): boolean =>
  told > 0 || breach > fairlySure

/** Whether the text is too short for the second model to judge its manner. */
export const isTooShort = ({ sentences }: Evidence): boolean => sentences <= 2
