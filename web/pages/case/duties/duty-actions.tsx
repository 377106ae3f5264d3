import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { DutyView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { SubmitDialog } from './submit-dialog.tsx'

/** In the order of their buttons. */
const allMoves = ['prepared', 'open', 'waived'] as const
type Move = (typeof allMoves)[number]

const moveLabels: Readonly<Record<Move, string>> = {
  open: 'Open it again',
  prepared: 'Mark as prepared',
  waived: 'Waive',
}
const moveMeanings: Readonly<Record<Move, string>> = {
  open: 'It counts as not prepared, and reminders go out as before.',
  prepared: 'The report is ready and waits to be sent. Reminders go out until it is submitted.',
  waived:
    'The team decides not to meet this duty. The reason is kept for an inspection, and reminders stop.',
}

/** What can be done about a duty; each asks before it does. */
export function DutyActions({
  caseId,
  duty,
}: {
  readonly caseId: string
  readonly duty: DutyView
}) {
  const [move, setMove] = useState<Move | null>(null)
  const [submitting, setSubmitting] = useState(false)
  const moves = allMoves.filter((to) => duty.moves.includes(to))
  return (
    <Group gap="xs">
      {moves.map((to) => (
        <Button key={to} variant="default" onClick={() => setMove(to)}>
          {moveLabels[to]}
        </Button>
      ))}
      {duty.moves.includes('submitted') ? (
        <Button onClick={() => setSubmitting(true)}>
          {duty.state === 'submitted' ? 'Note a follow-up' : 'Note as submitted'}
        </Button>
      ) : null}
      {move === null ? null : (
        <MoveDialog caseId={caseId} duty={duty} to={move} onClose={() => setMove(null)} />
      )}
      {submitting ? (
        <SubmitDialog caseId={caseId} duty={duty} onClose={() => setSubmitting(false)} />
      ) : null}
    </Group>
  )
}

function MoveDialog({
  caseId,
  duty,
  to,
  onClose,
}: {
  readonly caseId: string
  readonly duty: DutyView
  readonly to: Move
  readonly onClose: () => void
}) {
  const change = useDutyChange(
    caseId,
    (reason: string) =>
      api.call('moveDuty', {
        params: { id: caseId, key: duty.key },
        body: reason === '' ? { to } : { to, reason },
      }),
    'The duty is changed.',
  )
  return (
    <ReasonDialog
      title={moveLabels[to]}
      confirm={moveLabels[to]}
      isReasonOptional={to !== 'waived'}
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Text size="sm">{moveMeanings[to]}</Text>
    </ReasonDialog>
  )
}
