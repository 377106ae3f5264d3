import { sayId } from '#base/say-id.ts'
import { placeName } from '../../engine/jurisdictions.ts'
import { wordQuestion } from '../../engine/word-question.ts'
import { saidInWords } from '../said/measured-by.ts'
import type { InputRow } from '../said/queries.ts'
import type { Trace } from './types.ts'

/** The source of a part of a report, in words, with the statements behind it. */
export const trace = (
  kind: Trace['kind'],
  label: string,
  statements: readonly number[] = [],
): Trace => ({
  kind,
  label,
  statements,
})

export const inputTrace = ({ kind, about, saidBy }: InputRow): Trace =>
  trace('input', `${whatWasSaid(kind, about)}, said by ${saidInWords(saidBy)}`)

/** Who counted the people, once for all the places that they counted. */
export const countTraces = (rows: readonly InputRow[]): readonly Trace[] => {
  const counts = rows.filter(({ kind }) => kind === 'affected')
  return [...Map.groupBy(counts, ({ saidBy }) => saidBy)].map(([saidBy, own]) => {
    const places = own.map(({ about }) => placeName(about)).join(', ')
    return trace(
      'input',
      `${own.length === 1 ? 'count' : 'counts'} for ${places}, said by ${saidInWords(saidBy)}`,
    )
  })
}

function whatWasSaid(kind: InputRow['kind'], about: string): string {
  switch (kind) {
    case 'affected':
      return `count for ${placeName(about)}`
    case 'event':
      return `event ${sayId(about)}`
    case 'answer':
      return about.startsWith('draft.')
        ? `answer written for ${about.slice('draft.'.length)}`
        : `answer to “${wordQuestion(about)}”`
  }
}
