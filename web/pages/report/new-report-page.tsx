import { Alert, Box, Button, Group, Paper, Stack, Tabs, Text } from '@mantine/core'
import { IconFileUpload, IconFlask, IconLink, IconTextCaption } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Accepted, ReportReader } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../../api/api.ts'
import { reportReaderQuery, samplesQuery } from '../../api/queries.ts'
import { forgetDraft } from '../../api/report-draft.ts'
import { useMay } from '../../api/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { AddressForm } from './address-form.tsx'
import { FileForm } from './file-form.tsx'
import { JobProgress } from './job-progress.tsx'
import { PasteForm } from './paste-form.tsx'

const route = getRouteApi('/console/reports/new')

/** Where the text goes; nothing is promised before that is known. */
function sayReader(reader: ReportReader | undefined): string {
  if (reader === undefined) return ''
  const { languageModel } = reader
  return languageModel === null
    ? 'Nothing is sent anywhere: the analysis runs on this server.'
    : `Its text is also sent to the language model ${languageModel.name} at ${languageModel.host}.`
}

/** One report in: by paste, file or address; then its progress; then its case. */
export function NewReportPage() {
  const { how = 'paste', job, sample } = route.useSearch()
  const navigate = useNavigate({ from: '/reports/new' })
  const mayAdd = useMay('addReport')
  const { data: reader } = useQuery(reportReaderQuery)
  const { take, again, busy, problem, forget } = useTake((jobId) =>
    navigate({ search: { how, job: jobId } }),
  )
  const back = () => {
    forget()
    void navigate({ search: { how } })
  }

  if (!mayAdd) return <MayNotAdd />
  if (job !== undefined) {
    return (
      <>
        <PageHead title="New report" />
        <Stack gap="md">
          <JobProgress
            key={job}
            id={job}
            ways={{
              onRetry: again,
              isSending: busy,
              onBack: back,
              onOther: () => {
                forgetDraft()
                back()
              },
            }}
          />
          <FormProblem problem={problem} />
        </Stack>
      </>
    )
  }
  return (
    <>
      <PageHead title="New report" lead={`The document is kept as it is. ${sayReader(reader)}`} />
      <Paper p={{ base: 'md', sm: 'lg' }} className="surface" maw={980}>
        <Tabs
          value={how}
          onChange={(value) => {
            forget()
            if (value === 'paste' || value === 'file' || value === 'url') {
              void navigate({ search: { how: value }, replace: true })
            }
          }}
        >
          <WayTabs />
          <WayForms busy={busy} onSend={(send) => void take(send)} />
        </Tabs>
        <Box mt={problem === null ? 0 : 'sm'}>
          <FormProblem problem={problem} />
        </Box>
      </Paper>
      <Samples
        busy={busy}
        isMain={sample === true}
        onPick={(id) => void take(() => api.call('addSample', { body: { id } }))}
      />
    </>
  )
}

/** Sends a report and goes on to its job; keeps what the server refused. */
function useTake(onJob: (jobId: string) => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [last, setLast] = useState<(() => Promise<Accepted>) | null>(null)

  async function take(send: () => Promise<Accepted>): Promise<void> {
    setLast(() => send)
    setBusy(true)
    setProblem(null)
    try {
      const { jobId } = await send()
      await onJob(jobId)
    } catch (error) {
      setProblem(toProblem(error))
    }
    setBusy(false)
  }
  return {
    take,
    /** Sends the same once more; null where nothing was sent from this page. */
    again: last === null ? null : () => void take(last),
    busy,
    problem,
    forget: () => setProblem(null),
  }
}

const MayNotAdd = () => (
  <>
    <PageHead title="New report" />
    <Alert color="gray" title="Your role may read, not add" className="surface">
      Ask an analyst or administrator of your team to add the report, or to change your role.
    </Alert>
  </>
)

const WayTabs = () => (
  <Tabs.List mb="lg">
    <Tabs.Tab value="paste" leftSection={<IconTextCaption size={16} aria-hidden />}>
      Paste
    </Tabs.Tab>
    <Tabs.Tab value="file" leftSection={<IconFileUpload size={16} aria-hidden />}>
      File
    </Tabs.Tab>
    <Tabs.Tab value="url" leftSection={<IconLink size={16} aria-hidden />}>
      URL
    </Tabs.Tab>
  </Tabs.List>
)

function WayForms({
  busy,
  onSend,
}: {
  readonly busy: boolean
  readonly onSend: (send: () => Promise<Accepted>) => void
}) {
  return (
    <>
      <Tabs.Panel value="paste">
        <PasteForm busy={busy} onSend={(body) => onSend(() => api.call('addReport', { body }))} />
      </Tabs.Panel>
      <Tabs.Panel value="file">
        <FileForm busy={busy} onSend={(file) => onSend(() => api.upload(file, file.name))} />
      </Tabs.Panel>
      <Tabs.Panel value="url">
        <AddressForm
          busy={busy}
          onSend={(url) => onSend(() => api.call('addReport', { body: { url } }))}
        />
      </Tabs.Panel>
    </>
  )
}

function Samples({
  busy,
  isMain,
  onPick,
}: {
  readonly busy: boolean
  readonly isMain: boolean
  readonly onPick: (id: string) => void
}) {
  const { data } = useQuery(samplesQuery)
  if (data === undefined || data.samples.length === 0) return null
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} mt="md" maw={980} className="surface" data-main={isMain}>
      <Stack gap="sm">
        <Text fw={600}>Nothing at hand? Try it with a sample</Text>
        <Text size="sm" c="dimmed">
          Made-up reports about made-up companies. You can close their cases afterwards.
        </Text>
        <Group gap="sm">
          {data.samples.map(({ id, title }, i) => (
            <Button
              key={id}
              variant={isMain && i === 0 ? 'filled' : 'default'}
              autoFocus={isMain && i === 0}
              disabled={busy}
              leftSection={<IconFlask size={16} aria-hidden />}
              onClick={() => onPick(id)}
              h="auto"
              py={8}
              styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            >
              {title}
            </Button>
          ))}
        </Group>
      </Stack>
    </Paper>
  )
}
