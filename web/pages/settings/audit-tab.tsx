import { Alert, Anchor, Button, Code, Group, Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ResponseOf } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { usePersonNames } from '../../api/person-names.ts'
import { auditLogQuery } from '../../api/queries.ts'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { SideScroll } from '../../ui/side-scroll.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { browserZone, sayInstant } from '../../words/time.ts'

/** What was done, by whom, in a chain that shows any change. */
export function AuditTab() {
  const found = useInfiniteQuery(auditLogQuery)
  const verify = useMutation({ mutationFn: () => api.call('verifyAudit', {}) })
  const entries = found.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <Stack>
      <Group justify="space-between">
        <Text c="dimmed" maw={620}>
          Each entry carries the hash of the one before it, so that none can be changed, added or
          removed without being noticed. Time zone: {browserZone()}.
        </Text>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          Check the whole log
        </Button>
      </Group>
      {verify.data === undefined ? null : (
        <Alert
          color="green"
          variant="outline"
          className="surface"
          title={`Sound: ${verify.data.entries} entries`}
        >
          <Text size="sm">
            Last hash <Code>{verify.data.head}</Code>. Note it elsewhere to prove later that nothing
            before it was changed.
          </Text>
        </Alert>
      )}
      {verify.isError ? <ProblemNotice error={verify.error} title="The log is not sound" /> : null}
      {found.isSuccess ? (
        <EntryTable entries={entries} />
      ) : (
        <NotLoaded found={found} label="Loading the audit log" />
      )}
      <ShowMore list={found}>Show older entries</ShowMore>
    </Stack>
  )
}

function EntryTable({ entries }: { readonly entries: ResponseOf<'listAudit'>['entries'] }) {
  const nameOf = usePersonNames()
  return (
    <SideScroll minWidth={640}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>No.</Table.Th>
            <Table.Th w={190}>When</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>On</Table.Th>
            <Table.Th>By</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ sequence, at, action, subject, actor }) => (
            <Table.Tr key={sequence}>
              <Table.Td>{sequence}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{sayInstant(at)}</Table.Td>
              <Table.Td>{action}</Table.Td>
              <Table.Td>
                {subject.startsWith('case_') ? (
                  <Anchor
                    renderRoot={(props) => (
                      <Link {...props} to="/cases/$caseId" params={{ caseId: subject }} />
                    )}
                  >
                    <Code>{subject}</Code>
                  </Anchor>
                ) : (
                  <Code>{subject}</Code>
                )}
              </Table.Td>
              <Table.Td title={actor}>{nameOf(actor)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SideScroll>
  )
}
