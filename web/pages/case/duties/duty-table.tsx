import { Anchor, Chip, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dutyStatuses, type DutiesView, type DutyStatus, type DutyView } from '#api/contract.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { NotOwedList } from './not-owed-list.tsx'
import {
  dutyBadge,
  dutyStatusWords,
  recipientLabel,
  sayUndated,
} from '../../../words/duty-words.ts'
import { capital } from '../../../words/figures.ts'
import { sayInZone, sayMoments } from '../../../words/time.ts'

const order: readonly DutyStatus[] = [
  'late',
  'open',
  'prepared',
  'undecided',
  'submitted',
  'waived',
  'not-owed',
]

type Picked = DutyStatus | 'all'

/** Every duty by authority, held to a status where one is picked. */
export function DutyTable({ duties }: { readonly duties: DutiesView }) {
  const [status, setStatus] = useState<Picked>('all')
  const rows = duties.duties
    .filter(({ shown }) => status === 'all' || shown === status)
    .toSorted(
      (a, b) =>
        order.indexOf(a.shown) - order.indexOf(b.shown) ||
        (a.dueAt === null ? Infinity : Date.parse(a.dueAt)) -
          (b.dueAt === null ? Infinity : Date.parse(b.dueAt)) ||
        a.recipientName.localeCompare(b.recipientName),
    )
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface" component="section" aria-label="Duties">
      <Title order={2} size="h4" mb="sm">
        Duties
      </Title>
      {duties.duties.length === 0 ? (
        <Text c="dimmed">
          {duties.inputs.some(({ kind }) => kind === 'affected')
            ? `No duty is owed or undecided on what is known. ${duties.notOwed.length} duties were looked at.`
            : 'This list is empty because nobody has entered yet where people are affected: most laws ask for that. It does not mean that nothing is owed.'}
        </Text>
      ) : (
        <Stack gap="sm">
          <StatusChips duties={duties.duties} status={status} onChange={setStatus} />
          <WideTable>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Who must be told</Table.Th>
                <Table.Th visibleFrom="sm">Law</Table.Th>
                <Table.Th>Status</Table.Th>
                <Table.Th w={210} visibleFrom="sm">
                  Due
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((duty) => (
                <DutyRow key={duty.key} duty={duty} duties={duties} />
              ))}
            </Table.Tbody>
          </WideTable>
          {duties.notOwed.length === 0 ? null : <NotOwedList notOwed={duties.notOwed} />}
        </Stack>
      )}
    </Paper>
  )
}

function StatusChips({
  duties,
  status,
  onChange,
}: {
  readonly duties: readonly DutyView[]
  readonly status: Picked
  readonly onChange: (status: Picked) => void
}) {
  const counts = new Map<DutyStatus, number>()
  for (const { shown } of duties) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  return (
    <Chip.Group
      value={status}
      onChange={(value) => onChange(dutyStatuses.find((name) => name === value) ?? 'all')}
    >
      <Group gap={6} role="group" aria-label="Filter by status">
        <Chip value="all" size="xs">{`All ${duties.length}`}</Chip>
        {order
          .filter((name) => counts.has(name))
          .map((name) => (
            <Chip
              key={name}
              value={name}
              size="xs"
            >{`${dutyStatusWords[name].label} ${counts.get(name) ?? 0}`}</Chip>
          ))}
      </Group>
    </Chip.Group>
  )
}

function DutyRow({ duty, duties }: { readonly duty: DutyView; readonly duties: DutiesView }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          className="row-link"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/cases/$caseId/duties/$key"
              params={{ caseId: duties.caseId, key: duty.key }}
            />
          )}
        >
          {capital(duty.recipientName)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {recipientLabel(duty.to)}
        </Text>
        <Text size="xs" hiddenFrom="sm">
          {duty.regimeName}
        </Text>
        {duty.shown === 'not-owed' ? null : (
          <Text size="sm" className="number" component="div" hiddenFrom="sm" mt={4}>
            <Due duty={duty} />
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{duty.regimeName}</Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {sayMoments(sayWhy(duty, duties), duty.timeZone)}
        </Text>
      </Table.Td>
      <Table.Td>
        <WordBadge
          word={dutyBadge[duty.shown]}
          label={dutyStatusWords[duty.shown].label}
          meaning={duty.because ?? dutyStatusWords[duty.shown].meaning}
        />
      </Table.Td>
      <Table.Td className="number" visibleFrom="sm">
        {duty.shown === 'not-owed' ? '' : <Due duty={duty} />}
      </Table.Td>
    </Table.Tr>
  )
}

function Due({ duty }: { readonly duty: DutyView }) {
  if (duty.dueAt === null) return sayUndated(duty)
  return (
    <>
      {sayInZone(duty.dueAt, duty.timeZone)}
      <Text size="xs" c="dimmed">
        {duty.timeZone}
      </Text>
    </>
  )
}

/** For a duty that is not decided, the question that decides it; else the reason. */
function sayWhy(duty: DutyView, { questions }: DutiesView): string {
  if (duty.shown === 'not-owed') return duty.because ?? duty.reason
  const asked = questions.find(({ id }) => duty.unknowns.includes(id))
  return duty.shown === 'undecided' && asked !== undefined ? asked.text : duty.reason
}
