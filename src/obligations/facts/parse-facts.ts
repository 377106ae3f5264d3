import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { readShape } from '#base/read-shape.ts'
import type { Facts } from '../engine/facts.ts'
import { factsSchema } from './facts-schema.ts'
import { tidyFacts } from './tidy-facts.ts'

export interface ParsedFacts {
  readonly facts: Facts
  /** Paths of what was given and no law asks about. */
  readonly setAside: readonly string[]
}

/** Facts from outside, checked field by field; INPUT_INVALID names every field that does not fit. */
export function parseFacts(input: unknown): Result<ParsedFacts, Refusal> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([
      'the document: expected an object with org, incident, events, dataClasses, affected',
    ])
  }
  const { facts, setAside, mistyped } = tidyFacts(input as Record<string, unknown>)
  if (mistyped.length > 0) return refused(mistyped)
  const read = readShape(factsSchema, facts, 'the document')
  return read.ok ? ok({ facts: read.value as Facts, setAside }) : refused(read.error)
}

const refused = (faults: readonly string[]): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_INVALID',
      `Cannot read the facts: ${faults.slice(0, 10).join('; ')}${
        faults.length > 10 ? `; and ${faults.length - 10} more` : ''
      }. Nothing was computed. See "breakwater obligations --schema".`,
    ),
  )
