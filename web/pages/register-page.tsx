import { Anchor, Button, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pathTo, type RegisterEntryView } from '#api/contract.ts'
import { registerQuery } from '../api/queries.ts'
import { NotLoaded } from '../ui/not-loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { WordBadge } from '../ui/word-badge.tsx'
import { SideScroll } from '../ui/side-scroll.tsx'
import { dutyStatusWords } from '../words/duty-words.ts'
import { capital } from '../words/figures.ts'
import { sayDay, sayDays, sayMoments } from '../words/time.ts'

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
        <Entries entries={found.data.entries} />
      )}
    </>
  )
}

/** "2026-03-01 to 2026-03-04" as "from 1 to 4 March 2026". */
function sayOccurred(occurred: string): string {
  const [from = occurred, to = from] = occurred.split(' to ')
  return sayDays(from, to)
}

/** A table on wide screens, cards on narrow ones. */
function Entries({ entries }: { readonly entries: readonly RegisterEntryView[] }) {
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  if (!isWide) {
    return (
      <Stack gap="sm">
        {entries.map((entry) => (
          <Card key={entry.caseId} entry={entry} />
        ))}
      </Stack>
    )
  }
  return (
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
            {entries.map((entry) => (
              <Table.Tr key={entry.caseId} className="register-row">
                <Table.Td>
                  <Breach entry={entry} />
                </Table.Td>
                <Table.Td>
                  <Data entry={entry} />
                </Table.Td>
                <Table.Td className="number">
                  <People entry={entry} />
                </Table.Td>
                <Table.Td>
                  <Duties entry={entry} />
                </Table.Td>
                <Table.Td>
                  <Decided entry={entry} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </SideScroll>
    </Paper>
  )
}

const Card = ({ entry }: Shown) => (
  <Paper className="surface" p="md">
    <Stack gap={8}>
      <Breach entry={entry} />
      <Data entry={entry} />
      <Labelled label="People">
        <People entry={entry} />
      </Labelled>
      <Labelled label="Duties">
        <Duties entry={entry} />
      </Labelled>
      <Labelled label="Decided and sent">
        <Decided entry={entry} />
      </Labelled>
    </Stack>
  </Paper>
)

const Labelled = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: React.ReactNode
}) => (
  <div>
    <Text size="xs" c="dimmed">
      {label}
    </Text>
    {children}
  </div>
)

interface Shown {
  readonly entry: RegisterEntryView
}

const Breach = ({ entry: { caseId, title, occurred, openedAt } }: Shown) => (
  <>
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
  </>
)

const Data = ({ entry: { dataClasses } }: Shown) => (
  <Text size="sm" lineClamp={3}>
    {capital(dataClasses.join('; '))}
  </Text>
)

const People = ({ entry: { people, places } }: Shown) => (
  <>
    <Text size="sm">{people === null ? 'not counted' : people.toLocaleString('en')}</Text>
    <Text size="xs" c="dimmed" lineClamp={2}>
      {places.join(', ')}
    </Text>
  </>
)

/** In the words of the case's own list of duties: "2 open, 1 undecided". */
function sayStanding(entry: RegisterEntryView): string {
  const counts = (['open', 'prepared', 'undecided'] as const)
    .filter((status) => entry[status] > 0)
    .map((status) => `${entry[status]} ${dutyStatusWords[status].label.toLowerCase()}`)
  return counts.length > 0 ? counts.join(', ') : entry.late > 0 ? '' : 'none open'
}

function Duties({ entry }: Shown) {
  // Nobody has said where people are or since when: no duty found is then no finding.
  const isOpen = entry.notEntered.length > 0 && entry.owed + entry.undecided === 0
  return (
    <>
      {entry.late > 0 ? <WordBadge word="critical" label={`${entry.late} late`} /> : null}
      <Text size="sm">{isOpen ? 'not worked out yet' : sayStanding(entry)}</Text>
      {entry.notEntered.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          Not entered: {entry.notEntered.join('; ')}
        </Text>
      )}
    </>
  )
}

function Decided({ entry: { submitted, waived, noNotice } }: Shown) {
  const decided = [
    ...submitted,
    ...waived.map((text) => `Waived: ${text}`),
    ...noNotice.map((text) => `No notice: ${text}`),
  ]
  return decided.length === 0 ? (
    <Text size="sm" c="dimmed">
      nothing yet
    </Text>
  ) : (
    decided.map((text) => (
      <Text key={text} size="sm">
        {sayMoments(text)}
      </Text>
    ))
  )
}
