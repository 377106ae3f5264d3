import { Button, Group, Text } from '@mantine/core'

/** Says that a form opened with what was typed before, and clears it. */
export const KeptNote = ({ onClear }: { readonly onClear: () => void }) => (
  <Group gap="sm" justify="space-between">
    <Text size="sm" c="dimmed">
      What you gave before is still here. It is kept in this tab alone, until it has become a case.
    </Text>
    <Button size="compact-sm" variant="default" onClick={onClear}>
      Clear it
    </Button>
  </Group>
)
