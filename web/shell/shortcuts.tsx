import { Group, Kbd, Modal, Table } from '@mantine/core'
import { shortcuts } from '../words/shortcuts.ts'

/** The list of keys, opened with `?`. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size="md">
      <ShortcutTable />
    </Modal>
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
