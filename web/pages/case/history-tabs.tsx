import { Stack, Table, Text, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CaseView, TimelineEntry } from '#api/contract.ts'
import { usePersonNames } from '../../api/person-names.ts'
import { timelineQuery } from '../../api/queries.ts'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { browserZone, sayDay, sayInstant } from '../../words/time.ts'

const sayAt = (at: string): string => (at.length > 10 ? sayInstant(at) : sayDay(at))

/** What happened in the world and here, oldest first. */
export function TimelineTab({ caseId }: { readonly caseId: string }) {
  const found = useQuery(timelineQuery(caseId))
  const nameOf = usePersonNames()
  if (!found.isSuccess) return <NotLoaded found={found} label="Loading the timeline" />
  const { entries } = found.data
  if (entries.length === 0) return <Text c="dimmed">Nothing is dated yet.</Text>
  return (
    <Stack gap="md">
      <Text c="dimmed">
        What happened, as the documents tell it, and what was done here. Time zone: {browserZone()}.
      </Text>
      <Timeline bulletSize={14} lineWidth={2} active={entries.length} maw={760}>
        {entries.map((entry) => (
          <Timeline.Item
            key={`${entry.at} ${entry.what} ${entry.text}`}
            title={<Text fw={500}>{named(entry.text, nameOf)}</Text>}
            lineVariant={entry.kind === 'world' ? 'solid' : 'dashed'}
          >
            <Text size="sm" c="dimmed">
              {sayAt(entry.at)}
              {entry.by === null ? ', told by the documents' : `, ${nameOf(entry.by)}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  )
}

/** Every change of the case, as kept for the record. */
export function HistoryTab({ view }: { readonly view: CaseView }) {
  const found = useQuery(timelineQuery(view.id))
  const nameOf = usePersonNames()
  if (!found.isSuccess) return <NotLoaded found={found} label="Loading the history" />
  const acts = found.data.entries.filter(isAct)
  return (
    <Stack gap="sm">
      <Text c="dimmed" maw={720}>
        Every change of this case is kept and cannot be edited. Administrators can check the audit
        log that it belongs to under Settings. Time zone: {browserZone()}.
      </Text>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th miw={{ base: 130, sm: 190 }}>When, by whom</Table.Th>
            <Table.Th w="100%">What</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {acts.toReversed().map((entry) => (
            <Table.Tr key={`${entry.at} ${entry.what} ${entry.text}`}>
              <Table.Td valign="top">
                {sayInstant(entry.at)}
                <Text size="sm" c="dimmed">
                  {nameOf(entry.by)}
                </Text>
              </Table.Td>
              <Table.Td valign="top" style={{ overflowWrap: 'anywhere' }}>
                {named(entry.text, nameOf)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}

/** A sentence that names people by their ids, with their names. */
const named = (text: string, nameOf: (id: string) => string): string =>
  text.replaceAll(/\buser_\w+/g, nameOf)

const isAct = (entry: TimelineEntry): boolean => entry.kind === 'case'
