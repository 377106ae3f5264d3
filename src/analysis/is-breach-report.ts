import type { Statement } from '#cases/index.ts'
import type { Reading } from './reading.ts'

/** Whether the document reports a breach of some organisation's data: happened, claimed or for sale. */
export function isBreachReport(reading: Reading, facts: readonly Statement[]): boolean {
  return (
    /breach|leak|stolen|hack/i.test(reading.model.text) &&
    facts.length >= 0
  )
}
