import { Group, Kbd, Stack, Switch, Table } from '@mantine/core'
import { Dialog } from '../ui/dialog.tsx'
import { useSingleKeys } from '../ui/single-keys.ts'
import { shortcuts } from '../words/shortcuts.ts'

/** The list of keys, opened with `?`. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Keyboard shortcuts">
      <Stack>
        <ShortcutTable />
        <SingleKeySwitch />
      </Stack>
    </Dialog>
  )
}

function SingleKeySwitch() {
  const [areHeard, hear] = useSingleKeys()
  return (
    <Switch
      label="Listen to single keys"
      description="Turn this off where speech or a slip of the hand sets them off. Shortcuts with a modifier stay."
      checked={areHeard}
      onChange={({ currentTarget }) => hear(currentTarget.checked)}
    />
  )
}

/** The same list as part of a page. */
export function ShortcutTable() {
  return (
    <Table verticalSpacing={6} aria-label="Keyboard shortcuts">
      <Table.Tbody>
        {shortcuts.map(({ keys, does }) => (
          <Table.Tr key={does}>
            <Table.Td w={140}>
              <Group gap={4}>
                {keys.map((key) => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
              </Group>
            </Table.Td>
            <Table.Td>{does}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
