import { Group, Paper, Stack, Table, Text } from '@mantine/core'
import type { ReviewQueue } from '../../../api/exposure.ts'
import type { Person } from '../../../api/exposure-types.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { doubtWords, placeWords, roleLabel } from '../../../words/exposure-words.ts'
import { placeOf, sayRowsOf } from './person-line.tsx'

/** A masked person with what the rules made of it, and what is asked. */
export function ReviewQuestion({
  person,
  queue,
}: {
  readonly person: Person
  readonly queue: ReviewQueue
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
            {linesOf(person).map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={130}>{label}</Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Paper>
  )
}

function linesOf(person: Person): readonly (readonly [label: string, value: string])[] {
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
    ['Kinds of data', person.dataClasses.map(dataLabel).join(', ')],
  ]
}
