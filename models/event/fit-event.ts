import { judgeEventsBy } from '../../src/analysis/event/event-likelihood.ts'
import type { Reading } from '../../src/analysis/reading.ts'
import { foldOf, toModel, train, type Trained } from '../lib/logistic.ts'
import { eventRows, folds, type EventRow } from './event-rows.ts'

/** From this likelihood on a sentence likely tells of the event. */
const threshold = 0.6

/** The event model that some sentences give. */
export const fitEvent = (rows: readonly EventRow[]): Trained =>
  train(rows, { epochs: 12, rate: 0.03, l2: 4, minCount: 8, runs: 3 })

/** The same as the product keeps it. */
export const toEventModel = (trained: Trained): ReturnType<typeof toModel> =>
  toModel(trained, threshold)

/** For each fold a model of all rows but its own. */
export const fitEventFolds = (rows: readonly EventRow[]): readonly Trained[] =>
  Array.from({ length: folds }, (_, fold) => fitEvent(rows.filter((row) => row.fold !== fold)))

/** Judges the sentences of a text; `group` is its story. */
export type JudgeUnseen = (reading: Reading, group: string) => void

/**
 * Has the sentences of the texts that later models learn from judged by an event model that has not seen them (stacked generalisation,
 * Wolpert, 1992). One that has is too sure of them, and what is learned from its likelihoods trusts them too much in texts that are new.
 */
export function judgeUnseen(directory: string): JudgeUnseen {
  const models = fitEventFolds(eventRows(directory)).map(toEventModel)
  return (reading, group) => {
    const model = models[foldOf(group, folds)]
    if (model !== undefined) judgeEventsBy(model, reading.model.sentences)
  }
}
