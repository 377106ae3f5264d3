import { Button, Group, Kbd, Paper, Progress, Stack, Table, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { judgeReviewItem, leakReviewQuery } from '../../../api/exposure.ts'
import type { LeakRun, QualitySample, ReviewItem } from '../../../api/exposure-view.ts'
import { useMay } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { sayShare } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'

/** What the machine is unsure of, one question at a time, and how often it was wrong on a random sample. */
export function ReviewPart({ run }: { readonly run: LeakRun }) {
  const client = useQueryClient()
  const mayJudge = useMay('analyst')
  const found = useQuery(leakReviewQuery(run))
  const judge = useMutation({
    mutationFn: ({ item, isRight }: { item: ReviewItem; isRight: boolean }) =>
      judgeReviewItem(run, item.id, isRight),
    onSuccess: async (_, { isRight }) => {
      notifications.show({ message: isRight ? 'Confirmed.' : 'Rejected.' })
      await client.invalidateQueries({ queryKey: ['leak', run.id] })
    },
  })
  const item = found.data?.items[0]
  const decide = (isRight: boolean): void => {
    if (item !== undefined && mayJudge && !judge.isPending) judge.mutate({ item, isRight })
  }
  useHotkeys([
    ['y', () => decide(true)],
    ['n', () => decide(false)],
  ])
  if (found.isError) {
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  }
  if (found.data === undefined) return null
  return (
    <Stack gap="md">
      <Section
        title="To decide"
        lead={
          item === undefined
            ? 'Nothing is waiting. Merges, countries and free text that the rules are unsure of appear here, and a random sample of what they were sure of.'
            : `${plural(found.data.open, 'question')} open. Merges, countries and free text that the rules are unsure of, mixed with a random sample of what they were sure of.`
        }
      >
        {judge.isError ? <ProblemNotice error={judge.error} /> : null}
        {item === undefined ? <Text size="sm">All decided.</Text> : <Question item={item} />}
        {item === undefined ? null : (
          <Group mt="md" gap="sm">
            <Button
              disabled={!mayJudge}
              loading={judge.isPending}
              onClick={() => decide(true)}
              rightSection={<Kbd size="xs">y</Kbd>}
            >
              Confirm
            </Button>
            <Button
              variant="default"
              disabled={!mayJudge || judge.isPending}
              onClick={() => decide(false)}
              rightSection={<Kbd size="xs">n</Kbd>}
            >
              Reject
            </Button>
            {mayJudge ? null : (
              <Text size="sm" c="dimmed">
                An analyst decides.
              </Text>
            )}
          </Group>
        )}
      </Section>
      <Quality sample={found.data.sample} />
    </Stack>
  )
}

function Question({ item }: { readonly item: ReviewItem }) {
  return (
    <Paper p="md" withBorder>
      <Group gap="xs" mb="xs">
        <WordBadge word="plain" label={item.kind} />
        {item.isSample ? (
          <WordBadge
            word="info"
            label="Quality sample"
            meaning="Drawn at random from what the rules were sure of, to measure how often they are wrong."
          />
        ) : null}
      </Group>
      <Text fw={600} aria-live="polite">
        {item.question}
      </Text>
      {item.details.length === 0 ? null : (
        <Table variant="vertical" mt="sm" layout="fixed">
          <Table.Tbody>
            {item.details.map(({ label, value }) => (
              <Table.Tr key={label + value}>
                <Table.Th w={140}>{label}</Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  )
}

function Quality({ sample }: { readonly sample: QualitySample }) {
  const { judged, size, wrong, rate } = sample
  return (
    <Section
      title="How often the rules are wrong"
      lead="Measured on a random sample that people judged, with its 95% interval."
    >
      {size === 0 ? (
        <Text size="sm">These files gave nothing to draw a sample from.</Text>
      ) : (
        <Stack gap="xs">
          <Text fw={600}>
            {rate === null || judged === 0
              ? 'Not known until the sample is judged'
              : `${sayShare(rate.share)} wrong: ${wrong} of ${judged} judged (between ${sayShare(rate.low)} and ${sayShare(rate.high)})`}
          </Text>
          <Progress value={(judged / size) * 100} aria-label="Share of the sample that is judged" />
          <Text size="sm" c="dimmed">
            {judged} of {size} judged
          </Text>
        </Stack>
      )}
    </Section>
  )
}
