import { Anchor, Badge, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { pathTo, type DraftView, type DutyView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { draftQuery } from '../../../api/queries.ts'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { plural } from '../../../words/figures.ts'
import { isSaidBy, SaidBy } from './said-by.tsx'

type Item = DraftView['sections'][number]['items'][number]

/** The report as far as the case fills it; what is missing is marked and can be written in place. */
export function DraftPanel({
  caseId,
  duty,
  mayChange,
}: {
  readonly caseId: string
  readonly duty: DutyView
  readonly mayChange: boolean
}) {
  const found = useQuery(draftQuery(caseId, duty.key))
  const [writing, setWriting] = useState<Item | null>(null)
  if (!found.isSuccess) return <NotLoaded found={found} label="Filling the report" />
  const draft = found.data
  const address = (format: 'pdf' | 'docx'): string =>
    pathTo('getDraftFile', { params: { id: caseId, key: duty.key }, query: { format } })
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface" component="section" aria-label="Report">
      <Group justify="space-between" align="flex-start" gap="sm" mb="xs">
        <div style={{ flex: '1 1 280px' }}>
          <Title order={2} size="h4">
            {draft.title}
          </Title>
          <Text size="sm" c="dimmed">
            {draft.version === 1 ? 'First report' : `Follow-up, version ${draft.version}`}.{' '}
            {draft.basis}
          </Text>
        </div>
        <Group gap="xs">
          <Download label="PDF" href={address('pdf')} />
          <Download label="Word" href={address('docx')} />
        </Group>
      </Group>
      <Text size="sm" mb="md" fw={550}>
        {draft.missing === 0
          ? 'Every item that the form asks for is filled.'
          : `${plural(draft.missing, 'item is', 'items are')} missing.`}
      </Text>
      <Stack gap="lg">
        {draft.sections.map(({ title, items }) => (
          <section key={title}>
            <Title order={3} className="group-title">
              {title}
            </Title>
            <dl className="draft">
              {items.map((item) => (
                <DraftLine
                  key={item.id}
                  item={item}
                  caseId={caseId}
                  mayChange={mayChange && item.fills.length > 0}
                  onWrite={() => setWriting(item)}
                />
              ))}
            </dl>
          </section>
        ))}
      </Stack>
      {writing === null ? null : (
        <WriteDialog caseId={caseId} item={writing} onClose={() => setWriting(null)} />
      )}
    </Paper>
  )
}

const Download = ({ label, href }: { readonly label: string; readonly href: string }) => (
  <Button
    component="a"
    download
    href={href}
    variant="default"
    leftSection={<IconDownload size={16} aria-hidden />}
  >
    {label}
  </Button>
)

function DraftLine({
  item,
  caseId,
  mayChange,
  onWrite,
}: {
  readonly item: Item
  readonly caseId: string
  readonly mayChange: boolean
  readonly onWrite: () => void
}) {
  const { label, text, required, traces, change, before } = item
  return (
    <div className="draft-line" data-missing={(text === null && required) || undefined}>
      <dt>
        <Text size="sm" fw={550} component="span">
          {label}
        </Text>
        {mayChange ? (
          <Button
            style={{ flexShrink: 0 }}
            size="compact-xs"
            variant="subtle"
            aria-label={`Write: ${label}`}
            onClick={onWrite}
          >
            Write
          </Button>
        ) : null}
      </dt>
      <dd>
        {text === null ? (
          <Text
            size="sm"
            component="span"
            c={required ? 'error' : 'dimmed'}
            fw={required ? 600 : 400}
          >
            {required ? 'Missing' : 'Not known. The report may go without it'}
          </Text>
        ) : (
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {text}
          </Text>
        )}
        {change === 'new' || change === 'changed' ? (
          <Text size="xs">
            <Badge className="word" data-word="medium" size="xs">
              {change === 'new' ? 'New since the last version' : 'Changed since the last version'}
            </Badge>{' '}
            {before === null ? '' : `Before: ${before}`}
          </Text>
        ) : null}
        <RestsOn traces={traces} caseId={caseId} />
      </dd>
    </div>
  )
}

function RestsOn({ traces, caseId }: { readonly traces: Item['traces']; readonly caseId: string }) {
  if (traces.length === 0) return null
  const statements = [...new Set(traces.flatMap((trace) => trace.statements))]
  const others = traces.filter((trace) => trace.statements.length === 0)
  return (
    <Text size="xs" c="dimmed">
      Rests on{' '}
      {statements.length === 0 ? null : (
        <Anchor
          size="xs"
          renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}
        >
          {statements.length === 1 ? 'statement' : 'statements'} {statements.join(', ')}
        </Anchor>
      )}
      {statements.length > 0 && others.length > 0 ? '; ' : ''}
      {[...new Set(others.map((trace) => trace.label))].join('; ')}
    </Text>
  )
}

/** What an analyst writes for an item; it stands in every report that asks the same. */
function WriteDialog({
  caseId,
  item,
  onClose,
}: {
  readonly caseId: string
  readonly item: Item
  readonly onClose: () => void
}) {
  const [text, setText] = useState(item.text ?? '')
  const [saidBy, setSaidBy] = useState('')
  const change = useDutyChange(
    caseId,
    (reason: string) =>
      api.call('answerQuestion', {
        params: { id: caseId },
        body: { question: `draft.${item.fills[0] ?? ''}`, value: text.trim(), saidBy, reason },
      }),
    'The text is kept.',
  )
  return (
    <ReasonDialog
      title={item.label}
      confirm="Keep the text"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={text.trim() !== '' && isSaidBy(saidBy)}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Textarea
        label="Text of the report"
        description="Used by every report that asks the same"
        autosize
        minRows={4}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <SaidBy value={saidBy} onChange={setSaidBy} />
    </ReasonDialog>
  )
}
