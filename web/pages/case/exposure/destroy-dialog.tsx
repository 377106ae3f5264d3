import { Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { destroyLeak } from '../../../api/exposure.ts'
import type { LeakRun } from '../../../api/exposure-view.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'

/** What has to be typed; short, and not typed by accident. */
const word = 'destroy'

/** Destroys the rows for good, after a typed word and a reason. */
export function DestroyDialog({
  run,
  onClose,
}: {
  readonly run: LeakRun
  readonly onClose: () => void
}) {
  const [typed, setTyped] = useState('')
  const client = useQueryClient()
  const destroy = useMutation({
    mutationFn: (reason: string) => destroyLeak(run, reason),
    onSuccess: async () => {
      // The old pages hold masked rows of what no longer is.
      client.removeQueries({ queryKey: ['leak', run.id, 'people'] })
      client.removeQueries({ queryKey: ['leak', run.id, 'companies'] })
      await client.invalidateQueries({ queryKey: ['leaks', run.caseId] })
      await client.invalidateQueries({ queryKey: ['leak', run.id] })
      notifications.show({ message: 'Destroyed. The certificate is on this page.' })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title="Destroy the rows of this leak"
      confirm="Destroy"
      error={destroy.error}
      busy={destroy.isPending}
      isReady={typed.trim().toLowerCase() === word}
      onClose={onClose}
      onConfirm={(reason) => destroy.mutate(reason)}
    >
      <Text size="sm">
        Rows, lists of people and companies, and the key of the working store are destroyed at once.
        This cannot be undone. Verdict, inventory and counts stay in the case.
      </Text>
      <TextInput
        label={`Type “${word}” to go on`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
    </ReasonDialog>
  )
}
