import {
  Alert,
  Button,
  Group,
  List,
  Loader,
  Paper,
  Progress,
  Stack,
  Text,
  Timeline,
} from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { JobViewBody } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../../api/api.ts'
import { hasEnded, useJob } from '../../api/watch-job.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { capital } from '../../words/figures.ts'

/** A job as it goes on: steps behind it, the step it is in, and how it ended. */
export function JobProgress({
  id,
  onAgain,
}: {
  readonly id: string
  readonly onAgain: () => void
}) {
  const { job, problem } = useJob(id)
  const navigate = useNavigate()
  const [steps, setSteps] = useState<readonly string[]>([])
  const [cancelling, setCancelling] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const step = job?.progress?.step
  const caseId = job?.result?.['caseId']
  const modelFault = job?.result?.['modelFault']

  useEffect(() => {
    if (step !== undefined) setSteps((seen) => (seen.includes(step) ? seen : [...seen, step]))
  }, [step])

  useEffect(() => {
    if (job?.state === 'done' && typeof caseId === 'string') {
      if (typeof modelFault === 'string') {
        notifications.show({
          color: 'yellow',
          title: 'Analysed without the language model',
          message: modelFault,
          autoClose: false,
        })
      }
      void navigate({ to: '/cases/$caseId', params: { caseId }, replace: true })
    }
  }, [job?.state, caseId, modelFault, navigate])

  async function cancel(): Promise<void> {
    setCancelling(true)
    try {
      await api.call('cancelJob', { params: { id } })
    } catch (error) {
      setRefused(toProblem(error))
      setCancelling(false)
    }
  }

  if (job === null && problem !== null) {
    return (
      <ProblemNotice
        error={problem}
        title="This piece of work could not be followed"
        onRetry={onAgain}
      />
    )
  }
  if (job !== null && job.state === 'done' && typeof caseId !== 'string') {
    const language = job.result?.['unreadLanguage']
    return typeof language === 'string' ? (
      <UnreadLanguage language={language} onAgain={onAgain} />
    ) : (
      <NoBreach onAgain={onAgain} />
    )
  }
  if (job?.state === 'failed') {
    return (
      <Stack maw={760}>
        <Alert
          role="alert"
          color="red"
          variant="outline"
          className="surface"
          title="The report could not be taken in"
        >
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {job.error?.message ?? 'No reason was given. Nothing was kept.'}
          </Text>
          <Text size="xs" ff="monospace" mt="xs">
            {job.error?.code ?? 'INTERNAL'}
          </Text>
        </Alert>
        <Group>
          <Button onClick={onAgain}>Try another way</Button>
        </Group>
      </Stack>
    )
  }
  if (job?.state === 'cancelled') {
    return (
      <Stack maw={760}>
        <Alert color="gray" className="surface" title="Cancelled">
          The work was stopped as you asked. No case was opened.
        </Alert>
        <Group>
          <Button onClick={onAgain}>Start again</Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Paper p="lg" maw={760} className="surface">
      <Stack gap="lg">
        <Bar job={job} />
        <Timeline bulletSize={22} lineWidth={2} active={steps.length - 1}>
          <Timeline.Item title="Received" bullet={<IconCheck size={13} aria-hidden />} />
          {steps.map((name, i) => {
            const isNow = i === steps.length - 1 && job !== null && !hasEnded(job)
            return (
              <Timeline.Item
                key={name}
                title={capital(name)}
                bullet={
                  isNow ? <Loader size={12} aria-hidden /> : <IconCheck size={13} aria-hidden />
                }
              />
            )
          })}
        </Timeline>
        <FormProblem problem={refused} />
        <Group>
          <Button variant="default" loading={cancelling} onClick={() => void cancel()}>
            Cancel
          </Button>
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

function UnreadLanguage({
  language,
  onAgain,
}: {
  readonly language: string
  readonly onAgain: () => void
}) {
  return (
    <Alert
      color="yellow"
      className="surface"
      maw={760}
      role="status"
      title={`This document is in ${language}`}
    >
      <Stack gap="md" align="flex-start">
        <Text size="sm">
          Only English is read: whether it reports a breach was not found out. It was kept, and no
          case was opened. Add it again in English; a machine translation will do.
        </Text>
        <Button onClick={onAgain}>Add another report</Button>
      </Stack>
    </Alert>
  )
}

function NoBreach({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Paper p="lg" maw={760} className="surface" role="status">
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <IconInfoCircle size={24} aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Text fw={650} size="lg">
              This document reports no breach
            </Text>
            <Text c="dimmed" size="sm">
              It was kept, and no case was opened.
            </Text>
          </div>
        </Group>
        <div>
          <Text size="sm" fw={600}>
            Why
          </Text>
          <Text size="sm">
            No sentence says, claims or suspects that somebody’s data or systems were accessed,
            stolen, leaked or offered for sale. Product news, notes on a vulnerability without a
            victim, and general advice end here as well.
          </Text>
        </div>
        <div>
          <Text size="sm" fw={600} mb={4}>
            If you know better
          </Text>
          <List size="sm" spacing={4}>
            <List.Item>
              Check that the whole text came along: pages behind a sign-in or drawn by scripts often
              arrive without their article. Paste the text instead.
            </List.Item>
            <List.Item>
              Where the breach is told in a picture or a table, paste the sentence that says what
              happened and to whom.
            </List.Item>
            <List.Item>The analysis reads English; a translation may do better.</List.Item>
          </List>
        </div>
        <Group>
          <Button onClick={onAgain}>Add another report</Button>
          <Button variant="default" renderRoot={(props) => <Link to="/cases" {...props} />}>
            Go to the cases
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
