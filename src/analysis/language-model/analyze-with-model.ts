import { silent, type Watch } from '#base/progress.ts'
import type { Refusal } from '#base/errors.ts'
import { readText } from '../analyze-text.ts'
import { settleVoices } from '../account/settle-voices.ts'
import type { Sentence } from '../text-model.ts'
import type { Analysis, AnalysisInput } from '../types.ts'
import type { AskModel } from './ask-model.ts'
import { checkItems, type DropReason } from './check-items.ts'

/** The outcome of asking a language model. */
export interface ModelOutcome {
  /** Statements added to those of the rules. */
  readonly added: number
  /** Items that did not count, by reason. */
  readonly dropped: Readonly<Record<DropReason, number>> | null
  /** Why there is no answer, or no full one; the analysis of the rules stands. */
  readonly fault: Refusal | null
}

/** How much text is sent at once: about 4,000 tokens, which the smallest local models accept. */
const pieceCharacters = 16_000
const mostPieces = 6

/**
 * The analysis by rules, with what a language model adds to it. A text that the rules do not take for a breach
 * report is not sent. A model that fails or lies costs only its own statements.
 */
export async function analyzeWithModel(
  input: AnalysisInput,
  ask: AskModel,
  { onProgress = silent, signal }: Partial<Watch> = {},
): Promise<{ readonly analysis: Analysis; readonly model: ModelOutcome | null }> {
  const { reading, account, analysis } = readText(input)
  if (account === null) return { analysis, model: null }
  const pieces = piecesOf(input.text, reading.model.sentences)
  const items: unknown[] = []
  let fault: Refusal | null = null
  for (const [index, piece] of pieces.entries()) {
    onProgress({ step: 'asking the language model', done: index, total: pieces.length })
    const answer = await ask(piece, input.publishedAt, signal)
    if (!answer.ok) {
      fault = answer.error
      break
    }
    items.push(...answer.value)
  }
  if (items.length === 0 && fault !== null)
    return { analysis, model: { added: 0, dropped: null, fault } }
  const { statements, dropped } = checkItems(reading, analysis.statements, items)
  const merged = [...analysis.statements, ...settleVoices(reading, account, statements)]
  merged.sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    analysis: { ...analysis, statements: merged },
    model: { added: statements.length, dropped, fault },
  }
}

/** The text in pieces that end with a sentence, from its beginning. */
function piecesOf(text: string, sentences: readonly Sentence[]): readonly string[] {
  const pieces: string[] = []
  let from = 0
  let to = 0
  for (const { end } of sentences) {
    if (end - from > pieceCharacters && to > from) {
      pieces.push(text.slice(from, to))
      from = to
    }
    to = end
  }
  if (to > from) pieces.push(text.slice(from, Math.min(to, from + pieceCharacters)))
  return pieces.slice(0, mostPieces)
}
