import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../api/api.ts'
import { reasonsQuery } from '../../../api/exposure.ts'
import type { Person } from '../../../api/exposure-types.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { personName, placeOf } from './person-line.tsx'

/** Asks why, then shows the values of one person; nothing stays in the page when it closes. */
export function RevealDialog({
  runId,
  person,
  onClose,
}: {
  readonly runId: string
  readonly person: Person
  readonly onClose: () => void
}) {
  const client = useQueryClient()
  const reveal = useMutation({
    mutationFn: (reason: string) =>
      api.call('revealPerson', { params: { id: runId, person: person.person }, body: { reason } }),
    onSuccess: () => client.invalidateQueries(reasonsQuery(runId)),
    gcTime: 0,
  })
  if (reveal.isSuccess) {
    return (
      <Dialog onClose={onClose} title="Revealed for you">
        <Stack gap="md">
          <Text size="sm">
            This view is in the audit log with your name, and your reason is kept beside the leak.
            Close it when you have read it.
          </Text>
          <Table variant="vertical" layout="fixed">
            <Table.Tbody>
              {valuesOf(reveal.data).map(([label, value]) => (
                <Table.Tr key={label}>
                  <Table.Th w={130}>{label}</Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Group justify="flex-end">
            <Button onClick={onClose}>Close</Button>
          </Group>
        </Stack>
      </Dialog>
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
        You will see what the leak holds of {personName(person)}, in clear. Who looked, at whom,
        when and why goes to the audit log.
      </Text>
    </ReasonDialog>
  )
}

const valuesOf = (person: Person): readonly (readonly [label: string, value: string])[] =>
  (
    [
      ['Name', person.name],
      ['Email address', person.email],
      ['Phone', person.phone],
      ['Title', person.title],
      ['Company', person.company],
      ['Where', placeOf(person)],
    ] as const
  ).flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]))
