import { Alert, Button, Group, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { PersonFilter } from '../../../api/exposure.ts'
import type { Reading } from '../../../api/exposure-types.ts'
import { AffectedBasis } from './affected-basis.tsx'
import { AffectedClasses } from './affected-classes.tsx'
import { AffectedPlaces } from './affected-places.tsx'
import { AffectedRoles } from './affected-roles.tsx'
import { CompaniesTable } from './companies-table.tsx'
import { ExportLists } from './export-lists.tsx'
import { OwnLogins } from './own-logins.tsx'
import { OwnPeople } from './own-people.tsx'
import { PeopleTable } from './people-table.tsx'

/** Who is affected: where they are, what of them is out, who is likeliest to be a target, lists to act on. */
export function AffectedPart({
  reading,
  hasRows,
}: {
  readonly reading: Reading
  readonly hasRows: boolean
}) {
  const [list, setList] = useState('people')
  const [filter, setFilter] = useState<PersonFilter>({})
  const lists = useRef<HTMLDivElement>(null)
  const { affected } = reading.summary
  const runId = reading.run.id
  const show = (next: PersonFilter): void => {
    setFilter(next)
    setList('people')
    lists.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <Stack gap="md">
      <OwnPeople affected={affected} onShow={hasRows ? () => show({ ours: 'true' }) : null} />
      <OwnLogins affected={affected} runId={hasRows ? runId : null} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <AffectedPlaces
          affected={affected}
          onPick={hasRows ? (jurisdiction) => show({ jurisdiction }) : null}
        />
        <AffectedClasses affected={affected} unlinked={reading.summary.unlinked ?? []} />
      </SimpleGrid>
      <AffectedRoles affected={affected} />
      <AffectedBasis affected={affected} />
      {hasRows ? (
        <>
          <Stack gap="sm" ref={lists} style={{ scrollMarginTop: 80 }}>
            <Group gap="sm">
              <ListChoice affected={affected} list={list} onChange={setList} />
              {filter.company === undefined || list !== 'people' ? null : (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => setFilter({ ...filter, company: undefined })}
                >
                  Only {filter.company}: show all
                </Button>
              )}
            </Group>
            {list === 'people' ? (
              <PeopleTable reading={reading} filter={filter} onFilter={setFilter} />
            ) : (
              <CompaniesTable runId={runId} onPick={({ key }) => show({ company: key })} />
            )}
          </Stack>
          <ExportLists
            runId={runId}
            hasOurs={affected.ours !== null}
            hasOurLogins={(affected.logins?.logins ?? 0) > 0}
          />
        </>
      ) : (
        <NoRows />
      )}
    </Stack>
  )
}

const ListChoice = ({
  affected,
  list,
  onChange,
}: {
  readonly affected: Reading['summary']['affected']
  readonly list: string
  readonly onChange: (list: string) => void
}) => (
  <SegmentedControl
    aria-label="People or companies"
    value={list}
    onChange={onChange}
    data={[
      { value: 'people', label: `People (${affected.people.toLocaleString('en-GB')})` },
      { value: 'companies', label: `Companies (${affected.companies.toLocaleString('en-GB')})` },
    ]}
  />
)

const NoRows = () => (
  <Alert color="gray" className="surface" title="No list of people is kept">
    <Text size="sm">
      The rows of this leak are gone, so people can be counted but not looked at. Read the files
      again to get the lists.
    </Text>
  </Alert>
)
