import type { Reading } from '../reading.ts'
import type { Sentence, TextModel, Voice } from '../text-model.ts'
import { asksWhat } from './tells-exposure.ts'

/** How many items to go back in search of the line that introduces their list. */
const mostItems = 40

/** The line that an item goes on from, "The files may have contained:", "What could be read"; undefined where no such line is above the list. */
export function leadInOf(
  { sentences }: TextModel,
  { kind, index }: Sentence,
): Sentence | undefined {
  if (kind !== 'list-item') return undefined
  let at = index - 1
  while (at >= 0 && index - at <= mostItems && sentences[at]?.kind === 'list-item') at--
  const lead = sentences[at]
  if (lead === undefined || lead.kind === 'boilerplate') return undefined
  return endsInColon.test(lead.text) || asksWhat.test(lead) ? lead : undefined
}
/** Whether a line stands under a question of the kind "What was taken?". */
export const answersWhat = ({ sentences }: TextModel, { index }: Sentence): boolean => {
  const above = sentences[index - 1]
  return above !== undefined && asksWhat.test(above)
}
const endsInColon = /:\W*$/

/** The voice of a span; an item that names no speaker takes over the voice of the line above its list. */
export function voiceInList(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): Voice {
  const own = reading.voiceOf(start, end)
  if (own.modality !== 'reported' || own.assertedBy !== 'publisher') return own
  const { model } = reading
  const lead = leadInOf(model, sentence)
  if (lead === undefined || asksWhat.test(lead)) return own
  const colon = lead.start + lead.text.lastIndexOf(':')
  const said = reading.voiceOf(colon, colon + 1)
  // "What was taken? If you have rung us since May:" says whose it was, and nothing in general.
  const isAnswer = answersWhat(model, lead)
  return { ...said, generic: own.generic || (said.generic && !isAnswer) }
}
