import { Checkbox, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { documentName } from '../../words/document-name.ts'

/** Moves some documents of a case to a new one. */
export function SplitDialog({
  view,
  onClose,
}: {
  readonly view: CaseView
  readonly onClose: () => void
}) {
  const [picked, setPicked] = useState<string[]>([])
  const client = useQueryClient()
  const navigate = useNavigate()
  const split = useMutation({
    mutationFn: (reason: string) =>
      api.call('splitCase', {
        params: { id: view.id },
        body: { documentIds: picked, reason, version: view.version },
      }),
    onSuccess: async ({ newCaseId, case: rest }) => {
      client.setQueryData(['case', rest.id], rest)
      notifications.show({ message: 'The documents are a case of their own. This is it.' })
      onClose()
      await client.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: '/cases/$caseId', params: { caseId: newCaseId } })
    },
  })
  return (
    <ReasonDialog
      title="Split documents off"
      confirm="Split off"
      size="lg"
      error={split.error}
      busy={split.isPending}
      isReady={picked.length > 0 && picked.length < view.documents.length}
      onClose={onClose}
      onConfirm={(reason) => split.mutate(reason)}
    >
      <Checkbox.Group
        label="Documents to move to a new case"
        description="At least one stays here"
        value={picked}
        onChange={setPicked}
      >
        <Stack gap="xs" mt="xs">
          {view.documents.map((document) => (
            <Checkbox key={document.id} value={document.id} label={documentName(document)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" fw={600}>
        What will happen
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>The chosen documents and their statements form a new case.</List.Item>
        <List.Item>Facts of both cases are weighed again from their own documents.</List.Item>
        <List.Item>It can be undone: merge the new case into this one.</List.Item>
      </List>
    </ReasonDialog>
  )
}
