import type { Statement } from '#cases/index.ts'
import { regimesNamed } from '#data/regimes-named.ts'
import type { Reading } from '../reading.ts'
import { state } from '../state.ts'
import { patternFamily } from '../screen/sentence-pattern.ts'

const extractor = 'regime@1'

/** Acronyms are matched by case, so that "Dora" and "pipa" are not taken for laws. */
const names = patternFamily(
  regimesNamed.map(
    ([name, source]) =>
      [name, new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}])`, 'u')] as const,
  ),
)

/** Finds the laws and rules that the text names, each once, at its first mention. */
export function findRegimes(reading: Reading): Statement[] {
  const seen = new Set<string>()
  const found: Statement[] = []
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    for (const { key: name, pattern } of names.possible(sentence)) {
      const match = seen.has(name) ? null : pattern.exec(sentence)
      if (match === null) continue
      seen.add(name)
      const start = sentence.start + match.index
      const at = { start, end: start + match[0].length }
      const { assertedBy } = reading.voiceOf(at.start, at.end)
      found.push(
        state(
          reading,
          'regime',
          { name },
          {
            start: at.start,
            end: at.end,
            voice: { modality: 'reported', assertedBy },
            confidence: 0.95,
            extractor,
          },
        ),
      )
    }
  }
  return found
}
