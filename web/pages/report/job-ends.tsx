import { Alert, Button, Group, List, Paper, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JobViewBody } from '#api/contract.ts'

export function NotTakenIn({
  error,
  onAgain,
}: {
  readonly error: JobViewBody['error']
  readonly onAgain: () => void
}) {
  return (
    <Stack maw={760}>
      <Alert
        role="alert"
        color="red"
        variant="outline"
        className="surface"
        title="The report could not be taken in"
      >
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {error?.message ?? 'No reason was given. Nothing was kept.'}
        </Text>
        <Text size="xs" ff="monospace" mt="xs">
          {error?.code ?? 'INTERNAL'}
        </Text>
      </Alert>
      <Group>
        <Button onClick={onAgain}>Try another way</Button>
      </Group>
    </Stack>
  )
}

export function Cancelled({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Stack maw={760}>
      <Alert color="gray" className="surface" title="Cancelled">
        The work was stopped as you asked. No case was opened.
      </Alert>
      <Group>
        <Button onClick={onAgain}>Start again</Button>
      </Group>
    </Stack>
  )
}

export function UnreadLanguage({
  language,
  onAgain,
}: {
  readonly language: string
  readonly onAgain: () => void
}) {
  return (
    <Alert
      color="gray"
      className="surface"
      maw={760}
      role="status"
      title={`This document is in ${language}`}
    >
      <Stack gap="md" align="flex-start">
        <Text size="sm">
          Only English is read: whether it reports a breach was not found out. It was kept, and no
          case was opened. Add it again in English; a machine translation will do.
        </Text>
        <Button onClick={onAgain}>Add another report</Button>
      </Stack>
    </Alert>
  )
}

export function NoBreach({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Paper p="lg" maw={760} className="surface" role="status">
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <IconInfoCircle size={24} aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Text fw={650} size="lg">
              This document reports no breach
            </Text>
            <Text c="dimmed" size="sm">
              It was kept, and no case was opened.
            </Text>
          </div>
        </Group>
        <div>
          <Text size="sm" fw={600}>
            Why
          </Text>
          <Text size="sm">
            No sentence says, claims or suspects that somebody’s data or systems were accessed,
            stolen, leaked or offered for sale. Product news, notes on a vulnerability without a
            victim, and general advice end here as well.
          </Text>
        </div>
        <div>
          <Text size="sm" fw={600} mb={4}>
            If you know better
          </Text>
          <List size="sm" spacing={4}>
            <List.Item>
              Check that the whole text came along: pages behind a sign-in or drawn by scripts often
              arrive without their article. Paste the text instead.
            </List.Item>
            <List.Item>
              Where the breach is told in a picture or a table, paste the sentence that says what
              happened and to whom.
            </List.Item>
            <List.Item>The analysis reads English; a translation may do better.</List.Item>
          </List>
        </div>
        <Group>
          <Button onClick={onAgain}>Add another report</Button>
          <Button variant="default" renderRoot={(props) => <Link to="/cases" {...props} />}>
            Go to the cases
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
