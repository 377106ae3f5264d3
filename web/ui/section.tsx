import { Group, Paper, Stack, Text, Title } from '@mantine/core'

/** A part of a page: its heading, what it says, and what can be done with it. */
export function Section({
  title,
  lead,
  actions,
  children,
}: {
  readonly title: string
  readonly lead?: React.ReactNode
  readonly actions?: React.ReactNode
  readonly children: React.ReactNode
}) {
  return (
    <Paper component="section" aria-label={title} p={{ base: 'md', sm: 'lg' }} className="surface">
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Stack gap={2} style={{ flex: '1 1 260px' }}>
          <Title order={2}>{title}</Title>
          {lead === undefined ? null : (
            <Text size="sm" c="dimmed" maw={760}>
              {lead}
            </Text>
          )}
        </Stack>
        {actions}
      </Group>
      {children}
    </Paper>
  )
}
