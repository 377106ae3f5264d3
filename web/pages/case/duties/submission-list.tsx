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
            <div key={`${submission.caseId} ${submission.version}`}>
              <Text fw={550}>
                Version {submission.version}: {submission.reference}
              </Text>
              <Text size="sm" c="dimmed">
                Sent {sayInstant(submission.submittedAt)}; noted by {nameOf(submission.recordedBy)},{' '}
                {sayInstant(submission.recordedAt)}
              </Text>
              {submission.caseId === caseId ? null : (
                <Text size="sm">
                  In{' '}
                  <Anchor
                    renderRoot={(props) => (
                      <Link {...props} to="/cases/$caseId" params={{ caseId: submission.caseId }} />
                    )}
                  >
                    a case that was merged into this one
                  </Anchor>
                </Text>
              )}
              {submission.note === null ? null : <Text size="sm">{submission.note}</Text>}
              {submission.fileName === null ? null : (
                <Anchor
                  size="sm"
                  download
                  href={pathTo('getSubmissionFile', {
                    params: { id: submission.caseId, key: duty.key, version: submission.version },
                  })}
                >
                  {submission.fileName}
                </Anchor>
              )}
            </div>
          ))}
        </Stack>
      )}
      {duty.merged
        .filter(({ state }) => state !== 'submitted')
        .map(({ caseId: from, state, because, changedAt, changedBy }) => (
          <Text key={from} size="sm" mt="sm">
            {dutyStatusWords[state].label} in{' '}
            <Anchor
              renderRoot={(props) => (
                <Link {...props} to="/cases/$caseId" params={{ caseId: from }} />
              )}
            >
              a case that was merged into this one
            </Anchor>
            , by {nameOf(changedBy)}, {sayInstant(changedAt)}
            {because === null ? '' : `: ${because}`}
          </Text>
        ))}
    </Paper>
  )
}
