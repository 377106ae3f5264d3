import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { TaskView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'

/** Drops a task that will not be done, with the reason for the record. */
export function DropTaskDialog({
  task,
  onDropped,
  onClose,
}: {
  readonly task: TaskView
  readonly onDropped: () => Promise<unknown>
  readonly onClose: () => void
}) {
  const drop = useMutation({
    mutationFn: (reason: string) =>
      api.call('dropTask', { params: { id: task.id }, body: { reason } }),
    onSuccess: async () => {
      notifications.show({ message: 'Dropped. Take it up again under “Dropped”.' })
      await onDropped()
      onClose()
    },
  })
  return (
    <ReasonDialog
      title="Drop this task"
      confirm="Drop the task"
      error={drop.error}
      busy={drop.isPending}
      onClose={onClose}
      onConfirm={(reason) => drop.mutate(reason)}
    >
      <Text size="sm" fw={600}>
        {task.title}
      </Text>
      <Text size="sm">
        For what will not be done, because it does not apply here or somebody else does it. It
        counts as open no more, also where the facts change, and can be taken up again.
      </Text>
    </ReasonDialog>
  )
}
