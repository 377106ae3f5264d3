import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pathTo, type DutyView } from '#api/contract.ts'
import { peopleQuery } from '../../../api/queries.ts'
import { dutyStatusWords } from '../../../words/duty-words.ts'
import { sayInstant } from '../../../words/time.ts'

/** What was submitted, newest first; it cannot be changed or removed. */
export function SubmissionList({
  caseId,
  duty,
}: {
  readonly caseId: string
  readonly duty: DutyView
}) {
  const { data } = useQuery(peopleQuery)
  const nameOf = (id: string): string => data?.people.find((each) => each.id === id)?.name ?? id
  return (
    <Paper
      p={{ base: 'md', sm: 'lg' }}
      className="surface"
      component="section"
      aria-label="Submitted"
    >
      <Title order={2} size="h4" mb="sm">
        Submitted
      </Title>
      {duty.submissions.length === 0 ? (
        <Text c="dimmed">Nothing yet.</Text>
      ) : (
        <Stack gap="sm">
          {duty.submissions.toReversed().map((submission) => (
            <Submission
              key={`${submission.caseId} ${submission.version}`}
              submission={submission}
              dutyKey={duty.key}
              isMerged={submission.caseId !== caseId}
              nameOf={nameOf}
            />
          ))}
        </Stack>
      )}
      {duty.merged
        .filter(({ state }) => state !== 'submitted')
        .map(({ caseId: from, state, because, changedAt, changedBy }) => (
          <Text key={from} size="sm" mt="sm">
            {dutyStatusWords[state].label} in <MergedCase caseId={from} />, by {nameOf(changedBy)},{' '}
            {sayInstant(changedAt)}
            {because === null ? '' : `: ${because}`}
          </Text>
        ))}
    </Paper>
  )
}

function Submission({
  submission,
  dutyKey,
  isMerged,
  nameOf,
}: {
  readonly submission: DutyView['submissions'][number]
  readonly dutyKey: string
  /** It was made in a case that was merged into this one. */
  readonly isMerged: boolean
  readonly nameOf: (userId: string) => string
}) {
  return (
    <div>
      <Text fw={550}>
        Version {submission.version}: {submission.reference}
      </Text>
      <Text size="sm" c="dimmed">
        Sent {sayInstant(submission.submittedAt)}; noted by {nameOf(submission.recordedBy)},{' '}
        {sayInstant(submission.recordedAt)}
      </Text>
      {isMerged ? (
        <Text size="sm">
          In <MergedCase caseId={submission.caseId} />
        </Text>
      ) : null}
      {submission.note === null ? null : <Text size="sm">{submission.note}</Text>}
      {submission.fileName === null ? null : (
        <Anchor
          size="sm"
          download
          href={pathTo('getSubmissionFile', {
            params: { id: submission.caseId, key: dutyKey, version: submission.version },
          })}
        >
          {submission.fileName}
        </Anchor>
      )}
    </div>
  )
}

const MergedCase = ({ caseId }: { readonly caseId: string }) => (
  <Anchor renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}>
    a case that was merged into this one
  </Anchor>
)
