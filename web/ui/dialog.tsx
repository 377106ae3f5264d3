import { Modal } from '@mantine/core'
import { useReturnFocus } from './return-focus.ts'

/** A dialog that is open as long as it is mounted; whoever opened it has the focus again afterwards. */
export function Dialog({
  title,
  size,
  children,
  onClose,
}: {
  readonly title: string
  readonly size?: 'md' | 'lg'
  readonly children: React.ReactNode
  readonly onClose: () => void
}) {
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={title} size={size ?? 'md'} returnFocus={false}>
      {children}
    </Modal>
  )
}
