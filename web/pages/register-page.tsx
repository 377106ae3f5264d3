import { Anchor, Button, Group, Paper, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pathTo, type RegisterEntryView } from '#api/contract.ts'
import { registerQuery } from '../api/queries.ts'
import { NotLoaded } from '../ui/not-loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { WordBadge } from '../ui/word-badge.tsx'
import { SideScroll } from '../ui/side-scroll.tsx'
import { capital } from '../words/figures.ts'
import { sayDay, sayDays } from '../words/time.ts'

/** Every breach with its facts, effects and what was decided (GDPR Art. 33(5)). */
export function RegisterPage() {
  const found = useQuery(registerQuery)
  return (
    <>
      <PageHead
        title="Register of breaches"
        lead="Every case, whether or not a notice was needed: the record that GDPR Art. 33(5) asks for."
        actions={
          <Group gap="xs">
            {(['csv', 'xlsx'] as const).map((format) => (
              <Button
                key={format}
                component="a"
                download
                variant="default"
                href={pathTo('getRegisterFile', { query: { format } })}
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {format === 'csv' ? 'CSV' : 'Excel'}
              </Button>
            ))}
          </Group>
        }
      />
      {!found.isSuccess ? (
        <NotLoaded found={found} label="Loading the register" />
      ) : found.data.entries.length === 0 ? (
        <Text c="dimmed">No breach yet. A case opens with its first report.</Text>
      ) : (
        <Paper className="surface" p="sm">
          <SideScroll minWidth={920}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th miw={260}>Breach</Table.Th>
                  <Table.Th>Data</Table.Th>
                  <Table.Th w={150}>People</Table.Th>
                  <Table.Th w={170}>Duties</Table.Th>
                  <Table.Th>Decided and sent</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.data.entries.map((entry) => (
                  <Entry key={entry.caseId} entry={entry} />
                ))}
              </Table.Tbody>
            </Table>
          </SideScroll>
        </Paper>
      )}
    </>
  )
}

/** "2026-03-01 to 2026-03-04" as "from 1 to 4 March 2026". */
function sayOccurred(occurred: string): string {
  const [from = occurred, to = from] = occurred.split(' to ')
  return sayDays(from, to)
}

function Entry({ entry }: { readonly entry: RegisterEntryView }) {
  const { caseId, title, occurred, openedAt, dataClasses, people, places } = entry
  // Nobody has said where people are or since when: no duty found is then no finding.
  const isOpen = entry.notEntered.length > 0 && entry.owed + entry.undecided === 0
  const decided = [
    ...entry.submitted,
    ...entry.waived.map((text) => `Waived: ${text}`),
    ...entry.noNotice.map((text) => `No notice: ${text}`),
  ]
  return (
    <Table.Tr className="register-row">
      <Table.Td>
        <Anchor
          className="row-link"
          renderRoot={(props) => (
            <Link {...props} to="/cases/$caseId" params={{ caseId }} search={{ tab: 'duties' }} />
          )}
        >
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {occurred === null ? '' : `Happened ${sayOccurred(occurred)}. `}Opened {sayDay(openedAt)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={3}>
          {capital(dataClasses.join(', '))}
        </Text>
      </Table.Td>
      <Table.Td className="number">
        {people === null ? 'not counted' : people.toLocaleString('en')}
        <Text size="xs" c="dimmed" lineClamp={2}>
          {places.join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>
        {entry.late > 0 ? <WordBadge word="critical" label={`${entry.late} late`} /> : null}
        <Text size="sm">
          {isOpen ? 'not worked out yet' : `${entry.owed} owed, ${entry.undecided} undecided`}
        </Text>
        {entry.notEntered.length === 0 ? null : (
          <Text size="xs" c="dimmed">
            Not entered: {entry.notEntered.join('; ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {decided.length === 0 ? (
          <Text size="sm" c="dimmed">
            nothing yet
          </Text>
        ) : (
          decided.map((text) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))
        )}
      </Table.Td>
    </Table.Tr>
  )
}
