import type { Features } from '../features.ts'
import type { Reading } from '../reading.ts'
import type { Telling } from './read-account.ts'

/**
 * Features of a whole document for "do those concerned, or an authority, stand by it?": its words and
 * neighbouring words, a name given as what it is in the document, and what was read of single sentences.
 */
export function accountFeatures(
  { model, entities }: Reading,
  tellings: readonly Pick<Telling, 'modality' | 'assertedBy'>[],
  features: Features,
): void {
  for (const { kind, tokens } of model.sentences) {
    if (kind === 'boilerplate') continue
    let before = ''
    for (const token of tokens) {
      if (token.kind !== 'word') {
        before = ''
        continue
      }
      const word = entities.roleOf(token.lower) ?? token.lower
      features.word('w=', word)
      if (before !== '') features.pair('b=', before, word)
      before = word
    }
  }
  for (const { modality, assertedBy } of tellings) features.add(`telling=${modality} ${assertedBy}`)
}
