import { FileInput, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { sayId, type DutyView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LocalTimeInput } from '../../../ui/local-time-input.tsx'
import { withOffset } from '../../../words/time.ts'

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
  return (
    <FormDialog
      title="Note as submitted"
      confirm="Keep the submission"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={reference.trim() !== '' && local !== ''}
      onClose={onClose}
      onSubmit={() => change.mutate(undefined, { onSuccess: onClose })}
    >
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
      <LocalTimeInput label="When it was sent" value={local} onChange={setLocal} />
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
    </FormDialog>
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
