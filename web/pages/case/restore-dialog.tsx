import { Text } from '@mantine/core'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { sayStatement } from '../../words/fact-groups.ts'
import { plural } from '../../words/figures.ts'

/** Lets statements that were discarded in one act, as the same misreading, count again. */
export function RestoreDialog({
  view,
  numbers,
  onClose,
}: {
  readonly view: CaseView
  readonly numbers: readonly number[]
  readonly onClose: () => void
}) {
  const [statement] = view.statements.filter(({ n }) => numbers.includes(n))
  const change = useCaseChange(
    (reason: string) =>
      api.call('restoreStatements', {
        params: { id: view.id },
        body: { statements: [...numbers], reason, version: view.version },
      }),
    () => `${plural(numbers.length, 'statement')} restored.`,
  )
  return (
    <ReasonDialog
      title={numbers.length === 1 ? 'Restore this statement' : 'Restore these statements'}
      confirm="Restore"
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      {statement === undefined ? null : (
        <Text size="sm">
          “{statement.quote}”, read as: {sayStatement(statement)}
          {numbers.length === 1 ? '' : `, in ${plural(numbers.length, 'passage')}`}.
        </Text>
      )}
      <Text size="sm">
        What was read there counts again, in the facts and in all that follows from them. That it
        was discarded stays in the history.
      </Text>
    </ReasonDialog>
  )
}
