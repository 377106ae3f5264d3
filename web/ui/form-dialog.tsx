import { Button, Group, Stack } from '@mantine/core'
import { toProblem } from '../api/api.ts'
import { Dialog } from './dialog.tsx'
import { FormProblem } from './form-problem.tsx'

/** A dialog with a form: its inputs, why it was refused, and two buttons. */
export function FormDialog({
  title,
  confirm,
  error,
  busy,
  isReady = true,
  size = 'md',
  children,
  onSubmit,
  onClose,
}: {
  readonly title: string
  readonly confirm: string
  readonly error: unknown
  readonly busy: boolean
  /** Whether the inputs are complete; until then the form cannot be sent. */
  readonly isReady?: boolean
  readonly size?: 'md' | 'lg'
  readonly children: React.ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}) {
  return (
    <Dialog onClose={onClose} title={title} size={size}>
      <form
        ref={openAtFirstInput}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) onSubmit()
        }}
      >
        <Stack gap="md">
          {children}
          <FormProblem problem={error === null ? null : toProblem(error)} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} disabled={!isReady}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/**
 * A dialog with a form opens at its first input, and not at the button that closes it. The focus trap looks for the
 * mark some time after the dialog is there: whoever is in another field by then stays there, and so do the words being typed.
 */
function openAtFirstInput(form: HTMLFormElement | null): (() => void) | undefined {
  let marked: Element | null =
    form?.querySelector('[data-autofocus]') ??
    form?.querySelector('input:not([type="hidden"]):not(:disabled), textarea') ??
    null
  if (form === null || marked === null) return undefined
  marked.setAttribute('data-autofocus', 'true')
  const follow = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    marked?.removeAttribute('data-autofocus')
    target.setAttribute('data-autofocus', 'true')
    marked = target
  }
  form.addEventListener('focusin', follow)
  return () => form.removeEventListener('focusin', follow)
}
