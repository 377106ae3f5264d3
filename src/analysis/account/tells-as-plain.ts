import { Memory } from '../memory.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'
import { wording } from '../wording.ts'

const known = new Memory<TextModel, boolean>()

/**
 * Whether the text itself states that the breach took place, not on a seller's word. That the data was offered is
 * then a consequence, and does not turn the breach into a claim.
 */
export function tellsAsPlain({ model, listing, voiceOf }: Reading): boolean {
  let plain = known.get(model)
  if (plain === undefined) {
    plain =
      listing === null &&
      model.sentences.some((sentence) => {
        const found = sentence.kind === 'boilerplate' ? null : befallen.exec(sentence)
        if (found === null || hearsay.test(sentence)) return false
        const start = sentence.start + found.index
        const { modality, generic } = voiceOf(start, start + found[0].length)
        return modality === 'reported' && !generic
      })
    known.set(model, plain)
  }
  return plain
}

/** "Suffered a breach", "was hacked", "fell victim to": told as a plain fact. */
const befallen = sentencePattern(wording`
  suffered {a[n]|the|another|two|several} <3 words-> {breach*|hack|attack|intrusion|leak|compromise|incident},
  {was|were} {hacked|breached}, had {its|their} <4 words-> {stolen|taken|copied|breached|hacked|scraped},
  fell victim to {a[n]|the}`)
const hearsay = sentencePattern(wording`
  claim*, alleg*, purported*, supposed*, apparent*, reportedly, rumo[u]r*, unverified, unconfirmed, said, says, according`)
