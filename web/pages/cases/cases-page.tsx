import { Anchor, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconFilterOff } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { casesQuery, type CaseFilter } from '../../api/queries.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { plural } from '../../words/figures.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseCards, CaseTable } from './case-rows.tsx'
import { FirstCase, NothingFound } from './empty-list.tsx'

const route = getRouteApi('/console/cases')

/** All cases, with filters that live in the address. */
export function CasesPage() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/cases' })
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const list = useInfiniteQuery(casesQuery(filter))
  const first = list.data?.pages[0]
  const cases = list.data?.pages.flatMap((page) => page.cases) ?? []
  const isFiltered = Object.keys(filter).length > 0
  const isEmpty = first !== undefined && first.total === 0
  const setFilter = (next: CaseFilter) => void navigate({ search: next, replace: true })

  if (isEmpty && !isFiltered) {
    return (
      <>
        <PageHead title="Cases" actions={<WithoutCase />} />
        <FirstCase />
      </>
    )
  }

  return (
    <>
      <PageHead
        title="Cases"
        lead="One case for each breach, however many documents report it."
        actions={<WithoutCase />}
      />
      <Stack gap="md">
        <CaseFilters filter={filter} counts={first?.counts ?? null} onChange={setFilter} />
        <Total
          total={list.isError ? 'unknown' : (first?.total ?? null)}
          onClear={isFiltered ? () => setFilter({}) : null}
        />
        {list.isError ? (
          <ProblemNotice
            error={list.error}
            title="The cases could not be loaded"
            onRetry={() => void list.refetch()}
          />
        ) : first === undefined ? (
          <LoadingRows />
        ) : isEmpty ? (
          <NothingFound onClear={() => setFilter({})} />
        ) : isWide ? (
          <CaseTable cases={cases} />
        ) : (
          <CaseCards cases={cases} />
        )}
        <ShowMore list={list} style={{ alignSelf: 'center' }}>
          Load more ({cases.length} of {first?.total ?? 0} shown)
        </ShowMore>
      </Stack>
    </>
  )
}

const WithoutCase = () => (
  <Anchor component={Link} to="/documents" size="sm">
    Documents without a case
  </Anchor>
)

function sayTotal(total: number | null | 'unknown', isFiltered: boolean): string {
  if (total === 'unknown') return ''
  if (total === null) return 'Loading'
  return isFiltered
    ? plural(total, 'case matches these filters', 'cases match these filters')
    : plural(total, 'case')
}

function Total({
  total,
  onClear,
}: {
  /** Null until it is known; `unknown` where it could not be loaded, which is said in its place. */
  readonly total: number | null | 'unknown'
  /** Null where nothing is filtered. */
  readonly onClear: (() => void) | null
}) {
  return (
    <Group justify="space-between" mih={30}>
      <Text size="sm" c="dimmed" role="status">
        {sayTotal(total, onClear !== null)}
      </Text>
      {onClear === null ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={onClear}
        >
          Clear filters
        </Button>
      )}
    </Group>
  )
}

function LoadingRows() {
  return (
    <Paper p="md" className="surface" aria-busy="true">
      <Stack gap="lg">
        {['88%', '74%', '81%', '69%', '85%', '77%'].map((width) => (
          <Stack key={width} gap={8}>
            <Skeleton h={16} w={width} />
            <Skeleton h={12} w="40%" />
          </Stack>
        ))}
      </Stack>
    </Paper>
  )
}
