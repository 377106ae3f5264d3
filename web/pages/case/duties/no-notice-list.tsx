import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { pathTo, type DutiesView, type NoNoticeView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { peopleQuery } from '../../../api/queries.ts'
import { useMe } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { sayInstant } from '../../../words/time.ts'

/** Records that no notice is needed, and whether each still stands. */
export function NoNoticeList({
  duties,
  mayChange,
}: {
  readonly duties: DutiesView
  readonly mayChange: boolean
}) {
  const change = useDutyChange(
    duties.caseId,
    (recordId: string) =>
      api.call('countersignNoNotice', { params: { id: duties.caseId, recordId } }),
    'The record is countersigned.',
  )
  if (duties.noNotices.length === 0) return null
  return (
    <Paper
      p={{ base: 'md', sm: 'lg' }}
      className="surface"
      component="section"
      aria-label="No notice needed"
    >
      <Title order={2} size="h4" mb="sm">
        No notice needed
      </Title>
      <Stack gap="md">
        {change.isError ? <ProblemNotice error={change.error} /> : null}
        {duties.noNotices.map((record) => (
          <Record
            key={record.id}
            caseId={duties.caseId}
            record={record}
            mayChange={mayChange}
            busy={change.isPending}
            onCountersign={() => change.mutate(record.id)}
          />
        ))}
      </Stack>
    </Paper>
  )
}

function Record({
  caseId,
  record,
  mayChange,
  busy,
  onCountersign,
}: {
  readonly caseId: string
  readonly record: NoNoticeView
  readonly mayChange: boolean
  readonly busy: boolean
  readonly onCountersign: () => void
}) {
  const me = useMe()
  const { data } = useQuery(peopleQuery)
  const nameOf = (id: string): string => data?.people.find((each) => each.id === id)?.name ?? id
  const { signedBy, signedAt, countersignedBy, invalidSince, invalidBecause } = record
  const address = (format: 'pdf' | 'docx'): string =>
    pathTo('getNoNoticeFile', { params: { id: caseId, recordId: record.id }, query: { format } })
  return (
    <Stack gap={4}>
      <Text fw={550}>{record.record.regimeName}</Text>
      {invalidSince === null ? null : (
        <Alert
          color="red"
          variant="outline"
          className="surface"
          title="No longer valid: the facts changed"
        >
          <Text size="sm">{invalidBecause}</Text>
        </Alert>
      )}
      <Text size="sm">{record.record.riskAssessment}</Text>
      <Text size="sm" c="dimmed">
        Signed by {nameOf(signedBy)}, {sayInstant(signedAt)}
        {countersignedBy === null ? '' : `; countersigned by ${nameOf(countersignedBy)}`}
      </Text>
      <Group gap="sm">
        <Anchor size="sm" href={address('pdf')} download>
          PDF
        </Anchor>
        <Anchor size="sm" href={address('docx')} download>
          Word
        </Anchor>
        {mayChange && countersignedBy === null && invalidSince === null && signedBy !== me.id ? (
          <Button size="compact-sm" variant="default" loading={busy} onClick={onCountersign}>
            Countersign
          </Button>
        ) : null}
      </Group>
    </Stack>
  )
}
