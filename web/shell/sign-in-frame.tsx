import { Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { ColorSchemeToggle } from './color-scheme-toggle.tsx'
import { Mark } from './mark.tsx'

/** The frame of the pages before sign-in. */
export function SignInFrame({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly children: React.ReactNode
}) {
  useDocumentTitle(`${title} · Breakwater`)
  return (
    <Center mih="100dvh" p="md">
      <Box pos="absolute" top={16} right={16}>
        <ColorSchemeToggle />
      </Box>
      <Stack component="main" w="100%" maw={420} gap="lg">
        <Group gap="sm">
          <Mark size={36} />
          <Stack gap={0}>
            <Text fw={650} size="lg" lh={1.2}>
              Breakwater
            </Text>
            <Text size="sm" c="dimmed">
              From a breach claim to a finished response
            </Text>
          </Stack>
        </Group>
        <Paper p="xl" className="surface">
          <Title order={1} fz={22} mb={4}>
            {title}
          </Title>
          <Text c="dimmed" size="sm" mb="lg">
            {lead}
          </Text>
          {children}
        </Paper>
      </Stack>
    </Center>
  )
}
