import type { Statement } from '#cases/index.ts'
import { readAccount } from './account/read-account.ts'
import { settleVoices, stateIncident } from './account/settle-voices.ts'
import { findTechniques } from './attack/find-techniques.ts'
import { findEntities } from './entities/find-entities.ts'
import { extractFacts } from './facts/extract-facts.ts'
import { isBreachReport } from './is-breach-report.ts'
import { guessLanguage } from './text/guess-language.ts'
import { openReading } from './reading.ts'
import type { Analysis, AnalysisInput } from './types.ts'

/** Reads one document into statements: entities first, then facts and techniques that lean on them. */
export function analyzeText(input: AnalysisInput): Analysis {
  const reading = openReading(input)
  const language = guessLanguage(input.text)
  const found = findEntities(reading)
  reading.entities = found.entities
  if (!isBreachReport(reading, found.ranked[0]?.likelihood ?? 0))
    return { language, isBreachReport: false, statements: [] }
  const account = readAccount(reading)
  const facts = extractFacts(reading)
  const statements: Statement[] = [
    ...stateIncident(reading, account),
    ...settleVoices(reading, account, [
      ...found.statements(),
      ...facts,
      ...findTechniques(reading),
    ]),
  ]
  statements.sort((a, b) => a.start - b.start || a.end - b.end)
  return { language, isBreachReport: true, statements }
}
