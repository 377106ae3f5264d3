import { Button, Group, Select, Skeleton, Stack, Switch, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonFilter } from '../../../api/exposure.ts'
import { leakPeopleQuery } from '../../../api/exposure.ts'
import { riskLevels, type LeakReport, type PersonRow } from '../../../api/exposure-view.ts'
import { useMay } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { riskWords, sayCountry } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { RevealDialog } from './reveal-dialog.tsx'
import { RiskCell } from './risk-cell.tsx'

/** Affected people, the likeliest targets first, masked; with filters and page by page. */
export function PeopleTable({
  report,
  filter,
  onFilter,
}: {
  readonly report: LeakReport
  readonly filter: PersonFilter
  readonly onFilter: (filter: PersonFilter) => void
}) {
  const mayReveal = useMay('analyst')
  const [revealed, setRevealed] = useState<PersonRow | null>(null)
  const found = useInfiniteQuery(leakPeopleQuery(report.run, filter))
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const total = found.data?.pages[0]?.total
  return (
    <Section
      title="People"
      lead="One row a person: the same address, number, or name with company counts as one. The likeliest targets come first. Values are masked; revealing one asks for a reason and is logged."
    >
      <Filters report={report} filter={filter} onFilter={onFilter} />
      <Text size="sm" c="dimmed" role="status" mt="sm">
        {total === undefined ? '' : plural(total, 'person', 'people')}
      </Text>
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {found.isPending ? (
        <Stack gap="xs" mt="sm" aria-busy="true" aria-label="Loading people">
          {['a', 'b', 'c', 'd', 'e'].map((key) => (
            <Skeleton key={key} h={34} />
          ))}
        </Stack>
      ) : (
        <WideTable>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Person</Table.Th>
              <Table.Th visibleFrom="sm">Role and company</Table.Th>
              <Table.Th visibleFrom="sm">Where</Table.Th>
              <Table.Th visibleFrom="sm">Data</Table.Th>
              <Table.Th>Risk</Table.Th>
              <Table.Th aria-label="Reveal" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((person) => (
              <PersonLine
                key={person.id}
                person={person}
                onReveal={mayReveal ? () => setRevealed(person) : null}
              />
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {!found.isPending && rows.length === 0 && !found.isError ? (
        <Text size="sm" mt="sm">
          Nobody matches these filters.
        </Text>
      ) : null}
      {found.hasNextPage ? (
        <Button
          mt="sm"
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show more people
        </Button>
      ) : null}
      {revealed === null ? null : (
        <RevealDialog run={report.run} person={revealed} onClose={() => setRevealed(null)} />
      )}
    </Section>
  )
}

function PersonLine({
  person,
  onReveal,
}: {
  readonly person: PersonRow
  readonly onReveal: (() => void) | null
}) {
  const who = person.name ?? person.contact ?? 'Unnamed'
  const place =
    person.state === null
      ? sayCountry(person.country)
      : `${person.state}, ${sayCountry(person.country)}`
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={550}>
          {who}
        </Text>
        {person.contact === null || person.contact === who ? null : (
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {person.contact}
          </Text>
        )}
        <Text size="xs" hiddenFrom="sm">
          {[person.title, person.company, place].filter((part) => part !== null).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{person.title ?? 'Role not known'}</Text>
        <Text size="xs" c="dimmed">
          {person.company ?? 'No company'}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{place}</Text>
        {person.placeReason === null ? null : (
          <Text size="xs" c="dimmed">
            {person.placeReason}
          </Text>
        )}
      </Table.Td>
      <Table.Td maw={220} visibleFrom="sm">
        <Text size="sm">{person.classes.map(dataLabel).join(', ')}</Text>
      </Table.Td>
      <Table.Td>
        <RiskCell who={who} level={person.level} risk={person.risk} reasons={person.riskReasons} />
      </Table.Td>
      <Table.Td ta="end">
        {onReveal === null ? null : (
          <Button
            size="compact-xs"
            variant="default"
            onClick={onReveal}
            aria-label={`Reveal ${who}`}
          >
            Reveal
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function Filters({
  report,
  filter,
  onFilter,
}: {
  readonly report: LeakReport
  readonly filter: PersonFilter
  readonly onFilter: (filter: PersonFilter) => void
}) {
  const affected = report.affected
  const set = (change: Partial<PersonFilter>): void => onFilter({ ...filter, ...change })
  const countries = (affected?.places ?? [])
    .filter(({ country, state }) => country !== null && state === null)
    .toSorted((a, b) => b.people - a.people)
    .map(({ country }) => ({ value: country ?? '', label: sayCountry(country) }))
  const states = (affected?.places ?? []).filter(
    ({ country, state }) => state !== null && country === filter.country,
  )
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label="Country"
        placeholder="All"
        clearable
        searchable
        w={180}
        data={countries}
        value={filter.country ?? null}
        onChange={(country) => set({ country: country ?? undefined, state: undefined })}
      />
      {states.length === 0 ? null : (
        <Select
          label="State"
          placeholder="All"
          clearable
          w={120}
          data={states.map(({ state }) => state ?? '')}
          value={filter.state ?? null}
          onChange={(state) => set({ state: state ?? undefined })}
        />
      )}
      <Select
        label="Kind of data"
        placeholder="All"
        clearable
        w={220}
        data={(affected?.classes ?? []).map(({ class: dataClass }) => ({
          value: dataClass,
          label: dataLabel(dataClass),
        }))}
        value={filter.dataClass ?? null}
        onChange={(dataClass) => set({ dataClass: dataClass ?? undefined })}
      />
      <Select
        label="Risk"
        placeholder="All"
        clearable
        w={120}
        data={riskLevels.map((level) => ({ value: level, label: riskWords[level] }))}
        value={filter.level ?? null}
        onChange={(level) => set({ level: riskLevels.find((one) => one === level) })}
      />
      <Switch
        label={`Our people only${report.run.given.ownDomains.length === 0 ? ' (no own domains given)' : ''}`}
        disabled={report.run.given.ownDomains.length === 0}
        checked={filter.own === true}
        onChange={(event) => set({ own: event.currentTarget.checked ? true : undefined })}
        mb={8}
      />
    </Group>
  )
}
