import { isOfOneEvent, isToFillIn } from './breach-manner.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './text-model.ts'

/**
 * Whether the document is a form or letter still to be filled in, with blanks such as "[date]" where it tells of an
 * event.
 */
export const isBlankForm = ({ model }: Reading, told: readonly Sentence[]): boolean =>
  model.sentences.filter(isToFillIn).length >= fewestBlanks && !told.some(isOfOneEvent)
const fewestBlanks = 3
