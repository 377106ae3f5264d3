import { Alert, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleOfLeakQuery, type PersonFilter } from '../../../api/exposure.ts'
import type { Person, Reading } from '../../../api/exposure-types.ts'
import { useMay } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { plural } from '../../../words/figures.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { PersonLine } from './person-line.tsx'
import { RevealDialog } from './reveal-dialog.tsx'

/** Affected people, the likeliest targets first, masked; with filters and page by page. */
export function PeopleTable(props: {
  readonly reading: Reading
  readonly filter: PersonFilter
  readonly onFilter: (filter: PersonFilter) => void
}) {
  const maySee = useMay('listAffectedPeople')
  return maySee ? (
    <People {...props} />
  ) : (
    <Alert color="gray" className="surface" title="Your role sees counts, not people">
      An analyst or administrator can look at the list, masked; each view is logged.
    </Alert>
  )
}

function People({
  reading,
  filter,
  onFilter,
}: {
  readonly reading: Reading
  readonly filter: PersonFilter
  readonly onFilter: (filter: PersonFilter) => void
}) {
  const mayReveal = useMay('revealPerson')
  const [corrected, setCorrected] = useState<Person | null>(null)
  const [revealed, setRevealed] = useState<Person | null>(null)
  const found = useInfiniteQuery(peopleOfLeakQuery(reading.run.id, filter))
  const people = found.data?.pages.flatMap((page) => page.people) ?? []
  const total = found.data?.pages[0]?.total
  return (
    <Section
      title="People"
      lead="One row a person, the likeliest targets first. Values are masked; an administrator can reveal one person, with a reason, and that is logged."
    >
      <PeopleFilters affected={reading.summary.affected} filter={filter} onFilter={onFilter} />
      <Text size="sm" c="dimmed" role="status" mt="sm">
        {total === undefined ? '' : plural(total, 'person', 'people')}
      </Text>
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {found.isPending ? <LoadingPeople /> : null}
      {people.length === 0 ? null : (
        <PeopleRows
          people={people}
          inText={reading.summary.affected.inText}
          onCorrect={setCorrected}
          onReveal={mayReveal ? setRevealed : null}
        />
      )}
      {found.isSuccess && people.length === 0 ? (
        <Text size="sm" mt="sm">
          Nobody matches these filters.
        </Text>
      ) : null}
      <ShowMore list={found} mt="sm">
        Show more people
      </ShowMore>
      {corrected === null ? null : (
        <CorrectDialog
          runId={reading.run.id}
          person={corrected}
          onClose={() => setCorrected(null)}
        />
      )}
      {revealed === null ? null : (
        <RevealDialog runId={reading.run.id} person={revealed} onClose={() => setRevealed(null)} />
      )}
    </Section>
  )
}

const LoadingPeople = () => (
  <Stack gap="xs" mt="sm" aria-busy="true" aria-label="Loading people">
    {['a', 'b', 'c', 'd', 'e'].map((key) => (
      <Skeleton key={key} h={34} />
    ))}
  </Stack>
)

function PeopleRows({
  people,
  inText,
  onCorrect,
  onReveal,
}: {
  readonly people: readonly Person[]
  readonly inText: Reading['summary']['affected']['inText']
  readonly onCorrect: (person: Person) => void
  /** Null where the role may not see anybody in clear. */
  readonly onReveal: ((person: Person) => void) | null
}) {
  return (
    <WideTable>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Person</Table.Th>
          <Table.Th visibleFrom="sm">Role and company</Table.Th>
          <Table.Th visibleFrom="sm">Where</Table.Th>
          <Table.Th visibleFrom="sm">Data</Table.Th>
          <Table.Th>Risk</Table.Th>
          <Table.Th aria-label="What can be done" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <PersonLine
            inText={inText}
            key={person.person}
            person={person}
            onCorrect={() => onCorrect(person)}
            onReveal={onReveal === null ? null : () => onReveal(person)}
          />
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
