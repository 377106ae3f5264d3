import { Button, Text } from '@mantine/core'

/** Where a fact is about to be corrected or overridden: the way out if its sentence says nothing of the kind. */
export function MisreadHint({ onDiscard }: { readonly onDiscard: (() => void) | null }) {
  if (onDiscard === null) return null
  return (
    <Text size="sm" component="div">
      Does the document not say this at all?{' '}
      <Button size="compact-sm" variant="light" onClick={onDiscard}>
        Discard as misread
      </Button>
    </Text>
  )
}
