import { probability, type LinearModel } from '../linear-model.ts'
import { Memory } from '../memory.ts'
import type { Features } from '../features.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { eventFeatures } from './event-features.ts'
import eventModel from './event-model.json' with { type: 'json' }

const model: LinearModel = eventModel

const likelihoods = new Memory<Sentence, number>()

/** The probability, 0 to 1, that a sentence tells of a breach as something that happened, whatever its words. */
export function eventLikelihood(sentence: Sentence): number {
  let known = likelihoods.get(sentence)
  if (known === undefined) {
    known = probability(model, (features) => eventFeatures(sentence, features))
    likelihoods.set(sentence, known)
  }
  return known
}

/** Has sentences judged by another model than the product's: training asks one that has not seen them. */
export function judgeEventsBy(other: LinearModel, sentences: readonly Sentence[]): void {
  for (const sentence of sentences)
    likelihoods.set(
      sentence,
      probability(other, (features) => eventFeatures(sentence, features)),
    )
}

/** Whether it likely does. At this threshold the model finds such a sentence in nine of ten reports of a breach. */
export const likelyTellsEvent = (sentence: Sentence): boolean =>
  sentence.kind !== 'boilerplate' &&
  sentence.section !== 'advice' &&
  eventLikelihood(sentence) >= model.threshold

const steps = [0.2, 0.4, 0.6, 0.8]
const reached = new Memory<Sentence, number>()
/** The likelihood in five steps. Remembered, since every mention asks for its sentence and those around it. */
export function eventStep(sentence: Sentence | undefined): number {
  if (sentence === undefined) return 0
  let known = reached.get(sentence)
  if (known === undefined) {
    const likelihood = eventLikelihood(sentence)
    known = steps.filter((step) => likelihood >= step).length
    reached.set(sentence, known)
  }
  return known
}

/** How likely a sentence and its neighbours tell of the event, as features of whatever the sentence mentions. */
export function eventAroundFeatures(
  { sentences }: TextModel,
  sentence: Sentence,
  features: Features,
): void {
  const before = sentences[sentence.index - 1]
  const after = sentences[sentence.index + 1]
  const here = eventStep(sentence)
  features.add(`event=${here}`)
  features.add(`event before=${eventStep(before)}`)
  features.add(`event near=${Math.max(here, eventStep(before), eventStep(after))}`)
}
