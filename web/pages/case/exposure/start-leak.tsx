import {
  Alert,
  Button,
  Collapse,
  FileInput,
  Group,
  MultiSelect,
  NumberInput,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconFlask } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { api, toProblem } from '../../../api/api.ts'
import { serverFilesQuery, startLeak, type StartLeak } from '../../../api/exposure.ts'
import { useMay } from '../../../api/session.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { LeakFiles } from './leak-files.tsx'
import { sayBytes } from '../../../words/figures.ts'
import { KeepingNote } from './keeping-note.tsx'

const dayMs = 86_400_000
/** Days that rows are kept unless another date is set: long enough for the 72 hours and what follows. */
const usualDays = 30
const isoDay = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * dayMs).toISOString().slice(0, 10)

/** Whole days from now to the end of a day; none for today. */
const daysUntil = (day: string): number =>
  Math.max(0, Math.round((Date.parse(day) - Date.parse(isoDay(0))) / dayMs))

/** How many records the reports say this victim lost, where one says so. */
const claimedOf = ({ facts }: CaseView): number | null =>
  facts.recordCounts.find(({ scope, unit }) => scope === 'victim' && unit !== 'bytes')?.count ??
  null

/** Files in, and everything they can be compared with. */
export function StartLeak({
  view,
  isFirst,
  onStarted,
  onCancel,
}: {
  readonly view: CaseView
  /** Nothing was read in this case so far. */
  readonly isFirst: boolean
  readonly onStarted: (runId: string) => void
  readonly onCancel: (() => void) | null
}) {
  const mayStart = useMay('analyst')
  const [from, setFrom] = useState<'upload' | 'server'>('upload')
  const [files, setFiles] = useState<readonly File[]>([])
  const [paths, setPaths] = useState<string[]>([])
  const [customers, setCustomers] = useState<File[]>([])
  const [canaries, setCanaries] = useState<File[]>([])
  const [older, setOlder] = useState<File[]>([])
  const [claimed, setClaimed] = useState<number | string>(claimedOf(view) ?? '')
  const [ownDomains, setOwnDomains] = useState<string[]>([])
  const [keepUntil, setKeepUntil] = useState(isoDay(usualDays))
  const [compare, { toggle }] = useDisclosure(isFirst)
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
  if (!mayStart) {
    return (
      <Alert color="gray" className="surface" title="No leak was read in this case">
        An analyst or administrator can give the leaked files; verdict and counts then stand here.
      </Alert>
    )
  }
  const isReady = from === 'upload' ? files.length > 0 : paths.length > 0
  const busy = start.isPending || sample.isPending
  return (
    <Stack gap="md" maw={980}>
      {isFirst ? <SampleOffer busy={busy} onTry={() => sample.mutate()} /> : null}
      <FormProblem problem={sample.isError ? toProblem(sample.error) : null} />
      <Paper p={{ base: 'md', sm: 'lg' }} className="surface">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isReady) return
            start.mutate({
              caseId: view.id,
              files: from === 'upload' ? files : [],
              paths: from === 'server' ? paths : [],
              customers,
              canaries,
              older,
              claimedCount: typeof claimed === 'number' ? claimed : null,
              ourDomains: ownDomains,
              keepDays: daysUntil(keepUntil),
            })
          }}
        >
          <Stack gap="lg">
            <div>
              <Title order={2}>Read a leak</Title>
              <Text size="sm" c="dimmed">
                What each column holds, whether the claim is true, and who is affected. Nothing
                leaves this server.
              </Text>
            </div>
            <SegmentedControl
              aria-label="Where the files are"
              value={from}
              onChange={(value) => setFrom(value === 'server' ? 'server' : 'upload')}
              style={{ alignSelf: 'flex-start' }}
              data={[
                { value: 'upload', label: 'Upload files' },
                { value: 'server', label: 'Files on the server' },
              ]}
            />
            {from === 'upload' ? (
              <LeakFiles files={files} busy={busy} onChange={setFiles} />
            ) : (
              <ServerFiles paths={paths} onChange={setPaths} />
            )}
            <Stack gap="md">
              <UnstyledButton onClick={toggle} aria-expanded={compare}>
                <Group gap={6}>
                  <IconChevronDown
                    size={16}
                    aria-hidden
                    style={{ transform: compare ? undefined : 'rotate(-90deg)' }}
                  />
                  <Text fw={600}>Compare it with what you have</Text>
                  <Text size="sm" c="dimmed">
                    optional; the verdict says what each would add
                  </Text>
                </Group>
              </UnstyledButton>
              <Collapse expanded={compare}>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <FileInput
                    label="Your own records"
                    description="An export of customers or contacts. Shows which rows are yours, and when they were taken."
                    placeholder="Choose files"
                    multiple
                    clearable
                    value={customers}
                    onChange={setCustomers}
                  />
                  <FileInput
                    label="Canaries"
                    description="Records you planted, with a column that says to which copy each was given."
                    placeholder="Choose files"
                    multiple
                    clearable
                    value={canaries}
                    onChange={setCanaries}
                  />
                  <FileInput
                    label="Older leaks"
                    description="Shows whether this one is a rehash."
                    placeholder="Choose files"
                    multiple
                    clearable
                    value={older}
                    onChange={setOlder}
                  />
                  <NumberInput
                    label="Records claimed by the seller"
                    description="As the listing says, for this victim."
                    placeholder="640,000"
                    min={1}
                    allowDecimal={false}
                    thousandSeparator=","
                    hideControls
                    value={claimed}
                    onChange={setClaimed}
                  />
                  <TagsInput
                    label="Your own mail domains"
                    description="Answers “are our people in it?”. Enter adds a domain."
                    placeholder="example.com"
                    value={ownDomains}
                    onChange={setOwnDomains}
                  />
                </SimpleGrid>
              </Collapse>
            </Stack>
            <KeepingNote />
            <TextInput
              type="date"
              label="Destroy on"
              description="At most a year ahead. Today: as soon as the reading ends."
              required
              w={200}
              min={isoDay(0)}
              max={isoDay(365)}
              value={keepUntil}
              onChange={(event) => setKeepUntil(event.currentTarget.value)}
            />
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
    </Stack>
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

/** Large files that the operator has put into the server's folder for leaks. */
function ServerFiles({
  paths,
  onChange,
}: {
  readonly paths: string[]
  readonly onChange: (paths: string[]) => void
}) {
  const { data, error } = useQuery(serverFilesQuery)
  if (error !== null) return <FormProblem problem={toProblem(error)} />
  if (data?.isSet === false) {
    return (
      <Alert color="gray" className="notice-plain" title="This server has no folder for leaks">
        For files too large to upload, the operator sets BREAKWATER_EXPOSURE_DIR to a folder and
        puts them there. No other folder can be read from here.
      </Alert>
    )
  }
  return (
    <MultiSelect
      label="Files in the server’s folder for leaks"
      description="They are read where they lie, and stay there: delete them yourself."
      placeholder={paths.length === 0 ? 'Choose files' : ''}
      nothingFoundMessage="No file of this name"
      searchable
      data={(data?.files ?? []).map(({ path, bytes }) => ({
        value: path,
        label: `${path}, ${sayBytes(bytes)}`,
      }))}
      value={paths}
      onChange={onChange}
    />
  )
}
