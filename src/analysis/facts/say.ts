import type { StatementField, StatementOf, StatementValues } from '#cases/index.ts'
import type { Modality } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../text-model.ts'

/** A statement about a span of the text, with the voice that the span has. */
export function say<F extends StatementField>(
  reading: Reading,
  field: F,
  value: StatementValues[F],
  at: { readonly start: number; readonly end: number },
  voice: Pick<Voice, 'modality' | 'assertedBy'>,
  confidence: number,
  extractor: string,
): StatementOf<F> {
  const statement = {
    field,
    value,
    modality: voice.modality satisfies Modality,
    assertedBy: voice.assertedBy,
    start: at.start,
    end: at.end,
    quote: reading.model.text.slice(at.start, at.end),
    confidence: Math.round(confidence * 100) / 100,
    extractor,
  }
  return statement as unknown as StatementOf<F>
}
