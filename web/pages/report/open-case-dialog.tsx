import { Select, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { modality as modalitySchema } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { forgetDraft } from '../../api/report-draft.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { modalityWords } from '../../words/modality.ts'
import type { Modality } from '../../words/types.ts'

/** Opens a case from a document in which no report of a breach was found, on the word of whoever knows better. */
export function OpenCaseDialog({
  documentId,
  isRead,
  onClose,
}: {
  readonly documentId: string
  /** Whether the text is in a language that is read. */
  readonly isRead: boolean
  readonly onClose: () => void
}) {
  const [modality, setModality] = useState<Modality>('reported')
  const client = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: (reason: string) =>
      api.call('openOnWord', { params: { docId: documentId }, body: { modality, reason } }),
    onSuccess: async ({ caseId, outcome }) => {
      forgetDraft()
      notifications.show({
        message:
          outcome === 'joined'
            ? 'A case holds nearly the same document. It took this one in.'
            : 'The case is open, on your word.',
      })
      onClose()
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['documents'] }),
      ])
      await navigate({ to: '/cases/$caseId', params: { caseId }, replace: true })
    },
  })
  return (
    <ReasonDialog
      title="Open a case from this document"
      confirm="Open the case"
      error={open.error}
      busy={open.isPending}
      onClose={onClose}
      onConfirm={(reason) => open.mutate(reason)}
    >
      <Text size="sm">
        {isRead
          ? 'What the text says of names, data, figures and dates becomes the facts of the case. Check them: they were read in a text that did not look like a report.'
          : 'The text is kept with the case, but no facts are read from it. Add them by hand.'}{' '}
        That the breach happened stands on your word. You can withdraw it, and close the case.
      </Text>
      <Select
        label="How sure is it that the breach happened?"
        description={modalityWords[modality].meaning}
        allowDeselect={false}
        data={modalitySchema.options
          .filter((name) => name !== 'denied')
          .map((name) => ({ value: name, label: modalityWords[name].label }))}
        value={modality}
        onChange={(value) =>
          setModality(modalitySchema.options.find((name) => name === value) ?? 'reported')
        }
      />
    </ReasonDialog>
  )
}
