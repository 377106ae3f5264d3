import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { doubtedParagraphs } from './doubted-loss.ts'
import { attributes, otherSource } from './speaker-phrases.ts'

/**
 * Reports confirm an event once and continue in plain sentences: where part of the data is confirmed by those
 * concerned, so is the rest for which nobody else is named.
 */
export function confirmedTogether(reading: Reading, statements: readonly Statement[]): Statement[] {
  const owned = statements.find(isOwnedUpTo)
  if (owned === undefined) return [...statements]
  return statements.map((statement) =>
    statement.field === 'dataClass' &&
    statement.modality === 'reported' &&
    statement.assertedBy === 'publisher' &&
    !otherSource.test(reading.sentenceAt(statement.start)?.text ?? '')
      ? { ...statement, modality: 'confirmed', assertedBy: owned.assertedBy }
      : statement,
  )
}
const isOwnedUpTo = ({ field, modality, assertedBy }: Statement): boolean =>
  field === 'dataClass' &&
  modality === 'confirmed' &&
  assertedBy !== 'publisher' &&
  assertedBy !== 'actor'

/** Where data only may have been taken, its content ("the files contain names") is only suspected too. */
export function doubtedTogether(reading: Reading, statements: readonly Statement[]): Statement[] {
  const isConcerned = (each: Statement): boolean =>
    each.field === 'dataClass' && each.value.exposed && isOwnedUpTo(each)
  if (!statements.some(isConcerned)) return [...statements]
  const doubted = doubtedParagraphs(reading)
  const isDoubted = ({ start }: Statement): boolean =>
    doubted.has(reading.sentenceAt(start)?.paragraph ?? -1)
  return statements.map((each) =>
    isConcerned(each) && isDoubted(each) ? { ...each, modality: 'suspected' } : each,
  )
}

/**
 * An actor who claims the deed is named on that claim throughout the text, unless it says who else holds him
 * responsible.
 */
export function claimedThroughout(reading: Reading, statements: readonly Statement[]): Statement[] {
  const claimed = new Set(
    statements.flatMap((each) =>
      each.field === 'actor' && each.modality === 'claimed' ? [each.value.name] : [],
    ),
  )
  return statements.map((statement) =>
    statement.field === 'actor' &&
    (statement.modality === 'reported' || statement.modality === 'confirmed') &&
    claimed.has(statement.value.name) &&
    !attributes.test(reading.sentenceAt(statement.start)?.text ?? '')
      ? { ...statement, modality: 'claimed', assertedBy: 'actor' }
      : statement,
  )
}
