import { Button, FileInput, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { sayId, type DutyView } from '#api/contract.ts'
import { api, toProblem } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { withOffset } from './event-dialog.tsx'

/** Keeps the evidence that a duty was met. */
export function SubmitDialog({
  caseId,
  duty,
  onClose,
}: {
  readonly caseId: string
  readonly duty: DutyView
  readonly onClose: () => void
}) {
  const [reference, setReference] = useState('')
  const [local, setLocal] = useState('')
  const [note, setNote] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const change = useDutyChange(
    caseId,
    async () =>
      api.call('submitDuty', {
        params: { id: caseId, key: duty.key },
        body: {
          reference: reference.trim(),
          submittedAt: withOffset(local),
          note: note.trim() === '' ? null : note.trim(),
          file: file === null ? null : { name: file.name, base64: await toBase64(file) },
        },
      }),
    'The submission is kept.',
  )
  const isReady = reference.trim() !== '' && local !== ''
  return (
    <Modal opened onClose={onClose} title="Note as submitted" size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) change.mutate(undefined, { onSuccess: onClose })
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            The report as it stands now is kept with it and cannot be changed afterwards. Breakwater
            sends nothing to {duty.recipientName} itself.
            {duty.starts === null ? '' : ` It also starts another clock: ${sayId(duty.starts)}.`}
          </Text>
          <TextInput
            label="Reference"
            description="What the authority gave back, or how it was sent"
            required
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label="When it was sent"
            description={`In the time of this browser, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`}
            required
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
          <FileInput
            label="File (optional)"
            description="What was sent, or the receipt; up to 10 MB"
            placeholder="Choose a file"
            clearable
            value={file}
            onChange={setFile}
          />
          <Textarea
            label="Note (optional)"
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FormProblem problem={change.error === null ? null : toProblem(change.error)} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={change.isPending} disabled={!isReady}>
              Keep the submission
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** In pieces, since a call takes no list of millions of arguments. */
async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  }
  return btoa(text)
}
