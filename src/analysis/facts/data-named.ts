import type { StatementValues } from '#cases/index.ts'
import { governmentIdsIn } from '#data/government-ids.ts'
import type { Reading } from '../reading.ts'
import type { DataClassMention } from './data-class-mentions.ts'

/** The value that a mention states; for government identifiers also which one, by its words. */
export function dataNamed(
  { model: { text } }: Reading,
  { class: id, start, end }: Pick<DataClassMention, 'class' | 'start' | 'end'>,
  exposed: boolean,
): StatementValues['dataClass'] {
  const ids = id === 'government-issued-id' ? governmentIdsIn(text.slice(start, end)) : []
  return { class: id, exposed, ...(ids.length > 0 ? { ids } : {}) }
}
