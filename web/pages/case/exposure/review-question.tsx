import { Group, Paper, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { splitsQuery, type ReviewQueue } from '../../../api/exposure.ts'
import type { Affected, Person } from '../../../api/exposure-types.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { doubtWords, placeWords, roleLabel } from '../../../words/exposure-words.ts'
import { classesOf, placeOf, sayRowsOf } from './person-line.tsx'
import { SplitParts } from './split-parts.tsx'

/** A masked person with what the rules made of it, and what is asked. */
export function ReviewQuestion({
  runId,
  person,
  queue,
  inText,
  hasAnswer,
}: {
  readonly runId: string
  readonly person: Person
  readonly queue: ReviewQueue
  readonly inText: Affected['inText']
  /** Somebody is putting it right below, where its rows are shown as they would be. */
  readonly hasAnswer: boolean
}) {
  const doubts = queue === 'sample' ? [] : person.doubts
  return (
    <Paper p="md">
      <Stack gap="sm">
        {doubts.length === 0 ? null : (
          <Group gap="xs">
            {doubts.map((doubt) => (
              <WordBadge key={doubt} word="medium" label={doubtWords[doubt]?.kind ?? doubt} />
            ))}
          </Group>
        )}
        <div aria-live="polite">
          {doubts.length === 0 ? (
            <Text fw={600}>Is everything below right about this person?</Text>
          ) : (
            doubts.map((doubt) => (
              <Text key={doubt} fw={600}>
                {doubtWords[doubt]?.asks ?? 'Is this right?'}
              </Text>
            ))
          )}
        </div>
        <Table variant="vertical" layout="fixed">
          <Table.Tbody>
            {linesOf(person, inText).map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={130}>{label}</Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {doubts.includes('names-differ') && !hasAnswer ? (
          <RowsByName runId={runId} person={person} />
        ) : null}
      </Stack>
    </Paper>
  )
}

/** What the joined rows say, without which nobody could tell whether they are one person's. */
function RowsByName({ runId, person }: { readonly runId: string; readonly person: Person }) {
  const found = useQuery(splitsQuery(runId, person.person))
  const offer = found.data?.find(({ by }) => by === 'name')
  return offer === undefined ? null : <SplitParts offer={offer} heading="Its rows, by name" />
}

function linesOf(
  person: Person,
  inText: Affected['inText'],
): readonly (readonly [label: string, value: string])[] {
  const told = person.regionReason ?? person.countryReason
  return [
    ['Name', person.name ?? 'None'],
    ['Email address', person.email ?? 'None'],
    ['Phone', person.phone ?? 'None'],
    [
      'Work',
      [person.title, person.company].filter((part) => part !== null).join(', ') || 'Not known',
    ],
    ['Role', person.role === null ? 'Not known' : roleLabel(person.role)],
    [
      'Place',
      told === null
        ? placeOf(person)
        : `${placeOf(person)} (${(placeWords[told] ?? told).toLowerCase()})`,
    ],
    ['Rows', sayRowsOf(person) ?? 'One row'],
    ['Kinds of data', classesOf(person, inText).join(', ')],
  ]
}
