import {
  Alert,
  Button,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { api, toProblem } from '../../../api/api.ts'
import { keepingQuery, startLeak, type StartLeak } from '../../../api/exposure.ts'
import { useMayChange } from '../../../api/session.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { ServerFiles } from './server-files.tsx'
import { LeakFiles } from './leak-files.tsx'
import { CompareWith, noDomainOf, nothingCompared, type Compared } from './compare-with.tsx'
import { KeepingNote } from './keeping-note.tsx'

const dayMs = 86_400_000
/** Days that rows are kept unless another date is set: long enough for the 72 hours and what follows. */
const usualDays = 30
const isoDay = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * dayMs).toISOString().slice(0, 10)

/** Whole days from now to the end of a day; none for today. */
const daysUntil = (day: string): number =>
  Math.max(0, Math.round((Date.parse(day) - Date.parse(isoDay(0))) / dayMs))

/** How many records the seller claims of this victim, or else the reports say, where one does. */
function claimedOf({ facts }: CaseView): number | null {
  const own = facts.recordCounts.filter(({ scope, unit }) => scope === 'victim' && unit !== 'bytes')
  return (own.find(({ modality }) => modality === 'claimed') ?? own[0])?.count ?? null
}

interface StartProps {
  readonly view: CaseView
  /** Nothing was read in this case so far. */
  readonly isFirst: boolean
  readonly onStarted: (runId: string) => void
  readonly onCancel: (() => void) | null
}

/** Files in, and everything they can be compared with. */
export function StartLeak({ view, isFirst, onStarted, onCancel }: StartProps) {
  const mayStart = useMayChange('startExposure', view)
  const starts = useStarts(view, onStarted)
  const { sample, busy } = starts
  if (!mayStart) {
    return (
      <Alert color="gray" className="surface" title="No leak was read in this case">
        {view.mergedInto === null
          ? 'An analyst or administrator can give the leaked files; verdict and counts then stand here.'
          : 'It was merged into another case: leaked files are read there.'}
      </Alert>
    )
  }
  return (
    <Stack gap="md" maw={980}>
      {isFirst ? <SampleOffer busy={busy} onTry={() => sample.mutate()} /> : null}
      <FormProblem problem={sample.isError ? toProblem(sample.error) : null} />
      <LeakForm view={view} isFirst={isFirst} starts={starts} onCancel={onCancel} />
    </Stack>
  )
}

/** Both ways to start; each waits for the other. */
function useStarts(view: CaseView, onStarted: (runId: string) => void) {
  /** How much of the files has been sent, 0 to 1. */
  const [sent, setSent] = useState<number | null>(null)
  const start = useMutation({
    mutationFn: (given: StartLeak) => startLeak(given, setSent),
    onSuccess: ({ runId }) => onStarted(runId),
    onSettled: () => setSent(null),
  })
  const sample = useMutation({
    mutationFn: () => api.call('startSampleExposure', { body: { caseId: view.id } }),
    onSuccess: ({ runId }) => onStarted(runId),
  })
  return { start, sent, sample, busy: start.isPending || sample.isPending }
}

function LeakForm({
  view,
  isFirst,
  starts: { start, sent, busy },
  onCancel,
}: Omit<StartProps, 'onStarted'> & { readonly starts: ReturnType<typeof useStarts> }) {
  const [from, setFrom] = useState<Where>('upload')
  const [files, setFiles] = useState<readonly File[]>([])
  const [paths, setPaths] = useState<string[]>([])
  const [compared, setCompared] = useState<Compared>({
    ...nothingCompared,
    claimedCount: claimedOf(view),
  })
  const [keepUntil, setKeepUntil] = useState(isoDay(usualDays))
  const canKeep = useQuery(keepingQuery).data?.canKeep ?? true
  const hasFiles = from === 'upload' ? files.length > 0 : paths.length > 0
  const isReady = hasFiles && noDomainOf(compared) === undefined
  const heading = useRef<HTMLHeadingElement>(null)
  // In place of a leak, the button that asked for it is gone: the focus goes on from here.
  useEffect(() => (isFirst ? undefined : heading.current?.focus()), [isFirst])
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReady) return
          start.mutate({
            caseId: view.id,
            files: from === 'upload' ? files : [],
            paths: from === 'server' ? paths : [],
            ...compared,
            keepDays: daysUntil(keepUntil),
          })
        }}
      >
        <Stack gap="lg">
          <div>
            <Title order={2} ref={heading} tabIndex={-1}>
              Read a leak
            </Title>
            <Text size="sm" c="dimmed">
              What each column holds, whether the claim is true, and who is affected. Nothing leaves
              this server.
            </Text>
          </div>
          <WhereChoice from={from} onChange={setFrom} />
          {from === 'upload' ? (
            <LeakFiles files={files} busy={busy} onChange={setFiles} />
          ) : (
            <ServerFiles paths={paths} onChange={setPaths} />
          )}
          <CompareWith given={compared} isOpen={isFirst} onChange={setCompared} />
          <KeepingNote canKeep={canKeep} />
          {canKeep ? <DestroyOn day={keepUntil} onChange={setKeepUntil} /> : null}
          <FormProblem problem={start.isError ? toProblem(start.error) : null} />
          <Group gap="sm">
            <Button type="submit" loading={start.isPending} disabled={!isReady || busy}>
              Read the leak
            </Button>
            {onCancel === null ? null : (
              <Button variant="default" onClick={onCancel}>
                Back
              </Button>
            )}
            <Text size="sm" c="dimmed" role="status">
              {sent === null ? '' : `Sending, ${Math.round(sent * 100)}%`}
            </Text>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}

type Where = 'upload' | 'server'

function WhereChoice({
  from,
  onChange,
}: {
  readonly from: Where
  readonly onChange: (from: Where) => void
}) {
  return (
    <SegmentedControl
      aria-label="Where the files are"
      value={from}
      onChange={(value) => onChange(value === 'server' ? 'server' : 'upload')}
      style={{ alignSelf: 'flex-start' }}
      data={[
        { value: 'upload', label: 'Upload files' },
        { value: 'server', label: 'Files on the server' },
      ]}
    />
  )
}

function DestroyOn({
  day,
  onChange,
}: {
  readonly day: string
  readonly onChange: (day: string) => void
}) {
  return (
    <TextInput
      type="date"
      label="Destroy on"
      description="At most a year ahead. Today: as soon as the reading ends."
      required
      w={260}
      min={isoDay(0)}
      max={isoDay(365)}
      value={day}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function SampleOffer({ busy, onTry }: { readonly busy: boolean; readonly onTry: () => void }) {
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 320px' }}>
          <Text fw={600}>Nothing at hand? Try it with a sample leak</Text>
          <Text size="sm" c="dimmed">
            About 1,250 invented contacts, with own records, canaries and an older leak beside them.
            It takes a few seconds, and you can destroy it afterwards.
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconFlask size={16} aria-hidden />}
          disabled={busy}
          onClick={onTry}
        >
          Try the sample
        </Button>
      </Group>
    </Paper>
  )
}
