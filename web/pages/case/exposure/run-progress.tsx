import { Alert, Button, Group, Loader, Paper, Progress, Stack, Text, Timeline } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { JobViewBody } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../../../api/api.ts'
import type { ExposureRun } from '../../../api/exposure-types.ts'
import { hasEnded, useJob } from '../../../api/watch-job.ts'
import { useMay } from '../../../api/session.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { exposureStages, sayTimeLeft } from '../../../words/exposure-words.ts'
import { capital, plural } from '../../../words/figures.ts'

/** A leak while it is read: stage by stage, how fast, how long still; and a way to stop it. */
export function RunProgress({
  run,
  onEnded,
}: {
  readonly run: ExposureRun
  readonly onEnded: () => void
}) {
  const mayCancel = useMay('cancelExposure')
  const { job, problem } = useJob(run.jobId)
  const { cancel, cancelling, refused } = useCancel(run.id)
  const ended = job !== null && hasEnded(job)

  useEffect(() => {
    if (ended) onEnded()
  }, [ended, onEnded])

  if (job === null && problem !== null) {
    return <ProblemNotice error={problem} title="This reading could not be followed" />
  }
  const at = exposureStages.findIndex(({ id }) => id === job?.progress?.step)
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} maw={760} className="surface">
      <Stack gap="lg">
        <div>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {run.files.join(', ')}
          </Text>
          <Bar job={job} />
        </div>
        <Stages at={at} />
        <Text size="sm" c="dimmed">
          You can leave this page or reload it; the reading goes on.
        </Text>
        <FormProblem problem={refused} />
        {mayCancel ? (
          <Group>
            <Button variant="default" loading={cancelling} onClick={cancel}>
              Cancel
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Paper>
  )
}

/** Asks before it stops the reading. */
function useCancel(runId: string) {
  const [cancelling, setCancelling] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  async function stop(): Promise<void> {
    setCancelling(true)
    try {
      await api.call('cancelExposure', { params: { id: runId } })
    } catch (error) {
      setRefused(toProblem(error))
      setCancelling(false)
    }
  }
  const cancel = () =>
    modals.openConfirmModal({
      title: 'Stop reading this leak?',
      children: (
        <Text size="sm">
          What was read so far is destroyed, and nothing of it goes into the case. You can read the
          files again later.
        </Text>
      ),
      labels: { confirm: 'Stop and destroy', cancel: 'Go on reading' },
      confirmProps: { color: 'red' },
      onConfirm: () => void stop(),
    })
  return { cancel, cancelling, refused }
}

function Bar({ job }: { readonly job: JobViewBody | null }) {
  const progress = job?.progress ?? null
  const stage = progress?.step
  const share =
    progress?.total === undefined || progress.total === 0 ? null : progress.done / progress.total
  const says =
    job === null || job.state === 'queued'
      ? 'Waiting for its turn'
      : stage === undefined
        ? 'Starting'
        : (exposureStages.find(({ id }) => id === stage)?.label ?? capital(stage))
  return (
    <>
      <Group justify="space-between" mb={6} gap="sm">
        <Text fw={600} role="status">
          {says}
          {share === null ? '' : `, ${Math.floor(Math.min(1, share) * 100)}%`}
        </Text>
        <Text size="sm" c="dimmed" className="number">
          {progress === null ? '' : sayPace(progress)}
        </Text>
      </Group>
      <Progress
        value={share === null ? 100 : share * 100}
        animated={share === null}
        striped={share === null}
        aria-label={`Progress of this stage: ${says}`}
      />
    </>
  )
}

function Stages({ at }: { readonly at: number }) {
  return (
    <Timeline bulletSize={22} lineWidth={2} active={at}>
      {exposureStages.map(({ id, label, does }, i) => (
        <Timeline.Item
          key={id}
          title={label}
          bullet={
            i < at ? (
              <IconCheck size={13} aria-hidden />
            ) : i === at ? (
              <Loader size={12} aria-hidden />
            ) : null
          }
        >
          <Text size="xs" c="dimmed">
            {does}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}

/** "420,000 rows · 98,000 a second · about 2 min left". */
function sayPace({
  done,
  rowsPerSecond,
  secondsLeft,
}: NonNullable<JobViewBody['progress']>): string {
  return [
    done > 0 ? plural(done, 'row') : null,
    rowsPerSecond === undefined ? null : `${rowsPerSecond.toLocaleString('en-GB')} a second`,
    secondsLeft === undefined ? null : `about ${sayTimeLeft(secondsLeft)} left`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** How a reading ended without a result. */
export function RunEnded({
  run,
  onAgain,
}: {
  readonly run: ExposureRun
  readonly onAgain: (() => void) | null
}) {
  const failed = run.state === 'failed'
  return (
    <Stack maw={760}>
      <Alert
        role={failed ? 'alert' : 'status'}
        color={failed ? 'red' : 'gray'}
        variant={failed ? 'outline' : 'light'}
        className="surface"
        title={failed ? 'The leak could not be read' : 'Cancelled'}
      >
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {failed
            ? (run.error?.message ?? 'No reason was given. Nothing of it was kept.')
            : 'The reading was stopped as asked. What had been read was destroyed.'}
        </Text>
        {failed ? (
          <Text size="xs" ff="monospace" mt="xs">
            {run.error?.code ?? 'INTERNAL'}
          </Text>
        ) : null}
      </Alert>
      {onAgain === null ? null : (
        <Group>
          <Button onClick={onAgain}>Read files again</Button>
        </Group>
      )}
    </Stack>
  )
}
