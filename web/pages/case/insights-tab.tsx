import { Anchor, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { audienceInWords, dueInWords, severityInWords, type CaseView } from '#api/contract.ts'
import { WordBadge } from '../../ui/word-badge.tsx'
import { capital } from '../../words/figures.ts'
import { EvidenceList } from './evidence-list.tsx'

/** What the facts mean, and what follows for whom; each with the words behind it. */
export function InsightsTab({ view }: { readonly view: CaseView }) {
  if (view.insights.length === 0) {
    return (
      <Text c="dimmed">
        Nothing follows from the facts yet. Insights appear when a document or an analyst says what
        was taken, how, or by whom.
      </Text>
    )
  }
  const audiences = [...new Set(view.actions.map(({ audience }) => audience))]
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
      <Stack gap="md">
        <Title order={2} size="h4">
          What it means
        </Title>
        {view.insights.map(({ id, title, why, severity, facts }) => (
          <Paper key={id} p="md" className="surface">
            <Group justify="space-between" wrap="nowrap" align="flex-start" mb={4}>
              <Text fw={600}>{title}</Text>
              <WordBadge word={severity} label={capital(severityInWords[severity])} />
            </Group>
            <Text size="sm">{why}</Text>
            <EvidenceList view={view} numbers={facts} />
          </Paper>
        ))}
      </Stack>
      <Stack gap="md">
        <Title order={2} size="h4">
          What to do
        </Title>
        {audiences.map((audience) => (
          <Paper key={audience} p="md" className="surface">
            <Text fw={600} mb={6}>
              {audienceInWords[audience]}
            </Text>
            <List size="sm" spacing={6}>
              {view.actions
                .filter((action) => action.audience === audience)
                .map(({ id, title, due }) => (
                  <List.Item key={id}>
                    {title}{' '}
                    <Text span size="sm" c="dimmed">
                      ({dueInWords(due)})
                    </Text>
                  </List.Item>
                ))}
            </List>
          </Paper>
        ))}
        <Text size="sm" c="dimmed">
          Each action is a task of this case: see the{' '}
          <Anchor href="?tab=tasks" size="sm" underline="always">
            Tasks
          </Anchor>{' '}
          tab to give it to somebody.
        </Text>
      </Stack>
    </SimpleGrid>
  )
}
