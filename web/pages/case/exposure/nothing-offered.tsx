import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** Why there is nothing to choose from, and the way back. */
export function NothingOffered({
  onClose,
  children,
}: {
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <Stack gap="sm">
      <Text size="sm">{children}</Text>
      <Button variant="default" onClick={onClose} style={{ alignSelf: 'flex-start' }}>
        Cancel
      </Button>
    </Stack>
  )
}
