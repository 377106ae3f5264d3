import { Alert, Button, Group, Loader, Paper, Progress, Stack, Text, Timeline } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { JobViewBody } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../../api/api.ts'
import { forgetDraft } from '../../api/report-draft.ts'
import { hasEnded, useJob } from '../../api/watch-job.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { SignInAgain } from '../../ui/sign-in-again.tsx'
import { capital } from '../../words/figures.ts'
import { Cancelled, NoBreach, NotTakenIn, UnreadLanguage, type WaysOn } from './job-ends.tsx'

/** A job as it goes on: steps behind it, the step it is in, and how it ended. */
export function JobProgress({ id, ways }: { readonly id: string; readonly ways: WaysOn }) {
  const { job, problem } = useJob(id)
  const steps = useStepsSeen(job)
  const { cancel, cancelling, refused } = useCancel(id)
  useOpenCase(job)

  if (job === null && problem !== null) return <NotFollowed problem={problem} ways={ways} />
  if (job?.state === 'done' && caseOf(job) === null) {
    const language = job.result?.['unreadLanguage']
    return typeof language === 'string' ? (
      <UnreadLanguage language={language} documentId={documentOf(job)} ways={ways} />
    ) : (
      <NoBreach documentId={documentOf(job)} ways={ways} />
    )
  }
  if (job?.state === 'failed') return <NotTakenIn error={job.error} ways={ways} />
  if (job?.state === 'cancelled') return <Cancelled ways={ways} />
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

/** The server does not say how the work stands: it goes on all the same, or has ended long ago. */
function NotFollowed({ problem, ways }: { readonly problem: Problem; readonly ways: WaysOn }) {
  return (
    <Stack maw={760}>
      <Alert
        role="alert"
        color="red"
        variant="outline"
        className="surface"
        title={
          problem.code === 'NOT_FOUND'
            ? 'There is no such piece of work'
            : 'This piece of work could not be followed'
        }
      >
        <Text size="sm">
          {problem.message} {problem.code === 'SIGN_IN_REQUIRED' ? <SignInAgain /> : null}
        </Text>
        <Text size="sm" mt="xs">
          If the report was read, its case is on the list.
        </Text>
        <Text size="xs" ff="monospace" mt="xs">
          {problem.code}
        </Text>
      </Alert>
      <Group gap="sm">
        {problem.code === 'NOT_FOUND' ? null : (
          <Button onClick={() => window.location.reload()}>Try again</Button>
        )}
        <Button variant="default" onClick={ways.onBack}>
          Back to what you gave
        </Button>
        <Button variant="default" renderRoot={(props) => <Link to="/cases" {...props} />}>
          Go to the cases
        </Button>
      </Group>
    </Stack>
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

const documentOf = (job: Job): string | null => {
  const documentId = job?.result?.['documentId']
  return typeof documentId === 'string' ? documentId : null
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
    forgetDraft()
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
