import { findKnownRuns } from '#exposure/index.ts'
import type { Context } from '#store/context.ts'
import { wordQuestion } from '../../engine/word-question.ts'
import { runOf, saidInWords } from './measured-by.ts'
import type { InputRow } from './queries.ts'

/** Something that was entered for the duties, in a form for people to read. */
export interface Entry extends InputRow {
  /** The question that it answers; null for events, counts and words written for a report. */
  readonly question: string | null
  /** The run that counted it, where it can still be viewed: a run of the command line stores only its counts. */
  readonly runId: string | null
}

/** Adds to each entry the question that it answers, and puts into words who said it, without the id of a run. */
export async function sayEntries(
  ctx: Context,
  inputs: readonly InputRow[],
): Promise<readonly Entry[]> {
  const named = new Set(inputs.flatMap(({ saidBy }) => runOf(saidBy) ?? []))
  const known = await findKnownRuns(ctx, [...named])
  return inputs.map((input) => {
    const run = runOf(input.saidBy)
    return {
      ...input,
      saidBy: saidInWords(input.saidBy),
      question: questionOf(input),
      runId: run !== null && known.has(run) ? run : null,
    }
  })
}

const questionOf = ({ kind, about }: InputRow): string | null =>
  kind === 'answer' && !about.startsWith('draft.') ? wordQuestion(about) : null
