import { Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { sayStatement } from '../../words/fact-groups.ts'
import { modalityWords } from '../../words/modality.ts'

/** Takes back what an analyst said about a fact. */
export function WithdrawDialog({
  view,
  n,
  onClose,
}: {
  readonly view: CaseView
  readonly n: number
  readonly onClose: () => void
}) {
  const statement = view.statements.find((found) => found.n === n)
  const change = useCaseChange(
    (reason: string) =>
      api.call('withdrawOverride', {
        params: { id: view.id, n },
        body: { reason, version: view.version },
      }),
    () => 'The override is withdrawn. The documents speak again.',
  )
  return (
    <ReasonDialog
      title="Withdraw the override"
      confirm="Withdraw"
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      {statement === undefined ? null : (
        <Text size="sm">
          “{sayStatement(statement)}”, held to be{' '}
          <b>{modalityWords[statement.modality].label.toLowerCase()}</b>
          {statement.reason === null ? '' : ` because: ${statement.reason}`}
        </Text>
      )}
      <Text size="sm">
        The fact will be weighed from the documents alone. The override stays in the history.
      </Text>
    </ReasonDialog>
  )
}
