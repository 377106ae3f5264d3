import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { state } from '../state.ts'
import type { Account } from './read-account.ts'
import { confirmedOneByOne } from './settle-several.ts'
import { settleStatement, type HowSaid } from './settle-statement.ts'
import { claimedThroughout, confirmedTogether, doubtedTogether } from './settle-together.ts'

/** States what the document says of the event as a whole, each with the words that say it. */
export const stateIncident = (reading: Reading, account: Account): Statement[] =>
  account.tellings.map(({ start, end, modality, assertedBy }) =>
    state(
      reading,
      'incident',
      { kind: 'breach' },
      {
        start,
        end,
        confidence: 0.85,
        extractor: 'account@1',
        voice: { modality, assertedBy },
      },
    ),
  )

/**
 * Gives statements the voice of their surroundings: a sentence without a speaker of its own continues the voice of
 * the sentence before it in its paragraph or, failing that, of the document.
 */
export function settleVoices(
  reading: Reading,
  account: Account,
  statements: readonly Statement[],
): Statement[] {
  const contexts = contextsOf(reading, account)
  const settled = statements.map((statement): Statement => {
    const sentence = reading.sentenceAt(statement.start)
    const context = sentence === undefined ? undefined : contexts[sentence.index]
    return sentence === undefined || context === undefined
      ? statement
      : settleStatement(statement, { reading, sentence, context, account })
  })
  const one = confirmedOneByOne(reading, account, settled)
  return doubtedTogether(reading, confirmedTogether(reading, claimedThroughout(reading, one)))
}

/** The voice of each sentence, by its index. */
function contextsOf(reading: Reading, account: Account): readonly HowSaid[] {
  const tellingBySentence = new Map(account.tellings.map((telling) => [telling.sentence, telling]))
  const found: HowSaid[] = []
  let before: { readonly paragraph: number; readonly voice: HowSaid } | null = null
  for (const sentence of reading.model.sentences) {
    const { paragraph } = sentence
    const inherited: HowSaid = before?.paragraph === paragraph ? before.voice : account
    const voice: HowSaid = tellingBySentence.get(sentence) ?? inherited
    found.push(voice)
    before = { paragraph, voice }
  }
  return found
}
