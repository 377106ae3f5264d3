import { Button, EmptyState, Group, Paper, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core'
import {
  IconFileUpload,
  IconFlask,
  IconLink,
  IconSearchOff,
  IconTextCaption,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'

const ways = [
  {
    how: 'paste',
    title: 'Paste a text',
    text: 'A forum post, a statement, a mail: copy it, paste it.',
    icon: IconTextCaption,
  },
  {
    how: 'file',
    title: 'Upload a file',
    text: 'PDF, Word, HTML, mail or text, kept byte for byte.',
    icon: IconFileUpload,
  },
  {
    how: 'url',
    title: 'Give an address',
    text: 'The page is fetched once, without its scripts.',
    icon: IconLink,
  },
] as const

/** The list before the first case: what to do now. */
export function FirstCase() {
  const mayAdd = useMay('addReport')
  return (
    <Paper p={{ base: 'lg', sm: 48 }} className="surface">
      <Title order={2} ta="center">
        No cases yet
      </Title>
      <Text ta="center" c="dimmed" maw={560} mx="auto" mt={6} mb="xl">
        A breach report goes in. A case comes out, in which every fact points to the words it rests
        on, with what follows from it and what to do.
      </Text>
      {mayAdd ? (
        <>
          <SimpleGrid cols={{ base: 1, sm: 3 }} maw={860} mx="auto">
            {ways.map(({ how, title, text, icon: Icon }) => (
              <Paper
                key={how}
                p="lg"
                className="way"
                renderRoot={(props) => <Link to="/reports/new" search={{ how }} {...props} />}
              >
                <ThemeIcon variant="light" size={36} mb="sm">
                  <Icon size={20} aria-hidden />
                </ThemeIcon>
                <Text fw={600}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {text}
                </Text>
              </Paper>
            ))}
          </SimpleGrid>
          <Group justify="center" mt="xl">
            <Button
              size="md"
              leftSection={<IconFlask size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/reports/new" search={{ sample: true }} {...props} />
              )}
            >
              Try it with a sample
            </Button>
          </Group>
        </>
      ) : (
        <Text ta="center">
          You may read cases. Ask an analyst or administrator of your team to add the first report.
        </Text>
      )}
    </Paper>
  )
}

/** The list when filters leave nothing. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <Paper p="xl" className="surface">
      <EmptyState
        icon={<IconSearchOff aria-hidden />}
        title="No case matches these filters"
        description="Names of actors and sectors must be given as they are written on the case. The search looks for all its words in the facts and the documents of a case."
      >
        <EmptyState.Actions>
          <Button variant="default" onClick={onClear}>
            Clear filters
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Paper>
  )
}
