import type { Seat } from '#base/seats.ts'
import { resolveFacts, type CaseFacts, type Numbered, type Statement } from '#cases/index.ts'
import { analyzeText } from './analyze-text.ts'
import { actionsForSeat, deriveActions, deriveInsights } from './insights/derive.ts'
import type { Action, Analysis, AnalysisInput, Insight } from './types.ts'

/** What `analyze --json` prints: the analysis of one document, without any stored state. */
export interface Report {
  readonly document: {
    readonly sha256: string
    readonly title: string | null
    readonly publishedAt: string | null
    readonly language: string
    /** Only where asked for: the text that `start` and `end` count in. */
    readonly text?: string
  }
  readonly isBreachReport: boolean
  /** Absent where the document reports no breach. */
  readonly case?: CaseFacts
  readonly insights: readonly Insight[]
  readonly actions: readonly Action[]
  readonly statements: readonly (Numbered & Statement)[]
}

export interface ReportInput extends AnalysisInput {
  readonly sha256: string
}

export interface ReportOptions {
  /** Whose tasks come first. */
  readonly seat: Seat
  readonly withText: boolean
}

/** Reads one document from its words to its actions. Pure: the same text gives the same report. */
export const analyzeReport = (input: ReportInput, options: ReportOptions): Report =>
  reportOn(input, analyzeText(input), options)

/** The report on an analysis that was made already. Pure. */
export function reportOn(
  input: ReportInput,
  { language, isBreachReport, statements }: Analysis,
  options: ReportOptions,
): Report {
  const document = {
    sha256: input.sha256,
    title: input.title,
    publishedAt: input.publishedAt,
    language,
    ...(options.withText ? { text: input.text } : {}),
  }
  if (!isBreachReport) {
    return { document, isBreachReport, insights: [], actions: [], statements: [] }
  }
  const numbered = statements.map((statement, index) => ({ n: index + 1, ...statement }))
  const facts = resolveFacts(numbered)
  const insights = deriveInsights({ facts })
  return {
    document,
    isBreachReport,
    case: facts,
    insights,
    actions: actionsForSeat(deriveActions({ facts }, insights), options.seat),
    statements: numbered,
  }
}
