import { Text } from '@mantine/core'
import type { DutiesView, QuestionView } from '#api/contract.ts'
import { answerLabel, becomesLabel, placeLabel, plainWord } from '../../../words/duty-words.ts'
import { sayInZone } from '../../../words/time.ts'

/** For each answer, what becomes of the duties that hang on it. */
export function WhatIf({
  question,
  duties,
}: {
  readonly question: QuestionView
  readonly duties: DutiesView
}) {
  const nameOf = (dutyId: string): string => {
    const duty = duties.duties.find((each) => each.dutyId === dutyId)
    return duty === undefined ? plainWord(dutyId) : duty.recipientName
  }
  // Laws that answer alike for recipients of one name are said once.
  const sayOutcomes = (outcomes: QuestionView['answers'][number]['outcomes']) => [
    ...new Set(
      outcomes.map(
        ({ dutyId, becomes, dueAt }) =>
          `${nameOf(dutyId)}: ${becomesLabel(becomes)}${dueAt === null ? '' : ` by ${sayInZone(dueAt, duties.profile.timeZone)} ${duties.profile.timeZone}`}`,
      ),
    ),
  ]
  if (question.answers.length === 0) {
    const [place, name = ''] = question.id.split('.')
    return (
      <Text size="sm" c="dimmed">
        {place === 'affected' ? `How many people in ${placeLabel(name)}. ` : ''}It decides:{' '}
        {question.decides.slice(0, 4).map(nameOf).join(', ')}
        {question.decides.length > 4 ? ` and ${question.decides.length - 4} more` : ''}
      </Text>
    )
  }
  const said = new Set(question.answers.map(({ outcomes }) => sayOutcomes(outcomes).join('; ')))
  return (
    <>
      {said.size === 1 ? (
        <Text size="sm">Until other questions are answered, each answer leads to the same:</Text>
      ) : null}
      {question.answers.map(({ answer, outcomes }) => (
        <Text key={String(answer)} size="sm" c="dimmed">
          <b>{answerLabel(answer)}:</b> {sayOutcomes(outcomes).slice(0, 3).join('; ')}
          {sayOutcomes(outcomes).length > 3 ? `; and ${sayOutcomes(outcomes).length - 3} more` : ''}
        </Text>
      ))}
    </>
  )
}
