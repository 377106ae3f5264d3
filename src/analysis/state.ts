import type { StatementField, StatementOf, StatementValues } from '#cases/index.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './text-model.ts'

/** A statement about a span of the text, with the voice of the passage unless the caller knows better. */
export function state<F extends StatementField>(
  reading: Reading,
  field: F,
  value: StatementValues[F],
  at: {
    readonly start: number
    readonly end: number
    /** 0 to 1; kept to two decimals. */
    readonly confidence: number
    readonly extractor: string
    readonly voice?: Pick<Voice, 'modality' | 'assertedBy'>
  },
): StatementOf<F> {
  const { modality, assertedBy } = at.voice ?? reading.voiceOf(at.start, at.end)
  return {
    field,
    value,
    modality,
    assertedBy,
    start: at.start,
    end: at.end,
    quote: reading.model.text.slice(at.start, at.end),
    confidence: Math.round(at.confidence * 100) / 100,
    extractor: at.extractor,
  } as StatementOf<F>
}
