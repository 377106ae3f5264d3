import { Group, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'

/** The heading of a page, which is also the title of the browser's tab. */
export function PageHead({
  title,
  lead,
  actions,
}: {
  readonly title: string
  readonly lead?: React.ReactNode
  readonly actions?: React.ReactNode
}) {
  useDocumentTitle(`${title} · Breakwater`)
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <Stack gap={4} style={{ flex: '1 1 320px' }}>
        <Title order={1}>{title}</Title>
        {lead === undefined ? null : (
          <Text c="dimmed" maw={720}>
            {lead}
          </Text>
        )}
      </Stack>
      {actions}
    </Group>
  )
}

/**
 * The heading of a page whose title is still on its way: the tab says what is being loaded and not where one came from,
 * and those who go by headings find one.
 */
export function PageHeadToCome({ label }: { readonly label: string }) {
  useDocumentTitle(`${label} · Breakwater`)
  return <h1 className="unseen">{label}</h1>
}
