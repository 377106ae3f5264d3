import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { revealPerson } from '../../../api/exposure.ts'
import type { LeakRun, PersonRow } from '../../../api/exposure-view.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'

/** Asks why, then shows the values of one person; nothing stays in the page when it closes. */
export function RevealDialog({
  run,
  person,
  onClose,
}: {
  readonly run: LeakRun
  readonly person: PersonRow
  readonly onClose: () => void
}) {
  const reveal = useMutation({
    mutationFn: (reason: string) => revealPerson(run, person.id, reason),
    gcTime: 0,
  })
  if (reveal.isSuccess) {
    return (
      <Modal opened onClose={onClose} title="Revealed for you">
        <Stack gap="md">
          <Text size="sm">
            This view is in the audit log with your name and reason. Close it when you have read it.
          </Text>
          <Table variant="vertical" layout="fixed">
            <Table.Tbody>
              {reveal.data.map(({ label, value }) => (
                <Table.Tr key={label}>
                  <Table.Th w={150}>{label}</Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Group justify="flex-end">
            <Button onClick={onClose}>Close</Button>
          </Group>
        </Stack>
      </Modal>
    )
  }
  return (
    <ReasonDialog
      title="Reveal the values of one person"
      confirm="Reveal"
      error={reveal.error}
      busy={reveal.isPending}
      onClose={onClose}
      onConfirm={(reason) => reveal.mutate(reason)}
    >
      <Text size="sm">
        You will see what the leak holds of {person.name ?? person.contact ?? 'this person'}, in
        clear. Who looked, at whom, when and why goes to the audit log.
      </Text>
    </ReasonDialog>
  )
}
