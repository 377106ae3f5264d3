import { Alert, Button, Group, Select, Skeleton, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { exposureRunsQuery } from '../../../api/exposure.ts'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { useMayChange } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { sayInstant } from '../../../words/time.ts'
import { LeakParts } from './leak-parts.tsx'
import { RunEnded, RunProgress } from './run-progress.tsx'
import { StartLeak } from './start-leak.tsx'

/** What was leaked in this case: files in; then inventory, verdict, people affected; then destruction. */
export function ExposureTab({ view }: { readonly view: CaseView }) {
  const client = useQueryClient()
  const mayStart = useMayChange('startExposure', view)
  const found = useQuery(exposureRunsQuery(view.id))
  const { run: asked } = getRouteApi('/console/cases/$caseId').useSearch()
  const [picked, setPicked] = useState<string | null>(null)
  const [isStarting, setStarting] = useState(false)
  const refresh = useCallback(async () => {
    await client.invalidateQueries({ queryKey: ['exposure', 'of', view.id] })
    // A verdict adds statements to the case.
    await client.invalidateQueries({ queryKey: ['case', view.id] })
  }, [client, view.id])
  const onEnded = useCallback(() => void refresh(), [refresh])

  if (found.isError) {
    return (
      <ProblemNotice
        error={found.error}
        title="The leaks of this case could not be loaded"
        onRetry={() => void found.refetch()}
      />
    )
  }
  if (found.isPending) {
    return <LoadingRuns />
  }
  const runs = found.data
  const run = runs.find(({ id }) => id === (picked ?? asked)) ?? runs[0]
  const started = async (runId: string): Promise<void> => {
    await refresh()
    setPicked(runId)
    setStarting(false)
  }
  if (run === undefined || isStarting) {
    return (
      <StartLeak
        view={view}
        isFirst={runs.length === 0}
        onStarted={(runId) => void started(runId)}
        onCancel={run === undefined ? null : () => setStarting(false)}
      />
    )
  }
  const isUnknown = picked === null && asked !== undefined && run.id !== asked
  const onAgain = mayStart ? () => setStarting(true) : null
  return (
    <Stack gap="md">
      {isUnknown ? <UnknownRun /> : null}
      <Group justify="space-between" gap="sm">
        {runs.length < 2 ? <span /> : <RunChoice runs={runs} run={run} onChange={setPicked} />}
        {onAgain === null || run.state === 'running' || run.state === 'queued' ? null : (
          <Button variant="default" onClick={onAgain}>
            Read another leak
          </Button>
        )}
      </Group>
      <Shown key={run.id} view={view} run={run} onAgain={onAgain} onEnded={onEnded} />
    </Stack>
  )
}

const LoadingRuns = () => (
  <Stack aria-busy="true" aria-label="Loading the leaks of this case">
    <Skeleton h={120} />
    <Skeleton h={220} />
  </Stack>
)

const UnknownRun = () => (
  <Alert color="gray" className="surface" title="The reading of this link is not in this case">
    It may have gone with a document that was split off, or the address is mistyped. The latest
    reading of this case is shown.
  </Alert>
)

const RunChoice = ({
  runs,
  run,
  onChange,
}: {
  readonly runs: readonly ExposureRun[]
  readonly run: ExposureRun
  readonly onChange: (id: string | null) => void
}) => (
  <Select
    aria-label="Leak shown"
    w={360}
    allowDeselect={false}
    value={run.id}
    onChange={onChange}
    data={runs.map((each) => ({ value: each.id, label: nameOf(each) }))}
  />
)

/** What there is to see of a reading at the stage that it has reached. */
function Shown({
  view,
  run,
  onAgain,
  onEnded,
}: {
  readonly view: CaseView
  readonly run: ExposureRun
  readonly onAgain: (() => void) | null
  readonly onEnded: () => void
}) {
  switch (run.state) {
    case 'queued':
    case 'running':
      return <RunProgress run={run} onEnded={onEnded} />
    case 'failed':
    case 'cancelled':
      return <RunEnded run={run} onAgain={onAgain} />
    case 'done':
    case 'destroyed':
      return <LeakParts view={view} run={run} onAgain={onAgain} />
  }
}

const nameOf = ({ files, startedAt }: ExposureRun): string =>
  `${files[0] ?? 'Leak'}${files.length > 1 ? ` and ${files.length - 1} more` : ''}, ${sayInstant(startedAt)}`
