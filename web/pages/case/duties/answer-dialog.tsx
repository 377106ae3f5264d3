import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DutiesView, QuestionView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { answerLabel } from '../../../words/duty-words.ts'
import { isSaidBy, SaidBy } from './said-by.tsx'
import { WhatIf } from './what-if.tsx'

/** Answers an open question, with who says so and why. */
export function AnswerDialog({
  duties,
  question,
  onClose,
}: {
  readonly duties: DutiesView
  readonly question: QuestionView
  readonly onClose: () => void
}) {
  const options = question.answers.map(({ answer }) => answer)
  const [picked, setPicked] = useState<string | null>(null)
  const [saidBy, setSaidBy] = useState('')
  const change = useDutyChange(
    duties.caseId,
    (reason: string) =>
      api.call('answerQuestion', {
        params: { id: duties.caseId },
        body: {
          question: question.id,
          value: options.find((option) => String(option) === picked) ?? picked,
          saidBy,
          reason,
        },
      }),
    'The answer is kept.',
  )
  return (
    <ReasonDialog
      title="Answer the question"
      confirm="Keep the answer"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={picked !== null && picked.trim() !== '' && isSaidBy(saidBy)}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      {options.length === 0 ? (
        <TextInput
          label={question.text}
          value={picked ?? ''}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
      ) : (
        <Radio.Group label={question.text} value={picked} onChange={setPicked}>
          <Stack gap={6} mt={6}>
            {options.map((option) => (
              <Radio key={String(option)} value={String(option)} label={answerLabel(option)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <div>
        <Text size="sm" fw={550}>
          What follows
        </Text>
        <WhatIf question={question} duties={duties} />
      </div>
      <SaidBy value={saidBy} onChange={setSaidBy} />
    </ReasonDialog>
  )
}
