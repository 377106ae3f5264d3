import { SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { PersonFilter } from '../../../api/exposure.ts'
import type { LeakReport } from '../../../api/exposure-view.ts'
import { AffectedBasis } from './affected-basis.tsx'
import { AffectedClasses } from './affected-classes.tsx'
import { AffectedPlaces } from './affected-places.tsx'
import { AffectedRoles } from './affected-roles.tsx'
import { CompaniesTable } from './companies-table.tsx'
import { ExportLists } from './export-lists.tsx'
import { OwnPeople } from './own-people.tsx'
import { PeopleTable } from './people-table.tsx'

/** Who is affected: where they are, what of them is out, who is likeliest to be a target, lists to act on. */
export function AffectedPart({ report }: { readonly report: LeakReport }) {
  const [list, setList] = useState('people')
  const [filter, setFilter] = useState<PersonFilter>({})
  const lists = useRef<HTMLDivElement>(null)
  const { affected, run } = report
  if (affected === null) {
    return <Text c="dimmed">Nobody was counted in this reading.</Text>
  }
  const show = (next: PersonFilter): void => {
    setFilter(next)
    setList('people')
    lists.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <Stack gap="md">
      <OwnPeople affected={affected} onShow={() => show({ own: true })} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <AffectedPlaces
          affected={affected}
          onPick={({ country, state }) => show({ country, ...(state === null ? {} : { state }) })}
        />
        <AffectedClasses affected={affected} />
      </SimpleGrid>
      <AffectedRoles affected={affected} />
      <AffectedBasis affected={affected} />
      <Stack gap="sm" ref={lists} style={{ scrollMarginTop: 80 }}>
        <SegmentedControl
          aria-label="People or companies"
          value={list}
          onChange={setList}
          style={{ alignSelf: 'flex-start' }}
          data={[
            { value: 'people', label: `People (${affected.people.toLocaleString('en-GB')})` },
            {
              value: 'companies',
              label: `Companies (${affected.companies.toLocaleString('en-GB')})`,
            },
          ]}
        />
        {list === 'people' ? (
          <PeopleTable report={report} filter={filter} onFilter={setFilter} />
        ) : (
          <CompaniesTable run={run} />
        )}
      </Stack>
      <ExportLists run={run} />
    </Stack>
  )
}
