import type { Statement } from '#cases/index.ts'
import { guessLanguage } from '#data/guess-language.ts'
import { readAccount, type Account } from './account/read-account.ts'
import { settleVoices, stateIncident } from './account/settle-voices.ts'
import { stateBlamed } from './account/state-blamed.ts'
import { findTechniques } from './attack/find-techniques.ts'
import { findEntities } from './entities/find-entities.ts'
import { extractFacts } from './facts/extract-facts.ts'
import { isReadable, stateFiling } from './filing/state-filing.ts'
import { isBreachReport } from './is-breach-report.ts'
import { findPassing } from './other-incidents/find-passing.ts'
import { isWithin } from './listing/read-listing.ts'
import { openReading, type Reading } from './reading.ts'
import type { Analysis, AnalysisInput } from './types.ts'

/** One reading of a document, for whatever builds on it. */
export interface TextRead {
  readonly reading: Reading
  /** Null where the text reports no breach. */
  readonly account: Account | null
  readonly analysis: Analysis
}

/**
 * Reads one document into statements: first whether it reports a breach, then who is who, then the facts and
 * techniques that depend on that. With `isKnownReport` somebody has said that it reports one, and it is not asked.
 */
export const analyzeText = (
  input: AnalysisInput,
  options: { readonly isKnownReport?: boolean } = {},
): Analysis => readText(input, options).analysis

export function readText(
  input: AnalysisInput,
  { isKnownReport = false }: { readonly isKnownReport?: boolean } = {},
): TextRead {
  const reading = openReading(input)
  // Where nothing tells the language, the text is read as English.
  const language = guessLanguage(input.text) ?? 'en'
  const tellsBreach = isBreachReport(reading)
  if (!tellsBreach && !isKnownReport) {
    return { reading, account: null, analysis: { language, isBreachReport: false, statements: [] } }
  }
  const who = findEntities(reading)
  reading.entities = who.entities
  reading.otherIncidents = [...who.otherIncidents, ...findPassing(reading)]
  const account = readAccount(reading)
  const facts = extractFacts(reading)
  const parties = who.statements()
  const found = [
    ...parties,
    ...stateBlamed(reading, account, parties),
    ...facts,
    ...findTechniques(reading),
  ]
  const statements: Statement[] = [
    // Where the text does not tell of the breach itself, only whoever knows of it can say that it happened.
    ...(tellsBreach ? stateIncident(reading, account) : []),
    ...settleVoices(
      reading,
      account,
      // Who lost the data is settled already, by all of the text.
      found
        .filter(({ field, start }) => field === 'victim' || !reading.isOfOther(start))
        .filter((each) => isReadable(reading, each)),
    ),
    ...stateFiling(reading),
  ]
    .filter(({ start }) => !isWithin(reading.listing?.replies ?? [], start))
    .map((each) =>
      who.isSuppliersWord && each.assertedBy === 'victim'
        ? { ...each, assertedBy: 'vendor' }
        : each,
    )
  statements.sort((a, b) => a.start - b.start || a.end - b.end)
  return { reading, account, analysis: { language, isBreachReport: true, statements } }
}
