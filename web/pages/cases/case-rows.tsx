import { Badge, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { countInWords, type CaseSummary } from '#api/contract.ts'
import { ModalityBadge, WordBadge } from '../../ui/word-badge.tsx'
import { dataLabel, stateWords } from '../../words/case-words.ts'
import { capital, plural } from '../../words/figures.ts'
import { sayInstant, sayRelative } from '../../words/time.ts'

/** Cases as a table, for wide screens. */
export function CaseTable({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const navigate = useNavigate()
  return (
    <Paper className="surface" style={{ overflow: 'hidden' }}>
      <Table highlightOnHover horizontalSpacing="md" aria-label="Cases">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="34%">Case</Table.Th>
            <Table.Th>How sure</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th w="24%">Data exposed</Table.Th>
            <Table.Th>Records</Table.Th>
            <Table.Th>Open tasks</Table.Th>
            <Table.Th>Changed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((found) => (
            <Table.Tr
              key={found.id}
              className="case-row"
              // A convenience for the mouse; the link in the first cell is what keyboards use.
              onClick={() => void navigate({ to: '/cases/$caseId', params: { caseId: found.id } })}
            >
              <Table.Td>
                <CaseLink found={found} />
                <Involved found={found} />
              </Table.Td>
              <Table.Td>
                <ModalityBadge modality={found.status} />
              </Table.Td>
              <Table.Td>
                <WordBadge
                  word="plain"
                  label={stateWords[found.state].label}
                  meaning={stateWords[found.state].meaning}
                />
              </Table.Td>
              <Table.Td>
                <DataBadges classes={found.dataClasses} />
              </Table.Td>
              <Table.Td className="number">
                <Text size="sm">{records(found) ?? 'Not stated'}</Text>
              </Table.Td>
              <Table.Td className="number">
                <Text size="sm">{found.openTasks}</Text>
              </Table.Td>
              <Table.Td>
                <Text
                  size="sm"
                  c="dimmed"
                  title={sayInstant(found.changedAt)}
                  style={{ whiteSpace: 'nowrap' }}
                >
                  {sayRelative(found.changedAt, Date.now())}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

/** The same as cards, for narrow screens. */
export function CaseCards({ cases }: { readonly cases: readonly CaseSummary[] }) {
  return (
    <Stack gap="sm">
      {cases.map((found) => (
        <Paper key={found.id} p="md" className="surface">
          <Stack gap={8}>
            <div>
              <CaseLink found={found} />
              <Involved found={found} />
            </div>
            <Group gap={6}>
              <ModalityBadge modality={found.status} />
              <WordBadge
                word="plain"
                label={`State: ${stateWords[found.state].label.toLowerCase()}`}
                meaning={stateWords[found.state].meaning}
              />
            </Group>
            <DataBadges classes={found.dataClasses} />
            <Text size="xs" c="dimmed">
              {[
                records(found),
                plural(found.openTasks, 'open task'),
                `changed ${sayRelative(found.changedAt, Date.now())}`,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </Text>
          </Stack>
        </Paper>
      ))}
    </Stack>
  )
}

const records = (found: CaseSummary): string | null =>
  found.records === null ? null : capital(countInWords(found.records.count, found.records.unit))

function CaseLink({ found }: { readonly found: CaseSummary }) {
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: found.id }}
      className="row-link"
      onClick={(event) => event.stopPropagation()}
    >
      {found.title}
    </Link>
  )
}

function Involved({ found }: { readonly found: CaseSummary }) {
  const parts = [
    ...(found.actors.length === 0 ? [] : [`attacker named: ${found.actors.join(', ')}`]),
    ...(found.platforms.length === 0 ? [] : [`platform: ${found.platforms.join(', ')}`]),
    ...(found.sectors.length === 0 ? [] : [found.sectors.join(', ')]),
    plural(found.documents, 'document'),
  ]
  return (
    <Text size="xs" c="dimmed" mt={2}>
      {capital(parts.join(' · '))}
    </Text>
  )
}

const shown = 3

function DataBadges({ classes }: { readonly classes: CaseSummary['dataClasses'] }) {
  if (classes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Not stated
      </Text>
    )
  }
  const rest = classes.slice(shown)
  return (
    <Group gap={4}>
      {classes.slice(0, shown).map((id) => (
        <Badge key={id} className="word" data-word="plain" size="sm">
          {shortLabel(id)}
        </Badge>
      ))}
      {rest.length === 0 ? null : (
        <WordBadge
          word="plain"
          label={`+${rest.length}`}
          meaning={rest.map(dataLabel).join(', ')}
        />
      )}
    </Group>
  )
}

/** "Government identifiers" for "Government identifiers (SSN, …)": the examples are for other places. */
const shortLabel = (id: string): string => dataLabel(id).replace(/ \(.*\)$/, '')
