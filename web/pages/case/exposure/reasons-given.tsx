import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { reasonsQuery } from '../../../api/exposure.ts'
import { usePersonNames } from '../../../api/person-names.ts'
import { useMay } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { actWords } from '../../../words/exposure-words.ts'
import { sayInstant } from '../../../words/time.ts'

/** Why people of a leak were revealed, downloaded, corrected or destroyed; for administrators. */
export function ReasonsGiven({ runId }: { readonly runId: string }) {
  return useMay('listExposureReasons') ? <Reasons runId={runId} /> : null
}

function Reasons({ runId }: { readonly runId: string }) {
  const found = useQuery(reasonsQuery(runId))
  const nameOf = usePersonNames()
  if (found.isError) {
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  }
  if (found.data === undefined || found.data.length === 0) return null
  return (
    <WideTable>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          <Table.Th>Why</Table.Th>
          <Table.Th>Who and when</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {found.data.map(({ sha256, action, reason, givenBy, givenAt }) => (
          <Table.Tr key={sha256}>
            <Table.Td>{actWords[action] ?? action}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{reason}</Table.Td>
            <Table.Td>
              {nameOf(givenBy)}
              <Text size="xs" c="dimmed">
                {sayInstant(givenAt)}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
