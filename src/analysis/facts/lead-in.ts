import type { Reading } from '../reading.ts'
import type { Sentence, TextModel, Voice } from '../text-model.ts'

/** Items before this one that are looked through for the line above the list. */
const mostItems = 40

/** The line that an item goes on from, "The files may have contained:"; undefined where no such line is above the list. */
export function leadInOf(
  { sentences }: TextModel,
  { kind, index }: Sentence,
): Sentence | undefined {
  if (kind !== 'list-item') return undefined
  let at = index - 1
  while (at >= 0 && index - at <= mostItems && sentences[at]?.kind === 'list-item') at--
  const lead = sentences[at]
  return lead !== undefined && lead.kind !== 'boilerplate' && endsInColon.test(lead.text)
    ? lead
    : undefined
}
const endsInColon = /:\W*$/

/** The voice of a span; an item without a speaker of its own goes on in the voice of the line above its list. */
export function voiceInList(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): Voice {
  const own = reading.voiceOf(start, end)
  if (own.modality !== 'reported' || own.assertedBy !== 'publisher') return own
  const lead = leadInOf(reading.model, sentence)
  if (lead === undefined) return own
  const colon = lead.start + lead.text.lastIndexOf(':')
  const said = reading.voiceOf(colon, colon + 1)
  return { ...said, generic: own.generic || said.generic }
}
