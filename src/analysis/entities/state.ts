import type { Statement, StatementField, StatementOf, StatementValues } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../text-model.ts'

/** A statement about a span, with the voice of the passage unless the caller knows better. */
export function state<F extends StatementField>(
  reading: Reading,
  field: F,
  value: StatementValues[F],
  at: {
    readonly start: number
    readonly end: number
    readonly confidence: number
    readonly extractor: string
    readonly voice?: Voice
  },
): StatementOf<F> {
  const voice = at.voice ?? reading.voiceOf(at.start, at.end)
  const statement: Statement = {
    field,
    value,
    modality: voice.modality,
    assertedBy: voice.assertedBy,
    confidence: Math.round(at.confidence * 100) / 100,
    extractor: at.extractor,
    start: at.start,
    end: at.end,
    quote: reading.model.text.slice(at.start, at.end),
  } as StatementOf<F>
  return statement as StatementOf<F>
}
