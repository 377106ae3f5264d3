import { breachFeatures } from './breach-features.ts'
import breachModel from './breach-model.json' with { type: 'json' }
import { probability, type LinearModel } from './linear-model.ts'
import type { TextModel } from './text-model.ts'

const model: LinearModel = breachModel

/** 0 to 1: that the text reports a breach of some organisation's data; `victim` as in `rankNames`. */
export const breachLikelihood = (text: TextModel, victim: number): number =>
  probability(model, breachFeatures(text, victim))

/** Whether the document reports a breach of some organisation's data: happened, claimed or for sale. */
export const isBreachReport = (text: TextModel, victim: number): boolean =>
  breachLikelihood(text, victim) >= model.threshold
