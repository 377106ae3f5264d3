import { Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/api.ts'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'

/** What has to be typed; short, and not typed by accident. */
const word = 'destroy'

/** Destroys the rows for good, after a typed word and a reason. */
export function DestroyDialog({
  run,
  onClose,
}: {
  readonly run: ExposureRun
  readonly onClose: () => void
}) {
  const [typed, setTyped] = useState('')
  const client = useQueryClient()
  const destroy = useMutation({
    mutationFn: (reason: string) =>
      api.call('destroyExposure', { params: { id: run.id }, body: { reason } }),
    onSuccess: async (certificate) => {
      // Pages already fetched hold masked people of what no longer is.
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[1] === run.id && queryKey.length > 2,
      })
      client.setQueryData(['exposure', run.id, 'certificate'], certificate)
      await client.invalidateQueries({ queryKey: ['exposure'] })
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
        The key of the working store is destroyed, then its files: the list of people is gone at
        once. This cannot be undone. Verdict, inventory and counts stay in the case.
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
