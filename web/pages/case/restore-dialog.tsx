import { Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { sayStatement } from '../../words/fact-groups.ts'

/** Lets a discarded statement count again. */
export function RestoreDialog({
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
      api.call('restoreStatements', {
        params: { id: view.id },
        body: { statements: [n], reason, version: view.version },
      }),
    () => 'The statement counts again.',
  )
  return (
    <ReasonDialog
      title="Restore this statement"
      confirm="Restore"
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      {statement === undefined ? null : (
        <Text size="sm">
          “{statement.quote}”, read as: {sayStatement(statement)}.
        </Text>
      )}
      <Text size="sm">
        It will count again, in the facts and in all that follows from them. That it was discarded
        stays in the history.
      </Text>
    </ReasonDialog>
  )
}
