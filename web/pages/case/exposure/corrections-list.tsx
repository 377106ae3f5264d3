import { Button, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { usePersonNames } from '../../../api/person-names.ts'
import { useUndo } from '../../../api/correct-person.ts'
import { correctionsQuery } from '../../../api/exposure.ts'
import type { Correction, Reading } from '../../../api/exposure-types.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { splitWords } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { sayPlaceOf } from '../../../words/places.ts'
import { sayInstant } from '../../../words/time.ts'

/** What people corrected in a leak, newest first, each to be undone as long as the rows are kept. */
export function CorrectionsList({
  reading,
  mayUndo,
}: {
  readonly reading: Reading
  readonly mayUndo: boolean
}) {
  const runId = reading.run.id
  const found = useQuery(correctionsQuery(runId))
  const undo = useUndo(runId)
  const hasRows = reading.run.state === 'done' && reading.run.keptUntil !== null
  return (
    <Section title="Corrections" lead={leadOf(reading, hasRows)}>
      {found.isSuccess ? null : <NotLoaded found={found} label="Loading the corrections" />}
      {undo.isError ? <ProblemNotice error={undo.error} /> : null}
      {!found.isSuccess ? null : found.data.length === 0 ? (
        <Text size="sm">
          {hasRows && mayUndo
            ? 'None so far. Answer “Wrong” above, or use “Correct” in the list of people.'
            : hasRows
              ? 'None so far.'
              : 'None were made.'}
        </Text>
      ) : (
        <WideTable>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What</Table.Th>
              <Table.Th>Why</Table.Th>
              <Table.Th>Who and when</Table.Th>
              <Table.Th aria-label="Undo" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.data.map((correction) => (
              <CorrectionRow
                key={correction.id}
                correction={correction}
                undo={mayUndo && hasRows ? undo : null}
              />
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Section>
  )
}

function CorrectionRow({
  correction,
  undo,
}: {
  readonly correction: Correction
  /** Null where it cannot be undone. */
  readonly undo: ReturnType<typeof useUndo> | null
}) {
  const nameOf = usePersonNames()
  return (
    <Table.Tr>
      <Table.Td>
        {sayCorrection(correction)}
        <Text size="xs" c="dimmed" className="number">
          Person {correction.person}
        </Text>
      </Table.Td>
      <Table.Td>{correction.reason ?? ''}</Table.Td>
      <Table.Td>
        {nameOf(correction.madeBy)}
        <Text size="xs" c="dimmed">
          {sayInstant(correction.madeAt)}
        </Text>
      </Table.Td>
      <Table.Td ta="end">
        {correction.undoneAt !== null ? (
          <Text size="sm" c="dimmed">
            Undone {sayInstant(correction.undoneAt)} by {nameOf(correction.undoneBy)}
          </Text>
        ) : undo !== null ? (
          <Button
            size="compact-xs"
            variant="default"
            loading={undo.isPending && undo.variables === correction.id}
            disabled={undo.isPending}
            onClick={() => undo.mutate(correction.id)}
            aria-label={`Undo: ${sayCorrection(correction)}`}
          >
            Undo
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}

function leadOf({ summary }: Reading, hasRows: boolean): string {
  const { corrections, affected } = summary
  const counts =
    corrections === undefined
      ? 'Counts are as the rules made them.'
      : `The rules alone counted ${plural(corrections.measured.people, 'person', 'people')}; as corrected there are ${affected.people.toLocaleString('en-GB')}.`
  return hasRows
    ? `${counts} Lists, exports, the case and its duties follow.`
    : `${counts} The rows are gone: nobody can be split or joined and nothing undone any more. Read the files again to correct people.`
}

function sayCorrection({ kind, by, place, into }: Correction): string {
  switch (kind) {
    case 'split':
      return `Split by ${(splitWords[by ?? ''] ?? by ?? '').toLowerCase()}`
    case 'join':
      return `The same as person ${into ?? ''}`
    case 'place':
      return place === null ? 'Place: nobody knows it' : `Place: ${sayPlaceOf(place)}`
  }
}
