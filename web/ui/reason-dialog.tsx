import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from './form-dialog.tsx'

/** As short as the server accepts. */
const shortestReason = 3

/** A dialog that says what will happen, asks for the reason, and confirms. */
export function ReasonDialog({
  title,
  confirm,
  error,
  busy,
  isReady = true,
  isReasonOptional = false,
  size = 'md',
  children,
  onConfirm,
  onClose,
}: {
  readonly title: string
  readonly confirm: string
  readonly error: unknown
  readonly busy: boolean
  /** Whether the other inputs are complete. */
  readonly isReady?: boolean
  readonly isReasonOptional?: boolean
  readonly size?: 'md' | 'lg'
  readonly children: React.ReactNode
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const isShort =
    reason.trim().length < shortestReason && !(isReasonOptional && reason.trim() === '')
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      error={error}
      busy={busy}
      isReady={isReady}
      size={size}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true)
        if (!isShort) onConfirm(reason.trim())
      }}
    >
      {children}
      <Textarea
        label={isReasonOptional ? 'Reason (optional)' : 'Reason'}
        description="Kept in the history with your name"
        required={!isReasonOptional}
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={asked && isShort ? 'Say why, in a few words' : null}
      />
    </FormDialog>
  )
}
