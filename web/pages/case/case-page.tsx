import { Alert, Anchor, Box, Group, Paper, Skeleton, Stack, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { CaseView } from '#api/contract.ts'
import { toProblem } from '../../api/api.ts'
import { caseQuery } from '../../api/queries.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { PageHead, PageHeadToCome } from '../../ui/page-head.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useKeys } from '../../ui/single-keys.ts'
import { AdvisoryTab } from './advisory-tab.tsx'
import { CaseHead } from './case-head.tsx'
import { DutiesTab } from './duties/duties-tab.tsx'
import { FactsTab } from './facts-tab.tsx'
import { HistoryTab, TimelineTab } from './history-tabs.tsx'
import { InsightsTab } from './insights-tab.tsx'
import { caseTabs, type CaseTab } from './search.ts'
import { TabStrip } from './tab-strip.tsx'
import { TasksTab } from './tasks-tab.tsx'

const route = getRouteApi('/console/cases/$caseId')

const ExposureTab = lazy(async () => ({
  default: (await import('./exposure/exposure-tab.tsx')).ExposureTab,
}))

/** One case: what is known and how surely, what it means, what is to be done, what to publish. */
export function CasePage() {
  const { caseId } = route.useParams()
  const { tab = 'facts' } = route.useSearch()
  const navigate = useNavigate({ from: '/cases/$caseId' })
  const found = useQuery(caseQuery(caseId))

  const go = (next: CaseTab) =>
    void navigate({
      search: ({ doc }) => ({
        ...(next === 'facts' ? {} : { tab: next }),
        ...(doc === undefined ? {} : { doc }),
      }),
      replace: true,
    })
  useKeys(caseTabs.map((name, i) => [String(i + 1), () => go(name)]))

  if (found.isPending) return <LoadingCase />
  if (found.isError) {
    return toProblem(found.error).code === 'NOT_FOUND' ? (
      <NoSuchCase id={caseId} />
    ) : (
      <CaseNotLoaded error={found.error} onRetry={() => void found.refetch()} />
    )
  }
  const view = found.data
  const openTasks = view.tasks.filter(({ state }) => state === 'open').length

  return (
    <>
      <CaseHead view={view} />
      {view.mergedInto === null ? null : <MergedNotice into={view.mergedInto} />}
      <Tabs
        value={tab}
        onChange={(value) => {
          const next = caseTabs.find((name) => name === value)
          if (next !== undefined) go(next)
        }}
      >
        <TabStrip tab={tab} openTasks={openTasks} />
        <Panels view={view} tab={tab} />
      </Tabs>
    </>
  )
}

function Panels({ view, tab }: { readonly view: CaseView; readonly tab: CaseTab }) {
  return (
    <>
      <Tabs.Panel value="facts">
        <FactsTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="insights">
        <InsightsTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="duties">{tab === 'duties' ? <DutiesTab view={view} /> : null}</Tabs.Panel>
      <Tabs.Panel value="exposure">
        <Suspense fallback={<Skeleton h={240} />}>
          <ExposureTab view={view} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <TimelineTab caseId={view.id} />
      </Tabs.Panel>
      <Tabs.Panel value="tasks">
        <TasksTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="advisory">
        <AdvisoryTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryTab view={view} />
      </Tabs.Panel>
    </>
  )
}

const NoSuchCase = ({ id }: { readonly id: string }) => (
  <NotFound title="There is no such case">
    No case has the id {id}. The link may be mistyped or cut short, or lead to another installation.
    Cases are not deleted, and one that was merged keeps its address.
  </NotFound>
)

const CaseNotLoaded = ({
  error,
  onRetry,
}: {
  readonly error: Error
  readonly onRetry: () => void
}) => (
  <>
    <PageHead title="The case could not be loaded" />
    <Stack maw={720}>
      <ProblemNotice error={error} onRetry={onRetry} />
      <Anchor component={Link} to="/cases">
        Back to the cases
      </Anchor>
    </Stack>
  </>
)

function MergedNotice({ into }: { readonly into: NonNullable<CaseView['mergedInto']> }) {
  return (
    <Alert mb="md" color="gray" className="surface" title="This case was merged into another">
      <Text size="sm">
        Its documents, facts and tasks are there now.{' '}
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: into }} />}
        >
          Open the case that holds them
        </Anchor>
      </Text>
    </Alert>
  )
}

function LoadingCase() {
  return (
    <Box aria-busy="true">
      <PageHeadToCome label="Loading the case" />
      <Skeleton h={30} w="55%" mb={12} />
      <Group mb="xl">
        <Skeleton h={20} w={90} />
        <Skeleton h={20} w={200} />
      </Group>
      <Group align="flex-start" gap="lg" wrap="nowrap">
        <Paper p="lg" className="surface" style={{ flex: 1 }}>
          <Stack>
            {['70%', '85%', '60%', '75%', '66%', '80%'].map((width) => (
              <Skeleton key={width} h={16} w={width} />
            ))}
          </Stack>
        </Paper>
        <Paper p="lg" className="surface" style={{ flex: 1 }} visibleFrom="md">
          <Stack>
            {['100%', '97%', '99%', '92%', '96%', '60%'].map((width) => (
              <Skeleton key={width} h={14} w={width} />
            ))}
          </Stack>
        </Paper>
      </Group>
    </Box>
  )
}
