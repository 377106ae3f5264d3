import { Anchor, Group, List, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { campaignsQuery } from '../api/queries.ts'
import { PageHead } from '../ui/page-head.tsx'
import { ProblemNotice } from '../ui/problem.tsx'
import { sayDays } from '../words/time.ts'

/** Cases that belong together by actor or platform. */
export function CampaignsPage() {
  const found = useQuery(campaignsQuery)
  return (
    <>
      <PageHead
        title="Campaigns"
        lead="Cases that share an actor or a platform. A shared name is a lead to follow, not proof of one hand."
      />
      {found.isPending ? <Skeleton h={120} aria-label="Loading campaigns" /> : null}
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {found.data?.campaigns.length === 0 ? (
        <Text c="dimmed">
          No two cases share an actor or a platform yet. Campaigns appear here on their own when
          they do.
        </Text>
      ) : null}
      <Stack>
        {found.data?.campaigns.map((campaign) => (
          <Paper key={campaign.id} p="lg" className="surface">
            <Group justify="space-between" align="baseline">
              <Title order={2} size="h4">
                {campaign.title}
              </Title>
              <Text size="sm" c="dimmed">
                {campaign.cases.length} cases, {sayDays(campaign.from, campaign.to)}
              </Text>
            </Group>
            {campaign.techniques.length === 0 ? null : (
              <Text size="sm" c="dimmed" mt={4}>
                Techniques named: {campaign.techniques.join(', ')}
              </Text>
            )}
            <List mt="sm" spacing={4}>
              {campaign.cases.map(({ id, title }) => (
                <List.Item key={id}>
                  <Anchor
                    renderRoot={(props) => (
                      <Link {...props} to="/cases/$caseId" params={{ caseId: id }} />
                    )}
                  >
                    {title}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </Paper>
        ))}
      </Stack>
    </>
  )
}
