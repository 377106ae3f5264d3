import { Text } from '@mantine/core'
import type { CaseState, CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { moveWords, stateWords } from '../../words/case-words.ts'
import { plural } from '../../words/figures.ts'

/** Moves a case to another state; closing needs a reason. */
export function MoveDialog({
  view,
  to,
  onClose,
}: {
  readonly view: CaseView
  readonly to: CaseState
  readonly onClose: () => void
}) {
  const { id, version } = view
  const params = { id }
  const change = useCaseChange(
    (reason: string) =>
      to === 'closed'
        ? api.call('closeCase', { params, body: { reason, version } })
        : api.call('moveCase', {
            params,
            body: { to, version, ...(reason === '' ? {} : { reason }) },
          }),
    () => `The case is now ${stateWords[to].label.toLowerCase()}.`,
  )
  const open = view.tasks.filter(({ state }) => state === 'open').length
  return (
    <ReasonDialog
      title={moveWords[to]}
      confirm={moveWords[to]}
      error={change.error}
      busy={change.isPending}
      isReasonOptional={to !== 'closed'}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Text size="sm">
        From <b>{stateWords[view.state].label}</b> to <b>{stateWords[to].label}</b>.{' '}
        {stateWords[to].meaning}
      </Text>
      {to === 'closed' && open > 0 ? (
        <Text size="sm">{plural(open, 'task is', 'tasks are')} still open and will stay open.</Text>
      ) : null}
    </ReasonDialog>
  )
}
