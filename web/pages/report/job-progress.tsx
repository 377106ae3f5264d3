import { Button, Group, Loader, Paper, Progress, Stack, Text, Timeline } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { JobViewBody } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../../api/api.ts'
import { hasEnded, useJob } from '../../api/watch-job.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { capital } from '../../words/figures.ts'
import { Cancelled, NoBreach, NotTakenIn, UnreadLanguage } from './job-ends.tsx'

/** A job as it goes on: steps behind it, the step it is in, and how it ended. */
export function JobProgress({
  id,
  onAgain,
}: {
  readonly id: string
  readonly onAgain: () => void
}) {
  const { job, problem } = useJob(id)
  const steps = useStepsSeen(job)
  const { cancel, cancelling, refused } = useCancel(id)
  useOpenCase(job)

  if (job === null && problem !== null) {
    return (
      <ProblemNotice
        error={problem}
        title="This piece of work could not be followed"
        onRetry={onAgain}
      />
    )
  }
  if (job?.state === 'done' && caseOf(job) === null) {
    const language = job.result?.['unreadLanguage']
    return typeof language === 'string' ? (
      <UnreadLanguage language={language} onAgain={onAgain} />
    ) : (
      <NoBreach onAgain={onAgain} />
    )
  }
  if (job?.state === 'failed') return <NotTakenIn error={job.error} onAgain={onAgain} />
  if (job?.state === 'cancelled') return <Cancelled onAgain={onAgain} />
  return (
    <Paper p="lg" maw={760} className="surface">
      <Stack gap="lg">
        <Bar job={job} />
        <Steps steps={steps} isOver={job !== null && hasEnded(job)} />
        <FormProblem problem={refused} />
        <Group>
          <Button variant="default" loading={cancelling} onClick={() => void cancel()}>
            Cancel
          </Button>
          <Text size="sm" c="dimmed">
            You can leave this page; the work goes on.
          </Text>
        </Group>
      </Stack>
    </Paper>
  )
}

function Bar({ job }: { readonly job: JobViewBody | null }) {
  const progress = job?.progress ?? null
  const share =
    progress?.total === undefined || progress.total === 0
      ? null
      : Math.round((progress.done / progress.total) * 100)
  const says =
    job === null || job.state === 'queued'
      ? 'Waiting for its turn'
      : progress === null
        ? 'Starting'
        : capital(progress.step)
  return (
    <div>
      <Text fw={600} role="status" mb={6}>
        {says}
        {share === null ? '' : `, ${share}%`}
      </Text>
      <Progress
        value={share ?? 100}
        animated={share === null}
        striped={share === null}
        aria-label="Progress of the analysis"
      />
    </div>
  )
}

type Job = JobViewBody | null

const caseOf = (job: Job): string | null => {
  const caseId = job?.result?.['caseId']
  return typeof caseId === 'string' ? caseId : null
}

/** Steps that the job has been in, in the order in which they came. */
function useStepsSeen(job: Job): readonly string[] {
  const [steps, setSteps] = useState<readonly string[]>([])
  const step = job?.progress?.step
  useEffect(() => {
    if (step !== undefined) setSteps((seen) => (seen.includes(step) ? seen : [...seen, step]))
  }, [step])
  return steps
}

/** Goes to the case that the job has opened or joined, and says where the language model failed. */
function useOpenCase(job: Job): void {
  const navigate = useNavigate()
  const caseId = caseOf(job)
  const modelFault = job?.result?.['modelFault']
  useEffect(() => {
    if (job?.state !== 'done' || caseId === null) return
    if (typeof modelFault === 'string') {
      notifications.show({
        color: 'yellow',
        title: 'Analysed without the language model',
        message: modelFault,
        autoClose: false,
      })
    }
    void navigate({ to: '/cases/$caseId', params: { caseId }, replace: true })
  }, [job?.state, caseId, modelFault, navigate])
}

function useCancel(id: string) {
  const [cancelling, setCancelling] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  async function cancel(): Promise<void> {
    setCancelling(true)
    try {
      await api.call('cancelJob', { params: { id } })
    } catch (error) {
      setRefused(toProblem(error))
      setCancelling(false)
    }
  }
  return { cancel, cancelling, refused }
}

function Steps({ steps, isOver }: { readonly steps: readonly string[]; readonly isOver: boolean }) {
  return (
    <Timeline bulletSize={22} lineWidth={2} active={steps.length - 1}>
      <Timeline.Item title="Received" bullet={<IconCheck size={13} aria-hidden />} />
      {steps.map((name, i) => {
        const isNow = i === steps.length - 1 && !isOver
        return (
          <Timeline.Item
            key={name}
            title={capital(name)}
            bullet={isNow ? <Loader size={12} aria-hidden /> : <IconCheck size={13} aria-hidden />}
          />
        )
      })}
    </Timeline>
  )
}
